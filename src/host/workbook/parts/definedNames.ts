import type { HostName, HostNames, HostSheet } from "../model";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { isTrue } from "../sheet/rowSettings";

/** A tab of the workbook: a worksheet, or a chart or dialog sheet that is kept but not listed. */
export interface NameScope {
  readonly sheet: HostSheet | null;
}

interface Entry {
  readonly shown: HostName;
  /** Tab the name belongs to; null = the whole workbook. */
  readonly tab: NameScope | null;
  /** null = new or changed. */
  readonly node: XmlElement | null;
}

/** The `definedNames` of the workbook. Unchanged names keep their markup and their order. */
export class DefinedNames implements HostNames {
  private readonly originals: readonly Entry[];
  private entries: Entry[];

  constructor(base: XmlElement | null, tabs: readonly NameScope[], private readonly tabOf: (sheet: HostSheet) => NameScope) {
    this.originals = (base?.children ?? []).map((node) => {
      const local = node.attributes.get("localSheetId");
      const tab = local === undefined ? null : tabs[Number(local)] ?? null;
      return { shown: shownName(node, tab?.sheet ?? null), tab, node };
    });
    this.entries = [...this.originals];
  }

  list(): readonly HostName[] {
    return this.entries.filter((entry) => entry.tab === null || entry.tab.sheet !== null).map((entry) => entry.shown);
  }

  find(name: string, scope: HostSheet | null = null): HostName | null {
    return this.list().find((known) => sameName(known, name, scope)) ?? null;
  }

  set(name: HostName): HostName {
    requireName(name.name);
    const tab = name.scope === null ? null : this.tabOf(name.scope);
    const before = this.originals.find((entry) => sameText(entry.shown, name) && entry.tab === tab);
    const next: Entry = before ?? { shown: { ...name }, tab, node: null };
    const place = this.entries.findIndex((entry) => entry.tab === tab && sameName(entry.shown, name.name, name.scope));
    if (place === -1) this.entries.push(next);
    else this.entries[place] = next;
    return next.shown;
  }

  remove(name: HostName): void {
    this.entries = this.entries.filter((entry) => !sameName(entry.shown, name.name, name.scope));
  }

  /** A tab that goes takes its own names along. */
  removeScope(tab: NameScope): void {
    this.entries = this.entries.filter((entry) => entry.tab !== tab);
  }

  /** Rewrites the formulas of all names, for a renamed sheet. */
  mapFormulas(rewrite: (formula: string) => string): void {
    for (const { shown, tab } of [...this.entries]) {
      const formula = rewrite(shown.formula);
      if (formula !== shown.formula && (tab === null || tab.sheet !== null)) this.set({ ...shown, formula });
    }
  }

  /** `tabs` in their present order: names count them. */
  collect(text: string, tabs: readonly NameScope[], changes: Map<string, string | null>, prefix: string): void {
    const pieces = this.entries.map((entry) => {
      const local = entry.tab === null ? null : tabs.indexOf(entry.tab);
      const written = entry.node?.attributes.get("localSheetId") ?? null;
      const same = entry.node !== null && written === (local === null ? null : String(local));
      return same && entry.node !== null ? text.slice(entry.node.start, entry.node.end) : toXml(nameElement(entry, local), prefix);
    });
    const before = this.originals.map(({ node }) => (node === null ? "" : text.slice(node.start, node.end)));
    if (pieces.length === before.length && pieces.every((piece, index) => piece === before[index])) return;
    const inner = pieces.join("");
    changes.set("definedNames", inner === "" ? null : `<${prefix}definedNames>${inner}</${prefix}definedNames>`);
  }
}

function shownName(node: XmlElement, scope: HostSheet | null): HostName {
  return {
    name: node.attributes.get("name") ?? "",
    formula: `=${node.text}`,
    visible: !isTrue(node.attributes.get("hidden")),
    scope,
    comment: node.attributes.get("comment") ?? "",
  };
}

function nameElement({ shown, node }: Entry, local: number | null): XmlElement {
  const own = { name: shown.name, comment: shown.comment === "" ? null : shown.comment, hidden: shown.visible ? null : 1 };
  const attributes = node === null ? { ...own, localSheetId: local } : { ...Object.fromEntries(node.attributes), localSheetId: local };
  return element("definedName", attributes, [], shown.formula.replace(/^=/, ""));
}

function sameName(known: HostName, name: string, scope: HostSheet | null): boolean {
  return known.scope === scope && known.name.toLowerCase() === name.toLowerCase();
}

function sameText(a: HostName, b: HostName): boolean {
  return a.name === b.name && a.formula === b.formula && a.visible === b.visible && a.comment === b.comment;
}

/** Letters, digits, "_", "." and "\", not beginning with a digit or a point, not a cell address. */
function requireName(name: string): void {
  const word = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name);
  const address = /^(?:[a-z]{1,3}[0-9]{1,7}|[rc]|r[0-9]*c[0-9]*)$/i.test(name);
  if (!word || address) throw new RangeError(`not a name: ${name}`);
}
