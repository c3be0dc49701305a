import { linesOf, textHeight } from "../../../src/core/model/textLines";
import { textWidth } from "../../../src/core/model/textWidth";

describe("width of a text", () => {
  test("is the sum of its letters, whatever marks they bear", () => {
    // m 778, a 444, blank 250, t 278, u 500, y 500, of 12 points.
    expect(textWidth("ma túy", 12, false)).toBeCloseTo(2.75 * 12, 6);
    expect(textWidth("ma tuy", 12, false)).toBeCloseTo(2.75 * 12, 6);
    expect(textWidth("ma túy".normalize("NFD"), 12, false)).toBeCloseTo(2.75 * 12, 6);
  });

  test("a horn and bold type take more", () => {
    expect(textWidth("ự", 10, false)).toBeCloseTo(5.5, 6);
    // t 333, u 556, y 500.
    expect(textWidth("túy", 10, true)).toBeCloseTo(13.89, 6);
  });

  test("d with its stroke is as wide as d", () => {
    // 500 and 722.
    expect(textWidth("đĐ", 1000, false)).toBeCloseTo(1222, 6);
  });

  test("a letter that is not listed is as wide as the type is high", () => {
    expect(textWidth("漢", 12, false)).toBe(12);
  });
});

describe("lines of a text", () => {
  // "ma túy" takes 33 points and 3 percent for the difference between screen and paper: 34.0; a character 5.25.
  test.each([
    ["ma túy", 7, 1],
    ["ma túy", 6, 2],
    ["ma túy ma túy", 13, 2],
    ["ma túy ma túy", 14, 1],
    ["ma túy ma túy ma túy", 7, 3],
    ["", 7, 1],
    ["ma\ntúy", 20, 2],
    ["\n", 20, 2],
  ])("%j in %i characters: %i", (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  test("a word longer than the line goes on below, and what follows goes on behind it", () => {
    // Eight letters of 5.328 points and 3 percent: 43.9 points in 21.
    expect(linesOf("aaaaaaaa", 4)).toBe(3);
    // 13 letters of 5.49 points leave 8.3 points of the fourth line: room for a blank of 3.1, not for three letters.
    expect(linesOf("aaaaaaaaaaaaa a", 4)).toBe(4);
    expect(linesOf("aaaaaaaaaaaaa aaa", 4)).toBe(5);
  });

  test("larger and bold type takes more lines, and a row its height", () => {
    expect(linesOf("ma túy", 7, { size: 14 })).toBe(2);
    // m 833, a 500, blank 250, t 333, u 556, y 500: 2.972 × 12 × 1.03 = 36.7 points.
    expect(linesOf("ma túy", 7, { bold: true })).toBe(1);
    expect(linesOf("ma túy", 6.9, { bold: true })).toBe(2);
    expect(textHeight("ma túy ma túy", 7)).toBe(33);
    expect(textHeight("ma túy", 7, { size: 24 })).toBe(66);
  });
});
