import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseProfile, type Profile } from "../core/criteria/profile";
import type { HostWorkbook } from "../host/workbook/model";
import { openWorkbook } from "../host/workbook/openWorkbook";
import { UnreadableWorkbook } from "../xlsx/unreadableWorkbook";
import { cliWords } from "../i18n/cli";
import { configurationFault } from "../i18n/configuration";
import { fileErrors } from "../i18n/fileErrors";
import { CliError } from "./cliError";

/** A path as the person meant it: relative to where they stood, not to where npm runs the command. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** Reads a file, or throws CliError naming it. `path` is shown as the person wrote it. */
export const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(fromCaller(path));
  } catch {
    throw new CliError(cliWords.cannotRead(path));
  }
};

/** Opens a workbook; a file that is none gives one sentence with what to do. */
export const openInput = (path: string): HostWorkbook => {
  const bytes = readBytes(path);
  try {
    return openWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new CliError(cliWords.fileError(path, fileErrors[error.code]));
    throw error;
  }
};

/** Opens a profile; one that cannot be used gives one sentence with the field at fault. */
export const openProfile = (path: string): Profile => {
  const read = parseProfile(new TextDecoder().decode(readBytes(path)));
  if ("profile" in read) return read.profile;
  throw new CliError(cliWords.profileUnusable(path, read.unusable, read.fault && configurationFault(read.fault)));
};

/** Writes a file whole or not at all: nothing half written is ever left behind. */
export const writeWhole = (path: string, content: Uint8Array | string): void => {
  const target = fromCaller(path);
  const draft = `${target}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, target);
  } catch {
    rmSync(draft, { force: true });
    throw new CliError(cliWords.cannotWrite(path));
  }
};
