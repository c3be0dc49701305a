/**
 * business/violation-without-case - an inspection found a drug violation at a business, but the register of cases has no
 * row that may be that case.
 *
 * A case may be it when its place names the business, or when it happened or was found on the day of the inspection in the
 * same hamlet. What is not known (a day, a hamlet) may be the same. A text that also denies something, or that speaks of
 * duties to prevent drug crime, is no drug violation for certain.
 */
import { denialWords, drugPreventionWords, drugWords } from "../../../legal/cueWords";
import { cite } from "../../../legal/sources";
import type { Facts } from "../../facts/facts";
import { hamletsOf } from "../../facts/hamlets";
import { mentions, withoutWords } from "../../facts/mentions";
import { isVacant } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import type { Cell, PartialDate } from "../../registers/column";
import { registerRule } from "../kernel/rule";

const speaksOfDrugs = (text: string): boolean =>
  text.split(/[.;\n]/).some((sentence) => !mentions(sentence, denialWords) && mentions(withoutWords(sentence, drugPreventionWords), drugWords));

const isDrugViolation = ({ row }: Entry<"business">): boolean => row.inspectionResult.value === "violation" && speaksOfDrugs(row.violation.text);

const unknown = "?";
const dayIn = (cell: Cell<PartialDate>): string => cell.value?.date ?? unknown;

const daysOf = ({ row: { occurredOn, detectedOn } }: Entry<"incident">): readonly string[] => {
  const written = [occurredOn, detectedOn].filter((cell) => !isVacant(cell)).map(dayIn);
  return written.length === 0 ? [unknown] : written;
};

/** Days of the cases of each hamlet, and under "?" of those whose hamlet is not certain. */
const caseDays = (facts: Facts): ReadonlyMap<string, ReadonlySet<string>> => {
  const days = new Map<string, Set<string>>();
  for (const entry of facts.entries("incident")) {
    const hamlet = hamletsOf(facts).of(entry) ?? unknown;
    const known = days.get(hamlet) ?? new Set<string>();
    days.set(hamlet, known);
    for (const day of daysOf(entry)) known.add(day);
  }
  return days;
};

const mayHaveCase = (business: Entry<"business">, days: ReadonlyMap<string, ReadonlySet<string>>, facts: Facts): boolean => {
  const hamlet = hamletsOf(facts).of(business);
  const inspected = dayIn(business.row.inspectedOn);
  const there = hamlet === null ? [...days.values()] : [days.get(hamlet), days.get(unknown)];
  return there.some((known) => known !== undefined && (inspected === unknown || known.has(inspected) || known.has(unknown)));
};

const nameOf = ({ row }: Entry<"business">): string => (isVacant(row.name) ? "" : foldText(row.name.text));

/** Those of the names that the place of some case contains, as whole words. */
const namedInPlaces = (names: ReadonlySet<string>, facts: Facts): ReadonlySet<string> => {
  const lengths = [...new Set([...names].map((name) => name.split(" ").length))];
  const found = new Set<string>();
  for (const { row } of facts.entries("incident")) {
    const words = foldText(row.place.text).split(" ");
    for (const length of lengths) {
      for (let start = 0; start + length <= words.length; start += 1) found.add(words.slice(start, start + length).join(" "));
    }
  }
  return new Set([...names].filter((name) => name !== "" && found.has(name)));
};

export default registerRule<{ noCase: object }>()({
  id: "business/violation-without-case",
  ref: 145,
  register: "business",
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  reads: ["name", "address", "inspectedOn", "hamlet"],
  needs: [
    "inspectionResult",
    "violation",
    { anyOf: [{ register: "incident", column: "place" }, { register: "incident", column: "detectedOn" }, { register: "incident", column: "occurredOn" }] },
  ],
  check(facts) {
    const violations = facts.entries("business").filter(isDrugViolation);
    if (violations.length === 0) return [];
    const named = namedInPlaces(new Set(violations.map(nameOf)), facts);
    const days = caseDays(facts);
    return violations
      .filter((business) => !named.has(nameOf(business)) && !mayHaveCase(business, days, facts))
      .map((entry) => ({ message: "noCase", params: {}, at: { entry, field: "inspectionResult" } }));
  },
});
