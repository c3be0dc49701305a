/** One thing a request did, for tests and reports. Members are wire names. */
export interface Operation {
  readonly kind: "query" | "call" | "set" | "check";
  readonly type: string;
  readonly member: string;
  /** The operation changes the workbook. */
  readonly write: boolean;
}

/** What a request was: a sync of the add-in, the client's own clean-up of references, or its start-up call. */
export type RequestKind = "sync" | "cleanup" | "library";

export interface RequestRecord {
  readonly kind: RequestKind;
  /** RichApi request flags; bit 1 = the client announces a write. */
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly operations: readonly Operation[];
  /** Error code, or the number of a refusal; null when the request succeeded. */
  readonly error: string | null;
}

/** Totals over the syncs of the add-in, as the check command's JSON reports them. */
export interface HostTotals {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestMessageBytes: number;
}

/** Keeps count of the requests a host answered. */
export class HostCounters {
  private readonly records: RequestRecord[] = [];

  record(entry: RequestRecord): void {
    this.records.push(entry);
  }

  /** Every request in the order of its answer, the client's own ones included. */
  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  count(kind: RequestKind): number {
    return this.records.filter((entry) => entry.kind === kind).length;
  }

  get totals(): HostTotals {
    const syncs = this.records.filter((entry) => entry.kind === "sync");
    return {
      syncs: syncs.length,
      requestBytes: syncs.reduce((sum, entry) => sum + entry.requestBytes, 0),
      responseBytes: syncs.reduce((sum, entry) => sum + entry.responseBytes, 0),
      largestMessageBytes: syncs.reduce((most, entry) => Math.max(most, entry.requestBytes, entry.responseBytes), 0),
    };
  }

  /** Operations of all requests that changed the workbook. */
  get writes(): readonly Operation[] {
    return this.records.flatMap((entry) => entry.operations.filter((operation) => operation.write));
  }

  reset(): void {
    this.records.length = 0;
  }
}

/** Bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
