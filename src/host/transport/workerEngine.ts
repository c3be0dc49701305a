import { openWorkbook } from "../workbook/openWorkbook";
import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";
import { findSheet } from "../protocol/address";
import { requirementSets } from "../protocol/behaviour";
import { HostEngine } from "../protocol/engine";
import { UserHand } from "../userHand";
import { listSheets, sheetView } from "../view/sheetView";
import type { MessageEnd, WorkerAnswer, WorkerQuestion, WorkerReply, WorkerRequest } from "./workerMessages";

/** Questions after which the sheet may look different. */
const CHANGING: ReadonlySet<string> = new Set<WorkerQuestion["call"]>(["open", "process", "type", "select"]);

/** Runs the engine at the worker's end: `serveEngine(self)` is all a worker script has to say. */
export function serveEngine(end: MessageEnd<WorkerReply, WorkerRequest>): void {
  let engine: HostEngine | null = null;
  const answerOf = async (question: WorkerQuestion): Promise<WorkerAnswer> => {
    if (question.call === "open") {
      engine = new HostEngine(openWorkbook(question.bytes), question.behaviour);
      engine.events.listen((entry) => { end.postMessage({ kind: "event", entry }); });
      engine.created.listen((file) => { end.postMessage({ kind: "opened", file }); });
      return { call: "open", requirementSets: requirementSets(engine.behaviour.profile), sheets: listSheets(engine.workbook) };
    }
    if (engine === null) throw new Error("no workbook is open");
    return answer(engine, question);
  };
  end.addEventListener("message", ({ data: { id, question } }) => {
    void answerOf(question).then(
      (reply) => {
        end.postMessage({ kind: "answer", id, answer: reply });
        if (CHANGING.has(question.call)) end.postMessage({ kind: "redraw" });
      },
      (error: unknown) => { end.postMessage(failure(id, error)); },
    );
  });
}

async function answer(engine: HostEngine, question: Exclude<WorkerQuestion, { readonly call: "open" }>): Promise<WorkerAnswer> {
  const { workbook } = engine;
  switch (question.call) {
    case "process":
      return { call: "process", outcome: await engine.process(question.body, question.flags) };
    case "sheets":
      return { call: "sheets", sheets: listSheets(workbook) };
    case "view":
      return { call: "view", view: sheetView(workbook, findSheet(workbook, question.sheet) ?? workbook.activeSheet, question.rect) };
    case "save":
      return { call: "save", bytes: workbook.save(), losses: workbook.lossesOnSave() };
    case "totals":
      return { call: "totals", totals: engine.counters.totals };
    case "type":
      new UserHand(engine).type(question.sheet, question.address, question.text);
      break;
    case "select":
      new UserHand(engine).select(question.sheet, question.address);
      break;
    case "behave":
      Object.assign(engine.behaviour, question.behaviour);
      if (question.behaviour.cellEditing === false) engine.setCellEditing(false);
      break;
    case "settingsSaved":
      engine.undo.clear();
  }
  return { call: question.call };
}

function failure(id: number, error: unknown): WorkerReply {
  const code = error instanceof UnreadableWorkbook ? error.code : "failed";
  return { kind: "failed", id, code, message: error instanceof Error ? error.message : String(error) };
}
