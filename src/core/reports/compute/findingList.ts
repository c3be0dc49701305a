import { compareSeverity } from "../../model/severity";
import type { Entry } from "../../parse/registerTable";
import { listRegisterIds } from "../../registers/registry";
import type { ReportContext } from "./context";
import { nothing } from "./contribution";
import type { ListFound, ListSource } from "./show";

const placeKey = (sheet: string, row: number, register: string): string => JSON.stringify([sheet, row, register]);

const entriesByPlace = ({ facts }: ReportContext): ReadonlyMap<string, Entry> =>
  new Map(listRegisterIds.flatMap((register) => facts.entries(register).map((entry): [string, Entry] => [placeKey(entry.table.sheet, entry.sheetRow, register), entry])));

const list = (context: ReportContext): ListFound => {
  const entries = entriesByPlace(context);
  const sorted = context.result.findings.map((finding, index) => ({ finding, index })).sort((a, b) => compareSeverity(a.finding.severity, b.finding.severity) || a.index - b.index);
  return {
    listed: sorted.map(({ finding }) => ({ finding, entry: finding.sheet === null || finding.row === null ? null : (entries.get(placeKey(finding.sheet, finding.row, finding.register)) ?? null) })),
    found: nothing([]),
  };
};

/** What the check found, the worst first, each with the record it is about. */
export const findingList: ListSource = { registers: [], list };
