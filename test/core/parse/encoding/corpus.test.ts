import { decodeLegacy, looksLegacy, type LegacyName } from "../../../../src/core/parse/encoding/decodeLegacy";
import { headings, names, otherLanguages, places } from "./corpusWords";
import { toTcvn3, toVni } from "./oldFonts";

const numbers = Array.from({ length: 120 }, (_, index) => {
  const forms = [`0${index}1085012345`, `${(index % 28) + 1}/3/2024`, `${index},5`, `${index}/KQXĐ`, `hs${index}@congan.vn`, `15.0${(index % 9) + 1}.2024`];
  return forms[index % forms.length] ?? "";
});

const vietnamese = [...new Set([...names(200), ...headings, ...places])].map((text) => text.normalize("NFC"));
const marked = vietnamese.filter((text) => /[^\u0000-\u007f]/.test(text));
const notLegacy = [...vietnamese, ...marked.map((text) => text.normalize("NFD")), ...otherLanguages, ...numbers];

/** What a legacy text must give: the letters; TCVN3 does not have most capitals, so their case may be lost. */
const sameText = (decoded: string, text: string, encoding: LegacyName): boolean =>
  encoding === "vni" ? decoded === text : decoded.toLowerCase() === text.toLowerCase();

const missed = (encoding: LegacyName, write: (text: string) => string): readonly string[] =>
  marked.filter((text) => {
    const found = decodeLegacy(write(text));
    return found === null || found.encoding !== encoding || !sameText(found.text, text, encoding);
  });

test("the corpus has 500 strings and more", () => {
  expect(notLegacy.length).toBeGreaterThanOrEqual(500);
  expect(marked.length).toBeGreaterThanOrEqual(250);
});

test.each([
  ["tcvn3", toTcvn3],
  ["vni", toVni],
] as const)("%s: nineteen of twenty texts are recognised and decoded", (encoding, write) => {
  expect(missed(encoding, write).length).toBeLessThanOrEqual(marked.length * 0.05);
});

test("no text that is in no old encoding is taken for one", () => {
  expect(notLegacy.filter(looksLegacy)).toEqual([]);
});

test.each([
  ["tcvn3", toTcvn3],
  ["vni", toVni],
] as const)("%s: no text is read wrongly", (_, write) => {
  const wrong = marked.filter((text) => (decodeLegacy(write(text))?.text ?? text).toLowerCase() !== text.toLowerCase());
  expect(wrong).toEqual([]);
});

test("knowing the encoding of its neighbours, every text is read", () => {
  const read = (raw: string, near: LegacyName): string => decodeLegacy(raw, near)?.text ?? raw;
  expect(marked.filter((text) => read(toTcvn3(text), "tcvn3").toLowerCase() !== text.toLowerCase())).toEqual([]);
  expect(marked.filter((text) => read(toVni(text), "vni") !== text)).toEqual([]);
});
