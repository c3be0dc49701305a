/** T09, figures by hamlet (domain.md 4, T09, and the cell formulas of 4.3). Counts stand at T, cases in the period P. */
import { isActivePerson, isActiveSpot, isResident } from "../facts/activity";
import type { Facts } from "../facts/facts";
import { findHamlets, type HamletFinder } from "../facts/hamlets";
import { personKey } from "../facts/identity";
import { isInRehab } from "../facts/rehab";
import { parseIsoDate, yearOf, type LocalDate } from "../model/localDate";
import type { PersonRegisterId } from "../model/registerIds";
import type { ReportRow, ReportTable } from "../model/report";
import type { Entry } from "../parse/registerTable";
import type { ListRegisterId } from "../registers/registry";

/** What one record adds to a figure. */
interface Contribution {
  readonly entry: Entry;
  readonly amount: number;
}

interface Figure {
  readonly key: string;
  readonly register: ListRegisterId;
  /** Column without which the figure is unknown. */
  readonly column?: string;
  readonly of: (facts: Facts) => readonly Contribution[];
}

const each = (entries: readonly Entry[]): readonly Contribution[] => entries.map((entry) => ({ entry, amount: 1 }));

/** Persons on the list at T who satisfy a condition, each once (by the first row). */
const persons = <R extends PersonRegisterId>(register: R, holds: (entry: Entry<R>) => boolean) => (facts: Facts): readonly Contribution[] => {
  const first = new Map<string, Entry<R>>();
  for (const entry of facts.entries(register)) {
    if (!isActivePerson(entry, facts.dates.asOf) || !holds(entry)) continue;
    const key = personKey(entry);
    if (!first.has(key)) first.set(key, entry);
  }
  return each([...first.values()] as readonly Entry[]);
};

/** The period P: the assessment window of the parameter sheet, else the calendar year up to T. */
export const periodOf = (facts: Facts): { readonly from: LocalDate; readonly to: LocalDate } => {
  const { windowFrom = null, windowTo = null } = facts.parameters ?? {};
  const newYear = parseIsoDate(`${String(yearOf(facts.dates.asOf))}-01-01`) ?? facts.dates.asOf;
  return { from: windowFrom ?? newYear, to: windowTo ?? facts.dates.asOf };
};

const inPeriod = (date: LocalDate | null | undefined, facts: Facts): boolean => {
  const { from, to } = periodOf(facts);
  return date !== null && date !== undefined && date >= from && date <= to;
};

const always = (): boolean => true;
const heldPositions = new Set(["compulsoryCentre", "otherCentre", "prison", "custody", "education"]);

const figures: readonly Figure[] = [
  { key: "hoTong", register: "household", column: "residence", of: (facts) => each(facts.entries("household").filter(isResident)) },
  {
    key: "nhanKhau",
    register: "household",
    column: "members",
    of: (facts) => facts.entries("household").filter(isResident).map((entry) => ({ entry, amount: entry.row.members.value ?? 0 })),
  },
  { key: "nghienTong", register: "addict", of: persons("addict", always) },
  { key: "nghienCoHoSo", register: "addict", column: "dossier", of: persons("addict", ({ row }) => row.dossier.value === "done") },
  { key: "nghienNgoaiCongDong", register: "addict", column: "position", of: persons("addict", ({ row }) => row.position.value === "community") },
  {
    key: "nghienDangCai",
    register: "addict",
    column: "rehabForm",
    of: (facts) => persons("addict", (entry) => isInRehab(entry, facts.dates.asOf))(facts),
  },
  { key: "nghienTrongCoSo", register: "addict", column: "position", of: persons("addict", ({ row }) => heldPositions.has(row.position.value ?? "")) },
  { key: "sdtpTong", register: "user", of: persons("user", always) },
  { key: "sdtpCoHoSo", register: "user", column: "dossier", of: persons("user", ({ row }) => row.dossier.value === "done") },
  { key: "sdtpNgaoDa", register: "user", column: "psychosis", of: persons("user", ({ row }) => row.psychosis.value === "yes") },
  { key: "nghiTong", register: "suspect", of: persons("suspect", always) },
  {
    key: "nghiDaXN",
    register: "suspect",
    column: "testResult",
    of: persons("suspect", ({ row }) => row.testResult.value === "negative" || row.testResult.value === "positive"),
  },
  { key: "nghiDuongTinh", register: "suspect", column: "testResult", of: persons("suspect", ({ row }) => row.testResult.value === "positive") },
  { key: "sauCaiTong", register: "postRehab", of: persons("postRehab", always) },
  { key: "sauCaiCoHoSo", register: "postRehab", column: "dossier", of: persons("postRehab", ({ row }) => row.dossier.value === "done") },
  { key: "diemHoatDong", register: "hotspot", column: "status", of: (facts) => each(facts.entries("hotspot").filter((entry) => isActiveSpot(entry, facts.dates.asOf))) },
  {
    key: "diemTrietXoa",
    register: "hotspot",
    column: "clearedOn",
    of: (facts) => each(facts.entries("hotspot").filter((entry) => entry.row.status.value === "cleared" && !isActiveSpot(entry, facts.dates.asOf) && inPeriod(entry.row.clearedOn.value?.date, facts))),
  },
  { key: "vuViec", register: "incident", column: "detectedOn", of: (facts) => each(facts.entries("incident").filter(({ row }) => inPeriod(row.detectedOn.value?.date, facts))) },
  {
    key: "hoDaKy",
    register: "household",
    column: "signed",
    of: (facts) => each(facts.entries("household").filter((entry) => isResident(entry) && entry.row.signed.value === "signed")),
  },
];

/** Keys of the figures in the order of the printed columns; the ratio of signed households follows them. */
export const t09Keys: readonly string[] = figures.map(({ key }) => key);

/** Figures by hamlet; the key null holds what belongs to no certain hamlet. */
const byHamlet = (figure: Figure, facts: Facts, hamlets: HamletFinder): ReadonlyMap<string | null, number> | null => {
  if (!facts.has(figure.register) || (figure.column !== undefined && !facts.hasColumn(figure.register, figure.column))) return null;
  const sums = new Map<string | null, number>();
  for (const { entry, amount } of figure.of(facts)) {
    const hamlet = hamlets.of(entry);
    sums.set(hamlet, (sums.get(hamlet) ?? 0) + amount);
  }
  return sums;
};

/** Computes T09. Rows of no certain hamlet come last under the label "", so that totals equal the sum of the rows. */
export const computeT09 = (facts: Facts): ReportTable => {
  const hamlets = findHamlets(facts);
  const columns = figures.map((figure) => ({ key: figure.key, sums: byHamlet(figure, facts, hamlets) }));
  const rowOf = (hamlet: string | null): ReportRow => ({
    label: hamlet ?? "",
    figures: Object.fromEntries(columns.map(({ key, sums }) => [key, sums === null ? null : (sums.get(hamlet) ?? 0)])),
  });
  const stray = columns.some(({ sums }) => (sums?.get(null) ?? 0) > 0);
  const rows = [...hamlets.names.map(rowOf), ...(stray ? [rowOf(null)] : [])];
  const total = (sums: ReadonlyMap<string | null, number> | null): number | null =>
    sums === null ? null : [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  return { id: "T09", rows, totals: Object.fromEntries(columns.map(({ key, sums }) => [key, total(sums)])) };
};
