/**
 * Completeness of the registers (anchors.md B7): for each register and hamlet how many rows there should be, how many
 * lack nothing, and which rows lack what. What has to be filled stands in registers/mandatory.ts. A column that a
 * sheet does not have is named once; its rows are not complete.
 */
import { isActivePerson, isResident } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { hamletsOf, type HamletFinder } from "../../facts/hamlets";
import type { HamletCompleteness, MissingColumn, RegisterCompleteness } from "../../model/completeness";
import type { Job } from "../../model/job";
import { personRegisterIds } from "../../model/registerIds";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry, RegisterTable } from "../../parse/registerTable";
import { listRegisterIds, type ListRegisterId } from "../../registers/registry";
import { lackOf, requirementsOf, type Requirement } from "./requirement";
import { Tally } from "./tally";

const rowsPerStep = 250;

const personRegisters = new Set<string>(personRegisterIds);

const isPerson = (entry: Entry): entry is Entry<PersonRegisterId> => personRegisters.has(entry.register);

/** A row that counts at T: a person on the list, a resident household, else any row. */
const isListed = (entry: Entry, { dates }: Facts): boolean => {
  if (isPerson(entry)) return isActivePerson(entry, dates.asOf);
  return entry.register !== "household" || isResident(entry);
};

/** The columns that a sheet lacks, with the rows that are not complete for want of them. */
type ColumnGaps = Map<Requirement, number>;

const judgeRow = (entry: Entry, requirements: readonly Requirement[], columnGaps: ColumnGaps, tally: Tally, facts: Facts, hamlets: HamletFinder): void => {
  let gaps = 0;
  let columnsLacking = 0;
  for (const requirement of requirements) {
    const lack = lackOf(requirement, entry, facts, hamlets);
    if (lack === null) continue;
    if (requirement.canBeFilled) {
      gaps += 1;
      tally.note(requirement, lack, entry.table, entry.sheetRow);
    } else {
      columnsLacking += 1;
      columnGaps.set(requirement, (columnGaps.get(requirement) ?? 0) + 1);
    }
  }
  tally.rows += 1;
  if (isListed(entry, facts)) tally.listed += 1;
  if (gaps === 0) tally.filled += 1;
  if (gaps + columnsLacking === 0) tally.complete += 1;
};

const columnsMissing = (table: RegisterTable, requirements: readonly Requirement[], gaps: ColumnGaps): readonly MissingColumn[] =>
  requirements.flatMap((requirement) => {
    const rows = gaps.get(requirement);
    return rows === undefined ? [] : [{ sheet: table.sheet, field: requirement.reported, mark: requirement.mandatory.mark, rows }];
  });

/** Households by hamlet as the parameter sheet lists them; null where it gives a hamlet no number. */
const listedHouseholds = (facts: Facts): ReadonlyMap<string, number | null> =>
  new Map((facts.parameters?.hamlets ?? []).map(({ name, households }) => [name, households] as const));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** All listed hamlets together; where one of them has no number, the number of households of the whole commune. */
const allHouseholds = (facts: Facts): number | null => {
  const numbers = [...listedHouseholds(facts).values()];
  const known = numbers.filter((number) => number !== null);
  return numbers.length > 0 && known.length === numbers.length ? sum(known) : (facts.parameters?.householdTotal ?? null);
};

/** Hamlets in listed order with those a register has rows in; a hamlet with listed households is there without any row. */
const closeHamlets = (register: ListRegisterId, tallies: ReadonlyMap<string | null, Tally>, facts: Facts, hamlets: HamletFinder): readonly HamletCompleteness[] => {
  const households = register === "household" ? listedHouseholds(facts) : null;
  const closed: HamletCompleteness[] = [];
  for (const hamlet of [...new Set(hamlets.names), null]) {
    const tally = tallies.get(hamlet) ?? new Tally();
    const listed = hamlet === null ? undefined : households?.get(hamlet);
    if (tally.rows === 0 && listed === undefined) continue;
    closed.push(tally.close(hamlet, households === null ? tally.listed : (listed ?? null)));
  }
  return closed;
};

function* completenessOf(register: ListRegisterId, facts: Facts, hamlets: HamletFinder): Job<RegisterCompleteness> {
  const tallies = new Map<string | null, Tally>();
  const tallyOf = (hamlet: string | null): Tally => {
    const known = tallies.get(hamlet);
    if (known !== undefined) return known;
    const tally = new Tally();
    tallies.set(hamlet, tally);
    return tally;
  };
  const tables = new Map<RegisterTable, { readonly requirements: readonly Requirement[]; readonly gaps: ColumnGaps }>(
    facts.tables.filter((table) => table.register === register).map((table) => [table, { requirements: requirementsOf(table, facts), gaps: new Map() }]),
  );
  for (const [index, entry] of facts.entries(register).entries()) {
    const table = tables.get(entry.table);
    if (table !== undefined) judgeRow(entry, table.requirements, table.gaps, tallyOf(hamlets.of(entry)), facts, hamlets);
    if (index % rowsPerStep === rowsPerStep - 1) yield 0;
  }
  const closed = closeHamlets(register, tallies, facts, hamlets);
  const listed = sum(closed.map((hamlet) => hamlet.listed));
  return {
    register,
    expectedFrom: register === "household" ? "hamletList" : "rows",
    expected: register === "household" ? allHouseholds(facts) : listed,
    listed,
    rows: sum(closed.map(({ rows }) => rows)),
    complete: sum(closed.map(({ complete }) => complete)),
    filled: sum(closed.map(({ filled }) => filled)),
    missingColumns: [...tables].flatMap(([table, { requirements, gaps }]) => columnsMissing(table, requirements, gaps)),
    hamlets: closed,
  };
}

/** How complete each register that was found is, in reading order. */
export function* computeCompleteness(facts: Facts): Job<readonly RegisterCompleteness[]> {
  const hamlets = hamletsOf(facts);
  const found: RegisterCompleteness[] = [];
  for (const register of listRegisterIds) {
    if (facts.has(register)) found.push(yield* completenessOf(register, facts, hamlets));
    yield 0;
  }
  return found;
}
