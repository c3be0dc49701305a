import iconv from "iconv-lite";
import { decodeTcvn3Word, tcvn3Table } from "../../../../src/core/parse/encoding/tcvn3";
import { decodeVniWord, vniTable } from "../../../../src/core/parse/encoding/vni";
import { tcvn3Pairs, vniPairs } from "./oldFonts";

const small = [..."áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ"];
const capitals = small.map((letter) => letter.toUpperCase());

describe("TCVN3", () => {
  test("has all 67 small letters and the seven capitals, and nothing else", () => {
    expect(small).toHaveLength(67);
    expect(tcvn3Table.size).toBe(74);
    expect(new Set(tcvn3Table.values())).toEqual(new Set([...small, ..."ĂÂĐÊÔƠƯ"]));
  });

  test.each([...tcvn3Pairs])("%s is written %s", (letter, code) => {
    expect(code).toHaveLength(1);
    expect(decodeTcvn3Word(code)).toBe(letter);
    expect(decodeTcvn3Word(`B${code}n`)).toBe(`B${letter}n`);
  });

  test.each(small)("%s is what an independent decoder reads from the byte", (letter) => {
    const code = tcvn3Pairs.get(letter) ?? "";
    expect(iconv.decode(Buffer.from(code, "latin1"), "tcvn").normalize("NFC")).toBe(letter);
  });

  test.each(["\u00c0", "\u00e0", "\u00ff", "\u0103", "\u00b0"])("%s is no letter of it", (sign) => {
    expect(decodeTcvn3Word(sign)).toBeNull();
  });
});

describe("VNI", () => {
  test("has all 67 small letters, one of them (y with dot) in two ways", () => {
    expect(vniTable.size).toBe(68);
    expect([decodeVniWord("lî"), decodeVniWord("lyï")]).toEqual(["lỵ", "lỵ"]);
    expect(new Set(vniTable.values())).toEqual(new Set(small));
    expect([...vniPairs.keys()]).toEqual(expect.arrayContaining([...small, ...capitals]));
  });

  test.each([...vniPairs])("%s is written %s", (letter, code) => {
    expect(decodeVniWord(code)).toBe(letter);
    const capital = letter !== letter.toLowerCase();
    expect(decodeVniWord(capital ? `B${code}N` : `b${code}n`)).toBe(capital ? `B${letter}N` : `b${letter}n`);
  });

  test.each([["Aâ", "Â"], ["AÂn", "Ân"], ["ÔÛ", "Ở"], ["Ôû", "Ở"]])("%s after a capital is %s", (code, letter) => {
    expect(decodeVniWord(code)).toBe(letter);
  });

  test.each(["aÂ", "oÙ", "bù", "iù", "ù", "aâù", "ÿ", "tæN"])("%s is no word of it", (word) => {
    expect(decodeVniWord(word)).toBeNull();
  });
});
