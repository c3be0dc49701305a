import type { Loss, Rect } from "../workbook/model";
import type { RequirementSets } from "../protocol/behaviour";
import type { HostTotals } from "../protocol/counters";
import { HostErrorNumber, type EventListener, type ProcessOutcome } from "../protocol/wire";
import type { SheetTab, SheetView } from "../view/sheetView";
import type { HostConnection } from "./connection";
import type { BehaviourSettings, MessageEnd, WorkerAnswer, WorkerQuestion, WorkerReply, WorkerRequest } from "./workerMessages";

/** The worker refused: `code` is that of UnreadableWorkbook when a file cannot be opened, else "failed". */
export class WorkerHostError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = "WorkerHostError";
  }
}

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

type AnswerTo<C extends WorkerAnswer["call"]> = Extract<WorkerAnswer, { readonly call: C }>;

/** The page's end of an engine that lives in a worker. */
export class WorkerHost {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<EventListener>();
  private readonly redraws = new Set<() => void>();
  private readonly opened = new Set<(file: Uint8Array) => void>();
  private nextId = 1;

  constructor(private readonly end: MessageEnd<WorkerRequest, WorkerReply>) {
    end.addEventListener("message", ({ data }) => { this.receive(data); });
  }

  /** Opens a .xlsx in place of the one that was open. Rejects with WorkerHostError for files that are no workbook. */
  async open(bytes: Uint8Array, behaviour: BehaviourSettings = {}): Promise<{ readonly connection: HostConnection; readonly sheets: readonly SheetTab[] }> {
    const { requirementSets, sheets } = await this.ask("open", { call: "open", bytes, behaviour });
    return { connection: this.connection(requirementSets), sheets };
  }

  async sheets(): Promise<readonly SheetTab[]> {
    return (await this.ask("sheets", { call: "sheets" })).sheets;
  }

  /** The cells of a part of a sheet (by name or id), ready to be drawn. */
  async view(sheet: string, rect: Rect): Promise<SheetView> {
    return (await this.ask("view", { call: "view", sheet, rect })).view;
  }

  async save(): Promise<{ readonly bytes: Uint8Array; readonly losses: readonly Loss[] }> {
    return this.ask("save", { call: "save" });
  }

  /** The person types into a cell. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.ask("type", { call: "type", sheet, address, text });
  }

  /** The person selects cells. */
  async select(sheet: string, address: string): Promise<void> {
    await this.ask("select", { call: "select", sheet, address });
  }

  async behave(behaviour: BehaviourSettings): Promise<void> {
    await this.ask("behave", { call: "behave", behaviour });
  }

  async totals(): Promise<HostTotals> {
    return (await this.ask("totals", { call: "totals" })).totals;
  }

  /** Calls back whenever the sheet may look different; the result stops that. */
  onRedraw(listener: () => void): () => void {
    this.redraws.add(listener);
    return () => this.redraws.delete(listener);
  }

  /** Calls back when the add-in opens a workbook in a window of its own; the result stops that. */
  onOpened(listener: (file: Uint8Array) => void): () => void {
    this.opened.add(listener);
    return () => this.opened.delete(listener);
  }

  private connection(requirementSets: RequirementSets): HostConnection {
    return {
      requirementSets,
      process: (body, flags) => this.process(body, flags),
      listen: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      settingsSaved: () => { void this.ask("settingsSaved", { call: "settingsSaved" }); },
    };
  }

  private async process(body: string, flags: number): Promise<ProcessOutcome> {
    try {
      return (await this.ask("process", { call: "process", body, flags })).outcome;
    } catch {
      return { ok: false, errorNumber: HostErrorNumber.general };
    }
  }

  private async ask<C extends WorkerAnswer["call"]>(call: C, question: WorkerQuestion): Promise<AnswerTo<C>> {
    const id = this.nextId++;
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.end.postMessage({ id, question });
    });
    if (!isAnswerTo(answer, call)) throw new WorkerHostError("failed", `${call} was answered as ${answer.call}`);
    return answer;
  }

  private receive(reply: WorkerReply): void {
    if (reply.kind === "event") {
      for (const listener of this.listeners) listener(reply.entry);
    } else if (reply.kind === "opened") {
      for (const listener of this.opened) listener(reply.file);
    } else if (reply.kind === "redraw") {
      for (const listener of this.redraws) listener();
    } else {
      const waiting = this.waiting.get(reply.id);
      this.waiting.delete(reply.id);
      if (reply.kind === "answer") waiting?.resolve(reply.answer);
      else waiting?.reject(new WorkerHostError(reply.code, reply.message));
    }
  }
}

function isAnswerTo<C extends WorkerAnswer["call"]>(answer: WorkerAnswer, call: C): answer is AnswerTo<C> {
  return answer.call === call;
}
