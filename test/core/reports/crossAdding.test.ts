import fc from "fast-check";
import type { LocalDate } from "../../../src/core/model/localDate";
import type { ReportFigures, ReportRow, ReportTable } from "../../../src/core/model/report";
import { addDays } from "../../../src/core/model/localDate";
import type { ReportPeriod } from "../../../src/core/model/reportPeriod";
import { periodOfKind } from "../../../src/core/reports/catalogue";
import { leavesOf } from "../../../src/core/reports/compute/columns";
import { reportDefinitions } from "../../../src/core/reports/definition/definitions";
import type { ReportDefinition } from "../../../src/core/reports/definition/schema";
import { reportOf } from "../../support/reportOf";
import { factsOfBook } from "./naive/facts";
import { randomReportBook, withDoubts } from "./naive/generate";

/** The tables that count: all but lists and forms to be filled in by hand. */
const aggregates = reportDefinitions.filter(({ body }) => "areas" in body || "lines" in body);

/** Columns whose figures add up over rows: made of records or of other such columns, and not shared by rows. */
const additive = ({ columns }: ReportDefinition): readonly string[] =>
  leavesOf(columns).flatMap(({ key, figure, shared }) => (figure !== undefined && shared !== true && ["count", "sum", "distinct", "movement", "measure", "add"].some((kind) => kind in figure) ? [key] : []));

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The sum of a column; null where one of the figures is missing, undefined where no row asks for it. */
const sumOf = (rows: readonly ReportRow[], key: string): number | null | undefined => {
  const figures = rows.flatMap(({ figures: own }) => (key in own ? [own[key] ?? null] : []));
  if (figures.length === 0) return undefined;
  return figures.includes(null) ? null : rounded(figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0));
};

const expectSums = (whole: ReportFigures, parts: readonly ReportRow[], keys: readonly string[], where: string): void => {
  for (const key of keys) {
    const sum = sumOf(parts, key);
    if (sum !== undefined && key in whole) expect([where, key, sum]).toEqual([where, key, whole[key] ?? null]);
  }
};

/** The rows that follow a hamlet up to the next one. */
const groupsOf = ({ rows }: ReportTable, hamlet: ReportRow): readonly ReportRow[] => {
  const below = rows.slice(rows.indexOf(hamlet) + 1);
  const next = below.findIndex(({ ofThese }) => ofThese !== true);
  return next < 0 ? below : below.slice(0, next);
};

const expectAreas = (table: ReportTable, keys: readonly string[]): void => {
  const hamlets = table.rows.filter(({ ofThese }) => ofThese !== true);
  expectSums(table.totals, hamlets, keys, "total");
  for (const hamlet of hamlets) {
    const groups = groupsOf(table, hamlet);
    if (groups.length > 0) expectSums(hamlet.figures, groups, keys, hamlet.key);
  }
};

const expectLines = (definition: ReportDefinition, table: ReportTable, keys: readonly string[]): void => {
  const { body, relations = [] } = definition;
  if (!("lines" in body)) return;
  const ofBlock = (line: string): readonly ReportRow[] => table.rows.filter((row) => row.line === line);
  if (body.total !== undefined) expectSums(table.totals, table.rows.filter(({ kind, ofThese }) => kind === "row" && ofThese !== true), keys, "total");
  for (const row of table.rows.filter(({ kind, line }) => kind === "row" && line === undefined)) {
    // Hamlet by hamlet the lines give the commune.
    expectSums(row.figures, ofBlock(row.key), Object.keys(row.figures), row.key);
    for (const relation of relations) if ("line" in relation && relation.line === row.key) expectSums(row.figures, table.rows.filter(({ key }) => relation.lines.includes(key)), keys, row.key);
  }
};

const expectRelations = ({ relations = [] }: ReportDefinition, figures: ReportFigures, where: string): void => {
  const at = (key: string): number | null | undefined => figures[key];
  for (const relation of relations) {
    if ("line" in relation) continue;
    if ("within" in relation) {
      const [whole, part] = [at(relation.within), at(relation.part)];
      if (typeof whole === "number" && typeof part === "number") expect([where, relation.part, part <= whole]).toEqual([where, relation.part, true]);
    } else if ("whole" in relation) {
      const parts = relation.parts.filter((part) => part in figures).map(at);
      if (parts.length > 0 && typeof at(relation.whole) === "number" && parts.every((part) => typeof part === "number")) expect([where, relation.whole, at(relation.whole)]).toEqual([where, relation.whole, parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)]);
    } else {
      const [opening, increase, decrease, closing] = [relation.opening, relation.increase, relation.decrease, relation.closing].map(at);
      if ([opening, increase, decrease, closing].every((figure) => typeof figure === "number")) expect([where, (opening ?? 0) + (increase ?? 0) - (decrease ?? 0)]).toEqual([where, closing]);
    }
  }
};

