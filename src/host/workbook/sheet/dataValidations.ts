import type { HostDataValidation } from "../layoutModel";
import { parseRects, rectName, rectsName, subtract } from "../rect";
import type { Rect } from "../rect";
import { child, element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { isTrue } from "./rowSettings";

const TYPES = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"] as const;
const OPERATORS = ["between", "notBetween", "equal", "notEqual", "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual"] as const;
const ERROR_STYLES = ["stop", "warning", "information"] as const;

interface Entry {
  readonly validation: HostDataValidation;
  /** Markup in the file; null = new. */
  readonly markup: string | null;
  /** Ranges the markup names. */
  readonly written: string;
}

export type NewDataValidation = Pick<HostDataValidation, "ranges" | "type"> & Partial<HostDataValidation>;

/** The data validations of a sheet. Those of the extension list are kept but not shown. */
export class DataValidations {
  private readonly original: readonly Entry[];
  private entries: Entry[];

  constructor(base: XmlElement | null, baseMarkup: string) {
    this.original = (base?.children ?? []).filter((inside) => inside.name === "dataValidation").map((node) => {
      const validation = read(node);
      return { validation, markup: baseMarkup.slice(node.start, node.end), written: rectsName(validation.ranges) };
    });
    this.entries = [...this.original];
  }

  list(): HostDataValidation[] {
    return this.entries.map((entry) => entry.validation);
  }

  /** A cell has one validation at most: the new one takes its place. */
  add(validation: NewDataValidation): void {
    for (const rect of validation.ranges) this.clear(rect);
    this.entries.push({ validation: { ...DEFAULTS, ...validation }, markup: null, written: "" });
  }

  clear(rect: Rect): void {
    this.entries = this.entries.flatMap((entry) => {
      const ranges = entry.validation.ranges.flatMap((range) => subtract(range, rect));
      if (ranges.length === 0) return [];
      const same = ranges.map((range) => rectName(range)).join(" ") === rectsName(entry.validation.ranges);
      return same ? [entry] : [{ ...entry, validation: { ...entry.validation, ranges } }];
    });
  }

  collect(changes: Map<string, string | null>, prefix: string): void {
    const same = this.entries.length === this.original.length && this.entries.every((entry, index) => entry === this.original[index]);
    if (same) return;
    const inner = this.entries.map((entry) => markupOf(entry, prefix)).join("");
    const tag = `<${prefix}dataValidations count="${String(this.entries.length)}">`;
    changes.set("dataValidations", inner === "" ? null : `${tag}${inner}</${prefix}dataValidations>`);
  }
}

const DEFAULTS: Omit<HostDataValidation, "ranges" | "type"> = {
  operator: "between", formula1: null, formula2: null, allowBlank: true, inCellDropDown: true, errorStyle: "stop",
  showErrorMessage: true, errorTitle: "", error: "", showInputMessage: true, promptTitle: "", prompt: "",
};

function read(node: XmlElement): HostDataValidation {
  const { attributes } = node;
  const formula = (name: string): string | null => {
    const text = child(node, name)?.text;
    return text === undefined || text === "" ? null : `=${text}`;
  };
  return {
    ranges: parseRects(attributes.get("sqref") ?? ""),
    type: TYPES.find((type) => type === attributes.get("type")) ?? "none",
    operator: OPERATORS.find((operator) => operator === attributes.get("operator")) ?? "between",
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    allowBlank: isTrue(attributes.get("allowBlank")),
    // The file's flag means the opposite of its name.
    inCellDropDown: !isTrue(attributes.get("showDropDown")),
    errorStyle: ERROR_STYLES.find((style) => style === attributes.get("errorStyle")) ?? "stop",
    showErrorMessage: isTrue(attributes.get("showErrorMessage")),
    errorTitle: attributes.get("errorTitle") ?? "",
    error: attributes.get("error") ?? "",
    showInputMessage: isTrue(attributes.get("showInputMessage")),
    promptTitle: attributes.get("promptTitle") ?? "",
    prompt: attributes.get("prompt") ?? "",
  };
}

function markupOf(entry: Entry, prefix: string): string {
  const { validation, markup, written } = entry;
  const sqref = rectsName(validation.ranges);
  if (markup !== null && sqref === written) return markup;
  // Only the ranges of a validation of the file can differ.
  if (markup !== null) return markup.replace(/(\ssqref\s*=\s*)("[^"]*"|'[^']*')/, (_, start: string) => `${start}"${sqref}"`);
  const flag = (value: boolean): number | null => (value ? 1 : null);
  const text = (value: string): string | null => (value === "" ? null : value);
  const formulas = [["formula1", validation.formula1], ["formula2", validation.formula2]] as const;
  const children = formulas.flatMap(([name, formula]) => (formula === null ? [] : [element(name, {}, [], formula.replace(/^=/, ""))]));
  const attributes = {
    type: validation.type === "none" ? null : validation.type,
    errorStyle: validation.errorStyle === "stop" ? null : validation.errorStyle,
    operator: validation.operator === "between" ? null : validation.operator,
    allowBlank: flag(validation.allowBlank), showDropDown: flag(!validation.inCellDropDown),
    showInputMessage: flag(validation.showInputMessage), showErrorMessage: flag(validation.showErrorMessage),
    errorTitle: text(validation.errorTitle), error: text(validation.error),
    promptTitle: text(validation.promptTitle), prompt: text(validation.prompt), sqref,
  };
  return toXml(element("dataValidation", attributes, children), prefix);
}
