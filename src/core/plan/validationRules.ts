import { columnNumber } from "../model/cellRef";
import type { RegisterSummary } from "../model/checkResult";
import type { CellRule, CellValidation, ColumnRule, TemplateWords } from "../model/validation";
import type { Column, TermList } from "../registers/column";
import { columnsOf, listRegisterIds } from "../registers/registry";

/** Excel takes a list typed into the rule itself only up to this length, separators included. */
export const maxListLength = 255;

/**
 * A spelling without the signs that separate entries or end the list, in one language setting of Excel or another:
 * "a, b" becomes "a/b". The reader compares without punctuation, so it stays an accepted spelling.
 */
const writable = (spelling: string): string => spelling.replace(/\s*[,;]\s*/g, "/").replaceAll('"', "");

/**
 * The entries of a list of terms: of each term its standard wording, which is its first spelling; should those not fit
 * into a rule, the shortest spellings; null when even they do not. No sheet of lists is needed, so that nothing breaks
 * when a sheet is copied, deleted or renamed.
 */
export const listOptions = (terms: TermList): readonly string[] | null => {
  const spellings = Object.values(terms).map((list) => list.map(writable));
  const standard = spellings.flatMap((list) => list.slice(0, 1));
  const shortest = spellings.flatMap((list) => [...list].sort((one, other) => one.length - other.length).slice(0, 1));
  return [standard, shortest].find((options) => options.join(",").length <= maxListLength) ?? null;
};

/** Columns that hold a day or a year alone (forms of ND 105/2021 and ND 116/2021). */
const birthFields: ReadonlySet<string> = new Set(["birth", "birthMale", "birthFemale"]);

/** What a register's column takes; null when anything may be typed. */
export const ruleOf = (field: string, column: Column): CellRule | null => {
  if (column.kind === "date") return { kind: birthFields.has(field) ? "birth" : "date" };
  if (column.kind !== "term") return null;
  const options = listOptions(column.terms);
  return options === null ? null : { kind: "list", options };
};

/** The recognised columns of a register on the clerk's sheet that can be given a rule, from left to right. */
export const columnRules = ({ register, columns }: RegisterSummary): readonly ColumnRule[] => {
  const list = listRegisterIds.find((id) => id === register);
  if (list === undefined) return [];
  const declared = columnsOf(list);
  return Object.entries(columns)
    .flatMap(([field, column]) => {
      const known = declared[field];
      const rule = known === undefined ? null : ruleOf(field, known);
      return rule === null ? [] : [{ field, column, rule }];
    })
    .sort((a, b) => columnNumber(a.column) - columnNumber(b.column));
};

/** A rule with its alert. Births always ask only: a year alone and "about 1960" are what people know. */
export const validationOf = (rule: CellRule, strictness: CellValidation["style"], words: TemplateWords): CellValidation => {
  const style = rule.kind === "birth" ? "warning" : strictness;
  return { rule, style, title: words.alertTitle, message: words.alert(rule, style) };
};
