import { decodeLegacy, looksLegacy, type LegacyName } from "../../../../src/core/parse/encoding/decodeLegacy";
import { givenNames, headings, middleNames, otherLanguages, places, surnames } from "./corpusWords";
import { toTcvn3, toVni } from "./oldFonts";

/** Names in an order that looks random and is the same in every run. */
const names = (count: number): readonly string[] => {
  let state = 20_261;
  const pick = (list: readonly string[]): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)] ?? "";
  };
  return Array.from({ length: count }, () => `${pick(surnames)} ${pick(middleNames)} ${pick(givenNames)}`);
};

const numbers = Array.from({ length: 120 }, (_, index) => {
  const forms = [`0${index}1085012345`, `${(index % 28) + 1}/3/2024`, `${index},5`, `${index}/KQXĐ`, `hs${index}@congan.vn`, `15.0${(index % 9) + 1}.2024`];
  return forms[index % forms.length] ?? "";
});

const vietnamese = [...new Set([...names(200), ...headings, ...places])].map((text) => text.normalize("NFC"));
const marked = vietnamese.filter((text) => /[^\u0000-\u007f]/.test(text));
const notLegacy = [...vietnamese, ...marked.map((text) => text.normalize("NFD")), ...otherLanguages, ...numbers];

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** What a legacy text must give: the letters; TCVN3 does not have most capitals, so their case may be lost. */
const sameText = (decoded: string, text: string, encoding: LegacyName): boolean =>
  encoding === "vni" ? decoded === text : decoded.toLowerCase() === text.toLowerCase();

const missed = (encoding: LegacyName, write: (text: string) => string): readonly string[] =>
  marked.filter((text) => {
    const found = decodeLegacy(write(text));
    return found === null || found.encoding !== encoding || !sameText(found.text, text, encoding);
  });

const missedTcvn3 = missed("tcvn3", toTcvn3);
const missedVni = missed("vni", toVni);
const falseAlarms = notLegacy.filter(looksLegacy);
const wrong = [...marked.map(toTcvn3), ...marked.map(toVni)].filter((raw, index) => {
  const text = marked[index % marked.length] ?? "";
  const found = decodeLegacy(raw);
  return found !== null && found.text.toLowerCase() !== text.toLowerCase();
});

test("the corpus has 500 strings and more", () => {
  expect(notLegacy.length).toBeGreaterThanOrEqual(500);
  expect(marked.length).toBeGreaterThanOrEqual(250);
});

test(`TCVN3: ${percent(marked.length - missedTcvn3.length, marked.length)} of ${marked.length} texts recognised and decoded`, () => {
  expect(missedTcvn3.length).toBeLessThanOrEqual(marked.length * 0.05);
});

test(`VNI: ${percent(marked.length - missedVni.length, marked.length)} of ${marked.length} texts recognised and decoded`, () => {
  expect(missedVni.length).toBeLessThanOrEqual(marked.length * 0.05);
});

test(`false alarms: ${falseAlarms.length} of ${notLegacy.length} texts that are in no old encoding`, () => {
  expect(falseAlarms).toEqual([]);
});

test(`read wrongly: ${wrong.length} of ${2 * marked.length} texts in an old encoding`, () => {
  expect(wrong).toEqual([]);
});

test("knowing the encoding of its neighbours, every text is read", () => {
  const read = (raw: string, near: LegacyName): string => decodeLegacy(raw, near)?.text ?? raw;
  expect(marked.filter((text) => read(toTcvn3(text), "tcvn3").toLowerCase() !== text.toLowerCase())).toEqual([]);
  expect(marked.filter((text) => read(toVni(text), "vni") !== text)).toEqual([]);
});

test("20,000 different Unicode texts cost some milliseconds", () => {
  const texts = names(20_000).map((name, index) => `${name} ${index}`);
  const run = (): number => {
    const start = performance.now();
    expect(texts.some(looksLegacy)).toBe(false);
    return performance.now() - start;
  };
  // The best of several runs, and a limit far above what is measured: a busy machine must not turn the test red.
  expect(Math.min(run(), run(), run(), run(), run())).toBeLessThan(60);
});
