import type { ReportDocument } from "../../core/model/reportDocument";
import type { SheetContent } from "../../core/model/writePlan";
import { type Segment, segmentsOf } from "../sheet/segments";
import { visibleContent } from "../sheet/visibleContent";
import type { WordPage, WordSection } from "./page";
import { textWidth } from "./page";
import { hairParagraph, paragraph, type ParagraphLook } from "./paragraphs";
import { segmentXml, wordSheet } from "./sheetBlocks";
import { wordTable, type WordCell } from "./wordTable";

const isTable = ({ kind }: Segment): boolean => kind === "table" || kind === "columns";

const segmentsXml = (content: SheetContent, segments: readonly Segment[], uses1904Dates: boolean): string => {
  const sheet = wordSheet(content, uses1904Dates);
  const firstTable = segments.findIndex(({ kind }) => kind === "table");
  return segments.map((segment, index) => `${index > 0 && isTable(segment) && segments.slice(index - 1, index).every(isTable) ? hairParagraph() : ""}${segmentXml(sheet, segment, index < firstTable)}`).join("");
};

/** Sheets (`visibleContent`), each a document of its own as on paper. */
export const sectionsOfSheets = (contents: readonly SheetContent[], uses1904Dates: boolean): readonly WordSection[] =>
  contents.map((content) => ({ page: content.print, isFirst: true, body: segmentsXml(content, segmentsOf(content), uses1904Dates) }));

/** Margins of an office document (Decree 30/2020/ND-CP, annex I: 20-25 / 20-25 / 30-35 / 15-20 mm). */
const reportPage: WordPage = { orientation: "portrait", marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10 } };

/** Types of annex I; running text is set in 13 points, with 6 points between paragraphs and an indent of 10 mm. */
const looks = {
  agencyAbove: { size: 12, align: "center" },
  agency: { size: 12, bold: true, align: "center" },
  nationalHeader: { size: 12, bold: true, align: "center" },
  motto: { size: 13, bold: true, align: "center" },
  number: { size: 13, align: "center", spaceBefore: 4 },
  placeAndDate: { size: 13, italic: true, align: "center", spaceBefore: 4 },
  name: { size: 14, bold: true, align: "center", spaceBefore: 18 },
  abstract: { size: 14, bold: true, align: "center", spaceAfter: 12 },
  heading: { size: 13, bold: true, align: "both", spaceBefore: 6, firstLineMm: 10, keepNext: true },
  text: { size: 13, align: "both", spaceBefore: 6, firstLineMm: 10 },
  note: { size: 11, italic: true, align: "both", spaceBefore: 3 },
  recipientsLabel: { size: 12, bold: true, italic: true, align: "left" },
  recipient: { size: 11, align: "left" },
  signedBy: { size: 13, bold: true, align: "center" },
  signHint: { size: 13, italic: true, align: "center" },
} as const satisfies Readonly<Record<string, ParagraphLook>>;

const half = (...paragraphs: readonly string[]): WordCell => ({ columns: 1, downwards: null, hasLines: false, verticalAlign: "top", paragraphs: paragraphs.join("") });

/** Halves side by side; the left one takes this share of the page. */
const halves = (share: number, rows: readonly (readonly [WordCell, WordCell])[]): string => {
  const whole = textWidth(reportPage);
  const left = Math.round(whole * share);
  return wordTable([left, whole - left], rows.map((cells) => ({ cells, isHeading: false, height: null })));
};

/** A line in the middle below a text, `sideMm` from the edges of its half. */
const lineBelow = (sideMm: number): string => paragraph("", { size: 2, lineHeight: 3, lineBelow: true, sideMm });

const headXml = ({ agency, nationalHeader, motto, number, placeAndDate }: ReportDocument["head"]): string => {
  const above = agency.slice(0, -1).map((line) => paragraph(line, looks.agencyAbove));
  return halves(0.42, [
    [half(...above, paragraph(agency.at(-1) ?? "", looks.agency), lineBelow(22)), half(paragraph(nationalHeader, looks.nationalHeader), paragraph(motto, looks.motto), lineBelow(20))],
    [half(paragraph(number, looks.number)), half(paragraph(placeAndDate, looks.placeAndDate))],
  ]);
};

const signatureLines = 4;

const closingXml = ({ recipients, signedBy, signHint }: ReportDocument["closing"]): string => {
  const blanks = Array.from({ length: signatureLines }, () => paragraph("", looks.signedBy));
  const left = half(paragraph(recipients.label, looks.recipientsLabel), ...recipients.lines.map((line) => paragraph(line, looks.recipient)));
  const right = half(...signedBy.map((line) => paragraph(line, looks.signedBy)), paragraph(signHint, looks.signHint), ...blanks);
  return `${paragraph("", { size: 13, lineHeight: 12, keepNext: true })}${halves(0.45, [[left, right]])}`;
};

/** The part of a planned sheet that belongs into a report: its tables and the lines over the whole width. */
const embedded = (planned: SheetContent, uses1904Dates: boolean): string => {
  const content = visibleContent(planned);
  return `${segmentsXml(content, segmentsOf(content).filter(({ kind }) => kind === "table" || kind === "line"), uses1904Dates)}${hairParagraph()}`;
};

/** A report with its tables; one that lies on its side in the workbook gets pages of its own. */
export const sectionsOfReport = ({ head, title, blocks, closing }: ReportDocument, uses1904Dates: boolean): readonly WordSection[] => {
  const sections: { page: WordPage; body: string }[] = [{ page: reportPage, body: `${headXml(head)}${paragraph(title.name, looks.name)}${paragraph(title.abstract, looks.abstract)}` }];
  const add = (page: WordPage, xml: string): void => {
    const last = sections.at(-1);
    if (last?.page === page) last.body += xml;
    else sections.push({ page, body: xml });
  };
  const sidePage: WordPage = { ...reportPage, orientation: "landscape" };
  for (const block of blocks) {
    if (block.kind === "paragraph") add(reportPage, paragraph(block.text, looks[block.role]));
    else add(block.content.print.orientation === "landscape" ? sidePage : reportPage, embedded({ ...block.content, print: { ...block.content.print, marginsMm: reportPage.marginsMm } }, uses1904Dates));
  }
  add(reportPage, closingXml(closing));
  return sections.map(({ page, body }, index) => ({ page, body, isFirst: index === 0 }));
};
