import { outreachUnits, unitsWithoutEvent, type OutreachUnit } from "../../facts/outreachUnits";
import { isVacant } from "../../facts/vacancy";
import type { ReportContext } from "./context";
import { missingColumns, nothing, type Contribution, type Contributions } from "./contribution";
import { judgeRecordAll } from "./conditions";
import type { ReportMeasure } from "./measure";

/** A hamlet of the parameter sheet has no record. */
const one = ({ entry }: OutreachUnit): Contribution => ({ entry, amount: 1 });

/** Rows without a name are no unit, and named; without R14 the hamlets stand in, which is said. */
const ofUnits = (units: readonly OutreachUnit[], { facts }: ReportContext): Contributions => ({
  items: units.map(one),
  missing: [],
  uncounted: facts.entries("organisation").filter(({ row }) => row.name.state !== "read" || isVacant(row.name)).map((entry) => ({ reason: "unclear-cell", entry })),
  ...(facts.has("organisation") ? {} : { remarks: ["hamlets-stand-in" as const] }),
});

/** Without a list of units and without hamlets nothing can be said. */
const isUnlisted = ({ facts }: ReportContext): boolean => !facts.has("organisation") && outreachUnits(facts).length === 0;
const unlisted = nothing([{ register: "organisation", column: null }]);

const listed: ReportMeasure = (_scope, context) => (isUnlisted(context) ? unlisted : ofUnits(outreachUnits(context.facts), context));

/** Units with an event of the period, as k6 and ct8 count them; of a line those with an event of its form. */
const reached: ReportMeasure = ({ where }, context) => {
  const { facts, period } = context;
  if (isUnlisted(context)) return unlisted;
  const units = outreachUnits(facts);
  const missing = missingColumns("outreach", ["heldOn"], [], facts);
  if (missing.length > 0) return nothing(missing);
  const missed = new Set(unitsWithoutEvent(facts, period, (event) => judgeRecordAll(where, event, context) === true).map(({ name }) => name));
  return ofUnits(units.filter(({ name }) => !missed.has(name)), context);
};

/** Units that organised propaganda, and all that have to (domain.md 4.3, T16). */
export const outreachMeasures: Readonly<Record<string, ReportMeasure>> = { outreachUnitsReached: reached, outreachUnitsListed: listed };
