import { textWidth } from "./textWidth";

/** Height of one line of 12-point type, in points. */
export const lineHeight = 16.5;

/** Type of most cells, in points. */
const usualSize = 12;

export interface Type {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

/** Excel wraps by the whole pixels of the screen, paper by the printer's: a little room for the difference. */
const allowance = 1.03;

/** Points of a column that text may take: 7 pixels for a character of its width, the padding left out. */
const roomOf = (width: number): number => Math.max(1, width) * 5.25;

/** Lines of a paragraph that breaks at blanks alone; a word longer than a line is cut where the line ends. */
const wrapped = (paragraph: string, room: number, type: Required<Type>): number => {
  const widthOf = (text: string): number => textWidth(text, type.size, type.bold) * allowance;
  if (widthOf(paragraph) <= room) return 1;
  const blank = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const own = widthOf(word);
    if (used > 0 && used + blank + own > room) {
      lines += 1;
      used = 0;
    } else if (used > 0) used += blank;
    const more = Math.max(0, Math.ceil((used + own) / room) - 1);
    lines += more;
    used += own - more * room;
  }
  return lines;
};

/** Lines that a text in Times New Roman takes in a column so many characters wide (Excel's measure of width), at least 1. */
export const linesOf = (text: string, width: number, { size = usualSize, bold = false }: Type = {}): number =>
  text.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, roomOf(width), { size, bold }), 0);

/** Height in points of a row that shows a text whole. */
export const textHeight = (text: string, width: number, type: Type = {}): number => linesOf(text, width, type) * lineHeight * ((type.size ?? usualSize) / usualSize);
