/**
 * household/total-differs - the register has more or fewer households living in the commune than the parameter sheet says.
 *
 * Missing rows would make "100 % signed" meaningless. Households away or moved are on neither side.
 */
import { cite } from "../../../legal/sources";
import { isResident } from "../../facts/activity";
import { registerRule } from "../kernel/rule";

export default registerRule<{ fewer: { readonly rows: number; readonly total: number }; more: { readonly rows: number; readonly total: number } }>()({
  id: "household/total-differs",
  ref: 95,
  register: "household",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "8" })],
  since: "0.1.0",
  status: "active",
  needs: ["residence", { parameter: "householdTotal" }],
  check(facts) {
    const total = facts.parameters?.householdTotal ?? null;
    const rows = facts.entries("household").filter(isResident).length;
    if (total === null || rows === total) return [];
    return [{ message: rows < total ? "fewer" : "more", params: { rows, total } }];
  },
});
