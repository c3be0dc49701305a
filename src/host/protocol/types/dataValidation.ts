import type { HostDataValidation } from "../../workbook/model";
import { overlaps, subtract } from "../../workbook/rect";
import type { AreasTarget } from "../address";
import { HostError } from "../errors";
import { requireUnprotected } from "../guards";
import { defineType, type HostObject } from "../objects";
import { boolean, fromChoice, text, toChoice } from "../values";
import { isJsonObject, type Json, type JsonObject } from "../wire";

const TYPES = { None: "none", WholeNumber: "whole", Decimal: "decimal", List: "list", Date: "date", Time: "time", TextLength: "textLength", Custom: "custom" } as const;
const RULE_KEYS = { wholeNumber: "whole", decimal: "decimal", list: "list", date: "date", time: "time", textLength: "textLength", custom: "custom" } as const;
const OPERATORS = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

const validationType = defineType<AreasTarget>({
  name: "DataValidation",
  get: {
    Type: (target) => typeOf(target),
    Rule: (target) => ruleOf(current(target)),
    IgnoreBlanks: (target) => current(target)?.allowBlank ?? true,
    ErrorAlert: (target) => {
      const validation = current(target);
      return validation === null ? null : { message: validation.error, showAlert: validation.showErrorMessage, style: toChoice(STYLES, validation.errorStyle), title: validation.errorTitle };
    },
    Prompt: (target) => {
      const validation = current(target);
      return validation === null ? null : { message: validation.prompt, showPrompt: validation.showInputMessage, title: validation.promptTitle };
    },
  },
  set: {
    Rule: (target, value) => { replace(target, parseRule(value)); },
    IgnoreBlanks: (target, value) => { replace(target, { allowBlank: boolean(value) }); },
    ErrorAlert: (target, value) => {
      const alert = struct(value);
      replace(target, { error: text(alert["message"]), errorTitle: text(alert["title"]), showErrorMessage: boolean(alert["showAlert"]), errorStyle: fromChoice(STYLES, alert["style"]) });
    },
    Prompt: (target, value) => {
      const prompt = struct(value);
      replace(target, { prompt: text(prompt["message"]), promptTitle: text(prompt["title"]), showInputMessage: boolean(prompt["showPrompt"]) });
    },
  },
  call: { Clear: (target) => { clear(target); } },
});

/** `dataValidation` of a range or of several. */
export function dataValidation(target: AreasTarget): HostObject {
  return validationType.wrap(target);
}

/** One type for all cells, "Inconsistent" when only some have a validation, "MixedCriteria" when it is not the same one. */
function typeOf(target: AreasTarget): Json {
  const { sheet, rects } = target;
  const found = sheet.dataValidations.filter((validation) => validation.ranges.some((range) => rects.some((rect) => overlaps(range, rect))));
  if (found.length === 0) return toChoice(TYPES, "none");
  const bare = found.reduce(
    (left, { ranges }) => ranges.reduce((parts, range) => parts.flatMap((part) => subtract(part, range)), left),
    [...rects],
  );
  if (bare.length > 0) return "Inconsistent";
  const kinds = new Set(found.map((validation) => JSON.stringify({ ...validation, ranges: [] })));
  return kinds.size > 1 ? "MixedCriteria" : toChoice(TYPES, found[0]?.type ?? "none");
}

/** The validation of the first cell. */
function current({ sheet, rects }: AreasTarget): HostDataValidation | null {
  const [first] = rects;
  if (first === undefined) return null;
  const corner = { ...first, bottom: first.top, right: first.left };
  return sheet.dataValidations.find((validation) => validation.ranges.some((range) => overlaps(range, corner))) ?? null;
}

function replace(target: AreasTarget, change: Partial<HostDataValidation>): void {
  const before = current(target);
  clear(target);
  target.sheet.addDataValidation({ type: "none", ...before, ...change, ranges: target.rects });
}

function clear({ sheet, rects }: AreasTarget): void {
  requireUnprotected(sheet);
  for (const rect of rects) sheet.clearDataValidations(rect);
}

function ruleOf(validation: HostDataValidation | null): Json {
  if (validation === null || validation.type === "none") return {};
  const key = toChoice(RULE_KEYS, validation.type) ?? validation.type;
  if (validation.type === "custom") return { custom: { formula: validation.formula1 } };
  if (validation.type === "list") return { list: { inCellDropDown: validation.inCellDropDown, source: listSource(validation.formula1 ?? "") } };
  const bounds = validation.formula2 === null ? {} : { formula2: bound(validation.formula2) };
  return { [key]: { formula1: bound(validation.formula1 ?? ""), ...bounds, operator: toChoice(OPERATORS, validation.operator) } };
}

/** A typed list reads without its quotes: ="a,b" is "a,b"; a reference keeps its "=". */
function listSource(formula: string): string {
  const quoted = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted === undefined ? formula : quoted.replaceAll('""', '"');
}

function bound(formula: string): Json {
  const plain = formula.replace(/^=/, "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : formula;
}

function parseRule(value: Json): Partial<HostDataValidation> {
  const [entry] = Object.entries(struct(value)).filter(([, rule]) => rule !== null);
  if (entry === undefined) throw new HostError("InvalidArgument");
  const type = fromChoice(RULE_KEYS, entry[0]);
  const rule = struct(entry[1]);
  if (type === "custom") return { type, formula1: asFormula(rule["formula"]) };
  if (type === "list") {
    const source = text(rule["source"]);
    const formula1 = source.startsWith("=") ? source : `="${source.replaceAll('"', '""')}"`;
    return { type, formula1, inCellDropDown: boolean(rule["inCellDropDown"]) };
  }
  const second = rule["formula2"];
  return { type, operator: fromChoice(OPERATORS, rule["operator"]), formula1: asFormula(rule["formula1"]), formula2: second === undefined || second === null ? null : asFormula(second) };
}

function asFormula(value: Json | undefined): string {
  if (typeof value === "number") return `=${String(value)}`;
  const given = text(value);
  return given.startsWith("=") ? given : `=${given}`;
}

function struct(value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) throw new HostError("InvalidArgument");
  return value;
}
