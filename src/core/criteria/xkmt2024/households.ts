/** Criterion 8: household commitments (domain.md 3.1, TC8; decisions.md 15, 16). */
import { cite } from "../../../legal/sources";
import { isResident } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { pledgePartsIn } from "../../facts/pledge";
import type { Entry } from "../../parse/registerTable";
import { allOf, undetermined, type CriterionPart } from "../part";

/** The cell does not name one part of the commitment without the other; one that names neither says nothing. */
const hasBothParts = ({ row }: Entry<"household">): boolean => {
  const { abstention, cooperation } = pledgePartsIn(row.pledge.text);
  return abstention === cooperation;
};

/** Signed by D: a signature without a date counts, one dated after D does not. */
const isSigned = (entry: Entry<"household">, facts: Facts): boolean => {
  const { signed, signedOn } = entry.row;
  const on = signedOn.value?.date;
  return signed.value === "signed" && (!on || on <= facts.deadline) && hasBothParts(entry);
};

export const householdParts: readonly CriterionPart[] = [
  {
    id: "8",
    citation: cite("xkmt2024", { criterion: "8" }),
    needs: [{ register: "household", columns: ["residence", "signed"] }],
    decide: (facts) => {
      const residents = facts.entries("household").filter((entry) => isResident(entry) || (facts.reads("awayHouseholds") && entry.row.residence.value === "away"));
      if (residents.length === 0) return undetermined({ why: "no-households" });
      const decision = allOf(residents, (entry) => isSigned(entry, facts));
      const total = facts.parameters?.householdTotal ?? null;
      const known = { numerator: decision.numerator, denominator: decision.denominator, rows: decision.rows };
      if (total === null) return undetermined({ why: "missing-household-total" }, known);
      if (total !== residents.length) return undetermined({ why: "household-total-differs", rows: residents.length, total }, known);
      return decision;
    },
  },
];
