import { columnNumber } from "../model/cellRef";
import type { RegisterSummary } from "../model/checkResult";
import type { CellRule, CellValidation, ColumnRule, TemplateWords } from "../model/validation";
import type { Column, TermList } from "../registers/column";
import { columnsOf, listRegisterIds } from "../registers/registry";

/** Excel takes a list typed into the rule itself only up to this length, separators included. */
export const maxListLength = 255;

/** Signs that separate entries or end the list, in one language setting of Excel or another. */
const separators = /[,;"]/;

const withoutSeparators = (spellings: readonly string[]): readonly string[] => spellings.filter((spelling) => !separators.test(spelling));

/**
 * The entries of a list of terms: of each term its standard wording, which is its first spelling; where that contains
 * a separator, the first accepted spelling without one. Should they not fit into a rule, the shortest such spellings.
 * Null when even those do not fit, or a term has no such spelling. No sheet of lists is needed, so that nothing
 * breaks when a sheet is copied, deleted or renamed.
 */
export const listOptions = (terms: TermList): readonly string[] | null => {
  const usable = Object.values(terms).map(withoutSeparators);
  const standard = usable.map((spellings) => spellings[0]);
  const shortest = usable.map((spellings) => [...spellings].sort((a, b) => a.length - b.length)[0]);
  for (const choice of [standard, shortest]) {
    const options = choice.filter((option) => option !== undefined);
    if (options.length === usable.length && options.join(",").length <= maxListLength) return options;
  }
  return null;
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
