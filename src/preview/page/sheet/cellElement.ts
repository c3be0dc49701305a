import type { ViewStyle } from "../../../host/view/sheetView";
import type { HostBorder } from "../../../host/workbook/model";
import { cellName } from "../../../host/workbook/rect";
import type { PictureCell } from "./picture";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Puts an element at a box of pixels. */
export const putAt = (element: HTMLElement, { left, top, width, height }: Box): void => {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
};

const borderWidths: Readonly<Partial<Record<HostBorder["style"], string>>> = {
  medium: "2px",
  mediumDashed: "2px",
  mediumDashDot: "2px",
  mediumDashDotDot: "2px",
  thick: "3px",
  double: "3px",
};

const borderCss = ({ style, color }: HostBorder): string => {
  if (style === "none") return "";
  const line = style === "double" ? "double" : /dash/i.test(style) ? "dashed" : style === "dotted" || style === "hair" ? "dotted" : "solid";
  return `${borderWidths[style] ?? "1px"} ${line} ${color ?? "#000000"}`;
};

const vertical = { top: "flex-start", center: "center", bottom: "flex-end", justify: "flex-start", distributed: "center" } as const;

const horizontalOf = (cell: PictureCell): "left" | "center" | "right" => {
  const { horizontal } = cell.format;
  if (horizontal === "general") return cell.align;
  if (horizontal === "right") return "right";
  return horizontal === "center" || horizontal === "centerContinuous" || horizontal === "distributed" ? "center" : "left";
};

const fontCss = ({ format, paint }: PictureCell): Partial<CSSStyleDeclaration> => {
  const painted = paint?.underline ?? null;
  const underline = painted === null ? format.underline : painted !== "none";
  const struck = paint?.strikethrough ?? format.strikethrough;
  return {
    fontFamily: `"${format.fontName.replaceAll('"', "")}", "Segoe UI", Arial, sans-serif`,
    fontSize: `${format.fontSize}pt`,
    fontWeight: (paint?.bold ?? format.bold) ? "700" : "400",
    fontStyle: (paint?.italic ?? format.italic) ? "italic" : "normal",
    textDecoration: [underline && "underline", struck && "line-through"].filter(Boolean).join(" "),
    color: paint?.fontColor ?? format.fontColor,
  };
};

const bordersCss = ({ borders }: ViewStyle): Partial<CSSStyleDeclaration> => ({
  borderLeft: borderCss(borders.left),
  borderRight: borderCss(borders.right),
  borderTop: borderCss(borders.top),
  borderBottom: borderCss(borders.bottom),
});

/** A data bar lies over the fill and under the text. */
const barCss = ({ bar }: PictureCell): string => {
  if (bar === null || bar.share === 0) return "";
  const end = `${bar.share * 100}%`;
  return bar.gradient ? `linear-gradient(to right, ${bar.color}, transparent ${end})` : `linear-gradient(to right, ${bar.color} ${end}, transparent ${end})`;
};

/** What the cells around a cell make of it. */
export interface Surroundings {
  /** How far the text may run, in pixels: wider than the cell where the cells beside it are blank. */
  readonly textWidth: number;
  /** Covers the grid lines of the cells it was merged from. */
  readonly isMerged: boolean;
}

/** The element of one cell. It covers the grid lines left and above, as neighbouring borders share one line. */
export const cellElement = (cell: PictureCell, box: Box, { textWidth, isMerged }: Surroundings): HTMLElement => {
  const element = document.createElement("div");
  element.className = "cell";
  element.dataset["cell"] = cellName(cell.row, cell.column);
  putAt(element, { left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 });
  const align = horizontalOf(cell);
  Object.assign(element.style, fontCss(cell), bordersCss(cell.format), {
    alignItems: vertical[cell.format.vertical],
    textAlign: align,
    backgroundImage: barCss(cell),
    // The lines left and above belong to the neighbours.
    backgroundPosition: "1px 1px",
    backgroundRepeat: "no-repeat",
    backgroundColor: cell.paint?.fillColor ?? cell.format.fillColor ?? (isMerged ? "#FFFFFF" : ""),
  } satisfies Partial<CSSStyleDeclaration>);
  if (cell.text !== "") {
    const text = document.createElement("span");
    text.textContent = cell.text;
    text.className = cell.format.wrap ? "text wrapped" : "text";
    text.style.width = `${textWidth}px`;
    element.append(text);
  }
  return element;
};
