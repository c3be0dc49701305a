import type { ConditionalFormatPatch, HostConditionalFormat, HostDataBar, HostSheet } from "../../workbook/model";
import { HostError, itemNotFound, notEmulated } from "../errors";
import { requirePermission } from "../guards";
import { defineType, type HostObject } from "../objects";
import { movePriority } from "../rulePriority";
import { boolean, number, text } from "../values";
import { conditionalRangeFormat } from "./conditionalRangeFormat";
import { dataBarFormat } from "./dataBarFormat";

/** A conditional format by its id: looked up anew each time, as the store hands out values. */
export interface RuleTarget {
  readonly sheet: HostSheet;
  readonly id: string;
}

export function ruleOf({ sheet, id }: RuleTarget): HostConditionalFormat {
  const rule = sheet.conditionalFormats.find((candidate) => candidate.id === id);
  return rule ?? itemNotFound();
}

export function patchRule({ sheet, id }: RuleTarget, patch: ConditionalFormatPatch): void {
  requirePermission(sheet, "formatCells");
  sheet.updateConditionalFormat(id, patch);
}

const KINDS = ["CellValue", "ColorScale", "IconSet", "Preset", "TextComparison", "TopBottom"] as const;

const formatType = defineType<RuleTarget>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Type: (target) => ruleOf(target).type,
    StopIfTrue: (target) => ruleOf(target).stopIfTrue,
    Priority: (target) => target.sheet.conditionalFormats.findIndex((rule) => rule.id === target.id),
  },
  set: {
    StopIfTrue: (target, value) => { patchRule(target, { stopIfTrue: boolean(value) }); },
    Priority: ({ sheet, id }, value) => {
      requirePermission(sheet, "formatCells");
      movePriority(sheet, id, number(value));
    },
  },
  open: {
    Custom: (target) => custom(target) ?? wrongKind(),
    CustomOrNullObject: (target) => custom(target),
    ...Object.fromEntries(KINDS.map((kind) => [kind, (target: RuleTarget) => (ruleOf(target).type === kind ? otherKind(kind) : wrongKind())])),
    ...Object.fromEntries(KINDS.map((kind) => [`${kind}OrNullObject`, (target: RuleTarget) => (ruleOf(target).type === kind ? otherKind(kind) : null)])),
    DataBar: (target) => dataBar(target) ?? wrongKind(),
    DataBarOrNullObject: (target) => dataBar(target),
  },
  call: {
    Delete: ({ sheet, id }) => {
      requirePermission(sheet, "formatCells");
      ruleOf({ sheet, id });
      sheet.removeConditionalFormat(id);
    },
    GetRange: (target, _args, context) => {
      const [rect, ...others] = ruleOf(target).ranges;
      if (rect === undefined || others.length > 0) throw new HostError("InvalidOperation");
      return context.types.range.wrap({ sheet: target.sheet, rect });
    },
    GetRangeOrNullObject: (target, _args, context) => {
      const [rect, ...others] = ruleOf(target).ranges;
      return rect === undefined || others.length > 0 ? null : context.types.range.wrap({ sheet: target.sheet, rect });
    },
    GetRanges: (target, _args, context) => context.types.areas.wrap({ sheet: target.sheet, rects: ruleOf(target).ranges }),
  },
});

const customType = defineType<RuleTarget>({
  name: "CustomConditionalFormat",
  open: {
    Rule: (target) => ruleType.wrap(target),
    Format: (target) => conditionalRangeFormat({ read: () => ruleOf(target).format, patch: (format) => { patchRule(target, { format }); } }),
  },
});

const ruleType = defineType<RuleTarget>({
  name: "ConditionalFormatRule",
  get: { Formula: (target) => ruleOf(target).formula ?? "", FormulaLocal: (target) => ruleOf(target).formula ?? "" },
  set: {
    Formula: (target, value) => { patchRule(target, { formula: formulaText(text(value)) }); },
    FormulaLocal: (target, value) => { patchRule(target, { formula: formulaText(text(value)) }); },
  },
});

export function conditionalFormat(sheet: HostSheet, id: string): HostObject {
  return formatType.wrap({ sheet, id });
}

function custom(target: RuleTarget): HostObject | null {
  return ruleOf(target).type === "Custom" ? customType.wrap(target) : null;
}

function dataBar(target: RuleTarget): HostObject | null {
  if (ruleOf(target).type !== "DataBar") return null;
  return dataBarFormat({ read: () => barOf(target), patch: (bar) => { patchBar(target, bar); } });
}

/** The bars of other programs, with parts this host does not know, are kept and not shown. */
function barOf(target: RuleTarget): HostDataBar {
  return ruleOf(target).bar ?? otherKind("DataBar");
}

function patchBar({ sheet, id }: RuleTarget, bar: Partial<HostDataBar>): void {
  requirePermission(sheet, "formatCells");
  barOf({ sheet, id });
  sheet.updateDataBar(id, bar);
}

function formulaText(given: string): string {
  if (given.trim() === "") throw new HostError("InvalidArgument");
  return given.startsWith("=") ? given : `=${given}`;
}

/** Reading `custom` where kinds are mixed fails in real Excel (office-js issue 5222). */
function wrongKind(): never {
  throw new HostError("InvalidOperation");
}

function otherKind(kind: string): never {
  throw notEmulated("ConditionalFormat", kind);
}
