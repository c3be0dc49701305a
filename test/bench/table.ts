/** Prints a table with aligned columns under a title. */
export const printTable = (title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)));
  const lineOf = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ");
  console.log(`\n${title}\n${lineOf(headings)}\n${widths.map((width) => "-".repeat(width)).join("  ")}`);
  for (const row of rows) console.log(lineOf(row));
};

export const inMs = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
export const inKb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
export const ratio = (theirs: number, ours: number): string => `${(theirs / ours).toFixed(2)}x`;
export const within = (value: number, limit: number): string => (value <= limit ? "ok" : "OVER");
