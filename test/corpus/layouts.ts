/** How headings are typed: every dress must be seen through. */
export type Dress = "plain" | "upper" | "nfd" | "unmarked" | "spaced" | "broken" | "hinted" | "mixed";

/** How a row of column numbers below the headings looks. */
export type Numbering = "none" | "numbers" | "texts" | "brackets" | "letters" | "gappy";

/** Where the hamlet of a record is written. */
export type HamletPlace = "column" | "merged" | "group" | "groupSecond" | "groupRoman" | "groupBare" | "sheetName" | "title" | "none";

/** A way to lay out a register on a sheet. */
export interface Layout {
  readonly name: string;
  readonly titleRows: number;
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and the authority beside it. */
  readonly nationalHeader: boolean;
  readonly bookNumber: boolean;
  /** A title row names the register. */
  readonly titled: boolean;
  /** The sheet's name names the register. */
  readonly named: boolean;
  readonly headingRows: 1 | 2 | 3;
  readonly numbering: Numbering;
  readonly hamlets: HamletPlace;
  readonly totals: "none" | "inside" | "end" | "both";
  readonly footer: boolean;
  readonly signatures: boolean;
  readonly order: "standard" | "shuffled";
  readonly ordinal: "first" | "none" | "blank";
  readonly fields: "all" | "most" | "few";
  readonly spelling: "first" | "any";
  readonly dress: Dress;
  readonly unknownColumns: number;
  readonly blankColumns: number;
  /** Share of the rows that have a blank-looking row above them. */
  readonly blankRows: number;
  readonly prefilledRows: number;
  readonly repeatedHeadings: boolean;
  readonly hiddenRows: boolean;
  readonly table: "none" | "whole" | "rowsBelow";
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly records: number;
}

const plain: Layout = {
  name: "plain", titleRows: 0, nationalHeader: false, bookNumber: false, titled: true, named: false, headingRows: 1, numbering: "none", hamlets: "column",
  totals: "none", footer: false, signatures: false, order: "standard", ordinal: "first", fields: "most", spelling: "any", dress: "plain", unknownColumns: 0,
  blankColumns: 0, blankRows: 0, prefilledRows: 0, repeatedHeadings: false, hiddenRows: false, table: "none", firstRow: 1, firstColumn: 1, records: 9,
};

const official: Partial<Layout> = { nationalHeader: true, bookNumber: true, titleRows: 2, numbering: "brackets", totals: "end", footer: true, signatures: true };

const changes: readonly (Partial<Layout> & { readonly name: string })[] = [
  { name: "headings in row 1, nothing else", titled: false, named: true },
  { name: "all columns, standard words", fields: "all", spelling: "first" },
  { name: "all columns, any words", fields: "all" },
  { name: "few columns", fields: "few" },
  { name: "few columns, no title, named sheet", fields: "few", titled: false, named: true },
  { name: "no title and no name", titled: false, fields: "all" },
  ...[1, 2, 3, 4, 5, 6, 8, 10, 12].map((titleRows) => ({ name: `${String(titleRows)} title rows`, titleRows })),
  { name: "twelve title rows and the national header", titleRows: 12, nationalHeader: true },
  { name: "national header", nationalHeader: true },
  { name: "book number line", bookNumber: true, titleRows: 1 },
  { name: "official form", ...official },
  { name: "official form, two heading rows", ...official, headingRows: 2 },
  { name: "official form, three heading rows", ...official, headingRows: 3 },
  { name: "two heading rows", headingRows: 2 },
  { name: "two heading rows, shuffled", headingRows: 2, order: "shuffled" },
  { name: "two heading rows, all columns", headingRows: 2, fields: "all" },
  { name: "three heading rows", headingRows: 3 },
  { name: "three heading rows, numbered", headingRows: 3, numbering: "numbers", titleRows: 3 },
  ...(["numbers", "texts", "brackets", "letters", "gappy"] as const).map((numbering) => ({ name: `numbering: ${numbering}`, numbering })),
  ...(["merged", "group", "groupSecond", "groupRoman", "groupBare", "sheetName", "title", "none"] as const).map((hamlets) => ({ name: `hamlet: ${hamlets}`, hamlets })),
  { name: "groups with totals inside", hamlets: "group", totals: "inside" },
  { name: "groups with totals inside and at the end", hamlets: "group", totals: "both", footer: true },
  { name: "roman groups with totals, signatures", hamlets: "groupRoman", totals: "both", signatures: true },
  { name: "total at the end", totals: "end" },
  { name: "footer", footer: true },
  { name: "signatures", signatures: true },
  { name: "footer and signatures, shuffled", footer: true, signatures: true, order: "shuffled" },
  { name: "shuffled", order: "shuffled" },
  { name: "shuffled, all columns", order: "shuffled", fields: "all" },
  { name: "no ordinal", ordinal: "none" },
  { name: "no ordinal, totals and signatures", ordinal: "none", totals: "end", signatures: true },
  { name: "ordinal left blank", ordinal: "blank", totals: "end", footer: true },
  { name: "unknown columns", unknownColumns: 3, order: "shuffled" },
  { name: "blank columns between", blankColumns: 2 },
  { name: "unknown and blank columns", unknownColumns: 2, blankColumns: 2, order: "shuffled" },
  ...(["upper", "nfd", "unmarked", "spaced", "broken", "hinted", "mixed"] as const).map((dress) => ({ name: `headings ${dress}`, dress })),
  { name: "two heading rows, mixed dress", headingRows: 2, dress: "mixed" },
  { name: "blank rows", blankRows: 0.4 },
  { name: "prefilled numbers below", prefilledRows: 20 },
  { name: "headings again on a second page", repeatedHeadings: true },
  { name: "two heading rows again on a second page, numbered", headingRows: 2, numbering: "numbers", repeatedHeadings: true },
  { name: "hidden rows", hiddenRows: true },
  { name: "Excel Table", table: "whole", firstRow: 3, firstColumn: 2 },
  { name: "rows typed below an Excel Table", table: "rowsBelow" },
  { name: "used range far from A1", firstRow: 41, firstColumn: 5, titleRows: 2 },
  { name: "one record", records: 1 },
  { name: "headings only", records: 0 },
  { name: "a long list", records: 120, blankRows: 0.1, hamlets: "group", totals: "inside" },
  { name: "everything at once", ...official, headingRows: 2, hamlets: "group", totals: "both", order: "shuffled", unknownColumns: 2, blankRows: 0.2, repeatedHeadings: true, hiddenRows: true, dress: "mixed", firstRow: 4, firstColumn: 3 },
];

export const layouts: readonly Layout[] = changes.map((change) => ({ ...plain, ...change }));

/** The layout of that name with further changes. */
export const layoutNamed = (name: string, change: Partial<Layout> = {}): Layout => {
  const layout = layouts.find((one) => one.name === name);
  if (layout === undefined) throw new RangeError(`No layout ${name}.`);
  return { ...layout, ...change };
};
