import type { CellFix } from "./cellFix";
import type { LocalDate } from "./localDate";
import type { CellValue } from "./sheetGrid";
import type { RefusalReason } from "./writePlan";

/** What belongs together on the form of the parameter sheet, in the order in which it is asked. */
export const parameterGroups = ["unit", "dates", "baselines", "lastYear", "window", "holidays"] as const;
export type ParameterGroup = (typeof parameterGroups)[number];

/** What is typed for a parameter: words, a kind of unit, whether there is a key route, a count, a day, or days off. */
export type ParameterKind = "text" | "unitKind" | "route" | "count" | "day" | "days";

/** Every parameter of R0 as the form asks for it; labels that a sheet lacks are added in this order. */
export const parameterFields = [
  { name: "communeName", group: "unit", kind: "text" },
  { name: "provinceName", group: "unit", kind: "text" },
  { name: "unitKind", group: "unit", kind: "unitKind" },
  { name: "onKeyRoute", group: "unit", kind: "route" },
  { name: "registeredOn", group: "dates", kind: "day" },
  { name: "proposedOn", group: "dates", kind: "day" },
  { name: "asOf", group: "dates", kind: "day" },
  { name: "population", group: "baselines", kind: "count" },
  { name: "householdTotal", group: "baselines", kind: "count" },
  { name: "addictBaseline", group: "baselines", kind: "count" },
  { name: "userBaseline", group: "baselines", kind: "count" },
  { name: "casesLastYear", group: "lastYear", kind: "count" },
  { name: "addictsLastYear", group: "lastYear", kind: "count" },
  { name: "usersLastYear", group: "lastYear", kind: "count" },
  { name: "newsLastYear", group: "lastYear", kind: "count" },
  { name: "windowFrom", group: "window", kind: "day" },
  { name: "windowTo", group: "window", kind: "day" },
  { name: "holidays", group: "holidays", kind: "days" },
] as const satisfies readonly { readonly name: string; readonly group: ParameterGroup; readonly kind: ParameterKind }[];

export type ParameterField = (typeof parameterFields)[number]["name"];

/** A cell by its place; row and column are 1-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A parameter as it stands in the workbook. */
export interface ListedParameter {
  readonly name: ParameterField;
  readonly group: ParameterGroup;
  readonly kind: ParameterKind;
  /** Nothing stands there, or no label; something stands there that could not be read; it was read. */
  readonly state: "missing" | "unreadable" | "present";
  /** What the cell holds; "" without a label. */
  readonly value: CellValue;
  /** The day the cell means; null for anything else. */
  readonly day: LocalDate | null;
  /** Its label on the sheet; "" where it has none. */
  readonly label: string;
  /** The cell of the value: where it stands, or would go. Null where the sheet has no room for another label. */
  readonly place: CellPlace | null;
  /** Holidays go on in so many cells below, which the form leaves alone. */
  readonly further: number;
}

/** A hamlet of the list on the parameter sheet. */
export interface ListedHamlet {
  readonly row: number;
  readonly name: string;
  readonly households: CellValue;
  readonly people: CellValue;
}

export interface HamletListing {
  /** The list has headings on the sheet; without them it would be added as a block of its own. */
  readonly hasHeadings: boolean;
  /** Which of its two figures the list has a column for. */
  readonly columns: { readonly households: boolean; readonly people: boolean };
  readonly rows: readonly ListedHamlet[];
  /** How many hamlets can be added below the last without touching anything. */
  readonly room: number;
}

/** The parameter sheet as the form shows it. */
export interface ParameterListing {
  readonly sheet: string;
  /** Why nothing can be written to the sheet as it stands; null when it can. */
  readonly barred: RefusalReason | null;
  readonly fields: readonly ListedParameter[];
  readonly hamlets: HamletListing;
}

/** A value to be written: words, a number, or a day as LocalDate, by the kind of the field; null empties the cell. */
export type EnteredValue = string | number | null;

export interface ParameterEntry {
  readonly name: ParameterField;
  readonly value: EnteredValue;
}

/** What is to change of a hamlet, or a new one (row null, with a name); what is left out stays as it is. */
export interface HamletEntry {
  readonly row: number | null;
  readonly name?: string;
  readonly households?: number | null;
  readonly people?: number | null;
}

/** What a person filled in. */
export interface ParameterEntries {
  readonly values: readonly ParameterEntry[];
  readonly hamlets: readonly HamletEntry[];
}

/** A cell that saving would change, with both values; what is written is exactly a list of these. */
export interface ParameterChange extends Omit<CellFix, "kind"> {
  readonly kind: "entry";
  /** The day that `before` means; null for anything else. */
  readonly dayBefore: LocalDate | null;
}
