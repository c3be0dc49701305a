import type { ConditionalFormatPatch, HostConditionalFormat, NewConditionalFormat } from "../layoutModel";
import { parseRects, rectsName } from "../rect";
import type { Rect } from "../rect";
import type { StyleSheet } from "../styles/styleSheet";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
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
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Markup in the file; null = new or changed. */
  readonly markup: string | null;
  /** Lives in the extension list, which is never edited. */
  readonly extension: boolean;
}

/** One `conditionalFormatting` element of the file. */
interface Group {
  readonly markup: string;
  readonly root: XmlElement;
  readonly rules: readonly Rule[];
}

/** The conditional formats of a sheet. Kinds other than expressions are listed and kept as they are. */
export class ConditionalFormats {
  private readonly groups: readonly Group[];
  private rules: Rule[];
  private counter = 0;

  /** `elements`: markup and tree of each `conditionalFormatting`; `extensions`: the sheet's `extLst`. */
  constructor(
    elements: readonly { readonly markup: string; readonly root: XmlElement }[],
    extensions: XmlElement | null,
    private readonly styles: StyleSheet,
    private readonly sheetNumber: number,
  ) {
    this.groups = elements.map(({ markup, root }) => ({ markup, root, rules: this.readRules(markup, root) }));
    this.rules = [...this.groups.flatMap((group) => group.rules), ...this.readExtensions(extensions)];
  }

  list(): HostConditionalFormat[] {
    return [...this.rules].sort((a, b) => a.priority - b.priority).map((rule) => this.shown(rule));
  }

  add(rule: NewConditionalFormat): HostConditionalFormat {
    const added: Rule = {
      id: this.nextId(),
      ranges: rule.ranges,
      type: "expression",
      formula: rule.formula,
      dxf: this.styles.patchedDifferential(null, rule.format),
      priority: rule.priority ?? Math.max(0, ...this.rules.map((other) => other.priority)) + 1,
      stopIfTrue: rule.stopIfTrue ?? false,
      markup: null,
      extension: false,
    };
    this.rules.push(added);
    return this.shown(added);
  }

  update(id: string, patch: ConditionalFormatPatch): HostConditionalFormat {
    const old = this.find(id);
    if (old.extension || old.type !== "expression") throw new RangeError(`conditional format ${id} cannot be edited`);
    const { format, ...rest } = patch;
    const dxf = format === undefined ? old.dxf : this.styles.patchedDifferential(old.dxf, format);
    const next: Rule = { ...old, ...rest, dxf, markup: null };
    this.rules = this.rules.map((rule) => (rule === old ? next : rule));
    return this.shown(next);
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
    return root.children.filter((inside) => inside.name === "cfRule").map(({ attributes, children, start, end }) => {
      const formula = children.find((inside) => inside.name === "formula")?.text;
      const dxf = attributes.get("dxfId");
      return {
        id: this.nextId(),
        ranges,
        type: attributes.get("type") ?? "",
        formula: formula === undefined ? null : `=${formula}`,
        dxf: dxf === undefined ? null : Number(dxf),
        priority: Number(attributes.get("priority") ?? 0),
        stopIfTrue: isTrue(attributes.get("stopIfTrue")),
        markup: markup.slice(start, end),
        extension: false,
      };
    });
  }

  /** Rules only newer versions know; one without a priority merely completes a rule already listed. */
  private readExtensions(extensions: XmlElement | null): Rule[] {
    return descendants(extensions, "conditionalFormatting").flatMap((group) => {
      const sqref = group.children.find((inside) => localName(inside.name) === "sqref")?.text ?? "";
      const rules = group.children.filter((inside) => localName(inside.name) === "cfRule" && inside.attributes.has("priority"));
      return rules.map(({ attributes }): Rule => ({
        id: this.nextId(), ranges: parseRects(sqref), type: attributes.get("type") ?? "", formula: null, dxf: null,
        priority: Number(attributes.get("priority")), stopIfTrue: isTrue(attributes.get("stopIfTrue")), markup: null, extension: true,
      }));
    });
  }

  private shown(rule: Rule): HostConditionalFormat {
    const { id, ranges, priority, stopIfTrue } = rule;
    const foreign = rule.extension || rule.type !== "expression";
    return {
      id, ranges, priority, stopIfTrue, foreign,
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
    const sheet = this.sheetNumber.toString(16).toUpperCase().padStart(8, "0");
    return `{${sheet}-0002-0000-0000-${this.counter.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}

function ruleElement(rule: Rule): XmlElement {
  const attributes = { type: rule.type, dxfId: rule.dxf, priority: rule.priority, stopIfTrue: rule.stopIfTrue ? 1 : null };
  return element("cfRule", attributes, [element("formula", {}, [], (rule.formula ?? "").replace(/^=/, ""))]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function descendants(root: XmlElement | null, name: string): XmlElement[] {
  return (root?.children ?? []).flatMap((inside) => (localName(inside.name) === name ? [inside] : descendants(inside, name)));
}
