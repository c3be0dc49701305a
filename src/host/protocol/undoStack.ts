/**
 * Excel's undo list as the user sees it. The user's edits push; any write by an add-in and the documented calls that
 * Excel cannot undo empty it (office-js issues 5918, 3141, 3788, 6170).
 */
export class UndoStack {
  private readonly entries: { readonly label: string; readonly undo: () => void }[] = [];

  get depth(): number {
    return this.entries.length;
  }

  get labels(): readonly string[] {
    return this.entries.map((entry) => entry.label);
  }

  push(label: string, undo: () => void): void {
    this.entries.push({ label, undo });
  }

  /** Takes the user's last edit back; false when there is none. */
  undo(): boolean {
    const entry = this.entries.pop();
    entry?.undo();
    return entry !== undefined;
  }

  clear(): void {
    this.entries.length = 0;
  }
}

/** Reads that empty the undo list all the same. */
const CLEARING_READS = new Set(["Range.GetMergedAreas", "Range.GetMergedAreasOrNullObject"]);

export function clearsUndo(typeName: string, member: string): boolean {
  return CLEARING_READS.has(`${typeName}.${member}`);
}
