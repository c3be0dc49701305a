/**
 * test/minor-without-consent - a person under 18 gave a sample other than urine, and no parent or guardian agreed to it.
 *
 * The birth comes from the person registers (decisions.md 14); of vague days those count that make the person oldest. A
 * blank or unknown sample may have been urine, and unknown words about consent may mean it: they decide nothing.
 */
import { cite } from "../../../legal/sources";
import { earliestBirth } from "../../facts/births";
import type { Facts } from "../../facts/facts";
import { latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import { addMonths } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { birthsKnown, rowRule } from "../kernel/rule";

type Sample = { readonly sample: string };

const monthsPerYear = 12;

const isMinor = (entry: Entry<"test">, facts: Facts): boolean => {
  const tested = entry.row.testedOn.value && latestDayOf(entry.row.testedOn.value);
  const born = tested === null ? null : earliestBirth(entry, facts);
  return tested !== null && born !== null && tested < addMonths(born, facts.limitOf("adultAge", tested) * monthsPerYear);
};

export default rowRule<{ blank: Sample; refused: Sample; notNeeded: Sample }>()({
  id: "test/minor-without-consent",
  ref: 85,
  register: "test",
  severity: "violation",
  citations: [cite("nd105", { article: 46, clause: 4 })],
  since: "0.2.0",
  status: "active",
  limits: ["adultAge"],
  needs: [
    "testedOn", "sample", "consent",
    { anyOf: [{ register: "addict" }, { register: "user" }, { register: "suspect" }, { register: "postRehab" }, { register: "exPrisoner" }] },
  ],
  wishes: birthsKnown,
  check(entry, facts) {
    const { sample, consent, testedOn } = entry.row;
    if (sample.value === null || sample.value === "urine" || consent.value === "yes" || !isMinor(entry, facts)) return [];
    const at = { column: "consent", params: { sample: sample.text }, ...(testedOn.value?.date ? { eventOn: testedOn.value.date } : {}) } as const;
    if (isVacant(consent)) return [{ ...at, message: "blank" }];
    if (consent.value === "no") return [{ ...at, message: "refused" }];
    return consent.value === "notNeeded" ? [{ ...at, message: "notNeeded" }] : [];
  },
});
