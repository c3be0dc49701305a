import type { CellFix } from "../../model/cellFix";
import { yearOf } from "../../model/localDate";
import type { SheetGrid } from "../../model/sheetGrid";
import { cellAt, textAt } from "../../parse/grid";
import type { ParameterName } from "../../parse/parameters";
import { type CellRole, correct } from "./correct";
import type { FixContext } from "./recordFixes";

const dates: ReadonlySet<ParameterName> = new Set<ParameterName>(["registeredOn", "proposedOn", "asOf", "windowFrom", "windowTo"]);

const roleOf = (name: ParameterName): CellRole => ({ kind: dates.has(name) ? "date" : "text" });

/** Fixes of the values of the parameter sheet; none for any other sheet. */
export const parameterFixes = (grid: SheetGrid, { facts, uses1904Dates, decode }: FixContext): readonly CellFix[] => {
  const { parameters } = facts;
  if (parameters === null || parameters.sheet !== grid.name) return [];
  const around = {
    uses1904Dates,
    latestYear: yearOf(facts.dates.asOf),
    decode,
    person: () => ({ birthYear: null, sex: null }),
    isPossible: () => true,
  };
  return [...parameters.places].flatMap(([name, { row, column }]) => {
    const before = cellAt(grid, row, column);
    const correction = correct(before, roleOf(name), around);
    if (correction === null) return [];
    const heading = textAt(grid, row, parameters.labelColumn);
    return [{ sheet: grid.name, row, column, before, ...correction, heading, isHidden: grid.hiddenRows.has(row) }];
  });
};
