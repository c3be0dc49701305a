import type { HostTable, NewTable, TablePatch } from "../layoutModel";
import type { ContentTypes } from "../package/contentTypes";
import type { PartStore } from "../package/partStore";
import type { Relationship, Relationships } from "../package/relationships";
import { overlaps, parseRect, rectName } from "../rect";
import type { Rect } from "../rect";
import { isTrue } from "../sheet/rowSettings";
import { child, copyElement, element, parseXml, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NOWHERE: Rect = { top: 1, left: 1, bottom: 1, right: 1 };
const DEFAULT_STYLE = "TableStyleMedium2";
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

interface Entry {
  readonly part: string;
  readonly relationship: Relationship;
  readonly root: XmlElement;
  readonly prefix: string;
  readonly changed: boolean;
}

/** What the tables of a sheet need from around them. */
export interface TableSurroundings {
  readonly parts: PartStore;
  readonly types: ContentTypes;
  readonly relationships: Relationships;
  /** Names of all tables and defined names of the workbook, lower case. */
  takenNames(): ReadonlySet<string>;
  /** Free part name and table id, over all sheets. */
  next(): { readonly part: string; readonly id: number };
  rowHidden(row: number): boolean;
  /** Text of a heading cell; the second function writes one. */
  heading(row: number, column: number): string;
  setHeading(row: number, column: number, text: string): void;
}

/** The tables of one sheet. */
export class Tables {
  private entries: Entry[];
  private readonly originals: readonly Entry[];

  constructor(private readonly around: TableSurroundings) {
    this.originals = around.relationships.ofKind("table").flatMap((relationship) => {
      const text = around.parts.text(relationship.target);
      if (text === null) return [];
      const root = parseXml(text, relationship.target);
      const prefix = /^<([^\s/>:]+:)/.exec(text.slice(root.start))?.[1] ?? "";
      return [{ part: relationship.target, relationship, root, prefix, changed: false }];
    });
    this.entries = [...this.originals];
  }

  list(): HostTable[] {
    return this.entries.map((entry) => this.shown(entry.root));
  }

  partNames(): string[] {
    return this.entries.map((entry) => entry.part);
  }

  add(table: NewTable): HostTable {
    if (this.list().some((other) => overlaps(other.rect, table.rect))) throw new RangeError(`${rectName(table.rect)} overlaps a table`);
    const { part, id } = this.around.next();
    const name = this.freeName(table.name, id);
    const relationship = this.around.relationships.add("table", part);
    this.around.types.set(part, TABLE_TYPE);
    const root = tableElement(table, id, name, this.columnNames(table));
    this.entries.push({ part, relationship, root, prefix: "", changed: true });
    return this.shown(root);
  }

  update(id: number, patch: TablePatch): HostTable {
    const old = this.find(id);
    const root = copyElement(old.root);
    const before = this.shown(old.root);
    if (patch.name !== undefined && patch.name.toLowerCase() !== before.name.toLowerCase()) this.requireFree(patch.name);
    if (patch.name !== undefined) root.attributes.set("name", patch.name).set("displayName", patch.name);
    if (patch.style !== undefined || patch.showBandedRows !== undefined) {
      const style = patch.style === undefined ? before.style : patch.style;
      put(root, "tableStyleInfo", styleElement(style, patch.showBandedRows ?? before.showBandedRows));
    }
    if (patch.showFilterButton !== undefined) {
      put(root, "autoFilter", patch.showFilterButton ? child(root, "autoFilter") ?? element("autoFilter", { ref: rectName(before.rect) }) : null);
    }
    this.entries = this.entries.map((entry) => (entry === old ? { ...old, root, changed: true } : entry));
    return this.shown(root);
  }

  remove(id: number): void {
    const old = this.find(id);
    this.entries = this.entries.filter((entry) => entry !== old);
    this.around.relationships.remove(old.relationship);
    this.around.types.remove(old.part);
    this.around.parts.remove(old.part);
  }

  write(out: PartStore): void {
    for (const { part, root, prefix, changed } of this.entries) {
      if (changed) out.setText(part, DECLARATION + toXml(root, prefix));
    }
  }

  collect(changes: Map<string, string | null>, prefix: string): void {
    const same = this.entries.length === this.originals.length
      && this.entries.every((entry, index) => entry.part === this.originals[index]?.part);
    if (same) return;
    const references = this.entries.map(({ relationship }) =>
      element("tablePart", { "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": relationship.id }));
    const list = element("tableParts", { count: references.length }, references);
    changes.set("tableParts", references.length === 0 ? null : toXml(list, prefix));
  }

  private shown(root: XmlElement): HostTable {
    const { attributes } = root;
    const rect = parseRect(attributes.get("ref") ?? "") ?? NOWHERE;
    const style = child(root, "tableStyleInfo")?.attributes;
    const filter = child(root, "autoFilter");
    const filterRect = parseRect(filter?.attributes.get("ref") ?? "");
    return {
      id: Number(attributes.get("id") ?? 0),
      name: attributes.get("displayName") ?? attributes.get("name") ?? "",
      rect,
      columns: (child(root, "tableColumns")?.children ?? []).map((column) => column.attributes.get("name") ?? ""),
      showHeaders: attributes.get("headerRowCount") !== "0",
      showTotals: Number(attributes.get("totalsRowCount") ?? 0) > 0,
      style: style?.get("name") ?? null,
      showBandedRows: isTrue(style?.get("showRowStripes")),
      autoFilter: filter === null || filterRect === null ? null : {
        rect: filterRect,
        isDataFiltered: isDataFiltered(filter, filterRect, (row) => this.around.rowHidden(row)),
      },
    };
  }

  private find(id: number): Entry {
    const found = this.entries.find((entry) => entry.root.attributes.get("id") === String(id));
    if (found === undefined) throw new RangeError(`no table ${String(id)}`);
    return found;
  }

  private freeName(wanted: string | undefined, id: number): string {
    if (wanted !== undefined) {
      this.requireFree(wanted);
      return wanted;
    }
    let number = id;
    while (this.around.takenNames().has(`table${String(number)}`)) number += 1;
    return `Table${String(number)}`;
  }

  private requireFree(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name)) throw new RangeError(`not a table name: ${name}`);
    if (this.around.takenNames().has(name.toLowerCase())) throw new RangeError(`the name ${name} is taken`);
  }

  /** Column names are the heading cells; blank and repeated ones are made unique, in the cells as well. */
  private columnNames({ rect, hasHeaders }: NewTable): string[] {
    const names: string[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const wanted = hasHeaders ? this.around.heading(rect.top, column) : "";
      const stem = wanted === "" ? `Column${String(names.length + 1)}` : wanted;
      let name = stem;
      for (let copy = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); copy += 1) name = stem + String(copy);
      names.push(name);
      if (hasHeaders) this.around.setHeading(rect.top, column, name);
    }
    return names;
  }
}

