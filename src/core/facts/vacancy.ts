import { nobodyWords } from "../../legal/emptyWords";
import { foldText } from "../parse/text";
import type { Cell } from "../registers/column";

const strokes = /^[-\u2010-\u2015\u2026_.,/\\\s]+$/;

/** True when a text says nothing: empty, or only dashes and dots. */
export const isVacantText = (text: string): boolean => text === "" || strokes.test(text);

/** True when a cell says nothing: blank, or only dashes and dots. An error value is content that could not be read. */
export const isVacant = (cell: Cell<unknown>): boolean =>
  cell.state === "blank" || (cell.state !== "error" && strokes.test(cell.text));

const nobody = new Set(nobodyWords.map(foldText));

/** True when a cell says that there is nothing: vacant, or words such as "not yet". An error value says nothing certain. */
export const saysNone = (cell: Cell<unknown>): boolean => isVacant(cell) || (cell.state !== "error" && nobody.has(foldText(cell.text)));

/** True when a cell names someone; an error value or words such as "not yet assigned" name nobody. */
export const namesSomeone = (cell: Cell<string>): boolean => cell.state === "read" && !saysNone(cell);
