/**
 * Cell formatting as the host sees it: resolved, that is with theme colours, inherited
 * defaults and number format ids already turned into plain values.
 */

/** Border line kinds, by their names in SpreadsheetML (ECMA-376 part 1, 18.18.3). */
export type HostBorderStyle =
  | "none" | "thin" | "medium" | "thick" | "double" | "hair" | "dashed" | "dotted" | "dashDot" | "dashDotDot"
  | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot" | "slantDashDot";

/** One border line. `color` is "#RRGGBB", or null where the file leaves it to the program. */
export interface HostBorder {
  readonly style: HostBorderStyle;
  readonly color: string | null;
}

export type HostBorderSide = "left" | "right" | "top" | "bottom" | "diagonal";

export type HostHorizontalAlignment =
  | "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";

export type HostVerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";

export type HostUnderline = "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";

/** The resolved format of a cell. Colours are "#RRGGBB", sizes are points. */
export interface HostStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: HostUnderline;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null = no fill. For a pattern other than solid this is its foreground colour. */
  readonly fillColor: string | null;
  readonly borders: Readonly<Record<HostBorderSide, HostBorder>>;
  readonly horizontalAlignment: HostHorizontalAlignment;
  readonly verticalAlignment: HostVerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Degrees as in the file: 0-90 up, 91-180 down, 255 stacked. */
  readonly textRotation: number;
  /** Shown as text because the person typed a leading apostrophe. */
  readonly quotePrefix: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Format code in en-US notation, "General" when none. */
  readonly numberFormat: string;
}

/** A change of format: what is absent stays as it is; a border side is replaced as a whole. */
export type HostStylePatch = Partial<Omit<HostStyle, "borders">> & {
  readonly borders?: Partial<Readonly<Record<HostBorderSide, HostBorder>>>;
};

/** What a conditional format paints; null = leaves that aspect of the cell alone. */
export interface HostDifferentialFormat {
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: HostUnderline | null;
  readonly strikethrough: boolean | null;
}
