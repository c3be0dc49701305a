import type { HostBehaviour } from "./behaviour";
import type { EventEntry, EventListener, JsonObject } from "./wire";

/** Event numbers of the client (EventType in excel-web-16.00.debug.js), by the registration call that asks for them. */
const EVENT_TYPES: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
};

export const HostEvent = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, nameChanged: 25, visibilityChanged: 26 } as const;

const WORKBOOK = "Workbook";

/** Registrations of the pane and the way events travel to it: batched, after the request that caused them. */
export class HostEvents {
  private readonly registered = new Map<string, Set<number>>();
  private readonly listeners = new Set<EventListener>();
  private queue: EventEntry[] = [];
  private nextId = 1;

  constructor(private readonly behaviour: HostBehaviour) {}

  /** Adds a receiver (a transport); the result takes it away. */
  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Handles `_Register…Event` and `_Unregister…Event`; false when the name is neither or its event is not emulated. */
  apply(member: string, targetId: string | null): boolean {
    const call = /^_(Register|Unregister)(\w+)$/.exec(member);
    const eventType = EVENT_TYPES[call?.[2] ?? ""];
    if (eventType === undefined) return false;
    const types = this.registered.get(targetId ?? WORKBOOK) ?? new Set<number>();
    if (call?.[1] === "Register") types.add(eventType);
    else types.delete(eventType);
    this.registered.set(targetId ?? WORKBOOK, types);
    return true;
  }

  /** Queues an event for the sheet's own listeners and for those of the whole collection. */
  raise(eventType: number, worksheetId: string, payload: JsonObject): void {
    for (const target of [worksheetId, WORKBOOK]) {
      if (this.registered.get(target)?.has(eventType) !== true || this.behaviour.dropEvent()) continue;
      if (this.queue.length === 0) setTimeout(() => { this.flush(); }, 0);
      this.queue.push([65536, eventType, target, JSON.stringify({ ...payload, worksheetId }), this.nextId++]);
    }
  }

  private flush(): void {
    const entries = this.queue;
    this.queue = [];
    for (const entry of entries) for (const listener of this.listeners) listener(entry);
  }
}
