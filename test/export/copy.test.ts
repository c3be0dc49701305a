import { copyTables } from "../../src/export/table/copyTables";
import { hamletSheet, hostileTexts, listSheet } from "./support/sheets";

const sheetOf = (content: ReturnType<typeof hamletSheet>) => ({ code: "T09", name: "Biểu", content });

describe("tables for the clipboard", () => {
  it("are lines of cells parted by tabs, as Excel pastes them", () => {
    const { text } = copyTables([sheetOf(hamletSheet(['nói "có"', "hai\ndòng"]))], false);
    expect(text.split("\n").slice(3, 7)).toEqual(["Thôn\tNgười nghiện\t\tGhi chú", "\tTổng số\tCó hồ sơ\t", "(1)\t(2)\t(3)\t(4)", 'Thôn Đông\t12\t0\t"nói ""có"""']);
    expect(text).toContain('Thôn Đoài\t-3\t-\t"hai\ndòng"\nTổng số\t9\t2,50\tTRUE');
  });

  it("are an HTML table with its merged cells and lines, texts marked as texts", () => {
    const { html } = copyTables([sheetOf(hamletSheet(["a<b>&c", "hai\ndòng"]))], false);
    expect(html).toMatch(/^<table style="border-collapse:collapse"><tr>.*<\/tr><\/table>$/s);
    expect(html).toContain(`<td rowspan="2" style="font-weight:bold;text-align:center;border:1px solid #000;mso-number-format:'\\@'">Thôn</td><td colspan="2"`);
    expect(html).toContain(">a&lt;b&gt;&amp;c</td>");
    expect(html).toContain(">hai<br>dòng</td>");
    expect(html).toContain('<td style="text-align:center;border:1px solid #000">12</td>');
    expect(html).not.toMatch(/<script|<b>/);
  });

  it("carry no text that becomes a formula when it is pasted", () => {
    const { text, html } = copyTables([sheetOf(listSheet(hostileTexts))], false);
    expect([...html.matchAll(/<td[^>]*>(.)/g)].map((match) => match[1])).toEqual(hostileTexts.map(() => "'"));
    expect(text.split(/\n(?=["'])/).map((line) => line.replace(/^"/, "")[0])).toEqual(hostileTexts.map(() => "'"));
  });

  it("of several sheets stand below each other", () => {
    const { text, html } = copyTables([sheetOf(listSheet(["a"])), sheetOf(listSheet(["b"]))], false);
    expect(text).toBe("a\n\nb");
    expect(html.match(/<table/g)).toHaveLength(2);
  });
});
