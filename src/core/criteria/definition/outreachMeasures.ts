import { highRiskWords } from "../../../legal/highRiskWords";
import { mentions } from "../../facts/mentions";
import { outreachUnits, unitsWithoutEvent } from "../../facts/outreachUnits";
import { isVacant } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { NamedMeasure } from "./figures";

/** Units with at least one event of the period (domain.md 3.2, ct8; 3.3, k6). */
const unitsReached: NamedMeasure = {
  needs: [{ register: "outreach", columns: ["heldOn"] }],
  measure: ({ facts, period }) => {
    const units = outreachUnits(facts);
    if (units.length === 0) return { numerator: null, denominator: null, rows: [], open: { why: "missing-register", register: "organisation" } };
    const missed = unitsWithoutEvent(facts, period);
    return { numerator: units.length - missed.length, denominator: units.length, rows: missed.flatMap(({ entry }) => (entry ? [refOf(entry)] : [])), open: null };
  },
};

const isForHighRisk = ({ row }: Entry<"outreach">): boolean => mentions(row.audience.text, highRiskWords);

/** The same, by events for people at high risk; one that does not say for whom it was may be such an event (ct8). */
const unitsReachedAtRisk: NamedMeasure = {
  needs: [{ register: "outreach", columns: ["heldOn", "audience"] }],
  measure: ({ facts, period }) => {
    const units = outreachUnits(facts);
    if (units.length === 0) return { numerator: null, denominator: null, rows: [], open: { why: "missing-register", register: "organisation" } };
    const missed = unitsWithoutEvent(facts, period, isForHighRisk);
    const surelyMissed = unitsWithoutEvent(facts, period, (event) => isForHighRisk(event) || isVacant(event.row.audience));
    const blank = facts.entries("outreach").filter(({ row }) => isVacant(row.audience));
    return {
      numerator: units.length - missed.length,
      most: units.length - surelyMissed.length,
      denominator: units.length,
      rows: missed.flatMap(({ entry }) => (entry ? [refOf(entry)] : [])),
      open: null,
      doubt: blank.length === 0 ? null : { why: "blank-cells", column: "audience", count: blank.length },
    };
  },
};

export const outreachMeasures: Readonly<Record<string, NamedMeasure>> = { unitsReached, unitsReachedAtRisk };
