import { checkWorkbook } from "../../src/core/check";
import type { CheckResult } from "../../src/core/model/checkResult";
import { columnLetters } from "../../src/core/model/cellRef";
import { runNow } from "../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../src/core/model/sheetGrid";
import { listRegisterIds, type ListRegisterId } from "../../src/core/registers/registry";
import { parameterSheet, d } from "../support/workbook";
import { fieldsFor, planColumns } from "./headingPlan";
import { layOut, type LaidOutSheet } from "./laidOut";
import { layoutNamed, type Layout } from "./layouts";
import { hamletNames, recordsOf, type KnownRecord } from "./people";
import { Random } from "./random";

interface Workbook {
  readonly sheets: readonly LaidOutSheet[];
}

const base = layoutNamed("all columns, standard words", { named: true, titled: false });
const recordsPerRegister = 14;

/** The same people in every workbook of a seed, whatever the layout. */
const peopleOf = (register: ListRegisterId, seed: number): readonly KnownRecord[] => {
  const random = new Random(seed + listRegisterIds.indexOf(register));
  return recordsOf(register, fieldsFor(register, base, new Random(seed)), recordsPerRegister, random);
};

type Change = (records: readonly KnownRecord[], random: Random) => readonly KnownRecord[];

/** All registers, each on a sheet of its own, in one layout. */
const workbookOf = (seed: number, change: Partial<Layout> = {}, order: Change = (records) => records): Workbook => ({
  sheets: listRegisterIds.map((register) => {
    const layout = { ...base, ...change };
    const fields = fieldsFor(register, base, new Random(seed));
    return layOut(register, layout, fields, order(peopleOf(register, seed), new Random(seed)), new Random(seed), { sheet: register });
  }),
});

const splitOverSheets = (seed: number): Workbook => ({
  sheets: listRegisterIds.flatMap((register) => {
    const fields = fieldsFor(register, base, new Random(seed));
    const columns = planColumns(register, fields, base, new Random(seed));
    const people = peopleOf(register, seed);
    return [people.slice(0, 5), people.slice(5)].map((part, index) => layOut(register, base, fields, part, new Random(seed), { sheet: `${register} ${String(index + 1)}`, columns }));
  }),
});

const withCells = ({ sheets }: Workbook, change: (value: CellValue) => CellValue): Workbook => ({
  sheets: sheets.map(({ grid, laidOut }) => ({ laidOut, grid: { ...grid, values: grid.values.map((row) => row.map(change)) } })),
});

const withGrids = ({ sheets }: Workbook, change: (grid: SheetGrid) => Partial<SheetGrid>): Workbook => ({
  sheets: sheets.map(({ grid, laidOut }) => ({ laidOut, grid: { ...grid, ...change(grid) } })),
});

const parameters = parameterSheet({ communeName: "Mẫu Sơn", proposedOn: "15/12/2025", registeredOn: "15/01/2025", asOf: "20/12/2025" }, [...hamletNames]);

const check = ({ sheets }: Workbook): CheckResult =>
  runNow(checkWorkbook({ sheets: [parameters, ...sheets.map(({ grid }) => grid)], uses1904Dates: false, state: null }, {}, d("2025-12-20")));

const personOf = (record: KnownRecord): string => `${String(record.cells["ordinal"])} ${Object.values(record.cells).join("|").normalize("NFC")}`;

/** Findings as rule, person, field and message: where they stand on which sheet does not matter. */
const findingsOf = (workbook: Workbook): readonly string[] => {
  const people = new Map(workbook.sheets.flatMap(({ laidOut }) => laidOut.records.map(({ row, record }) => [`${laidOut.sheet}!${String(row)}`, personOf(record)] as const)));
  const fields = new Map(workbook.sheets.flatMap(({ laidOut }) => Object.entries(laidOut.columns).map(([field, column]) => [`${laidOut.sheet}!${columnLetters(column)}`, field] as const)));
  return check(workbook).findings.map(({ rule, sheet, row, column, message }) => {
    const person = row === null ? "register" : people.get(`${sheet ?? ""}!${String(row)}`);
    if (person === undefined && sheet !== parameters.name) throw new Error(`${rule} points at ${sheet ?? "no sheet"}, row ${String(row)}: nobody stands there.`);
    const field = column === null ? "" : (fields.get(`${sheet ?? ""}!${column}`) ?? column);
    return `${rule} | ${person ?? "parameters"} | ${field} | ${message}`;
  }).sort();
};

const isHiddenRule = (finding: string): boolean => finding.includes("/hidden-rows ");
/** Excel Tables have a finding of their own about rows below them. */
const isTableRule = (finding: string): boolean => (finding.split(" | ")[0] ?? "").endsWith("/below-table");

describe.each([1, 2])("the same people give the same findings, workbook %i", (seed) => {
  const expected = findingsOf(workbookOf(seed));

  test("there is something to compare: findings of many rules on many people", () => {
    const rules = new Set(expected.map((finding) => finding.split(" | ")[0]));
    expect(rules.size).toBeGreaterThan(25);
    expect(expected.length).toBeGreaterThan(150);
  });

  const reversed: Change = (records) => [...records].reverse();
  const nfd = (value: CellValue): CellValue => (typeof value === "string" ? value.normalize("NFD") : value);

  test.each<[string, () => Workbook]>([
    ["rows reordered", () => workbookOf(seed, {}, (records, random) => random.shuffled(records))],
    ["rows reversed", () => workbookOf(seed, {}, reversed)],
    ["blank-looking rows inserted", () => workbookOf(seed, { blankRows: 0.5 })],
    ["title rows and a national header above", () => workbookOf(seed, { titleRows: 6, nationalHeader: true, bookNumber: true })],
    ["headings renamed to synonyms", () => workbookOf(seed, { spelling: "any" })],
    ["headings in other dress", () => workbookOf(seed, { dress: "mixed" })],
    ["columns in another order with strangers between", () => workbookOf(seed, { order: "shuffled", unknownColumns: 3 })],
    ["grouped by hamlet with totals", () => workbookOf(seed, { hamlets: "group", numbering: "numbers", totals: "both", footer: true, signatures: true })],
    ["all text decomposed (NFD)", () => withCells(workbookOf(seed), nfd)],
    ["ranges turned into Tables", () => workbookOf(seed, { table: "whole" })],
    ["used ranges that begin elsewhere", () => workbookOf(seed, { firstRow: 17, firstColumn: 4 })],
    ["a filter flag without hidden rows", () => withGrids(workbookOf(seed), () => ({ isFiltered: true }))],
    ["protected and hidden sheets", () => withGrids(workbookOf(seed), () => ({ isProtected: true, visibility: "veryHidden" }))],
    ["each register split over two sheets", () => splitOverSheets(seed)],
  ])("%s", (_, changed) => {
    expect(findingsOf(changed())).toEqual(expected);
  });

  test("hidden rows add only the finding that says so", () => {
    const hidden = findingsOf(workbookOf(seed, { hiddenRows: true }));
    expect(hidden.filter((finding) => !isHiddenRule(finding))).toEqual(expected);
    expect(hidden.filter(isHiddenRule).length).toBe(listRegisterIds.length);
  });

  test("rows typed below a Table add only the finding that says so", () => {
    expect(findingsOf(workbookOf(seed, { table: "rowsBelow" })).filter((finding) => !isTableRule(finding))).toEqual(expected);
  });
});
