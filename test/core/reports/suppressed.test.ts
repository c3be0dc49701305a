/** Counts of one export hide each other's small counts, over all its tables, from one who goes through all numbers. */
import fc from "fast-check";
import { runNow } from "../../../src/core/model/job";
import { hiddenCell, rowPlace, totalPlace, blockPlace, onlyColumn } from "../../../src/core/model/hiddenCells";
import { previousPeriod, samePeriodLastYear } from "../../../src/core/model/reportPeriod";
import type { Facts } from "../../../src/core/facts/facts";
import { suppress } from "../../../src/core/disclosure/suppress";
import { periodOfKind } from "../../../src/core/reports/catalogue";
import { leavingFigures, suppressReports, type LeavingTable } from "../../../src/core/reports/suppressed/suppressReports";
import { createAttack, reconstructed } from "../disclosure/attack";
import { serial } from "../../support/grid";
import { definitionOf, reportOf } from "../../support/reportOf";
import { factsOf, parameterSheet, registerSheet } from "../../support/workbook";

const leaving = (ids: readonly string[], facts: Facts): readonly LeavingTable[] =>
  ids.map((id) => {
    const definition = definitionOf(id);
    const period = periodOfKind(definition.period, facts);
    const { asOf } = facts.dates;
    return { definition, table: reportOf(id, facts), others: { previous: previousPeriod(period, asOf), lastYear: samePeriodLastYear(period, asOf) } };
  });

const hamlets = ["Thôn Đông", "Thôn Tây", "Thôn Nam"];
const parameters = parameterSheet({ communeName: "Mẫu Sơn", asOf: "20/12/2025" }, hamlets);

interface Person {
  readonly hamlet: string;
  readonly hasDossier: boolean;
  readonly isOutside: boolean;
  readonly isNew: boolean;
}

const peopleOf = (people: readonly Person[]): Facts => {
  const rows = people.map(({ hamlet, hasDossier, isOutside, isNew }, index) => ({
    fullName: `Lò Văn ${"ABCDEĐGHIKLMNOPQRSTUVXY".charAt(index % 23)} ${"I".repeat(1 + Math.floor(index / 23))}`,
    birth: String(1970 + (index % 30)),
    hamlet,
    dossier: hasDossier ? "Đã lập" : "Chưa lập",
    position: isOutside ? "Ngoài cộng đồng" : "Trại giam",
    listedOn: serial(isNew ? "2025-12-03" : "2024-05-06"),
  }));
  return factsOf([parameters, registerSheet("addict", ["fullName", "birth", "hamlet", "dossier", "position", "listedOn"], rows)]);
};

const people = fc.array(fc.record({ hamlet: fc.constantFrom(...hamlets), hasDossier: fc.boolean(), isOutside: fc.boolean(), isNew: fc.boolean() }), { maxLength: 40 });

const east = (count: number, more: Partial<Person> = {}): readonly Person[] => Array.from({ length: count }, () => ({ hamlet: "Thôn Đông", hasDossier: true, isOutside: true, isNew: false, ...more }));

describe("the figures of an export", () => {
  it("are one system: what stands in two tables is hidden in both, and lists only say how many", () => {
    // 12 in the East, 2 in the West: 2 is small, and 12 or the total would give it away.
    const facts = peopleOf([...east(12), ...east(2, { hamlet: "Thôn Tây" })]);
    const [t06, t09, t11] = runNow(suppressReports(leaving(["T06", "T09", "T11"], facts)));
    const hides = (table: typeof t09, place: string, column: string): boolean => table?.hidden?.has(hiddenCell(place, column)) === true;
    expect(hides(t09, rowPlace("Thôn Tây"), "nghienTong")).toBe(true);
    const total = hides(t09, totalPlace("total"), "nghienTong");
    expect(total || hides(t09, rowPlace("Thôn Đông"), "nghienTong")).toBe(true);
    // The same 14 are the closing stock of T11 and the rows of the list T06.
    expect([hides(t11, rowPlace("addict"), "cuoiKy"), hides(t06, blockPlace(0), onlyColumn)]).toEqual([total, total]);
    expect(t06?.footers).toEqual([]);
  });

  it("know that a signed household is one, however a table asks for it", () => {
    // 11 live there, 10 have signed: the one that has not is hidden, and 11 − 10 must not be left in another table.
    const rows = Array.from({ length: 11 }, (_, index) => ({ householdCode: `H${String(index)}`, head: `Lò Văn ${"I".repeat(index + 1)}`, hamlet: "Thôn Đông", residence: "Đang cư trú", signed: index === 0 ? "Chưa ký" : "Đã ký", signedOn: index === 0 ? "" : serial("2025-03-01") }));
    const facts = factsOf([parameters, registerSheet("household", ["householdCode", "head", "hamlet", "residence", "signed", "signedOn"], rows)]);
    const [t09, t14, t20] = runNow(suppressReports(leaving(["T09", "T14", "T20"], facts)));
    const place = rowPlace("Thôn Đông");
    const signed = [t09?.hidden?.has(hiddenCell(place, "hoDaKy")), t14?.hidden?.has(hiddenCell(place, "daKy")), t20?.hidden?.has(hiddenCell(rowPlace("Thôn Đông/hoKy"), "cuoiThang"))];
    const living = [t09?.hidden?.has(hiddenCell(place, "hoTong")), t14?.hidden?.has(hiddenCell(place, "dangCuTru"))];
    expect([new Set(signed).size, new Set(living).size]).toEqual([1, 1]);
    expect([t14?.hidden?.has(hiddenCell(place, "chuaKy")), signed[0] === true || living[0] === true]).toEqual([true, true]);
  });

  it("are all shown where none is small", () => {
    const [t09] = runNow(suppressReports(leaving(["T09"], peopleOf([...east(12), ...east(9, { hamlet: "Thôn Tây" })]))));
    expect([...(t09?.hidden ?? [])].filter((cell) => cell.includes("nghien"))).toEqual([]);
  });

  it("hide shares, differences and growth that are made of hidden ones", () => {
    // 3 were on the list before, 20 are: the difference to 20, and the growth in percent, would tell the 3.
    const [t11] = runNow(suppressReports(leaving(["T11"], peopleOf([...east(3), ...east(17, { isNew: true })]))));
    for (const column of ["dauKy", "soDauKy", "soDauKyTyLe"]) expect([column, t11?.hidden?.has(hiddenCell(rowPlace("addict"), column))]).toEqual([column, true]);
  });
});

describe("no hidden figure of random workbooks can be reconstructed from the whole export", () => {
  it.each([[["T09", "T11"]], [["T06", "T09", "T20"]]])("%j", (ids) => {
    let attacked = 0;
    fc.assert(
      fc.property(people, (drawn) => {
        const { system } = leavingFigures(leaving(ids, peopleOf(drawn)));
        const { hidden } = runNow(suppress(system));
        const paper = { system, hidden, knownSmall: new Set<number>() };
        if (!createAttack(paper).consistent) return;
        attacked += hidden.size;
        expect(reconstructed(paper)).toEqual([]);
      }),
      { numRuns: 15, seed: 6 },
    );
    expect(attacked).toBeGreaterThan(30);
  });
});
