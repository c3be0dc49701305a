import * as z from "zod/mini";
import { conditionSchema } from "../../criteria/definition/schema";
import { listRegisterIds, type ListRegisterId } from "../../registers/registry";

const register = z.enum(listRegisterIds as [ListRegisterId, ...ListRegisterId[]]);

/**
 * Beside the conditions of criteria: the state on the day before the period and on its last day, a class of one of the
 * project's own groupings ("unknown" among them, so that the classes always add up), and "not".
 */
const plainCondition = z.union([
  conditionSchema,
  z.strictObject({ activeOn: z.enum(["opening", "closing"]) }),
  z.strictObject({ grouping: z.string(), is: z.array(z.string()).check(z.minLength(1)) }),
  /** Nothing usable stands in the column: blank, or no value of its kind. */
  z.strictObject({ field: z.string(), unread: z.literal(true) }),
]);
const condition = z.union([plainCondition, z.strictObject({ not: plainCondition })]);

/** Records of a register; without one, of the register of the line. */
const selection = z.strictObject({ register: z.optional(register), where: z.array(condition) });

/** How a number of an aggregate table is made. Keys name other columns of the same row. */
const figure = z.union([
  /** Records that hold all conditions; of person registers each person once. */
  z.strictObject({ count: selection }),
  /** Different texts of a column among the records. */
  z.strictObject({ distinct: z.strictObject({ of: selection, field: z.string() }) }),
  z.strictObject({ sum: z.strictObject({ of: selection, field: z.string() }) }),
  /** Persons on the list at the start and the end of the period, and those who came and went; by reason where given. */
  z.strictObject({ movement: z.enum(["opening", "increase", "decrease", "closing"]), reasons: z.optional(z.array(z.string())), register: z.optional(register) }),
  z.strictObject({ parameter: z.string() }),
  z.strictObject({ add: z.array(z.string()).check(z.minLength(1)), less: z.optional(z.array(z.string())) }),
  /** Percent of one column in another, rounded down. */
  z.strictObject({ share: z.tuple([z.string(), z.string()]), decimals: z.optional(z.int()) }),
  /** Growth in percent from one column to another. */
  z.strictObject({ change: z.tuple([z.string(), z.string()]) }),
  /** The figure of another column over the previous period, or the same one a year earlier. */
  z.strictObject({ before: z.enum(["previous", "lastYear"]), of: z.string() }),
  /** One of the project's own, by name. */
  z.strictObject({ measure: z.string() }),
]);

/** What a column of a list shows of a record. */
const cell = z.union([
  z.strictObject({ ordinal: z.literal(true) }),
  /** For people to fill in. */
  z.strictObject({ blank: z.literal(true) }),
  z.strictObject({ field: z.string() }),
  z.strictObject({ fields: z.array(z.string()).check(z.minLength(1)), between: z.string() }),
  /** One of the project's own, by name. */
  z.strictObject({ show: z.string() }),
]);

const mask = z.enum(["name", "id", "birth", "address", "text", "none"]);

const leaf = z.strictObject({
  key: z.string(),
  heading: z.string(),
  /** Width in characters. */
  width: z.number(),
  /** Number printed under the heading; without one the columns are numbered from 1; "" prints none. */
  number: z.optional(z.string()),
  align: z.optional(z.enum(["left", "center"])),
  /** In lists. */
  cell: z.optional(cell),
  /** What a copy without names does with it; by default what the cell is (a name, a number, an address, free text). */
  mask: z.optional(mask),
  /** In aggregate tables. */
  figure: z.optional(figure),
});
export type LeafColumn = z.infer<typeof leaf>;
export type Column = LeafColumn | { readonly heading: string; readonly columns: readonly Column[] };
const column: z.ZodMiniType<Column> = z.union([leaf, z.strictObject({ heading: z.string(), columns: z.array(z.lazy(() => column)).check(z.minLength(1)) })]);

