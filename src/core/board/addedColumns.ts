import type { Column, ReportDefinition } from "../reports/definition/schema";

const countWidth = 16;

/** What of a table is added up over communes: its columns; of a list, which has no figures in its rows, the named figures below it. */
export const addedColumns = ({ body, columns, footers = [] }: ReportDefinition): readonly Column[] =>
  "list" in body ? footers.flatMap(({ key, text, figure }) => (key === undefined || figure === undefined ? [] : [{ key, heading: text, width: countWidth, figure }])) : columns;
