import type { Column, LeafColumn } from "../definition/schema";

/** The columns that hold something, from left to right. */
export const leavesOf = (columns: readonly Column[]): readonly LeafColumn[] => columns.flatMap((column) => ("columns" in column ? leavesOf(column.columns) : [column]));
