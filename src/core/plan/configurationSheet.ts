import { switchIds } from "../../legal/switches";
import { windowIds, type WindowId } from "../../legal/windows";
import { configurationColumns, entriesOf, limitIds, limitOn, namesIn, type ConfigurationColumn, type Entry } from "../criteria/configuration/rows";
import { markOf } from "../criteria/configuration/sheetRows";
import { datedDuties } from "../criteria/duties/duties";
import { hasWindow, thresholdsOf } from "../criteria/definition/overrides";
import type { CriteriaSetData } from "../criteria/definition/schema";
import { dataSetsOf } from "../criteria/sets";
import type { Configuration, ConfigurationWords } from "../model/configuration";
import { shippedCriteria } from "../model/criteriaSettings";
import type { ThresholdInfo } from "../model/criterion";
import type { LocalDate } from "../model/localDate";
import type { CellValue } from "../model/sheetGrid";
import { targetIds } from "../model/targets";
import { nameIds } from "../model/unitNames";
import type { PutSheet } from "../model/writePlan";
import { ruleFamilies } from "../rules/index";
import type { RuleFamily } from "../rules/kernel/rule";
import { cellStyle, addHeadings, lineHeight, SheetBuilder } from "./layout";

/** What stands beside a value for people to read. */
interface Explanation {
  readonly content: string;
  readonly unit: string;
  readonly basis: string;
  /** What is shown as default where there is no number. */
  readonly shipped?: string;
}

type Explained = readonly (readonly [code: string, explanation: Explanation])[];

const explainThreshold = ({ parts, title }: CriteriaSetData, { key, part: id, level, isPercentage }: ThresholdInfo, limits: Limits, words: ConfigurationWords): Explained[number] => {
  const part = parts.find((candidate) => candidate.id === id);
  return [key, { content: words.threshold(words.withLimits(part?.content ?? id, limits), level), unit: isPercentage ? words.percent : "", basis: words.thresholdBasis(title, words.withLimits(part?.threshold ?? "", limits)) }];
};

const explainSwitches = (words: ConfigurationWords): Explained =>
  switchIds.map((id) => {
    const { label, note } = words.switchLabel(id);
    return [id, { content: label, unit: "", basis: note }];
  });

const explainLimits = (on: LocalDate, words: ConfigurationWords): Explained =>
  limitIds.map((id) => {
    const { value, basis } = limitOn(id, on);
    const { label, unit } = words.limit(id);
    return [id, { content: label, unit, basis: words.citations([basis]), ...(value === null && { shipped: words.noTerm }) }];
  });

const explainWindows = (sets: readonly CriteriaSetData[], words: ConfigurationWords): Explained =>
  sets.filter(hasWindow).map(({ id, title }) => [id, { content: words.windowOf(title), unit: "", basis: windowIds.map((window) => words.window[window]).join("; "), shipped: words.ownWindow }]);

const explainNames = (words: ConfigurationWords): Explained =>
  nameIds.map((id) => {
    const { label, note, shipped } = words.name(id);
    return [id, { content: label, unit: "", basis: note, shipped }];
  });

const explainDuties = (words: ConfigurationWords): Explained =>
  datedDuties.map(({ id }) => {
    const { label, note, shipped } = words.duty(id);
    return [id, { content: label, unit: "", basis: note, shipped }];
  });

const explainTargets = (words: ConfigurationWords): Explained =>
  targetIds.map((id) => {
    const { label, note } = words.target(id);
    return [id, { content: label, unit: words.percent, basis: note }];
  });

const explainRules = (words: ConfigurationWords): Explained => {
  const families: readonly RuleFamily[] = ruleFamilies;
  return families.flatMap((family) => family.members.map(({ id, citations }) => [id, { content: words.ruleTitle(family.words), unit: "", basis: words.citations(citations) }] as const));
};

type Limits = Readonly<Record<string, number | null>>;

