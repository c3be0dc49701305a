import type { ReportTable } from "./report";

/** Rows of a table by which its hidden cells are named; a total's name is that of its printed row. */
export const rowPlace = (key: string): string => `r:${key}`;
export const totalPlace = (name: string): string => `t:${name}`;
export const differencePlace = (name: string): string => totalPlace(`${name}.difference`);
/** A line below the table, and a block of a list: each is a single figure. */
export const footerPlace = (index: number): string => `f:${String(index)}`;
export const blockPlace = (index: number): string => `b:${String(index)}`;

/** Column of a place that is a single figure. */
export const onlyColumn = "";

export const hiddenCell = (place: string, column: string): string => `${place}|${column}`;

/** Whether a cell shows a sign instead of its figure. */
export const isHidden = ({ hidden }: Pick<ReportTable, "hidden">, place: string, column: string): boolean => hidden?.has(hiddenCell(place, column)) === true;
