import { highRiskWords } from "../../../legal/highRiskWords";
import type { Facts } from "../../facts/facts";
import { mentions } from "../../facts/mentions";
import { outreachUnits, unitsWithoutEvent } from "../../facts/outreachUnits";
import { isVacant } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { Figures, NamedMeasure } from "./figures";

const none: Figures = { numerator: null, denominator: null, rows: [], open: null };

/** What there is to say where no unit is known; null where some are. Rows that name none are no empty register. */
const withoutUnits = (facts: Facts): Figures | null => {
  if (outreachUnits(facts).length > 0) return null;
  if (!facts.has("organisation")) return { ...none, open: { why: "missing-register", register: "organisation" } };
  const nameless = facts.entries("organisation");
  return nameless.length === 0 ? { ...none, numerator: 0, denominator: 0 } : { ...none, rows: nameless.map(refOf), open: { why: "blank-cells", column: "name", count: nameless.length } };
};

/** Units with at least one event of the period (domain.md 3.2, ct8; 3.3, k6). */
const unitsReached: NamedMeasure = {
  needs: [{ register: "outreach", columns: ["heldOn"] }],
  measure: ({ facts, period }) => {
    const unknown = withoutUnits(facts);
    if (unknown !== null) return unknown;
    const units = outreachUnits(facts);
    const missed = unitsWithoutEvent(facts, period);
    return { numerator: units.length - missed.length, denominator: units.length, rows: missed.flatMap(({ entry }) => (entry ? [refOf(entry)] : [])), open: null };
  },
};

const isForHighRisk = ({ row }: Entry<"outreach">): boolean => mentions(row.audience.text, highRiskWords);

/** The same, by events for people at high risk; one that does not say for whom it was may be such an event (ct8). */
const unitsReachedAtRisk: NamedMeasure = {
  needs: [{ register: "outreach", columns: ["heldOn", "audience"] }],
  measure: ({ facts, period }) => {
    const unknown = withoutUnits(facts);
    if (unknown !== null) return unknown;
    const units = outreachUnits(facts);
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
