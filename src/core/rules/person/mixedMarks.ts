/**
 * person/mixed-marks - one column is filled with ticks ("x", "ok") or a bare yes in some rows and otherwise in others, so
 * that nobody can tell whether both mean the same.
 *
 * Once for each column of a register, at one of its ticks: whose does not depend on how the rows stand. A denial beside ticks is no second way of writing; nor is a yes that
 * the column's own list of values has, until ticks stand beside it. Names, numbers, places and remarks are left out:
 * there a letter alone may mean itself.
 */
import { bareYesWords, denials, tickMarks } from "../../../legal/markWords";
import { cite } from "../../../legal/sources";
import { recordKey } from "../../facts/recordKey";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds, type PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
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

/** How a column is filled: one record of each mark, the first by what tells records apart, and how many cells hold marks and words. */
interface Filling {
  readonly firsts: Map<string, { readonly key: string; readonly entry: Entry<PersonRegisterId> }>;
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
  const key = recordKey(entry);
  const known = filling.firsts.get(text);
  if (known === undefined || key < known.key) filling.firsts.set(text, { key, entry });
};

const judge = (field: string, { firsts, marks, words }: Filling): readonly RegisterDetection<Messages>[] => {
  const [first, second] = [...firsts].sort(([a], [b]) => (a < b ? -1 : 1));
  if (first === undefined) return [];
  const [mark, { entry }] = first;
  if (words > 0) return [{ message: "besideWords", params: { mark, marks, words }, at: { entry, field } }];
  return second === undefined ? [] : [{ message: "severalMarks", params: { mark, other: second[0] }, at: { entry, field } }];
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
    const entries = facts.entries<PersonRegisterId>(register);
    return fieldsOf(register).flatMap((field) => judgeColumn(field, columns[field]?.kind === "term", entries));
  },
});

export default perRegister(
  rule,
  Object.fromEntries(personRegisterIds.map((register) => [register, { needs: [{ anyOf: fieldsOf(register) }] }])),
);
