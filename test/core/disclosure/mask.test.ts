import fc from "fast-check";
import { maskDatum, maskIdentityNumber, maskName, type PersonalDatum } from "../../../src/core/disclosure/mask";

describe("maskName", () => {
  it.each([
    ["Nguyễn Văn An", "N.V.A."],
    ["NGUYỄN VĂN AN", "N.V.A."],
    ["nguyễn văn an", "N.V.A."],
    ["  Nguyễn   Văn\u00A0An ", "N.V.A."],
    ["Nguyễn Văn An".normalize("NFD"), "N.V.A."],
    ["Đặng Thị Ánh".normalize("NFD"), "Đ.T.Á."],
    ["đỗ ưng", "Đ.Ư."],
    ["Lò Thị Páo", "L.T.P."],
    ["Páo", "P."],
    ["H'Hen Niê", "H.N."],
    ["Y-Bhin Êban", "Y.B.Ê."],
    ["Nguyễn Văn An (Tý)", "N.V.A."],
    ["Nguyễn Văn An (Tý", "N.V.A.T."],
    ["Nguyễn V. A.", "N.V.A."],
    ["Nguyễn Văn An, 038099001234", "N.V.A."],
    ["Nguyễn Văn An\nTrần Thị Bé", "N.V.A.T.T.B."],
    // Too little to keep an initial of.
    ["Ý", "*"],
    ["Ý".normalize("NFD"), "*"],
    ["Y.", "*"],
    ["(An)", "*"],
    ["038099001234", "*"],
    ["-", "*"],
    ["", ""],
    ["  ", ""],
  ])("%j becomes %j", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it("keeps of no name of two letters or more the whole, nor a word of it", () => {
    const letter = fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắặấếìĩọốộớợúứỳỹÁĐÊỐ");
    const word = fc.string({ unit: letter, minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom("NFC", "NFD"), (words, form) => {
        const masked = maskName(words.join(" ").normalize(form)).toLowerCase().normalize("NFC");
        expect(words.filter((each) => masked.includes(each.toLowerCase()))).toEqual([]);
      }),
    );
  });
});

describe("maskIdentityNumber", () => {
  it.each([
    // domain.md 7.3: "038*******34".
    ["038099001234", "038*******34"],
    ["038 099 001 234", "038*******34"],
    ["'038099001234", "038*******34"],
    ["038.099.001.234", "038*******34"],
    // A number that lost its zero, an old one, a passport, what Excel made of a number.
    ["38099001234", "***********"],
    ["171234567", "*********"],
    ["B1234567", "********"],
    ["3.8099E+10", "*********"],
    ["0380990012345", "************"],
    ["038099001234; 171234567", "************"],
    ["chưa có, mẹ là Nguyễn Thị Bé", "************"],
    ["", ""],
    [" ", ""],
  ])("%j becomes %j", (text, masked) => {
    expect(maskIdentityNumber(text)).toBe(masked);
  });
});

describe("maskDatum", () => {
  const data: readonly PersonalDatum[] = [
    { kind: "name", text: "Nguyễn Văn An" },
    { kind: "identityNumber", text: "038099001234" },
    { kind: "birth", text: "15/3/1999", year: 1999 },
    { kind: "address", text: "Nhà bà Bé, Thôn Đông", hamlet: "Thôn Đông" },
    { kind: "freeText", text: "con ông Nguyễn Văn Ba" },
  ];
  const shown = (level: "full" | "masked" | "counts"): readonly string[] => data.map((datum) => maskDatum(level, datum, "…"));

  it("shows everything, what tells rows apart, or nothing", () => {
    expect(shown("full")).toEqual(["Nguyễn Văn An", "038099001234", "15/3/1999", "Nhà bà Bé, Thôn Đông", "con ông Nguyễn Văn Ba"]);
    expect(shown("masked")).toEqual(["N.V.A.", "038*******34", "1999", "Thôn Đông", "…"]);
    expect(shown("counts")).toEqual(["…", "…", "…", "…", "…"]);
  });

  it("drops what was not understood", () => {
    expect(maskDatum("masked", { kind: "birth", text: "khoảng 15/3/99", year: null }, "…")).toBe("…");
    expect(maskDatum("masked", { kind: "address", text: "Nhà bà Bé", hamlet: null }, "…")).toBe("…");
  });

  it("leaves a blank cell blank", () => {
    expect(maskDatum("masked", { kind: "freeText", text: " " }, "…")).toBe(" ");
    expect(maskDatum("counts", { kind: "name", text: "" }, "…")).toBe("");
  });
});
