/**
 * person/mixed-marks - one column is filled with ticks ("x", "ok") or a bare yes in some rows and otherwise in others, so
 * that nobody can tell whether both mean the same.
 *
 * Once for each column of a sheet, at its first tick. A denial beside ticks is no second way of writing; nor is a yes that
 * the column's own list of values has, until ticks stand beside it. Names, numbers, places and remarks are left out:
 * there a letter alone may mean itself.
 */
import { bareYesWords, denials, tickMarks } from "../../../legal/markWords";
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds, type PersonRegisterId } from "../../model/registerIds";
import type { Entry, RegisterTable } from "../../parse/registerTable";
import type { Cell } from "../../registers/column";
import { columnsOf } from "../../registers/registry";
import { perRegister } from "../kernel/perRegister";
import { personRegisterRule, type RegisterDetection } from "../kernel/rule";

type Messages = {
  besideWords: { readonly mark: string; readonly marks: number; readonly words: number };
  severalMarks: { readonly mark: string; readonly other: string };
};

const leftOut = new Set(["fullName", "otherName", "personalId", "hamlet", "securityGroup", "education", "note"]);

const fieldsOf = (register: PersonRegisterId): readonly string[] =>
  Object.entries(columnsOf(register))
    .filter(([field, { kind }]) => (kind === "text" || kind === "term") && !leftOut.has(field))
    .map(([field]) => field);

const ticks: ReadonlySet<string> = new Set(tickMarks);
const yesWords: ReadonlySet<string> = new Set(bareYesWords);
const isDenial = (text: string): boolean => denials.some((denial) => text === denial || text.startsWith(`${denial} `));

/** How a column of one sheet is filled: the first record of each mark, and how many cells hold marks and words. */
interface Filling {
  readonly firsts: Map<string, Entry<PersonRegisterId>>;
  marks: number;
  words: number;
}

const count = (filling: Filling, entry: Entry<PersonRegisterId>, cell: Cell<unknown>, isTerm: boolean): void => {
  const text = cell.text.toLowerCase();
  if (cell.state === "error" || isVacant(cell) || isDenial(text)) return;
  const isListedYes = isTerm && cell.value !== null;
  if (!ticks.has(text) && (isListedYes || !yesWords.has(text))) {
    filling.words += 1;
    return;
  }
  filling.marks += 1;
  if (!filling.firsts.has(text)) filling.firsts.set(text, entry);
};

const judge = (field: string, { firsts, marks, words }: Filling): readonly RegisterDetection<Messages>[] => {
  const [first, second] = firsts;
  if (first === undefined) return [];
  const [mark, entry] = first;
  if (words > 0) return [{ message: "besideWords", params: { mark, marks, words }, at: { entry, field } }];
  return second === undefined ? [] : [{ message: "severalMarks", params: { mark, other: second[0] }, at: { entry, field } }];
};

const bySheet = (entries: readonly Entry<PersonRegisterId>[]): ReadonlyMap<RegisterTable, readonly Entry<PersonRegisterId>[]> => {
  const sheets = new Map<RegisterTable, Entry<PersonRegisterId>[]>();
  for (const entry of entries) {
    const rows = sheets.get(entry.table);
    if (rows) rows.push(entry);
    else sheets.set(entry.table, [entry]);
  }
  return sheets;
};

const judgeColumn = (field: string, isTerm: boolean, entries: readonly Entry<PersonRegisterId>[]): readonly RegisterDetection<Messages>[] => {
  const filling: Filling = { firsts: new Map(), marks: 0, words: 0 };
  for (const entry of entries) {
    const cell = (entry.row as Readonly<Record<string, Cell<unknown>>>)[field];
    if (cell !== undefined && cell.state !== "blank") count(filling, entry, cell, isTerm);
  }
  return judge(field, filling);
};

const rule = personRegisterRule<Messages>()({
  defect: "mixed-marks",
  registers: personRegisterIds,
  ref: 22,
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  isAboutCells: true,
  needs: [],
  check(register, facts) {
    const columns = columnsOf(register);
    const found: RegisterDetection<Messages>[] = [];
    for (const [{ located }, entries] of bySheet(facts.entries<PersonRegisterId>(register))) {
      const fields = fieldsOf(register).filter((field) => located.columns.has(field));
      for (const field of fields) found.push(...judgeColumn(field, columns[field]?.kind === "term", entries));
    }
    return found;
  },
});

export default perRegister(
  rule,
  Object.fromEntries(personRegisterIds.map((register) => [register, { needs: [{ anyOf: fieldsOf(register) }] }])),
);