const line = z.strictObject({
  key: z.string(),
  ordinal: z.optional(z.string()),
  label: z.string(),
  /** Code of the indicator. */
  code: z.optional(z.string()),
  /** A heading over the lines that follow: it has no figures. */
  heading: z.optional(z.literal(true)),
  register: z.optional(register),
  /** Added to what every column asks. */
  where: z.optional(z.array(condition)),
  /** Columns that this line makes otherwise; null leaves the cell to people. */
  figures: z.optional(z.record(z.string(), z.nullable(figure))),
  /** The line says "of these" and is no part of the total. */
  ofThese: z.optional(z.literal(true)),
});

const total = z.strictObject({ label: z.string(), first: z.optional(z.literal(true)) });

const body = z.union([
  /** One row a record. Every block has its own heading and numbering; persons stand once unless `everyRow`. */
  z.strictObject({
    list: z.array(z.strictObject({ heading: z.optional(z.string()), of: z.union([selection, z.strictObject({ source: z.string() })]), everyRow: z.optional(z.literal(true)), groupBy: z.optional(z.enum(["hamlet"])) })).check(z.minLength(1)),
  }),
  /** One row a hamlet, or a group of households; records of none come last. */
  z.strictObject({ areas: z.enum(["hamlet", "securityGroup"]), total }),
  z.strictObject({ lines: z.array(line).check(z.minLength(1)), total: z.optional(total) }),
  /** A form to be filled in by hand. */
  z.strictObject({ blankRows: z.int().check(z.minimum(1)) }),
]);

/** A numbered line below the table: words and a figure. */
const footer = z.strictObject({ text: z.string(), figure: z.optional(figure), unit: z.optional(z.string()) });

/**
 * Opening + increase − decrease = closing, whole = parts: what must hold between columns of every row. Checked at each
 * computation, and known to whoever tries to find out a suppressed cell.
 */
const relation = z.union([
  z.strictObject({ whole: z.string(), parts: z.array(z.string()).check(z.minLength(1)) }),
  z.strictObject({ opening: z.string(), increase: z.string(), decrease: z.string(), closing: z.string() }),
  /** Part of a column: never more than it. */
  z.strictObject({ within: z.string(), part: z.string() }),
]);

/** A reporting table as data: what a person can read, cite and change. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^[A-Z][A-Za-z0-9-]{0,15}$/)),
  sheetName: z.string().check(z.maxLength(31)),
  title: z.string(),
  /** Line under the title; {period} and {asOf} are filled in. */
  subtitle: z.optional(z.string()),
  unit: z.optional(z.string()),
  /** Name of an official form and its document; without one the table is the unit's own. */
  form: z.optional(z.strictObject({ name: z.string(), source: z.string() })),
  /** What the table rests on: key of legal/sources and place, for the note and the catalogue. */
  basis: z.array(z.strictObject({ source: z.string(), article: z.optional(z.int()), clause: z.optional(z.int()), point: z.optional(z.string()) })),
  from: z.string(),
  to: z.string(),
  orientation: z.enum(["portrait", "landscape"]),
  /** What may leave the commune by default: a legal list with names, a work list with masked names, numbers alone. */
  masking: z.enum(["full", "masked", "counts"]),
  /** Over which days events count where nobody chose. */
  period: z.enum(["window", "month", "quarter", "halfYear", "nineMonths", "year"]),
  /** Set over the figures of the previous period and of a year ago, as further rows below the total. */
  compares: z.optional(z.literal(true)),
  columns: z.array(column).check(z.minLength(1)),
  body,
  footers: z.optional(z.array(footer)),
  notes: z.optional(z.array(z.string())),
  relations: z.optional(z.array(relation)),
  /** Who signs, left and right; without them the two of every document of the commune. */
  signatures: z.optional(z.strictObject({ left: z.array(z.string()), right: z.array(z.string()) })),
  recipients: z.optional(z.array(z.string())),
});

export type ReportDefinition = z.infer<typeof reportSchema>;
export type ReportCondition = z.infer<typeof condition>;
export type ReportSelection = z.infer<typeof selection>;
export type FigureData = z.infer<typeof figure>;
export type CellData = z.infer<typeof cell>;
export type LineData = z.infer<typeof line>;
export type Relation = z.infer<typeof relation>;
export type MaskKind = z.infer<typeof mask>;
export type ListBlock = Extract<ReportDefinition["body"], { list: unknown }>["list"][number];
