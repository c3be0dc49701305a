import * as z from "zod/mini";
import { conditionSchema } from "../../criteria/definition/schema";
import { maskingLevels } from "../../model/maskingLevel";
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
  /** A column added up. `blankIsNone`: a blank cell says that there was none, and is not named among what is left out. */
  z.strictObject({ sum: z.strictObject({ of: selection, field: z.string(), blankIsNone: z.optional(z.literal(true)) }) }),
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
  /** Of a list of findings, in the words of whoever prints it. */
  z.strictObject({ finding: z.enum(["register", "place", "rule", "title", "severity", "citation", "due"]) }),
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
  /** Lines may share what it counts (a unit that held events of two forms): the total is asked of the whole, not added up. */
  shared: z.optional(z.literal(true)),
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
  /** Columns that the line does not ask for: no register holds it, or it does not concern that group. */
  notAsked: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** The line says "of these" and is no part of the total. */
  ofThese: z.optional(z.literal(true)),
});

const total = z.strictObject({ label: z.string(), first: z.optional(z.literal(true)) });

const body = z.union([
  /** One row a record, a person once. Every block has its own heading and numbering. */
  z.strictObject({
    list: z.array(z.strictObject({ heading: z.optional(z.string()), of: z.union([selection, z.strictObject({ source: z.string() })]), groupBy: z.optional(z.enum(["hamlet"])) })).check(z.minLength(1)),
  }),
  /** One row a hamlet; records of none come last. `within`: below it one for each of its groups of households, where the register names groups. */
  z.strictObject({ areas: z.literal("hamlet"), within: z.optional(z.literal("securityGroup")), total }),
  /** `each`: the lines stand once for the whole commune, under the heading `whole`, and again for every hamlet. `totalLine`: this one holds the totals; no other row does. */
  z.strictObject({ lines: z.array(line).check(z.minLength(1)), each: z.optional(z.strictObject({ area: z.literal("hamlet"), whole: z.string() })), total: z.optional(total), totalLine: z.optional(z.string()) }),
  /** A form to be filled in by hand. */
  z.strictObject({ blankRows: z.int().check(z.minimum(1)) }),
]);

/**
 * A line below the table: words, and a figure by which other lines may be made (`key`). `over`: counted over the calendar
 * year up to the day of the table, whatever its period is.
 */
const footer = z.strictObject({ key: z.optional(z.string()), text: z.string(), figure: z.optional(figure), unit: z.optional(z.string()), over: z.optional(z.literal("year")) });

/**
 * Opening + increase − decrease = closing, whole = parts: what must hold between columns of every row, or between the lines
 * in every column that can be added up. Checked at each computation, and known to whoever tries to find out a suppressed
 * cell.
 */
const relation = z.union([
  z.strictObject({ whole: z.string(), parts: z.array(z.string()).check(z.minLength(1)) }),
  z.strictObject({ opening: z.string(), increase: z.string(), decrease: z.string(), closing: z.string() }),
  /** Part of a column: never more than it. */
  z.strictObject({ within: z.string(), part: z.string() }),
  /** A line and those it is divided into. */
  z.strictObject({ line: z.string(), lines: z.array(z.string()).check(z.minLength(1)) }),
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
  masking: z.enum(maskingLevels),
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
  /** Who receives it; without them those of every document of the commune, [] for a form that names none. */
  recipients: z.optional(z.array(z.string())),
  /** Letters of the kind of document in its number: "DS" of a list; "BC" of a report where none are given. */
  symbol: z.optional(z.string()),
});

export type ReportDefinition = z.infer<typeof reportSchema>;
export type ReportCondition = z.infer<typeof condition>;
export type ReportSelection = z.infer<typeof selection>;
export type FigureData = z.infer<typeof figure>;
export type LineData = z.infer<typeof line>;
export type Relation = z.infer<typeof relation>;
export type MaskKind = z.infer<typeof mask>;
export type FooterData = z.infer<typeof footer>;
export type ListBlock = Extract<ReportDefinition["body"], { list: unknown }>["list"][number];
