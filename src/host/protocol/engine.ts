import type { EngineContext, HostObject } from "./objects";
import type { HostWorkbook } from "../workbook/model";
import { defaultBehaviour, type HostBehaviour } from "./behaviour";
import { CreatedWorkbooks } from "./createdWorkbooks";
import { HostCounters, utf8Length, type Operation, type RequestKind } from "./counters";
import { HostEvents, HostEvent } from "./events";
import { References } from "./references";
import { RequestRunner, type RunResult } from "./requestRunner";
import { newSessionState } from "./sessionState";
import { rangeType } from "./types/range";
import { areasType } from "./types/rangeAreas";
import { addinService, SERVICE_NAME } from "./types/service";
import { workbookType } from "./types/workbook";
import { worksheetType } from "./types/worksheet";
import { UndoStack } from "./undoStack";
import { ActionType, HostErrorNumber, RequestFlag, type ProcessOutcome, type WireRequest } from "./wire";
import { rectName } from "../workbook/rect";

/** Resolves after some milliseconds; tests may pass one that resolves at once. */
export type Wait = (milliseconds: number) => Promise<void>;

const realWait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The host half of RichApi over one open workbook. Requests run one after another. */
export class HostEngine {
  readonly behaviour: HostBehaviour;
  readonly counters = new HostCounters();
  readonly events: HostEvents;
  readonly undo = new UndoStack();
  readonly created = new CreatedWorkbooks();
  readonly references = new References<HostObject>();
  private readonly context: EngineContext;
  private readonly hooks = new Map<number, (() => void)[]>();
  private editReleases: (() => void)[] = [];
  private syncs = 0;
  private tail: Promise<void> = Promise.resolve();

  constructor(readonly workbook: HostWorkbook, behaviour: Partial<HostBehaviour> = {}, private readonly wait: Wait = realWait) {
    this.behaviour = { ...defaultBehaviour(), ...behaviour };
    this.events = new HostEvents(this.behaviour);
    this.context = {
      workbook,
      behaviour: this.behaviour,
      events: this.events,
      references: this.references,
      session: newSessionState(workbook.documentProperties.custom),
      undo: this.undo,
      created: this.created,
      types: { range: rangeType, areas: areasType, worksheet: worksheetType },
      changed: (sheet, rect) => {
        this.events.raise(HostEvent.changed, sheet.id, { address: rectName(rect, true), changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" });
      },
    };
  }

  /** Runs `hook` right before sync `at` (counted from 1) is executed: a co-author between two round trips. */
  beforeSync(at: number, hook: () => void): void {
    this.hooks.set(at, [...(this.hooks.get(at) ?? []), hook]);
  }

  /** Starts or ends the editing of a cell; ending it lets delayed requests run. */
  setCellEditing(editing: boolean): void {
    this.behaviour.cellEditing = editing;
    if (editing) return;
    const waiting = this.editReleases;
    this.editReleases = [];
    for (const release of waiting) release();
  }

  /** Answers one request; see ProcessRequest. */
  readonly process = (body: string, flags: number): Promise<ProcessOutcome> => {
    const request = parseRequest(body);
    const kind = request === null ? "sync" : kindOf(request);
    const sync = kind === "sync" ? ++this.syncs : 0;
    const requestBytes = utf8Length(body);
    const refuse = (errorNumber: number, operations: readonly Operation[] = []): ProcessOutcome => {
      this.counters.record({ kind, flags, requestBytes, responseBytes: 0, operations, error: String(errorNumber) });
      return { ok: false, errorNumber };
    };
    if (request === null) return Promise.resolve(refuse(HostErrorNumber.general));
    if (sync > 0 && sync === this.behaviour.hangSync) return new Promise<ProcessOutcome>(() => undefined);
    const mayWait = (flags & RequestFlag.delayForCellEdit) !== 0 || kind !== "sync";
    if (this.behaviour.cellEditing && !mayWait) return Promise.resolve(refuse(HostErrorNumber.cellEditMode));
    const answer = this.tail.then(async () => {
      if (kind === "sync") await this.beforeRun(sync);
      if (this.tooLarge(requestBytes)) return refuse(HostErrorNumber.requestTooLarge);
      const failure = this.behaviour.failSync;
      if (failure !== null && failure.at === sync) return refuse(failure.errorNumber);
      const run = new RequestRunner(request, workbookType.wrap(this.workbook), new Map([[SERVICE_NAME, addinService()]]), this.context).run();
      const text = JSON.stringify(responseOf(run));
      const responseBytes = utf8Length(text);
      if (this.tooLarge(responseBytes)) return refuse(HostErrorNumber.responseTooLarge, run.operations);
      this.counters.record({ kind, flags, requestBytes, responseBytes, operations: run.operations, error: run.error?.Code ?? null });
      return { ok: true, body: text } as const;
    });
    this.tail = answer.then(() => undefined);
    return answer;
  };

  private async beforeRun(sync: number): Promise<void> {
    if (this.behaviour.latencyMs > 0) await this.wait(this.behaviour.latencyMs);
    if (this.behaviour.cellEditing) await new Promise<void>((resolve) => { this.editReleases.push(resolve); });
    for (const hook of this.hooks.get(sync) ?? []) hook();
  }

  private tooLarge(bytes: number): boolean {
    return this.behaviour.messageLimitBytes !== null && bytes > this.behaviour.messageLimitBytes;
  }
}

function parseRequest(body: string): WireRequest | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return isRequest(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isRequest(candidate: unknown): candidate is WireRequest {
  return typeof candidate === "object" && candidate !== null && "Actions" in candidate && Array.isArray(candidate.Actions) && "ObjectPaths" in candidate && typeof candidate.ObjectPaths === "object";
}

/** Tells the add-in's syncs from the client's own traffic. */
function kindOf(request: WireRequest): RequestKind {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.Name === SERVICE_NAME)) return "library";
  const calls = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference") ? "cleanup" : "sync";
}

function responseOf(run: RunResult): object {
  const traces = run.traceIds.length > 0 ? { TraceIds: run.traceIds } : {};
  return run.error === null ? { Results: run.results, ...traces } : { Error: run.error, ...traces, ProcessedResults: { Results: run.results } };
}
