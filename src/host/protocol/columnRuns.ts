import type { HostSheet, HostStylePatch } from "../workbook/model";

interface Run {
  readonly top: number;
  bottom: number;
  readonly key: string;
  readonly patch: HostStylePatch;
}

/** Collects format changes of single cells, row by row, and applies them as one change per run of equal cells in a column. */
export class ColumnRuns {
  private readonly open = new Map<number, Run>();

  constructor(private readonly sheet: HostSheet) {}

  add(row: number, column: number, patch: HostStylePatch): void {
    const key = JSON.stringify(patch);
    const run = this.open.get(column);
    if (run !== undefined && run.key === key && run.bottom === row - 1) {
      run.bottom = row;
      return;
    }
    this.close(column);
    this.open.set(column, { top: row, bottom: row, key, patch });
  }

  /** Applies what is left. */
  finish(): void {
    for (const column of this.open.keys()) this.close(column);
    this.open.clear();
  }

  private close(column: number): void {
    const run = this.open.get(column);
    if (run !== undefined) this.sheet.patchStyle({ top: run.top, bottom: run.bottom, left: column, right: column }, run.patch);
  }
}
