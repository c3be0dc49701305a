/**
 * incident/growing-or-producing - drug plants were grown or drugs produced in the commune.
 *
 * Any such case in the register, whatever its seriousness and however it was settled.
 */
import { cite } from "../../../legal/sources";
import { rowRule } from "../kernel/rule";

export default rowRule<{ growing: { readonly act: string }; producing: { readonly act: string } }>()({
  id: "incident/growing-or-producing",
  ref: 110,
  register: "incident",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "6" }), cite("kh151", { criterion: "3" })],
  since: "0.1.0",
  status: "active",
  needs: ["act"],
  check({ row: { act } }) {
    if (act.value === "growing") return [{ column: "act", message: "growing", params: { act: act.text } }];
    if (act.value === "producing") return [{ column: "act", message: "producing", params: { act: act.text } }];
    return [];
  },
});
