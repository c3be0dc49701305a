import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { compose, examineHere } from "../compose";
import type { Board, BoardFile } from "../core/model/board";
import { shippedCriteria } from "../core/model/criteriaSettings";
import { targetsInForce } from "../core/model/targets";
import { cliWords } from "../i18n/cli";
import { fileErrors } from "../i18n/fileErrors";
import { fromCaller, openProfile, readBytes, writeWhole } from "./files";
import type { BoardOptions } from "./options";
import type { Output } from "./output";

const lineOf = (file: BoardFile): Readonly<Record<string, unknown>> => {
  if (file.state === "notReadable") return { file: file.file, state: file.state, reason: file.refusal.code, message: fileErrors[file.refusal.code] };
  if (file.state === "nothingRecognised") return { file: file.file, state: file.state };
  // Who is on the lists stays in the process.
  const figures = Object.entries(file.figures).filter(([name]) => name !== "persons");
  return { file: file.file, state: file.state, ...Object.fromEntries(figures) };
};

const boardJson = (board: Board, elapsedMs: number): Readonly<Record<string, unknown>> => ({
  schemaVersion: 1,
  files: board.files.map(lineOf),
  missing: board.missing,
  repeated: board.repeated,
  counted: board.counted,
  tables: board.tables,
  targets: board.targets,
  // Places alone: which person it is can be looked up in the files.
  shared: board.shared.map(({ places }) => places),
  elapsedMs,
});

const expectedIn = (path: string | null): readonly string[] =>
  path === null ? [] : new TextDecoder().decode(readBytes(path)).replace(/^\uFEFF/, "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");

/** Files by their names alone, for a page that goes to others; those that share a name keep their folders. */
const withoutFolders = (files: readonly BoardFile[]): readonly BoardFile[] =>
  files.map((file) => (files.filter((other) => basename(other.file) === basename(file.file)).length > 1 ? file : { ...file, file: basename(file.file) }));

/** Puts many workbooks on one page, without a window: each is read by the project's own reader, one at a time. */
export const runBoard = async ({ inputs, dates, profile, set, expected, persons, board: out, json }: BoardOptions, output: Output): Promise<void> => {
  const started = performance.now();
  const { targets } = profile === null ? shippedCriteria : openProfile(profile);
  const communes = expectedIn(expected);
  const useCases = compose(examineHere);
  const files = await useCases.examineFiles(
    inputs.map((path) => ({ name: path, bytes: () => readFile(fromCaller(path)) })),
    { dates, profile: profile === null ? null : new TextDecoder().decode(readBytes(profile)), persons },
  );
  const board = await useCases.consolidate(files, communes, targetsInForce(targets));
  if (json === null) for (const file of files) output.write(`${file.file}: ${await useCases.describeFile(file)}\n`);
  if (out !== null) {
    const page = await useCases.consolidate(withoutFolders(files), communes, targetsInForce(targets));
    writeWhole(out, (await useCases.exportBoard(page, set)).bytes);
    if (json === null) output.write(`${cliWords.written(out)}\n`);
  }
  const text = `${JSON.stringify(boardJson(board, Math.round(performance.now() - started)), null, 1)}\n`;
  if (json === "-") output.write(text);
  else if (json !== null) writeWhole(json, text);
};
