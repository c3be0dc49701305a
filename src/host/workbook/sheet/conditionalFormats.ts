import type { ConditionalFormatPatch, HostConditionalFormat, HostDataBar, NewConditionalFormat, NewDataBar } from "../layoutModel";
import { parseRects, rectsName } from "../rect";
import type { Rect } from "../rect";
import type { StyleSheet } from "../styles/styleSheet";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { dataBarExtension, dataBarRule, linkedExtension, readDataBar } from "./dataBars";
import type { FormatExtensions } from "./formatExtensions";
import { isTrue } from "./rowSettings";

/** Office.js names of the rule types of the file (ST_CfType, 18.18.12). */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  expression: "Custom", cellIs: "CellValue", colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet", top10: "TopBottom",
  containsText: "ContainsText", notContainsText: "ContainsText", beginsWith: "ContainsText", endsWith: "ContainsText",
};

interface Rule {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly type: string;
  readonly formula: string | null;
  readonly dxf: number | null;
  readonly bar: HostDataBar | null;
  /** Id of what the extension list adds to the rule; null = nothing. */
  readonly extensionId: string | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Markup in the file; null = new or changed. */
  readonly markup: string | null;
  /** Lives in the extension list alone, where such rules are never edited. */
  readonly extension: boolean;
}

/** One `conditionalFormatting` element of the file. */
interface Group {
  readonly markup: string;
  readonly root: XmlElement;
  readonly rules: readonly Rule[];
}

/** The conditional formats of a sheet. Kinds other than expressions and plain data bars are listed and kept as they are. */
export class ConditionalFormats {
  private readonly groups: readonly Group[];
  private rules: Rule[];
  private counter = 0;

  /** `elements`: markup and tree of each `conditionalFormatting`. */
  constructor(
    elements: readonly { readonly markup: string; readonly root: XmlElement }[],
    private readonly extensions: FormatExtensions,
    private readonly styles: StyleSheet,
    private readonly sheetNumber: number,
  ) {
    this.groups = elements.map(({ markup, root }) => ({ markup, root, rules: this.readRules(markup, root) }));
    this.rules = [...this.groups.flatMap((group) => group.rules), ...this.readExtensions()];
  }

  list(): HostConditionalFormat[] {
    return [...this.rules].sort((a, b) => a.priority - b.priority).map((rule) => this.shown(rule));
  }

  add(rule: NewConditionalFormat): HostConditionalFormat {
    const dxf = this.styles.patchedDifferential(null, rule.format);
    return this.push({ ...this.newRule(rule), type: "expression", formula: rule.formula, dxf, stopIfTrue: rule.stopIfTrue ?? false });
  }

  addDataBar(rule: NewDataBar): HostConditionalFormat {
    return this.push({ ...this.newRule(rule), type: "dataBar", bar: rule.bar, extensionId: this.freeExtensionId() });
  }

  update(id: string, patch: ConditionalFormatPatch): HostConditionalFormat {
    const old = this.find(id);
    if (isForeign(old)) throw new RangeError(`conditional format ${id} cannot be edited`);
    const { format, ...rest } = patch;
    const dxf = format === undefined ? old.dxf : this.styles.patchedDifferential(old.dxf, format);
    return this.replace(old, { ...old, ...rest, dxf, markup: null });
  }

  updateDataBar(id: string, patch: Partial<HostDataBar>): HostConditionalFormat {
    const old = this.find(id);
    if (old.bar === null) throw new RangeError(`conditional format ${id} is no data bar that can be edited`);
    return this.replace(old, { ...old, bar: { ...old.bar, ...patch }, markup: null });
  }

  remove(id: string): void {
    const old = this.find(id);
    if (old.extension) throw new RangeError(`conditional format ${id} cannot be removed`);
    this.rules = this.rules.filter((rule) => rule !== old);
  }

  collect(changes: Map<string, string | null>, prefix: string): void {
    const written = this.rules.filter((rule) => !rule.extension);
    const original = this.groups.flatMap((group) => group.rules);
    if (written.length === original.length && written.every((rule, index) => rule === original[index])) return;
    const kept = this.groups.map((group) => this.groupMarkup(group, prefix));
    const ownGroup = new Set(this.groups.flatMap((group) => this.rulesOf(group).map((rule) => rule.id)));
    const added = written.filter((rule) => !ownGroup.has(rule.id)).map((rule) =>
      toXml(element("conditionalFormatting", { sqref: rectsName(rule.ranges) }, [ruleElement(rule)]), prefix));
    const markup = [...kept, ...added].join("");
    changes.set("conditionalFormatting", markup === "" ? null : markup);
    this.collectExtensions(written, original, changes, prefix);
  }

  /** What the extension list says of rules that went or changed goes; new and changed data bars are added to it. */
  private collectExtensions(written: readonly Rule[], original: readonly Rule[], changes: Map<string, string | null>, prefix: string): void {
    const gone = new Set(original.flatMap((rule) => (rule.extensionId === null || written.includes(rule) ? [] : [rule.extensionId])));
    const added = written.flatMap(({ bar, ranges, priority, extensionId, markup }) =>
      bar === null || extensionId === null || markup !== null ? [] : [dataBarExtension({ bar, ranges, priority, extensionId })]);
    if (gone.size > 0 || added.length > 0) changes.set("extLst", this.extensions.patched(gone, added, prefix));
  }

