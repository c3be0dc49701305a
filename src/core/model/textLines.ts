/** Height of one line of 12-point type, in points. */
export const lineHeight = 16.5;

/** Lines a text takes in a column of so many characters; longer words of Vietnamese are rare, so characters decide. */
export const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.05) / Math.max(1, width))), 0);
