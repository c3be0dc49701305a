import * as z from "zod/mini";
import { parseIsoDate, type LocalDate } from "../model/localDate";
import type { CellValue } from "../model/sheetGrid";
import { decisionKinds, shortestReturnReason, verificationSteps, type VerificationRecord } from "../model/verification";

/** A cell holds 32,767 characters at most. */
const longestCell = 30_000;

const day = z.string().check(z.refine((text) => parseIsoDate(text) !== null));
const signed = { number: z.int().check(z.minimum(1)), author: z.string().check(z.minLength(1)), on: day, level: z.string() };

const decisionLine = z.strictObject({ ...signed, item: z.string(), basis: z.string(), decision: z.enum(decisionKinds), reason: z.string() });
const answerLine = z.strictObject({ ...signed, item: z.string(), text: z.string() });
const stepLine = z.strictObject({ ...signed, step: z.enum(verificationSteps), note: z.string(), fingerprint: z.string() });
const marksLine = z.strictObject({ register: z.string(), part: z.int(), text: z.string() });

const line = z.union([
  z.strictObject({ decision: decisionLine }),
  z.strictObject({ answer: answerLine }),
  z.strictObject({ step: stepLine }),
  z.strictObject({ marks: marksLine }),
]);
type Line = z.infer<typeof line>;

/** Longest text of marks, so that a line with it fits a cell. */
const longestMarks = 28_000;

const chunks = (text: string): readonly string[] => Array.from({ length: Math.max(1, Math.ceil(text.length / longestMarks)) }, (_, index) => text.slice(index * longestMarks, (index + 1) * longestMarks));

/** The record as texts of one line each. */
export const recordLines = ({ decisions, answers, steps, marks }: VerificationRecord): readonly string[] => {
  const lines: readonly Line[] = [
    ...decisions.map((decision) => ({ decision })),
    ...answers.map((answer) => ({ answer })),
    ...steps.map((step) => ({ step })),
    ...Object.entries(marks).flatMap(([register, text]) => chunks(text).map((part, index) => ({ marks: { register, part: index, text: part } }))),
  ];
  return lines.map((one) => JSON.stringify(one));
};

const parsed = (text: string): Line | null => {
  try {
    const result = line.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
};

/** A return without a reason is none (a person may have changed the hidden text). */
const isSound = (one: Line): boolean => !("decision" in one) || one.decision.decision !== "returned" || one.decision.reason.trim().length >= shortestReturnReason;

const dated = <T extends { readonly on: string }>(said: T): Omit<T, "on"> & { readonly on: LocalDate } => ({ ...said, on: parseIsoDate(said.on) ?? ("" as LocalDate) });

/** The texts of a record in as few cells as they fit into, for a hidden column of the sheet. */
export const recordCells = (record: VerificationRecord): readonly string[] => {
  const cells: string[] = [];
  for (const text of recordLines(record)) {
    const last = cells.at(-1);
    if (last !== undefined && last.length + text.length < longestCell) cells[cells.length - 1] = `${last}\n${text}`;
    else cells.push(text);
  }
  return cells;
};

/** What a sheet keeps of a record: the record, and how many of its texts could not be read. */
export interface StoredRecord {
  readonly record: VerificationRecord;
  readonly damaged: number;
}

/** How the texts of a record begin, wherever in the row they stand by now. */
const opening = /^\{"(decision|answer|step|marks)":/;

/** Reads the record back from the rows that the sheet keeps. Order is by number, not by row. */
export const readRecord = (kept: readonly (readonly CellValue[])[]): StoredRecord => {
  const texts = kept.flat().flatMap((value) => (typeof value === "string" && opening.test(value) ? value.split("\n") : []));
  const lines = texts.map(parsed);
  const sound = lines.filter((one): one is Line => one !== null && isSound(one));
  const byNumber = <T extends { readonly number: number }>(said: readonly T[]): readonly T[] => [...said].sort((a, b) => a.number - b.number);
  const marks: Record<string, string> = {};
  for (const { register, text } of sound.flatMap((one) => ("marks" in one ? [one.marks] : [])).sort((a, b) => a.part - b.part)) marks[register] = (marks[register] ?? "") + text;
  return {
    record: {
      decisions: byNumber(sound.flatMap((one) => ("decision" in one ? [dated(one.decision)] : []))),
      answers: byNumber(sound.flatMap((one) => ("answer" in one ? [dated(one.answer)] : []))),
      steps: byNumber(sound.flatMap((one) => ("step" in one ? [dated(one.step)] : []))),
      marks,
    },
    damaged: lines.length - sound.length,
  };
};
