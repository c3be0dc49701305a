import type { CellValue } from "../../../../src/core/model/sheetGrid";
import { withLeadingZeros } from "../../../../src/core/plan/fixes/leadingZero";

/** Thanh Hoa (038), a man born in 1985: 038 0 85 012345. */
const id = "038085012345";
const nobody = { birthYear: null, sex: null } as const;
const man1985 = { birthYear: 1985, sex: "male" } as const;

describe("an identity number without its leading zero", () => {
  it("gets it back as text", () => {
    expect(withLeadingZeros(Number(id), man1985, 2026)).toBe(id);
    expect(withLeadingZeros(id.slice(1), man1985, 2026)).toBe(id);
    expect(withLeadingZeros("38085.012.345", man1985, 2026)).toBe(id);
  });

  it("needs nothing else when it is a number: Excel drops zeros of every number", () => {
    expect(withLeadingZeros(Number(id), nobody, 2026)).toBe(id);
  });

  it("needs the year of birth when it is a text: any digit could be missing", () => {
    expect(withLeadingZeros(id.slice(1), nobody, 2026)).toBeNull();
    expect(withLeadingZeros(id.slice(1), { birthYear: 1985, sex: null }, 2026)).toBe(id);
  });

  it("may lack two zeros (Ha Giang is 002), when it is a number and the year agrees", () => {
    expect(withLeadingZeros(2_185_012_345, { birthYear: 1985, sex: "female" }, 2026)).toBe("002185012345");
    expect(withLeadingZeros(2_185_012_345, nobody, 2026)).toBeNull();
    expect(withLeadingZeros("2185012345", { birthYear: 1985, sex: "female" }, 2026)).toBeNull();
  });

  it("is in doubt when the row says otherwise", () => {
    expect(withLeadingZeros(Number(id), { birthYear: 1986, sex: "male" }, 2026)).toBeNull();
    expect(withLeadingZeros(Number(id), { birthYear: 2085, sex: "male" }, 2090)).toBeNull();
    expect(withLeadingZeros(Number(id), { birthYear: 1985, sex: "female" }, 2026)).toBeNull();
  });

  it.each<[CellValue, string]>([
    [38_185_012_345, "a woman, and the row says a man"],
    [39_085_012_345, "no province has 039"],
    [38_285_012_345, "born 2085"],
    [38_985_012_345, "a century to come"],
    [185_012_345, "nine digits are a number of the old card"],
    [380_850_123_456, "twelve digits lack nothing"],
    [38_085_012_345.5, "no whole number"],
    [-38_085_012_345, "no number of a person"],
    ["0380850123456", "thirteen digits"],
    ["038085012345", "right as it is"],
    ["B1234567", "a passport"],
    ["", "blank"],
    [true, "no number"],
  ])("%p stays: %s", (value) => {
    expect(withLeadingZeros(value, man1985, 2026)).toBeNull();
    if (value !== 38_185_012_345) expect(withLeadingZeros(value, nobody, 2026)).toBeNull();
  });

  it("a child born in this century", () => {
    expect(withLeadingZeros(38_310_012_345, { birthYear: 2010, sex: "female" }, 2026)).toBe("038310012345");
    expect(withLeadingZeros(38_230_012_345, nobody, 2026)).toBeNull();
  });
});
