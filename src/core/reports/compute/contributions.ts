import { cellOf } from "../../facts/cells";
import { isVacant } from "../../facts/vacancy";
import type { UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import type { ListRegisterId } from "../../registers/registry";
import type { FigureData, ReportCondition, ReportSelection } from "../definition/schema";
import { classOf } from "./classOf";
import { columnsAsked, columnsOneOf, judgeRecordAll } from "./conditions";
import type { ReportContext } from "./context";
import { byPerson, missingColumns, nothing, oncePerPerson, ones, type Contribution, type Contributions, type LineScope, type MissingInput } from "./contribution";
import { entryFieldsOf } from "./entering";
import { homeOf } from "./homes";
import { movementsOf, type MovingRegisterId, type Movements } from "./movement";
import { reportMeasures } from "./measures";

/** Figures that are made of records, and so can be divided by area; the others are made of figures. */
export type RecordFigure = Extract<FigureData, { count: unknown } | { distinct: unknown } | { sum: unknown } | { movement: unknown } | { measure: unknown }>;

export const isRecordFigure = (figure: FigureData): figure is RecordFigure => "count" in figure || "distinct" in figure || "sum" in figure || "movement" in figure || "measure" in figure;

const missingFor = (register: ListRegisterId, where: readonly ReportCondition[], columns: readonly string[], { facts }: ReportContext): readonly MissingInput[] =>
  missingColumns(register, [...where.flatMap((condition) => columnsAsked(condition, register)), ...columns], where.map(columnsOneOf), facts);

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

const judgeEach = (register: ListRegisterId, where: readonly ReportCondition[], context: ReportContext): Selected => {
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

const selections = new WeakMap<ReportContext, Map<string, Selected>>();

/** The records that hold all conditions; worked out once for a table, since its lines ask for the same again and again. */
const select = (register: ListRegisterId, where: readonly ReportCondition[], context: ReportContext): Selected => {
  const known = selections.get(context) ?? new Map<string, Selected>();
  selections.set(context, known);
  const key = `${register} ${JSON.stringify(where)}`;
  const found = known.get(key) ?? judgeEach(register, where, context);
  known.set(key, found);
  return found;
};

/** A condition that divides: of persons it is answered for all their rows at once, so that each is in one class alone. */
const isDividing = (condition: ReportCondition): boolean => "grouping" in condition || ("not" in condition && isDividing(condition.not));

const holdsOf = (condition: ReportCondition, rows: readonly Entry[], context: ReportContext): boolean => {
  if ("not" in condition) return !holdsOf(condition.not, rows, context);
  return "grouping" in condition && condition.is.includes(classOf(condition.grouping, rows, context));
};

/** The records that are counted, each person by the first of the rows selected; and what was not decided. */
const counted = (register: ListRegisterId, where: readonly ReportCondition[], context: ReportContext): Selected => {
  const dividing = where.filter(isDividing);
  const { entries, uncounted } = select(register, where.filter((condition) => !isDividing(condition)), context);
  if (dividing.length === 0) return { entries: oncePerPerson(entries), uncounted };
  const held = byPerson(entries).filter((rows) => dividing.every((condition) => holdsOf(condition, rows, context)));
  return { entries: held.flatMap(([first]) => first ?? []), uncounted };
};

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

/** Cells without a number: those that could not be read, and those left blank where a number is expected of every record. */
const withoutAmount = (entries: readonly Entry[], field: string, isBlankNone: boolean): Contributions["uncounted"] =>
  entries.flatMap((entry): Contributions["uncounted"] => {
    const cell = cellOf(entry, field);
    if (cell === undefined || cell.value !== null) return [];
    if (!isVacant(cell)) return [{ reason: "unclear-cell", entry }];
    return isBlankNone ? [] : [{ reason: "blank-figure", entry }];
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
  if ("count" in figure) {
    const { entries, uncounted } = counted(register, where, context);
    return { items: entries.map((entry) => ({ entry, amount: 1, home: homeOf(entry, context) })), missing, uncounted };
  }
  const { entries, uncounted } = select(register, where, context);
  if ("distinct" in figure) return { items: ones(firstOfEachText(entries, figure.distinct.field)), missing, uncounted };
  const { sum } = figure;
  return { items: amounts(entries, sum.field), missing, uncounted: [...uncounted, ...withoutAmount(entries, sum.field, sum.blankIsNone === true)] };
};
