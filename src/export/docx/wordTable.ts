import { element } from "../package/xml";
import { twips } from "./paragraphs";

/** A cell of a table: what is in it, how many columns it takes, and its place in a cell merged downwards. */
export interface WordCell {
  readonly columns: number;
  readonly downwards: "first" | "next" | null;
  readonly hasLines: boolean;
  /** #RRGGBB. */
  readonly fill?: string | undefined;
  readonly verticalAlign?: "top" | "center" | "bottom" | undefined;
  /** At least one paragraph. */
  readonly paragraphs: string;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Repeated on every page. */
  readonly isHeading: boolean;
  /** Least height in points. */
  readonly height: number | null;
}

const line = (side: string): string => element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" });
const allLines = element("w:tcBorders", {}, ...["top", "left", "bottom", "right"].map(line));

/** Properties of a cell, in the order of their schema (CT_TcPr). */
const cellProperties = ({ columns, downwards, hasLines, fill, verticalAlign }: WordCell, width: number): string =>
  element(
    "w:tcPr",
    {},
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    columns > 1 ? element("w:gridSpan", { "w:val": columns }) : "",
    downwards === null ? "" : element("w:vMerge", { "w:val": downwards === "first" ? "restart" : null }),
    hasLines ? allLines : "",
    fill === undefined ? "" : element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill.replace("#", "").toUpperCase() }),
    element("w:vAlign", { "w:val": verticalAlign ?? "bottom" }),
  );

type PropertiesOf = (cell: WordCell, column: number) => string;

/** The properties of cells in a table with these columns, each kind of cell worked out once. */
const propertiesIn = (widths: readonly number[]): PropertiesOf => {
  const known = new Map<string, string>();
  return (cell, column) => {
    const { columns, downwards, hasLines, fill, verticalAlign } = cell;
    const key = [column, columns, downwards, hasLines, fill, verticalAlign].join();
    const width = (): number => widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
    const properties = known.get(key) ?? cellProperties(cell, width());
    known.set(key, properties);
    return properties;
  };
};

const rowXml = ({ cells, isHeading, height }: WordRow, propertiesOf: PropertiesOf): string => {
  let column = 0;
  const written = cells.map((cell) => {
    const properties = propertiesOf(cell, column);
    column += cell.columns;
    return `<w:tc>${properties}${cell.paragraphs}</w:tc>`;
  });
  const properties = element(
    "w:trPr",
    {},
    element("w:cantSplit"),
    height === null ? "" : element("w:trHeight", { "w:val": twips(height), "w:hRule": "atLeast" }),
    isHeading ? element("w:tblHeader") : "",
  );
  return element("w:tr", {}, properties, ...written);
};

/** As little as Excel leaves beside a text, or what fits there would break here. */
const narrow = ["left", "right"].map((side) => element(`w:${side}`, { "w:w": 30, "w:type": "dxa" }));

/** A centred table with fixed columns; widths in twips. */
export const wordTable = (widths: readonly number[], rows: readonly WordRow[]): string => {
  const propertiesOf = propertiesIn(widths);
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblW", { "w:w": widths.reduce((sum, own) => sum + own, 0), "w:type": "dxa" }),
      element("w:jc", { "w:val": "center" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCellMar", {}, ...narrow),
    ),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    ...rows.map((row) => rowXml(row, propertiesOf)),
  );
};
