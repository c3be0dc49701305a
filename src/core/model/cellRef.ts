/** A cell by its sheet's name, its column letters and its 1-based row, as Excel shows them. */
export interface CellRef {
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
}

/** 1 → "A", 27 → "AA", 16384 → "XFD". */
export const columnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** "A" → 1, "AA" → 27. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Excel's limits for one sheet. */
export const maxRow = 1_048_576;
export const maxColumn = 16_384;
