import { cellText } from "../../../src/host/view/numberText";

describe("a cell's text", () => {
  it.each([
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [123456789012, "General", "1.23457E+11"],
    [1234.5, "#,##0.00", "1,234.50"],
    [0.5, "0.0", "0.5"],
    [7, "000", "007"],
    [2.5, "0.0#", "2.5"],
    [0.125, "0.0%", "12.5%"],
    [-5, "0;(0)", "(5)"],
    [0, '0;-0;"-"', "-"],
    [12, '0" người"', "12 người"],
    [45323, "dd/mm/yyyy", "01/02/2024"],
    [45323.75, "d/m/yy h:mm", "1/2/24 18:00"],
    [45323.75, "h:mm AM/PM", "6:00 PM"],
    [45323, "[$-42A]dd mmm yyyy", "01 Feb 2024"],
    [0.503, "hh:mm:ss", "12:04:19"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [-1, "dd/mm/yyyy", "########"],
  ])("%d as %s is %s", (value, format, text) => {
    expect(cellText(value, format, false)).toBe(text);
  });

  it("follows the 1904 system", () => {
    expect(cellText(43861, "dd/mm/yyyy", true)).toBe("01/02/2024");
  });

  it("leaves text alone and shows booleans in capitals", () => {
    expect(cellText("x", "0", false)).toBe("x");
    expect(cellText(true, "0", false)).toBe("TRUE");
    expect(cellText(null, "0", false)).toBe("");
  });
});
