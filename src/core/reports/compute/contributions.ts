import { personKey } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import { cellOf } from "../../facts/cells";
import { isVacant } from "../../facts/vacancy";
import type { UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import type { ListRegisterId } from "../../registers/registry";
import type { FigureData, ReportCondition, ReportSelection } from "../definition/schema";
import { columnsAsked, columnsOneOf, judgeRecordAll } from "./conditions";
import type { ReportContext } from "./context";
import { entryFieldsOf } from "./entering";
import { movementsOf, type MovingRegisterId, type Movements } from "./movement";
import { reportMeasures } from "./measures";

/** What one record adds to a figure. */
export interface Contribution {
  readonly entry: Entry;
  readonly amount: number;
}

export interface MissingInput {
  readonly register: string;
  readonly column: string | null;
}

/** The records behind a figure, or what is missing for it. */
export interface Contributions {
  /** Null: could not be computed. */
  readonly items: readonly Contribution[] | null;
  readonly missing: readonly MissingInput[];
  readonly uncounted: readonly { readonly reason: UncountedReason; readonly entry: Entry }[];
}

/** What a line adds to what a column asks. */
export interface LineScope {
  readonly register: ListRegisterId | null;
  readonly where: readonly ReportCondition[];
}

export const wholeTable: LineScope = { register: null, where: [] };

/** Figures that are made of records, and so can be divided by area; the others are made of figures. */
export type RecordFigure = Extract<FigureData, { count: unknown } | { distinct: unknown } | { sum: unknown } | { movement: unknown } | { measure: unknown }>;

export const isRecordFigure = (figure: FigureData): figure is RecordFigure => "count" in figure || "distinct" in figure || "sum" in figure || "movement" in figure || "measure" in figure;

const nothing = (missing: readonly MissingInput[]): Contributions => ({ items: null, missing, uncounted: [] });

const missingFor = (register: ListRegisterId, where: readonly ReportCondition[], columns: readonly string[], { facts }: ReportContext): readonly MissingInput[] => {
  if (!facts.has(register)) return [{ register, column: null }];
  const asked = [...new Set([...where.flatMap(columnsAsked), ...columns])].filter((column) => !facts.hasColumn(register, column));
  const choices = where.map((condition) => columnsOneOf(condition)).filter((fields) => fields.length > 0 && fields.every((field: string) => !facts.hasColumn(register, field)));
  return [...asked, ...choices.map(([first = ""]) => first)].map((column) => ({ register, column }));
};

const reasonOf = (where: readonly ReportCondition[], entry: Entry, context: ReportContext): UncountedReason => {
  const open = where.find((condition) => judgeRecordAll([condition], entry, context) === null);
  if (open === undefined || !("within" in open)) return "unclear-cell";
  return open.fields.every((field) => {
    const cell = cellOf(entry, field);
    return cell === undefined || isVacant(cell);
  })
    ? "no-period-date"
    : "unclear-date";
};

interface Selected {
  readonly entries: readonly Entry[];
  readonly uncounted: Contributions["uncounted"];
}

const select = (register: ListRegisterId, where: readonly ReportCondition[], context: ReportContext): Selected => {
  const entries: Entry[] = [];
  const uncounted: { reason: UncountedReason; entry: Entry }[] = [];
  const all: readonly Entry[] = context.facts.entries(register);
  for (const entry of all) {
    const answer = judgeRecordAll(where, entry, context);
    if (answer === true) entries.push(entry);
    else if (answer === null) uncounted.push({ reason: reasonOf(where, entry, context), entry });
  }
  return { entries, uncounted };
};

/** Each person once, by the first row (decisions.md 5). */
export const oncePerPerson = (entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!isPersonEntry(entry) || entry.register === "test") return true;
    const key = personKey(entry);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const ones = (entries: readonly Entry[]): readonly Contribution[] => entries.map((entry) => ({ entry, amount: 1 }));

const firstOfEachText = (entries: readonly Entry[], field: string): readonly Entry[] => {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const cell = cellOf(entry, field);
    const text = cell === undefined || isVacant(cell) ? "" : foldText(cell.text);
    if (text === "" || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
};

const amounts = (entries: readonly Entry[], field: string): readonly Contribution[] =>
  entries.flatMap((entry) => {
    const value = cellOf(entry, field)?.value;
    return typeof value === "number" ? [{ entry, amount: value }] : [];
  });

const unreadAmounts = (entries: readonly Entry[], field: string): Contributions["uncounted"] =>
  entries.flatMap((entry) => {
    const cell = cellOf(entry, field);
    return cell !== undefined && cell.value === null && !isVacant(cell) ? [{ reason: "unclear-cell" as const, entry }] : [];
  });

const movingRegisters: ReadonlySet<string> = new Set(["addict", "user", "suspect", "postRehab"] satisfies readonly MovingRegisterId[]);

const movementCache = new WeakMap<ReportContext, Map<string, Movements>>();

/** The movements of a register, worked out once for a table. */
const movements = (register: MovingRegisterId, context: ReportContext): Movements => {
  const known = movementCache.get(context) ?? new Map<string, Movements>();
  movementCache.set(context, known);
  const found = known.get(register) ?? movementsOf(register, context);
  known.set(register, found);
  return found;
};

const moved = (figure: Extract<RecordFigure, { movement: unknown }>, scope: LineScope, context: ReportContext): Contributions => {
  const register = figure.register ?? scope.register;
  if (register === null || !movingRegisters.has(register)) throw new RangeError("A movement needs a register of persons.");
  const of = register as MovingRegisterId;
  if (!context.facts.has(of)) return nothing([{ register, column: null }]);
  const needed = entryFieldsOf(of);
  if (figure.movement !== "closing" && needed.every((field) => !context.facts.hasColumn(of, field))) return nothing([{ register, column: needed[0] ?? null }]);
  const found = movements(of, context);
  const all = found[figure.movement];
  const { reasons } = figure;
  const own = (reasons === undefined ? all : all.filter(({ reason }) => reasons.includes(reason))).map(({ entry }): Entry => entry);
  return { items: ones(own.filter((entry) => judgeRecordAll(scope.where, entry, context) === true)), missing: [], uncounted: found.uncounted };
};

/** The records behind a figure within the scope of a line. */
export const contributionsOf = (figure: RecordFigure, scope: LineScope, context: ReportContext): Contributions => {
  if ("measure" in figure) {
    const measure = reportMeasures[figure.measure];
    if (measure === undefined) throw new RangeError(`No measure "${figure.measure}".`);
    return measure(scope, context);
  }
  if ("movement" in figure) return moved(figure, scope, context);
  const of: ReportSelection = "count" in figure ? figure.count : "distinct" in figure ? figure.distinct.of : figure.sum.of;
  const field = "distinct" in figure ? figure.distinct.field : "sum" in figure ? figure.sum.field : null;
  const register = of.register ?? scope.register;
  if (register === null) throw new RangeError("A figure needs a register.");
  const where = [...of.where, ...scope.where];
  const missing = missingFor(register, where, field === null ? [] : [field], context);
  if (missing.length > 0) return nothing(missing);
  const { entries, uncounted } = select(register, where, context);
  if ("count" in figure) return { items: ones(oncePerPerson(entries)), missing, uncounted };
  if ("distinct" in figure) return { items: ones(firstOfEachText(entries, figure.distinct.field)), missing, uncounted };
  return { items: amounts(entries, figure.sum.field), missing, uncounted: [...uncounted, ...unreadAmounts(entries, figure.sum.field)] };
};
