import { cellOf } from "../../facts/cells";
import type { Facts } from "../../facts/facts";
import type { HamletFinder } from "../../facts/hamlets";
import { occurs } from "../../facts/occasions";
import { isPersonEntry } from "../../facts/recordKey";
import { isVacant, isVacantText, namesSomeone } from "../../facts/vacancy";
import { columnLetters } from "../../model/cellRef";
import type { Entry, RegisterTable } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import type { Cell } from "../../registers/column";
import { mandatoryOf, type Mandatory } from "../../registers/mandatory";
import { columnsOf } from "../../registers/registry";

/** A mandatory column as one sheet can answer it. */
export interface Requirement {
  readonly mandatory: Mandatory;
  /** Columns of the sheet that answer, best first. */
  readonly fields: readonly string[];
  /** The column of numbers whose cells hold the date as well. */
  readonly shared: string | null;
  /** The field under which a gap is reported. */
  readonly reported: string;
  /** Letters of the column to look at; null: the sheet has none. */
  readonly column: string | null;
  /** A gap can be closed somewhere: in a column of the sheet, or in the test log. Else the column itself is missing. */
  readonly canBeFilled: boolean;
}

/** Why a record does not meet a requirement. */
export type Lack = "vacant" | "unread";

const fullDate = /\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}\b/;
const spelledDate = /\bngay \d{1,2} thang \d{1,2} nam \d{4}\b/;

/** The number's cell holds the date too: "12/QD-UBND, 05/3/2025". */
const isDatedIn = (entry: Entry, field: string): boolean => {
  const cell = cellOf(entry, field);
  return cell?.state === "read" && (fullDate.test(cell.text) || spelledDate.test(foldText(cell.text)));
};

/** The column of numbers in which a sheet keeps the dates as well: at least one of its records shows it. */
const sharedColumn = ({ datedIn }: Mandatory, table: RegisterTable, facts: Facts): string | null => {
  if (datedIn === undefined || !table.located.columns.has(datedIn)) return null;
  return facts.entries(table.register).some((entry) => entry.table === table && isDatedIn(entry, datedIn)) ? datedIn : null;
};

const requirementOf = (mandatory: Mandatory, table: RegisterTable, facts: Facts): Requirement => {
  const { field, or = [], test } = mandatory;
  const { columns } = table.located;
  const fields = [field, ...or].filter((name) => columns.has(name));
  const shared = fields.length > 0 ? null : sharedColumn(mandatory, table, facts);
  const column = columns.get(fields[0] ?? shared ?? "");
  return {
    mandatory,
    fields,
    shared,
    reported: fields[0] ?? field,
    column: column === undefined ? null : columnLetters(column),
    canBeFilled: column !== undefined || (test !== undefined && facts.has("test")),
  };
};

/** What the records of a sheet must have filled. */
export const requirementsOf = (table: RegisterTable, facts: Facts): readonly Requirement[] =>
  mandatoryOf(table.register).map((mandatory) => requirementOf(mandatory, table, facts));

const isAnswer = (cell: Cell<unknown>, isText: boolean, { noneIsAnAnswer }: Mandatory): boolean => {
  if (cell.state !== "read" || isVacant(cell)) return false;
  return !isText || noneIsAnAnswer === true || namesSomeone(cell as Cell<string>);
};

const isTestKnown = (entry: Entry, { test }: Mandatory, facts: Facts): boolean => {
  if (test === undefined || !isPersonEntry(entry)) return false;
  return facts.tests(entry).some(({ on, result, kind }) => (test.kind === undefined || test.kind === kind) && (test.part === "day" ? on !== null : result !== null));
};

/** Named in its column, above it, or in the address; an error value names none. */
const isHamletKnown = (entry: Entry, hamlets: HamletFinder): boolean =>
  cellOf(entry, "hamlet")?.state !== "error" && (!isVacantText(entry.hamletText) || hamlets.of(entry) !== null);

const isKnownElsewhere = (entry: Entry, { mandatory, shared }: Requirement, facts: Facts, hamlets: HamletFinder): boolean => {
  if (mandatory.field === "hamlet") return isHamletKnown(entry, hamlets);
  return isTestKnown(entry, mandatory, facts) || (shared !== null && isDatedIn(entry, shared));
};

/** What a record lacks of a requirement; null: nothing, or there is no occasion for it. */
export const lackOf = (requirement: Requirement, entry: Entry, facts: Facts, hamlets: HamletFinder): Lack | null => {
  const { mandatory, fields } = requirement;
  const columns = columnsOf(entry.register);
  let lack: Lack = "vacant";
  for (const field of fields) {
    const cell = cellOf(entry, field);
    if (cell === undefined) continue;
    if (isAnswer(cell, columns[field]?.kind === "text", mandatory)) return null;
    if (!isVacant(cell) && cell.state !== "read") lack = "unread";
  }
  if (mandatory.when?.some((occasion) => !occurs(occasion, entry, facts)) || isKnownElsewhere(entry, requirement, facts, hamlets)) return null;
  return lack;
};
