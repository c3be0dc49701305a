/** The figures of a row by column; null could not be computed. */
export type Row = Readonly<Record<string, number | null>>;

/** The figures of a table by "row column". */
export type Figures = readonly (readonly [cell: string, figure: number | null])[];

export const ofRow = (name: string, row: Row): Figures => Object.entries(row).map(([column, figure]) => [`${name} ${column}`, figure]);

export const unknown = (...columns: readonly string[]): Row => Object.fromEntries(columns.map((column) => [column, null]));

/** Rounded down, so that only a full share is 100 %; of nothing there is no share. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((part * 1000) / whole) / 10);

/** Growth in percent, to one decimal towards zero; from nothing there is none. */
export const growth = (before: number, now: number): number | null => (before === 0 ? null : Math.trunc(((now - before) * 1000) / before) / 10);

export const total = (numbers: readonly string[]): number => Math.round(numbers.reduce((sum, number) => sum + Number(number), 0) * 100) / 100;
