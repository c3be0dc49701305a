import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { ReportDocument } from "../../src/core/model/reportDocument";
import { exportReport } from "../../src/export/exportReport";
import { exportSheets } from "../../src/export/exportSheets";
import { hamletSheet, hostileTexts, listSheet, request } from "./support/sheets";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Parses strictly: a part that is no XML fails here. */
const parse = (xml: string): Node => {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0]!;
};
const all = (node: Node, name: string): Node[] => node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const child = (node: Node | undefined, name: string): Node | undefined => node?.children.find((candidate) => candidate.name === name);
const textOf = (node: Node): string => all(node, "w:t").map(({ text }) => text).join("");
const val = (node: Node | undefined): string | undefined => node?.attributes["w:val"];

const partsOf = (bytes: Uint8Array): Readonly<Record<string, Node>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, parse(strFromU8(part))]));

/** The order in which ECMA-376 part 1 wants the children of an element. */
const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": ["w:keepNext", "w:pBdr", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr"],
  "w:rPr": ["w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:u", "w:lang"],
  "w:tblPr": ["w:tblW", "w:jc", "w:tblLayout", "w:tblCellMar"],
  "w:tcPr": ["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:vAlign"],
  "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
  "w:tr": ["w:trPr", "w:tc"],
  "w:tc": ["w:tcPr", "w:p"],
  "w:sectPr": ["w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:titlePg"],
};
const expectSchemaOrder = (document: Node): void => {
  for (const [name, order] of Object.entries(schemaOrder)) {
    for (const node of all(document, name)) {
      const places = node.children.map((each) => order.indexOf(each.name));
      expect([name, node.children.filter((each) => !order.includes(each.name))]).toEqual([name, []]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  }
};

describe("sheets as a Word document", () => {
  const file = exportSheets(request("docx", { sheets: [{ code: "T09", name: "Biểu", content: hamletSheet() }, { code: "DS", name: "DS", content: listSheet([...hostileTexts, "dòng 1\ndòng 2"]) }] }));
  const parts = partsOf(file.bytes);
  const document = parts["word/document.xml"]!;
  const body = document.children[0]!;
  const tables = all(body, "w:tbl");

  it("is a package whose parts all are XML and of a known type", () => {
    expect([file.fileName, file.mime]).toEqual(["xa-mau-son_T09-DS_2025-12-15.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"]);
    const types = all(parts["[Content_Types].xml"]!, "Override").map(({ attributes }) => attributes.PartName);
    expect(types.sort()).toEqual(Object.keys(parts).filter((name) => !/Content_Types|_rels/.test(name)).map((name) => `/${name}`).sort());
  });

  it("has its elements in the order of their schema, and no two tables that Word would join", () => {
    expectSchemaOrder(document);
    body.children.forEach((node, index) => expect([node.name, body.children[index + 1]?.name]).not.toEqual(["w:tbl", "w:tbl"]));
    // Only the last section stands by itself; the others end with a paragraph that holds what they were.
    expect(body.children.flatMap(({ name }, index) => (name === "w:sectPr" ? [index] : []))).toEqual([body.children.length - 1]);
    const close = { ...hamletSheet(), values: hamletSheet().values.map((row, index) => (index === 1 || index === 2 ? ["", "", "giữa", "", ""] : row)), merges: [] };
    const tight = partsOf(exportSheets(request("docx", { sheets: [{ code: "T09", name: "x", content: close }] })).bytes)["word/document.xml"]!.children[0]!;
    const names = tight.children.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["w:tbl", "w:p", "w:tbl"]);
  });

  it("gives each sheet pages of its own: A4, its margins, numbers from 2 on in the top margin", () => {
    const [first, second] = all(body, "w:sectPr");
    // 297 mm are 16,838 twentieths of a point, 210 mm 11,906; 20 mm 1,134, 30 mm 1,701, 15 mm 850, 10 mm 567.
    expect(child(first, "w:pgSz")?.attributes).toEqual({ "w:w": "16838", "w:h": "11906", "w:orient": "landscape" });
    expect(child(second, "w:pgSz")?.attributes).toEqual({ "w:w": "11906", "w:h": "16838" });
    expect(child(first, "w:pgMar")?.attributes).toEqual({ "w:top": "1134", "w:right": "850", "w:bottom": "1134", "w:left": "1701", "w:header": "567", "w:footer": "567", "w:gutter": "0" });
    for (const section of [first!, second!]) {
      expect(child(section, "w:titlePg")).toBeDefined();
      expect(child(section, "w:pgNumType")?.attributes["w:start"]).toBe("1");
      expect(all(section, "w:headerReference").map(({ attributes }) => attributes["w:type"])).toEqual(["default"]);
      expect(all(section, "w:footerReference").map(({ attributes }) => attributes["w:type"])).toEqual(["default", "first"]);
    }
    const header = parts["word/header.xml"]!;
    expect(all(header, "w:instrText")[0]?.text.trim()).toBe("PAGE");
    expect(val(all(header, "w:jc")[0])).toBe("center");
    expect(val(all(header, "w:sz")[0])).toBe("26");
    expect(textOf(parts["word/footer.xml"]!)).toBe("Không có họ tên. Căn cứ: Điều 19 Luật A & B.");
  });

  it("sets agency and national header side by side, the title over the page, and the table below", () => {
    expect(tables.map((table) => all(table, "w:tr").length)).toEqual([1, 6, 2]);
    expect(all(tables[0]!, "w:tc").map(textOf)).toEqual(["ỦY BAN NHÂN DÂN XÃ MẪU SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
    const title = body.children.find((node) => node.name === "w:p" && textOf(node) === "BIỂU TỔNG HỢP THEO THÔN");
    expect(val(all(title!, "w:jc")[0])).toBe("center");
    const properties = all(title!, "w:rPr").at(-1)!;
    expect([val(child(properties, "w:sz")), val(child(properties, "w:color")), val(child(properties, "w:u")), child(properties, "w:b")?.name]).toEqual(["28", "1F3864", "single", "w:b"]);
    expect(val(all(parts["word/styles.xml"]!, "w:sz")[0])).toBe("26");
    expect(all(parts["word/styles.xml"]!, "w:rFonts")[0]?.attributes["w:ascii"]).toBe("Times New Roman");
    expect(all(tables[2]!, "w:tc").map(textOf)).toEqual(["NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH"]);
  });

  it("repeats the heading rows with their merged cells and tears no row apart", () => {
    const rows = all(tables[1]!, "w:tr");
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
    const cells = (row: number) => all(rows[row]!, "w:tc").map((cell) => [textOf(cell), val(all(cell, "w:gridSpan")[0]), all(cell, "w:vMerge").map((merge) => val(merge) ?? "next").join("")]);
    expect(cells(0)).toEqual([["Thôn", undefined, "restart"], ["Người nghiện", "2", ""], ["Ghi chú", undefined, "restart"]]);
    expect(cells(1)).toEqual([["", undefined, "next"], ["Tổng số", undefined, ""], ["Có hồ sơ", undefined, ""], ["", undefined, "next"]]);
    expect(cells(5)).toEqual([["Tổng số", undefined, ""], ["9", undefined, ""], ["2,50", undefined, ""], ["TRUE", undefined, ""]]);
  });

  it("keeps lines and fills of cells, and only there", () => {
    expect(all(tables[1]!, "w:tcBorders")).toHaveLength(3 + 4 + 4 + 3 * 4);
    expect(all(tables[0]!, "w:tcBorders")).toHaveLength(0);
    expect(all(all(tables[1]!, "w:tr")[5]!, "w:shd").map(({ attributes }) => attributes["w:fill"])).toEqual(["FFF2CC", "FFF2CC", "FFF2CC", "FFF2CC"]);
  });

  it("is as wide as the sheet where that fits: 24 + 10 + 10 + 30 characters", () => {
    // A character is 5.25 points, and 3.75 are added: 129.75, 56.25, 56.25, 161.25 points in twentieths.
    expect(all(tables[1]!, "w:gridCol").map(({ attributes }) => attributes["w:w"])).toEqual(["2595", "1125", "1125", "3225"]);
  });

  it("shrinks a sheet that is wider than the page to it, and its type with it", () => {
    const wide = partsOf(exportSheets(request("docx", { sheets: [{ code: "T09", name: "x", content: { ...hamletSheet(), columnWidths: [96, 40, 40, 120, 8] } }] })).bytes)["word/document.xml"]!;
    const table = all(wide, "w:tbl")[1]!;
    const width = all(table, "w:gridCol").reduce((sum, { attributes }) => sum + Number(attributes["w:w"]), 0);
    // 297 − 30 − 15 = 252 mm are 14,287 twentieths; the four columns, each rounded.
    expect(Math.abs(width - 14_287)).toBeLessThanOrEqual(4);
    // The sheet shrinks to 46 %, and 12 points would be 5.5: no smaller than 7.
    expect(new Set(all(table, "w:sz").map(val))).toEqual(new Set(["14"]));
  });

  it("keeps the end of the table with the signatures", () => {
    const rows = all(tables[1]!, "w:tr");
    expect(rows.map((row) => all(row, "w:keepNext").length > 0)).toEqual([false, false, false, false, false, true]);
    const signatures = all(tables[2]!, "w:tr");
    expect(signatures.map((row) => all(row, "w:keepNext").length > 0)).toEqual([true, false]);
    const preferred = { ...hamletSheet(), print: { ...hamletSheet().print, together: [{ first: 7, last: 13, preferred: true as const }] } };
    const table = all(partsOf(exportSheets(request("docx", { sheets: [{ code: "T09", name: "x", content: preferred }] })).bytes)["word/document.xml"]!, "w:tbl")[1]!;
    expect(all(table, "w:keepNext")).toEqual([]);
  });

  it("has texts as texts: no field, no link, breaks as breaks", () => {
    expect(all(document, "w:instrText").concat(all(document, "w:fldSimple"), all(document, "w:hyperlink"))).toEqual([]);
    const lines = body.children.filter(({ name }) => name === "w:p");
    expect(lines.some((line) => textOf(line) === hostileTexts[0])).toBe(true);
    const broken = lines.find((line) => textOf(line) === "dòng 1dòng 2");
    expect(all(broken!, "w:br")).toHaveLength(1);
  });

  it("names nobody, and no time but the day of the figures", () => {
    const core = parts["docProps/core.xml"]!;
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ["dc:title", "Biểu tổng hợp theo thôn"],
      ["dc:subject", "Căn cứ: Điều 19 Luật A & B."],
      ["dc:description", "Không có họ tên."],
      ["dcterms:created", "2025-12-15T00:00:00Z"],
      ["dcterms:modified", "2025-12-15T00:00:00Z"],
    ]);
  });

  it("leaves out columns that only the add-in reads", () => {
    expect(textOf(document)).not.toMatch(/k1|k2|r2/);
  });
});

const report: ReportDocument = {
  head: { agency: ["UBND TỈNH MẪU", "ỦY BAN NHÂN DÂN XÃ MẪU SƠN"], nationalHeader: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc", number: "Số: …/BC-UBND", placeAndDate: "Mẫu Sơn, ngày 15 tháng 12 năm 2025" },
  title: { name: "BÁO CÁO", abstract: "Kết quả năm 2025" },
  blocks: [
    { kind: "paragraph", role: "heading", text: "1. Tình hình" },
    { kind: "paragraph", role: "text", text: "Toàn xã có 9 người." },
    { kind: "sheet", content: hamletSheet() },
    { kind: "paragraph", role: "note", text: "Số liệu đến 15/12." },
    { kind: "sheet", content: { ...hamletSheet(), print: { ...hamletSheet().print, orientation: "portrait" } } },
  ],
  closing: { recipients: { label: "Nơi nhận:", lines: ["- Công an tỉnh;", "- Lưu: VT."] }, signedBy: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], signHint: "(Ký, đóng dấu)" },
};

describe("a report in words", () => {
  const { masking, asOf, uses1904Dates, words } = request("docx");
  const file = exportReport({ masking, asOf, uses1904Dates, words, code: "T17", report });
  const document = partsOf(file.bytes)["word/document.xml"]!;
  const body = document.children[0]!;

  it("follows Decree 30: head in two halves, title, paragraphs, tables, recipients and signature", () => {
    expect(file.fileName).toBe("xa-mau-son_T17_2025-12-15.docx");
    expectSchemaOrder(document);
    const [head] = all(body, "w:tbl");
    expect(all(head!, "w:tc").map((cell) => all(cell, "w:p").map(textOf).filter((text) => text !== ""))).toEqual([
      ["UBND TỈNH MẪU", "ỦY BAN NHÂN DÂN XÃ MẪU SƠN"],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ["Số: …/BC-UBND"],
      ["Mẫu Sơn, ngày 15 tháng 12 năm 2025"],
    ]);
    const closing = all(body, "w:tbl").at(-1)!;
    expect(all(closing, "w:tc").map((cell) => all(cell, "w:p").map(textOf).filter((text) => text !== ""))).toEqual([
      ["Nơi nhận:", "- Công an tỉnh;", "- Lưu: VT."],
      ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Ký, đóng dấu)"],
    ]);
  });

  it("sets running text in 13 points with 6 points before and 10 mm of indent", () => {
    const text = body.children.find((node) => textOf(node) === "Toàn xã có 9 người.")!;
    expect(all(text, "w:spacing")[0]?.attributes).toMatchObject({ "w:before": "120" });
    expect(all(text, "w:ind")[0]?.attributes).toEqual({ "w:firstLine": "567" });
    expect(val(all(text, "w:jc")[0])).toBe("both");
    expect(new Set(all(text, "w:sz").map(val))).toEqual(new Set(["26"]));
  });

  it("brings the tables without their own heads and signatures", () => {
    const texts = all(body, "w:tbl").map(textOf);
    expect(texts).toHaveLength(4);
    expect(texts[1]).toContain("Thôn Đông");
    expect(textOf(document).match(/NGƯỜI LẬP BIỂU/g)).toBeNull();
    expect(textOf(document).match(/CỘNG HÒA XÃ HỘI/g)).toHaveLength(1);
  });

  it("turns the page for a wide table and counts on: only the first page of all has no number", () => {
    const sections = all(body, "w:sectPr");
    expect(sections.map((section) => child(section, "w:pgSz")?.attributes["w:orient"] ?? "portrait")).toEqual(["portrait", "landscape", "portrait"]);
    expect(sections.map((section) => [child(section, "w:titlePg") !== undefined, child(section, "w:pgNumType") !== undefined])).toEqual([[true, true], [false, false], [false, false]]);
  });
});
