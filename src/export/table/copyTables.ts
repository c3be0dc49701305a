import type { CopiedTables, ExportSheet } from "../../core/model/exportFile";
import type { Area, CellStyle, SheetContent } from "../../core/model/writePlan";
import { element, escapeXml } from "../package/xml";
import { cellStyles } from "../sheet/cellStyles";
import { shownValue } from "../sheet/shownValue";
import { visibleContent } from "../sheet/visibleContent";
import { harmless } from "./plainText";

/** A cell with a tab, a break or a quotation mark goes in quotation marks, as Excel copies it. */
const tabbed = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Texts that Excel must not read as numbers or days get its own mark for text. */
const css = ({ bold, italic, align, border }: CellStyle, isText: boolean): string =>
  [
    ...(bold === true ? ["font-weight:bold"] : []),
    ...(italic === true ? ["font-style:italic"] : []),
    ...(align === undefined ? [] : [`text-align:${align}`]),
    ...(border === undefined ? [] : ["border:1px solid #000"]),
    ...(isText ? ["mso-number-format:'\\@'"] : []),
  ].join(";");

const startsIn = (merges: readonly Area[]): ReadonlyMap<string, Area | null> => {
  const places = new Map<string, Area | null>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) places.set(`${String(row)}:${String(column)}`, row === area.row && column === area.column ? area : null);
    }
  }
  return places;
};

const htmlTable = (content: SheetContent, textAt: (row: number, column: number) => string): string => {
  const styles = cellStyles(content);
  const merged = startsIn(content.merges);
  const rows = content.values.map((values, index) => {
    const row = index + 1;
    const cells = values.map((value, before) => {
      const area = merged.get(`${String(row)}:${String(before + 1)}`);
      if (area === null) return "";
      const style = css(styles.at(row, before + 1), typeof value === "string" && value !== "");
      const span = (count: number | undefined): number | null => (count === undefined || count === 1 ? null : count);
      const text = escapeXml(textAt(row, before + 1)).replace(/\r\n?|\n|&#13;\n?/g, "<br>");
      return `${element("td", { rowspan: span(area?.rows), colspan: span(area?.columns), style: style === "" ? null : style }).replace(/\/>$/, ">")}${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="border-collapse:collapse">${rows.join("")}</table>`;
};

/**
 * Sheets for the clipboard, one below the other: to paste into a workbook or a document where no file can be saved.
 * Texts that could become a formula when they are pasted carry an apostrophe, for the clipboard has no other sign.
 */
export const copyTables = (sheets: readonly ExportSheet[], uses1904Dates: boolean): CopiedTables => {
  const copied = sheets.map((sheet) => {
    const content = visibleContent(sheet.content);
    const styles = cellStyles(content);
    const textAt = (row: number, column: number): string => {
      const value = content.values[row - 1]?.[column - 1] ?? "";
      const text = shownValue(value, styles.at(row, column).numberFormat, uses1904Dates);
      return typeof value === "string" ? harmless(text) : text;
    };
    return {
      text: content.values.map((values, row) => values.map((_, column) => tabbed(textAt(row + 1, column + 1))).join("\t")).join("\n"),
      html: htmlTable(content, textAt),
    };
  });
  return { text: copied.map(({ text }) => text).join("\n\n"), html: copied.map(({ html }) => html).join("<br>") };
};