/** A filter works on data when it has criteria and hides a row under its heading. */
export function isDataFiltered(filter: XmlElement, rect: Rect, rowHidden: (row: number) => boolean): boolean {
  if (child(filter, "filterColumn") === null) return false;
  for (let row = rect.top + 1; row <= rect.bottom; row += 1) if (rowHidden(row)) return true;
  return false;
}

function styleElement(style: string | null, banded: boolean): XmlElement {
  return element("tableStyleInfo", { name: style, showFirstColumn: 0, showLastColumn: 0, showRowStripes: banded ? 1 : 0, showColumnStripes: 0 });
}

function put(root: XmlElement, name: string, next: XmlElement | null): void {
  const others = root.children.filter((inside) => inside.name !== name);
  const place = others.findIndex((inside) => TABLE_ORDER.indexOf(inside.name) > TABLE_ORDER.indexOf(name));
  if (next !== null) others.splice(place === -1 ? others.length : place, 0, next);
  root.children = others;
}

function tableElement(table: NewTable, id: number, name: string, columns: readonly string[]): XmlElement {
  const ref = rectName(table.rect);
  const filter = table.hasHeaders && table.showFilterButton !== false ? [element("autoFilter", { ref })] : [];
  const list = element("tableColumns", { count: columns.length }, columns.map((column, index) => element("tableColumn", { id: index + 1, name: column })));
  const style = styleElement(table.style === undefined ? DEFAULT_STYLE : table.style, table.showBandedRows ?? true);
  const attributes = { xmlns: NAMESPACE, id, name, displayName: name, ref, headerRowCount: table.hasHeaders ? null : 0, totalsRowShown: 0 };
  return element("table", attributes, [...filter, list, style]);
}