/** The period a table is made for, and any two days about T. */
const periodsOf = (definition: ReportDefinition, facts: ReturnType<typeof factsOfBook>, [back, length]: readonly [number, number]): readonly ReportPeriod[] => {
  const from: LocalDate = addDays(facts.dates.asOf, -back);
  return [periodOfKind(definition.period, facts), { kind: "custom", from, to: addDays(from, length) }];
};

describe.each(aggregates.map((definition) => [definition.id, definition] as const))("%s over random workbooks", (id, definition) => {
  const keys = additive(definition);

  test("rows add up to totals, lines to what they divide, and all relations hold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000, max: 100_000 }), fc.tuple(fc.nat(500), fc.nat(400)), (seed, days) => {
        const facts = factsOfBook(withDoubts(randomReportBook(seed), seed));
        for (const period of periodsOf(definition, facts, days)) {
          const table = reportOf(id, facts, period);
          expect(table.broken).toEqual([]);
          if ("areas" in definition.body) expectAreas(table, keys);
          else expectLines(definition, table, keys);
          for (const { key, figures } of table.rows) expectRelations(definition, figures, key);
          expectRelations(definition, table.totals, "total");
          // A figure is a count, or missing; never a number of its own making.
          const counted = leavesOf(definition.columns).filter(({ figure }) => figure !== undefined && "count" in figure).map((column) => column.key);
          for (const { figures } of table.rows) for (const key of counted) if (key in figures) expect(figures[key] === null || (Number.isInteger(figures[key]) && Number(figures[key]) >= 0)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("every counted figure has as many records behind it as it says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000, max: 100_000 }), (seed) => {
        const facts = factsOfBook(withDoubts(randomReportBook(seed), seed));
        const { rows } = reportOf(id, facts);
        const counts = leavesOf(definition.columns).filter(({ figure }) => figure !== undefined && ("count" in figure || "movement" in figure)).map((column) => column.key);
        for (const { key: row, figures, behind = {} } of rows) for (const key of counts) if (typeof figures[key] === "number") expect([row, key, behind[key]?.length]).toEqual([row, key, figures[key]]);
      }),
      { numRuns: 10 },
    );
  });
});

test("tables that count the same say the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2_000, max: 100_000 }), (seed) => {
      const facts = factsOfBook(withDoubts(randomReportBook(seed), seed));
      const lineOf = (id: string, line: string): ReportFigures => reportOf(id, facts).rows.find(({ key }) => key === line)?.figures ?? {};
      const { totals } = reportOf("T09", facts);
      const { nghienTong, sdtpTong, sauCaiTong, nghiTong, nghienCoHoSo, sdtpCoHoSo, sauCaiCoHoSo, vuViec, hoDaKy, hoTong } = totals;
      // Who is on the lists at T is who is on them at the end of the window, T being the day of its stock.
      const closing = (register: string): number | null => reportOf("T11", facts, { ...periodOfKind("window", facts), kind: "custom", to: facts.dates.asOf }).rows.find(({ key }) => key === register)?.figures.cuoiKy ?? null;
      expect([closing("addict"), closing("user"), closing("postRehab"), closing("suspect")]).toEqual([nghienTong, sdtpTong, sauCaiTong, nghiTong]);
      expect(lineOf("T10", "tong")).toMatchObject({ nguoiNghien: nghienCoHoSo, sdtp: sdtpCoHoSo, sauCai: sauCaiCoHoSo });
      expect(lineOf("T10", "dangCai").nguoiNghien ?? 0).toBeLessThanOrEqual(totals.nghienDangCai ?? 0);
      expect(reportOf("T12", facts).totals.soVu).toBe(vuViec);
      expect(reportOf("T14", facts).totals).toMatchObject({ daKy: hoDaKy, dangCuTru: hoTong });
    }),
    { numRuns: 40 },
  );
});
