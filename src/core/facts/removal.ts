import { nobodyWords } from "../../legal/emptyWords";
import { lawOn } from "../../legal/law";
import { removalReasons } from "../../legal/lists";
import { arrivalWords, removalCases, type LawfulList, type RemovalReason } from "../../legal/removalCases";
import type { LocalDate } from "../model/localDate";
import type { PersonRegisterId } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Cell } from "../registers/column";
import { isVacant } from "./vacancy";

/** Lists from which a person is removed on a day; suspects leave theirs by the way they are handled. */
export type RemovableRegisterId = Exclude<PersonRegisterId, "suspect">;

/** Why a person was taken off a list, and in which column that is written. */
export interface StatedRemoval {
  readonly field: "removalReason" | "ending" | "outcome";
  readonly cell: Cell<string>;
  /** The case, where the words are those of one. */
  readonly reason: RemovalReason | null;
}

/** How the management of a user ends (R2), as reasons for the removal. "Stopped" names no case; a suspension is none. */
const endingReasons: Readonly<Record<string, RemovalReason>> = {
  foundAddicted: "foundAddicted",
  communeEducation: "communeEducation",
  sentAway: "sentToCentre",
  prison: "prison",
  deadOrMissing: "deadOrMissing",
  termEnded: "termEnded",
  movedAway: "movedAway",
};

/** Results of the management after rehabilitation (R4), as reasons for the removal. */
const outcomeReasons: Readonly<Record<string, RemovalReason>> = {
  completed: "postRehabCompleted",
  relapsed: "foundAddicted",
  movedAway: "movedAway",
  prison: "prison",
  deadOrMissing: "deadOrMissing",
};

const nothing: ReadonlySet<string> = new Set(nobodyWords.map(foldText));
const arrivals: ReadonlySet<string> = new Set(arrivalWords.map(foldText));

const elsewhere = (field: "ending" | "outcome", cell: Cell<string>, reasons: Readonly<Record<string, RemovalReason>>): StatedRemoval | null =>
  isVacant(cell) || cell.value === "running" ? null : { field, cell, reason: reasons[cell.value ?? ""] ?? null };

/** The reason given for a removal: in its own column, else in that of the end of the management. Null when there is none. */
export const statedRemoval = (entry: Entry<RemovableRegisterId>): StatedRemoval | null => {
  const { removalReason } = entry.row;
  if (!isVacant(removalReason) && !nothing.has(foldText(removalReason.text))) {
    return { field: "removalReason", cell: removalReason, reason: removalReason.value };
  }
  if (entry.register === "user") return elsewhere("ending", entry.row.ending, endingReasons);
  return entry.register === "postRehab" ? elsewhere("outcome", entry.row.outcome, outcomeReasons) : null;
};

/**
 * Whether what is stated must have its day. Words for a newcomer in a column of changes are no removal; the results of R4
 * end the management by themselves (decisions.md 3); a user found addicted is a matter of its own.
 */
export const asksForDate = ({ field, cell, reason }: StatedRemoval): boolean => {
  if (field === "removalReason") return cell.state !== "error" && !arrivals.has(foldText(cell.text));
  if (field === "outcome") return false;
  return cell.value === "stopped" || (reason !== null && reason !== "foundAddicted");
};

const spellings: readonly (readonly [string, RemovalReason])[] = (Object.keys(removalReasons) as RemovalReason[]).flatMap((reason) =>
  removalReasons[reason].map((spelling) => [`${foldText(spelling)} `, reason] as const),
);

/** Whether the law in force on the day names the case; words that open with a named case and go on are taken for it. */
export const isLawfulRemoval = (list: LawfulList, { cell, reason }: StatedRemoval, on: LocalDate): boolean => {
  const cases = removalCases[list][lawOn(on)];
  if (reason !== null) return cases.includes(reason);
  const text = `${foldText(cell.text)} `;
  return spellings.some(([spelling, named]) => cases.includes(named) && text.startsWith(spelling));
};
