import { initialRunState, isRunning, reduceRun } from "../../src/taskpane/state/runState";
import type { RunEvent, RunState } from "../../src/taskpane/state/runState";
import { sampleResult } from "../support/sampleResult";

const after = (...events: readonly RunEvent[]): RunState => events.reduce(reduceRun, initialRunState);
const checkStarted: RunEvent = { type: "started", action: "check" };
const result = sampleResult();
const checked: RunEvent = { type: "checked", result };
const failed: RunEvent = { type: "failed", failure: { code: "sheetProtected", sheet: "Hộ", technical: null } };

describe("reduceRun", () => {
  it("goes from reading over checking to done and keeps the result", () => {
    const reading = after(checkStarted);
    expect(reading.phase).toBe("reading");
    const checking = reduceRun(reading, { type: "progressed", progress: { phase: "checking", done: 1, total: 9 } });
    expect(checking).toMatchObject({ phase: "checking", progress: { done: 1, total: 9 } });
    expect(reduceRun(checking, checked)).toMatchObject({ phase: "done", progress: null, result, outOfDate: false });
  });

  it("starts nothing while something runs", () => {
    const state = after(checkStarted);
    expect(reduceRun(state, { type: "started", action: "highlight" })).toBe(state);
  });

  it("keeps the last result when a later run fails", () => {
    const state = after(checkStarted, checked, checkStarted, failed);
    expect(state).toMatchObject({ phase: "failed", result, failure: { code: "sheetProtected", sheet: "Hộ" } });
    expect(isRunning(state)).toBe(false);
  });

  it("drops the old failure and outcome when something new starts", () => {
    expect(after(checkStarted, failed, checkStarted)).toMatchObject({ failure: null, outcome: null, phase: "reading" });
  });

  it("writes in its own phase and keeps what was written", () => {
    const outcome = { refused: [], sheets: [] };
    const writing = after(checkStarted, checked, { type: "started", action: "highlight" });
    expect(writing.phase).toBe("writing");
    expect(reduceRun(writing, { type: "written", outcome })).toMatchObject({ phase: "done", outcome, action: "highlight" });
  });

  it("takes a result decided anew at its word about sheets written before", () => {
    const outcome = { refused: [], sheets: [{ sheetKind: "T01", name: "Tổng hợp tiêu chí" }] } as const;
    const written = after(checkStarted, checked, { type: "started", action: "fillCriteria" }, { type: "written", outcome });
    expect(written.written).toEqual(["Tổng hợp tiêu chí"]);
    const decided = [{ type: "started", action: "saveCriteria" }, { type: "decided", result: sampleResult(), outcome: { refused: [], sheets: [] } }] as const;
    expect(decided.reduce<RunState>(reduceRun, written).written).toEqual([]);
  });

  it("marks results as out of date after a change, and fresh ones as current", () => {
    const changed = after(checkStarted, checked, { type: "workbookChanged" });
    expect(changed.outOfDate).toBe(true);
    expect([checkStarted, checked].reduce(reduceRun, changed).outOfDate).toBe(false);
  });

  it("does not call a result current when the workbook changed while it was read", () => {
    expect(after(checkStarted, { type: "workbookChanged" }, checked).outOfDate).toBe(true);
  });

  it("has nothing to be out of date before the first result", () => {
    expect(after({ type: "workbookChanged" })).toMatchObject({ outOfDate: false, changedDuringCheck: false });
  });

  it("ignores what comes after the end", () => {
    const state = after(checkStarted, failed);
    expect(reduceRun(state, checked)).toBe(state);
    expect(reduceRun(state, { type: "progressed", progress: { phase: "reading", done: 1, total: 2 } })).toBe(state);
    expect(reduceRun(state, { type: "stopRequested" })).toBe(state);
  });

  it("lets a failure to show a cell pass by a running check", () => {
    const failure = { code: "otherWorkbookActive", sheet: null, technical: null } as const;
    expect(after(checkStarted, { type: "showFailed", failure })).toMatchObject({ phase: "reading", failure });
    expect(after({ type: "showFailed", failure }, { type: "shown" }).failure).toBeNull();
  });

  it("clears messages, never results", () => {
    expect(after(checkStarted, checked, checkStarted, failed, { type: "dismissed" })).toMatchObject({
      phase: "idle",
      failure: null,
      result,
    });
  });
});
