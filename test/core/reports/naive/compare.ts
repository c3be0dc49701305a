import type { ReportTable } from "../../../../src/core/model/report";
import type { ReportPeriod } from "../../../../src/core/model/reportPeriod";
import { periodOfKind } from "../../../../src/core/reports/catalogue";
import { reportOf } from "../../../support/reportOf";
import type { ReportBook } from "./book";
import { factsOfBook } from "./facts";
import { ofRow, type Figures } from "./figures";
import { lastMonth, window } from "./periods";
import { t10 } from "./t10";
import { t11 } from "./t11";
import { t12 } from "./t12";
import { t14 } from "./t14";
import { t16 } from "./t16";

const ofTable = ({ rows, totals }: Pick<ReportTable, "rows" | "totals">): Figures => [...rows.filter(({ kind }) => kind === "row").flatMap(({ key, figures }) => ofRow(key, figures)), ...ofRow("total", totals)];

const under = (table: string, figures: Figures): Figures => figures.map(([cell, figure]) => [`${table} ${cell}`, figure]);

/** What stands in the tables as the naive reading has it, by "table period row column". */
export const naiveFigures = (book: ReportBook): ReadonlyMap<string, number | null> =>
  new Map([
    ...under("T10", t10(book)),
    ...under("T14", t14(book)),
    ...[window(book), lastMonth(book)].flatMap(({ name, period, previous }) => [...under(`T11 ${name}`, t11(book, period)), ...under(`T12 ${name}`, t12(book, period, previous)), ...under(`T16 ${name}`, t16(book, period))]),
  ]);

/** The same as ours has it. */
const ourFigures = (book: ReportBook): ReadonlyMap<string, number | null> => {
  const facts = factsOfBook(book);
  const year = periodOfKind("window", facts);
  const month = { kind: "month", ...lastMonth(book).period } as ReportPeriod;
  return new Map([
    // T10 has its totals in its first line.
    ...under("T10", ofTable({ ...reportOf("T10", facts, year), totals: {} })),
    ...under("T14", ofTable(reportOf("T14", facts, year))),
    ...Object.entries({ window: year, month }).flatMap(([name, period]) => ["T11", "T12", "T16"].flatMap((id) => under(`${id} ${name}`, ofTable(reportOf(id, facts, period))))),
  ]);
};

/** Where ours and the naive reading differ, one line each. */
export const differences = (book: ReportBook): string[] => {
  const [naive, ours] = [naiveFigures(book), ourFigures(book)];
  return [...new Set([...naive.keys(), ...ours.keys()])]
    .filter((cell) => naive.get(cell) !== ours.get(cell))
    .map((cell) => `${cell}: ours ${String(ours.get(cell))}, naive ${String(naive.get(cell))}`);
};
