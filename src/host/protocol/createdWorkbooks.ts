import { newWorkbook, openWorkbook } from "../workbook/openWorkbook";
import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";
import { HostError } from "./errors";

/** Receives the file of a workbook that the add-in opens in a window of its own. */
export type OpenedListener = (file: Uint8Array) => void;

/**
 * Workbooks that the add-in made (`Excel.createWorkbook`). Excel opens each in another window, out of the add-in's reach:
 * here they are handed to whoever listens, and kept for tests to look at.
 */
export class CreatedWorkbooks {
  readonly opened: Uint8Array[] = [];
  private readonly made = new Map<string, Uint8Array>();
  private readonly listeners = new Set<OpenedListener>();

  /** Makes one of a file in Base64, or an empty one of null; fails with InvalidArgument for what is no workbook. Returns its id. */
  make(base64: string | null): string {
    const id = `created${String(this.made.size + 1)}`;
    this.made.set(id, base64 === null ? newWorkbook().save() : checked(base64));
    return id;
  }

  has(id: string): boolean {
    return this.made.has(id);
  }

  open(id: string): void {
    const file = this.made.get(id);
    if (file === undefined) throw new HostError("ItemNotFound");
    this.opened.push(file);
    for (const listener of this.listeners) listener(file);
  }

  /** The result takes the listener away. */
  listen(listener: OpenedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function checked(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    openWorkbook(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof UnreadableWorkbook || error instanceof DOMException) throw new HostError("InvalidArgument");
    throw error;
  }
}
