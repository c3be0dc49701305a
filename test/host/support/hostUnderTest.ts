import { connectNode } from "../../../src/host/node/nodeHost";
import type { HostBehaviour } from "../../../src/host/protocol/behaviour";
import { HostEngine } from "../../../src/host/protocol/engine";
import { UserHand } from "../../../src/host/userHand";
import type { CellValue, HostSheet, HostWorkbook } from "../../../src/host/workbook/model";
import { newWorkbook } from "../../../src/host/workbook/openWorkbook";

/** A workbook of plain values: one sheet per entry, from A1. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): HostWorkbook {
  const [first = "Sheet1", ...others] = Object.keys(sheets);
  const workbook = newWorkbook(first);
  for (const name of others) workbook.addSheet(name);
  for (const sheet of workbook.sheets()) {
    sheets[sheet.name]?.forEach((row, r) => {
      row.forEach((value, c) => { if (value !== null) sheet.setValue(r + 1, c + 1, value); });
    });
  }
  return workbook;
}

/** The workbook the recorded requests were made against. */
export function recordedWorkbook(): HostWorkbook {
  const workbook = workbookOf({
    Data: [["id", "name", "amount", "when"], [1, "Ann", 10.5, 45322], [2, "Bob", 20, 45351], [3, "Ann", 30.5, null]],
    Other: [["x"]],
  });
  workbook.sheets()[0]?.patchStyle({ top: 1, left: 4, bottom: 4, right: 4 }, { numberFormat: "yyyy-mm-dd" });
  return workbook;
}

/** A host with the real client connected, and a person at it. */
export function hostOver(workbook: HostWorkbook, behaviour: Partial<HostBehaviour> = {}) {
  const engine = new HostEngine(workbook, behaviour);
  return { engine, workbook, user: new UserHand(engine), coAuthor: new UserHand(engine, "Remote"), ...connectNode(engine) };
}

/** A sheet by name. */
export function sheetOf(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = workbook.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The error a promise rejects with, by its RichApi code. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") return error.code;
    throw error;
  }
  return "no error";
}

/** Lets queued events reach the pane. */
export async function eventsDelivered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
