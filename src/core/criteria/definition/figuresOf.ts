import { personKey } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import { isVacant } from "../../facts/vacancy";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import { cellOf, judgeAll } from "./conditions";
import type { Figures } from "./figures";
import type { Judging } from "./judging";
import { namedMeasures } from "./measures";
import { named } from "./namedConditions";
import type { Condition, EarlierFigure, PartData, Selection } from "./schema";

/** Persons count once (decisions.md 5); other records row by row. */
const size = (entries: readonly Entry[]): number => new Set(entries.map((entry, index) => (isPersonEntry(entry) ? personKey(entry) : String(index)))).size;

const columnOf = (condition: Condition): string => {
  if ("is" in condition) return named[condition.is]?.columns[0] ?? "status";
  return "within" in condition ? (condition.fields[0] ?? "") : condition.field;
};

/** Records that surely belong to a selection, and those of which nobody can tell. */
const select = ({ register, where }: Selection, judging: Judging): { readonly in: readonly Entry[]; readonly open: readonly Entry[] } => {
  const entries: readonly Entry[] = judging.facts.entries(register);
  const answers = entries.map((entry) => ({ entry, answer: judgeAll(where, entry, judging) }));
  return { in: answers.filter(({ answer }) => answer === true).map(({ entry }) => entry), open: answers.filter(({ answer }) => answer === null).map(({ entry }) => entry) };
};

const openIn = (entries: readonly Entry[], conditions: readonly Condition[]): Figures["open"] =>
  entries.length === 0 ? null : { why: "blank-cells", column: columnOf(conditions.at(-1) ?? { is: "" }), count: entries.length };

type Share = Extract<PartData["measure"], { share: unknown }>["share"];

const share = ({ of, having, unclear }: Share, judging: Judging): Figures => {
  const selected = select(of, judging);
  const failing = selected.in.filter((entry) => judgeAll(having, entry, judging) !== true);
  const doubtful = failing.filter((entry) => judgeAll(having, entry, judging) === null);
  const whole = size(selected.in);
  return {
    numerator: whole - size(failing),
    denominator: whole,
    rows: failing.map(refOf),
    open: unclear === "isNo" ? null : (openIn(selected.open, of.where) ?? openIn(doubtful, having)),
  };
};

/** The selected records, and how many there may be at most: those of which nobody can tell matter where they change the outcome. */
const count = (of: Selection, judging: Judging): Figures => {
  const selected = select(of, judging);
  return {
    numerator: size(selected.in),
    most: size([...selected.in, ...selected.open]),
    denominator: null,
    rows: selected.in.map(refOf),
    open: null,
    doubt: openIn(selected.open, of.where),
  };
};

/** A column of the selected records added up; a cell that is no number leaves the sum open, a blank one adds nothing. */
const total = (of: Selection, field: string, judging: Judging): Figures => {
  const selected = select(of, judging);
  const cells = selected.in.map((entry) => ({ entry, cell: cellOf(entry, field) }));
  const unread = cells.filter(({ cell }) => cell !== undefined && cell.value === null && !isVacant(cell));
  const added = cells.filter(({ cell }) => typeof cell?.value === "number");
  return {
    numerator: added.reduce((sum, { cell }) => sum + Number(cell?.value ?? 0), 0),
    denominator: null,
    rows: added.map(({ entry }) => refOf(entry)),
    open: openIn(selected.open, of.where) ?? (unread.length === 0 ? null : { why: "blank-cells", column: field, count: unread.length }),
  };
};

const isBaseline = (figure: EarlierFigure): boolean => figure === "addictBaseline" || figure === "userBaseline";

/** Figures beside an earlier one, from the parameter sheet. */
const against = (figures: Figures, before: EarlierFigure | undefined, { facts }: Judging): Figures => {
  if (before === undefined) return figures;
  const figure = facts.parameters?.[before] ?? null;
  if (figure === null && isBaseline(before)) return { numerator: null, denominator: null, rows: [], open: { why: "missing-baseline" } };
  return figure === null ? { ...figures, open: { why: "missing-parameter", register: "parameters", column: before } } : { ...figures, denominator: figure };
};

/** What a part counts, before any threshold. */
export const figuresOf = ({ measure }: PartData, judging: Judging): Figures => {
  if ("share" in measure) return share(measure.share, judging);
  if ("count" in measure) return against(count(measure.count, judging), measure.before, judging);
  if ("sum" in measure) return against(total(measure.sum.of, measure.sum.field, judging), measure.before, judging);
  if ("measure" in measure) {
    const named = namedMeasures[measure.measure];
    if (!named) throw new RangeError(`No measure "${measure.measure}".`);
    return named.measure(judging);
  }
  return { numerator: null, denominator: null, rows: [], open: { why: "asked" } };
};
