import { element, escapeXml, xmlHead } from "../package/xml";
import { type FileProperties, officeFile, type OfficePart } from "../package/officePackage";
import { statementOf } from "../statement";
import { sectionProperties, type WordSection } from "./page";
import { hairParagraph, paragraph, runProperties } from "./paragraphs";

const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const spaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Type of an office document: Times New Roman, 13 points for running text and page numbers (Decree 30/2020/ND-CP, annex I). */
const font = "Times New Roman";
const bodySize = 13;

const styles = (): string =>
  xmlHead +
  element(
    "w:styles",
    spaces,
    element(
      "w:docDefaults",
      {},
      element(
        "w:rPrDefault",
        {},
        element(
          "w:rPr",
          {},
          element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font }),
          element("w:sz", { "w:val": bodySize * 2 }),
          element("w:szCs", { "w:val": bodySize * 2 }),
          element("w:lang", { "w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA" }),
        ),
      ),
      element("w:pPrDefault"),
    ),
    element("w:style", { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" }, element("w:name", { "w:val": "Normal" }), element("w:qFormat")),
  );

const settings = (): string =>
  xmlHead +
  element("w:settings", spaces, element("w:compat", {}, element("w:compatSetting", { "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": 15 })));

const field = (code: string, size: number): string => {
  const run = (content: string): string => element("w:r", {}, runProperties({ size }), content);
  const mark = (type: string): string => run(element("w:fldChar", { "w:fldCharType": type }));
  return `${mark("begin")}${run(element("w:instrText", { "xml:space": "preserve" }, escapeXml(` ${code} `)))}${mark("separate")}${run(element("w:t", {}, "1"))}${mark("end")}`;
};

const header = (): string => xmlHead + element("w:hdr", spaces, element("w:p", {}, element("w:pPr", {}, element("w:jc", { "w:val": "center" })), field("PAGE", bodySize)));

const footer = (statement: string): string => xmlHead + element("w:ftr", spaces, paragraph(statement, { size: 8, italic: true, align: "left" }));

/** Each section but the last ends with a paragraph that says what it was. */
const documentXml = (sections: readonly WordSection[]): string => {
  const bodies = sections.map((section, index) => `${section.body}${index === sections.length - 1 ? `${hairParagraph()}${sectionProperties(section)}` : hairParagraph(sectionProperties(section))}`);
  return xmlHead + element("w:document", spaces, element("w:body", {}, ...bodies));
};

/**
 * Sections as a Word document. Written without a library, for the one at hand stamps time and author, brings a dozen
 * parts that nothing here needs, and asks for a newer Node than the project does.
 */
export const documentBytes = (sections: readonly WordSection[], stated: FileProperties): Uint8Array => {
  const part = (name: string, xml: string): OfficePart => ({ path: `word/${name}.xml`, contentType: `${types}.${name}+xml`, xml });
  const document: OfficePart = {
    path: "word/document.xml",
    contentType: `${types}.document.main+xml`,
    xml: documentXml(sections),
    refersTo: ["header", "footer", "styles", "settings"].map((name) => ({ type: name, target: `${name}.xml` })),
  };
  return officeFile([document, part("header", header()), part("footer", footer(statementOf(stated.words))), part("styles", styles()), part("settings", settings())], stated);
};