/** The limits that hold: those of the unit, else those of the law on a day. */
const limitsOn = ({ limits }: Configuration, on: LocalDate): Limits => Object.fromEntries(limitIds.map((id) => [id, limits[id] ?? limitOn(id, on).value]));

/** Explanations by kind and code. */
const explainAll = (configuration: Configuration, on: LocalDate, words: ConfigurationWords): ((entry: Entry) => Explanation) => {
  const sets = dataSetsOf({ ...shippedCriteria, sets: configuration.sets });
  const limits = limitsOn(configuration, on);
  const known = {
    switch: new Map(explainSwitches(words)),
    threshold: new Map(sets.flatMap((set) => thresholdsOf(set).map((info) => explainThreshold(set, info, limits, words)))),
    limit: new Map(explainLimits(on, words)),
    window: new Map(explainWindows(sets, words)),
    name: new Map(explainNames(words)),
    duty: new Map(explainDuties(words)),
    target: new Map(explainTargets(words)),
    rule: new Map(explainRules(words)),
  };
  return ({ kind, code }) => {
    if (kind !== "set") return known[kind].get(code) ?? { content: words.unknown, unit: "", basis: "" };
    const [ordinal = ""] = code.split(".");
    return { content: namesIn(configuration.sets[Number(ordinal) - 1] ?? "").title, unit: "", basis: "" };
  };
};

/** Longer texts would make a row higher than Excel allows: a value stays on one line, an explanation is cut. */
const longText = 300;

const shorten = (text: string): string => (text.length > longText ? `${text.slice(0, longText)}…` : text);

const textOf = (value: Entry["value"], { yes, no }: ConfigurationWords): CellValue => (value === null ? "" : typeof value === "boolean" ? (value ? yes : no) : value);

const isWindow = (value: Entry["value"]): value is WindowId => windowIds.some((id) => id === value);

const valueOf = ({ kind, value }: Entry, words: ConfigurationWords): CellValue => (kind === "window" && isWindow(value) ? words.window[value] : textOf(value, words));

/**
 * The settings in force as a sheet that a person can read and edit: one row for everything that can be settled, with what
 * the unit settled and what holds where it settled nothing.
 */
export const planConfigurationSheet = (configuration: Configuration, on: LocalDate, words: ConfigurationWords, keptBefore?: PutSheet["keptBefore"]): PutSheet => {
  const sheet = new SheetBuilder(words.headings.map(({ width }) => width));
  const explain = explainAll(configuration, on, words);
  const rows = entriesOf(configuration, on).map((entry) => {
    const { content, unit, basis, shipped } = explain(entry);
    const row: Readonly<Record<ConfigurationColumn, CellValue>> = {
      kind: words.kind[entry.kind],
      set: entry.set,
      code: entry.code,
      content: shorten(content),
      value: valueOf(entry, words),
      shipped: shipped ?? textOf(entry.shipped, words),
      unit,
      basis: shorten(basis),
    };
    return { entry, row };
  });
  sheet.addMergedText(words.title, { bold: true, size: 14 });
  for (const note of words.notes) sheet.addMergedText(note, { italic: true });
  sheet.addMergedText(words.stamp(markOf(rows.map(({ entry: { kind }, row: { code, value } }) => ({ kind, code: String(code), value })))), { size: 10 });
  sheet.addRow();
  const heading = addHeadings(sheet, words.headings.map(({ text }) => text));
  for (const { row } of rows) {
    const cells = configurationColumns.map((column) => row[column]);
    if (String(row.value).length > longText) sheet.height(sheet.addRow(cells), lineHeight);
    else sheet.addTextRow(cells);
  }
  sheet.style({ ...cellStyle, verticalAlign: "top" }, heading + 1, 1, rows.length);
  return {
    kind: "putSheet",
    sheetKind: "configuration",
    name: words.sheetName,
    content: sheet.build({ orientation: "landscape", titleRows: { first: heading, last: heading } }, heading),
    kept: { row: heading, column: 1, rows: rows.length + 1, columns: configurationColumns.length },
    ...(keptBefore !== undefined && { keptBefore }),
  };
};