  private newRule({ ranges, priority }: Pick<Rule, "ranges"> & { readonly priority?: number }): Rule {
    return {
      id: this.nextId(), ranges, type: "", formula: null, dxf: null, bar: null, extensionId: null, stopIfTrue: false, markup: null, extension: false,
      priority: priority ?? Math.max(0, ...this.rules.map((other) => other.priority)) + 1,
    };
  }

  private push(rule: Rule): HostConditionalFormat {
    this.rules.push(rule);
    return this.shown(rule);
  }

  private replace(old: Rule, next: Rule): HostConditionalFormat {
    this.rules = this.rules.map((rule) => (rule === old ? next : rule));
    return this.shown(next);
  }

  /** The present rules of a group of the file; a rule whose ranges changed has left it. */
  private rulesOf(group: Group): Rule[] {
    const sqref = rectsName(parseRects(group.root.attributes.get("sqref") ?? ""));
    return group.rules.flatMap((old) =>
      this.rules.filter((rule) => rule === old || (rule.id === old.id && rectsName(rule.ranges) === sqref)));
  }

  private groupMarkup(group: Group, prefix: string): string {
    const rules = this.rulesOf(group);
    if (rules.length === group.rules.length && rules.every((rule, index) => rule === group.rules[index])) return group.markup;
    if (rules.length === 0) return "";
    const tag = group.markup.slice(0, group.markup.indexOf(">") + 1);
    const inner = rules.map((rule) => rule.markup ?? toXml(ruleElement(rule), prefix));
    const others = group.root.children.filter((inside) => inside.name !== "cfRule").map((inside) => group.markup.slice(inside.start, inside.end));
    return `${tag}${[...inner, ...others].join("")}</${prefix}conditionalFormatting>`;
  }

  private readRules(markup: string, root: XmlElement): Rule[] {
    const ranges = parseRects(root.attributes.get("sqref") ?? "");
    return root.children.filter((inside) => inside.name === "cfRule").map((rule) => {
      const { attributes, children, start, end } = rule;
      const formula = children.find((inside) => inside.name === "formula")?.text;
      const dxf = attributes.get("dxfId");
      const extensionId = linkedExtension(rule);
      return {
        id: this.nextId(),
        ranges,
        type: attributes.get("type") ?? "",
        formula: formula === undefined ? null : `=${formula}`,
        dxf: dxf === undefined ? null : Number(dxf),
        bar: extensionId === null ? null : readDataBar(rule, this.extensions.entryOf(extensionId), ranges),
        extensionId,
        priority: Number(attributes.get("priority") ?? 0),
        stopIfTrue: isTrue(attributes.get("stopIfTrue")),
        markup: markup.slice(start, end),
        extension: false,
      };
    });
  }

  /** Rules only newer versions know; one without a priority merely completes a rule already listed. */
  private readExtensions(): Rule[] {
    return this.extensions.entries().flatMap((group) => {
      const sqref = group.children.find((inside) => localName(inside.name) === "sqref")?.text ?? "";
      const rules = group.children.filter((inside) => localName(inside.name) === "cfRule" && inside.attributes.has("priority"));
      return rules.map(({ attributes }): Rule => ({
        id: this.nextId(), ranges: parseRects(sqref), type: attributes.get("type") ?? "", formula: null, dxf: null, bar: null, extensionId: null,
        priority: Number(attributes.get("priority")), stopIfTrue: isTrue(attributes.get("stopIfTrue")), markup: null, extension: true,
      }));
    });
  }

  private shown(rule: Rule): HostConditionalFormat {
    const { id, ranges, priority, stopIfTrue, bar } = rule;
    const foreign = isForeign(rule);
    return {
      id, ranges, priority, stopIfTrue, foreign, bar,
      type: TYPE_NAMES[rule.type] ?? "PresetCriteria",
      formula: foreign ? null : rule.formula,
      format: this.styles.differential(rule.dxf),
    };
  }

  private find(id: string): Rule {
    const found = this.rules.find((rule) => rule.id === id);
    if (found === undefined) throw new RangeError(`no conditional format ${id}`);
    return found;
  }

  private nextId(): string {
    this.counter += 1;
    return this.braced("0002", this.counter);
  }

  /** Unlike the ids of rules these are in the file: the lowest that is free, so that bars set anew keep theirs. */
  private freeExtensionId(): string {
    const gone = this.groups.flatMap((group) => group.rules).filter((rule) => !this.rules.includes(rule)).map((rule) => rule.extensionId);
    const taken = new Set([...this.rules.map((rule) => rule.extensionId), ...this.extensions.ids().filter((id) => !gone.includes(id))]);
    let number = 1;
    while (taken.has(this.braced("0003", number))) number += 1;
    return this.braced("0003", number);
  }

  private braced(kind: string, number: number): string {
    const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0");
    return `{${hex(this.sheetNumber, 8)}-${kind}-0000-0000-${hex(number, 12)}}`;
  }
}

/** A rule this host keeps as it is. */
function isForeign({ extension, type, bar }: Rule): boolean {
  return extension || (type !== "expression" && bar === null);
}

function ruleElement(rule: Rule): XmlElement {
  const { bar, ranges, priority, extensionId } = rule;
  if (bar !== null && extensionId !== null) return dataBarRule({ bar, ranges, priority, extensionId });
  const attributes = { type: rule.type, dxfId: rule.dxf, priority: rule.priority, stopIfTrue: rule.stopIfTrue ? 1 : null };
  return element("cfRule", attributes, [element("formula", {}, [], (rule.formula ?? "").replace(/^=/, ""))]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
