import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";

/** Cells with a value: Excel itself hands over no more at once (Office.js, "Range limits"). */
const maxCells = 5_000_000;
/** Cells of the used ranges, blank ones included: room for one stray cell in the last row of a register. */
const maxArea = 20_000_000;

/** What all sheets of a workbook may cost together. Throws UnreadableWorkbook when it is spent. */
export interface Budget {
  /** Cells with a value; "tooLarge". */
  spendCells(cells: number): void;
  /** Cells between the first and the last of a row; "scattered". */
  spendSlots(slots: number): void;
  /** An area that is handed over; "scattered". */
  spendArea(rows: number, columns: number): void;
}

export const createBudget = (): Budget => {
  let cells = 0;
  let slots = 0;
  let area = 0;
  return {
    spendCells: (more) => {
      cells += more;
      if (cells > maxCells) throw new UnreadableWorkbook("tooLarge", "cells");
    },
    spendSlots: (more) => {
      slots += more;
      if (slots > maxArea) throw new UnreadableWorkbook("scattered", "rows");
    },
    spendArea: (rows, columns) => {
      area += rows * columns;
      if (area > maxArea) throw new UnreadableWorkbook("scattered", "used range");
    },
  };
};
