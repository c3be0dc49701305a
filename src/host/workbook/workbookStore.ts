import type {
  HostDocumentProperties, HostNames, HostSheet, HostWorkbook, HostCustomXmlParts, HostVisibility, Loss,
} from "./model";
import type { WorkbookPackage } from "./openPackage";
import { copyRelated, NotCopiable, requireCopiable } from "./package/copyRelated";
import { Relationships } from "./package/relationships";
import { removePart } from "./package/removePart";
import { asCopy, copyNames } from "./parts/copiedSheet";
import { CustomXmlParts } from "./parts/customXmlParts";
import { DefinedNames } from "./parts/definedNames";
import { printNameKeeper } from "./parts/printNames";
import { readDocumentProperties, readSharedStrings, readThemeColors } from "./parts/readOnlyParts";
import { mentionsSheet, renameSheetIn } from "./parts/sheetReference";
import { collectTabs, readTabs, requireSheetName } from "./parts/tabs";
import type { Tab } from "./parts/tabs";
import { withoutMacros } from "./parts/macros";
import { isTrue } from "./sheet/rowSettings";
import { WORKBOOK_ORDER } from "./sheet/schemaOrder";
import { SheetParts } from "./sheet/sheetParts";
import type { SheetContext } from "./sheet/sheetParts";
import { SheetStore } from "./sheetStore";
import { DEFAULT_STYLE_SHEET } from "./styles/defaultStyleSheet";
import { StyleSheet } from "./styles/styleSheet";
import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";
import { ElementSlot } from "./xml/elementSlot";
import { patchRoot, rootSpans } from "./xml/patchedRoot";
import type { RootSpans } from "./xml/patchedRoot";
import { child, element } from "./xml/xmlElement";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

interface OpenTab extends Tab {
  store: SheetStore | null;
}

/** A workbook over its package: parts nobody touches are written back as they came. */
export class WorkbookStore implements HostWorkbook {
  readonly date1904: boolean;
  readonly names: HostNames;
  readonly customXmlParts: HostCustomXmlParts;
  readonly documentProperties: HostDocumentProperties;
  readonly hasMacros: boolean;
  private readonly spans: RootSpans;
  private readonly relationships: Relationships;
  private readonly styles: StyleSheet;
  private readonly sharedStrings: readonly string[];
  private readonly definedNames: DefinedNames;
  private readonly customXml: CustomXmlParts;
  private readonly views: ElementSlot;
  private readonly calculation: ElementSlot;
  private readonly originalTabs: readonly OpenTab[];
  private readonly originalActive: OpenTab | null;
  private tabs: OpenTab[];
  private active: OpenTab;

  /** Throws UnreadableWorkbook. */
  constructor(private readonly source: WorkbookPackage) {
    const { parts, main, types } = source;
    const parsed = rootSpans(parts.text(main) ?? "", main);
    this.spans = parsed;
    this.relationships = new Relationships(parts, main);
    this.date1904 = isTrue(child(parsed.root, "workbookPr")?.attributes.get("date1904"));
    this.sharedStrings = readSharedStrings(parts, this.relationships);
    const styles = this.relationships.ofKind("styles")[0]?.target ?? "";
    this.styles = new StyleSheet(parts.text(styles) ?? DEFAULT_STYLE_SHEET, styles, readThemeColors(parts, this.relationships));
    this.tabs = readTabs(child(parsed.root, "sheets"), parsed.text).map((tab) => ({ ...tab, store: null }));
    this.originalTabs = [...this.tabs];
    for (const tab of this.tabs) this.openSheet(tab);
    this.definedNames = new DefinedNames(child(parsed.root, "definedNames"), this.tabs, (sheet) => this.tabOf(sheet));
    this.names = this.definedNames;
    this.customXml = new CustomXmlParts(parts, types, this.relationships);
    this.customXmlParts = this.customXml;
    this.documentProperties = readDocumentProperties(parts, source.root);
    this.hasMacros = this.relationships.ofKind("vbaProject").length > 0;
    this.views = new ElementSlot("bookViews", child(parsed.root, "bookViews"));
    this.calculation = new ElementSlot("calcPr", child(parsed.root, "calcPr"));
    const activeTab = Number(child(this.views.current, "workbookView")?.attributes.get("activeTab") ?? 0);
    this.originalActive = this.tabs[activeTab] ?? null;
    const opensOnSheet = this.originalActive !== null && this.originalActive.store !== null;
    this.active = opensOnSheet ? this.originalActive : this.firstVisible(null);
  }

  sheets(): readonly HostSheet[] {
    return this.tabs.flatMap((tab) => tab.store ?? []);
  }

  get activeSheet(): HostSheet {
    const { store } = this.active;
    if (store === null) throw new RangeError("the active tab is not a worksheet");
    return store;
  }

  set activeSheet(sheet: HostSheet) {
    const tab = this.tabOf(sheet);
    if (tab.visibility !== "visible") throw new RangeError(`the sheet ${tab.name} is hidden`);
    this.active = tab;
  }

  addSheet(name: string, position?: number): HostSheet {
    requireSheetName(name, this.tabs.map((tab) => tab.name));
    return this.insertSheet(name, this.freeSheetPart(), null, position);
  }

  copySheet(sheet: HostSheet, name: string, position?: number): HostSheet {
    const { parts, types } = this.source;
    const from = this.tabOf(sheet);
    requireSheetName(name, this.tabs.map((tab) => tab.name));
    if (from.store === null || sheet.tables.length > 0) throw new NotCopiable("table");
    requireCopiable(parts, from.store.inner.part);
    const part = this.freeSheetPart();
    copyRelated(parts, types, from.store.inner.part, part);
    const text = asCopy(from.store.inner.text());
    parts.setText(part, text);
    const copy = this.insertSheet(name, part, text, position);
    copyNames(this.names, sheet, copy);
    copy.visibility = sheet.visibility;
    return copy;
  }

  deleteSheet(sheet: HostSheet): void {
    const tab = this.tabOf(sheet);
    const others = this.tabs.filter((other) => other !== tab);
    if (!others.some((other) => other.visibility === "visible")) throw new RangeError("a workbook needs a visible sheet");
    const part = tab.store?.inner.part ?? "";
    for (const table of sheet.tables) sheet.removeTable(table.id);
    const relationship = this.relationships.byId(tab.relationshipId);
    if (relationship !== null) this.relationships.remove(relationship);
    removePart(this.source.parts, this.source.types, part);
    this.definedNames.removeScope(tab);
    const next = this.tabs.indexOf(tab);
    this.tabs = others;
    if (this.active === tab) this.active = this.firstVisible(next);
  }

  moveSheet(sheet: HostSheet, position: number): void {
    const tab = this.tabOf(sheet);
    this.tabs = this.tabs.filter((other) => other !== tab);
    this.tabs.splice(this.tabIndex(position), 0, tab);
  }

  lossesOnSave(as?: "xlsx"): readonly Loss[] {
    const losses: Loss[] = [];
    for (const part of this.source.parts.names()) {
      if (/^_xmlsignatures\/[^/]+\.xml$/.test(part)) losses.push({ kind: "digitalSignature", subject: part });
    }
    for (const { target } of this.relationships.ofKind("vbaProject")) if (as === "xlsx") losses.push({ kind: "macros", subject: target });
    for (const { original, name } of this.renamedOrGone()) {
      const mentioned = this.tabs.some((tab) => tab.name !== original && mentionsSheet(tab.store?.inner.sourceText ?? "", original));
      if (mentioned) losses.push({ kind: "sheetReferences", subject: name ?? original });
    }
    return losses;
  }

  save(as?: "xlsx"): Uint8Array {
    const { parts, main, types } = this.source;
    const out = parts.copy();
    this.selectTabs();
    for (const tab of this.tabs) tab.store?.inner.write(out);
    const styles = this.styles.write();
    const changes = this.collect();
    if (this.formulasChanged()) for (const { target } of this.relationships.ofKind("calcChain")) this.dropCalculationChain(target, out);
    this.customXml.write(out);
    if (styles !== null) out.setText(this.stylesPart(), styles);
    if (changes.size > 0) out.setText(main, patchRoot(this.spans, changes, WORKBOOK_ORDER));
    this.relationships.write(out);
    types.write(out);
    if (as === "xlsx" && this.hasMacros) withoutMacros(out, main);
    return out.save();
  }

  private collect(): Map<string, string | null> {
    const changes = new Map<string, string | null>();
    const { text, prefix } = this.spans;
    collectTabs(this.tabs, this.originalTabs, changes, prefix);
    this.definedNames.collect(text, this.tabs, changes, prefix);
    this.setActiveTab();
    this.views.collect(changes, prefix);
    if (this.tabs.some((tab) => tab.store?.inner.needsCalculation() === true)) this.calculation.set("fullCalcOnLoad", 1);
    else if (this.calculation.base()?.attributes.has("fullCalcOnLoad") !== true) this.calculation.set("fullCalcOnLoad", null);
    this.calculation.collect(changes, prefix);
    return changes;
  }

  private setActiveTab(): void {
    const index = this.tabs.indexOf(this.active);
    if (index === 0 && this.views.base() === null) this.views.current = null;
    const view = child(this.views.current, "workbookView");
    if (index === Number(view?.attributes.get("activeTab") ?? 0)) return;
    if (view === null) this.views.ensure().children.push(element("workbookView", { activeTab: index }));
    else if (index === 0 && !(child(this.views.base(), "workbookView")?.attributes.has("activeTab") ?? false)) view.attributes.delete("activeTab");
    else view.attributes.set("activeTab", String(index));
  }

  /** Two selected tabs would make Excel edit both sheets at once. */
  private selectTabs(): void {
    const moved = this.active !== this.originalActive;
    for (const tab of this.tabs) if (tab.store !== null) tab.store.inner.view.tabSelected = moved ? tab === this.active : null;
  }

  private formulasChanged(): boolean {
    if (this.tabs.some((tab) => tab.store?.inner.formulasChanged() === true)) return true;
    const isOnlyIn = (own: readonly OpenTab[], other: readonly OpenTab[]): boolean => own.some((tab) => !other.includes(tab) && tab.store?.inner.hasFormulas() === true);
    return isOnlyIn(this.originalTabs, this.tabs) || isOnlyIn(this.tabs, this.originalTabs);
  }

  private dropCalculationChain(part: string, out: { remove(name: string): void }): void {
    out.remove(part);
    const relationship = this.relationships.ofKind("calcChain").find((one) => one.target === part);
    if (relationship !== undefined) this.relationships.remove(relationship);
    this.source.types.remove(part);
    this.source.parts.remove(part);
  }

  private stylesPart(): string {
    const known = this.relationships.ofKind("styles")[0]?.target;
    if (known !== undefined) return known;
    this.source.types.set("xl/styles.xml", STYLES_TYPE);
    return this.relationships.add("styles", "xl/styles.xml").target;
  }

  private freeSheetPart(): string {
    let file = this.tabs.length + 1;
    const partOf = (number: number): string => `xl/worksheets/sheet${String(number)}.xml`;
    while (this.source.parts.has(partOf(file)) || this.tabs.some((tab) => tab.store?.inner.part === partOf(file))) file += 1;
    return partOf(file);
  }

  private insertSheet(name: string, part: string, text: string | null, position: number | undefined): HostSheet {
    const relationship = this.relationships.add("worksheet", part);
    this.source.types.set(part, WORKSHEET_TYPE);
    const number = Math.max(0, ...this.tabs.map((tab) => tab.number), ...this.originalTabs.map((tab) => tab.number)) + 1;
    const tab: OpenTab = { number, name, visibility: "visible", relationshipId: relationship.id, sheet: null, store: null, original: null };
    const store = this.makeSheet(tab, part, text);
    this.tabs.splice(this.tabIndex(position), 0, tab);
    return store;
  }

  private openSheet(tab: OpenTab): void {
    const relationship = this.relationships.byId(tab.relationshipId);
    if (relationship?.kind !== "worksheet") return;
    const text = this.source.parts.text(relationship.target);
    if (text === null) throw new UnreadableWorkbook("broken", `no part ${relationship.target}`);
    this.makeSheet(tab, relationship.target, text);
  }

  private makeSheet(tab: OpenTab, part: string, text: string | null): SheetStore {
    const store = new SheetStore(new SheetParts(part, text, tab.number, this.contextOf(tab)), this.tabFace(tab), this.styles);
    tab.store = store;
    tab.sheet = store;
    return store;
  }

  private contextOf(tab: OpenTab): SheetContext {
    return {
      parts: this.source.parts, types: this.source.types, styles: this.styles, sharedStrings: this.sharedStrings,
      printNames: printNameKeeper(() => this.definedNames, () => tab.store, () => tab.name),
      takenTableNames: () => new Set([...this.sheets().flatMap((sheet) => sheet.tables), ...this.names.list()].map((named) => named.name.toLowerCase())),
      nextTable: () => this.nextTable(),
    };
  }

  private nextTable(): { readonly part: string; readonly id: number } {
    const id = Math.max(0, ...this.sheets().flatMap((sheet) => sheet.tables.map((table) => table.id))) + 1;
    const taken = new Set([...this.source.parts.names(), ...this.tabs.flatMap((tab) => tab.store?.inner.tables.partNames() ?? [])]);
    let number = id;
    while (taken.has(`xl/tables/table${String(number)}.xml`)) number += 1;
    return { part: `xl/tables/table${String(number)}.xml`, id };
  }

  /** Name and visibility as the sheet shows them, with the checks only the workbook can make. */
  private tabFace(tab: OpenTab): { readonly number: number; name: string; visibility: HostVisibility } {
    const rename = (name: string): void => {
      requireSheetName(name, this.tabs.filter((other) => other !== tab).map((other) => other.name));
      this.definedNames.mapFormulas((formula) => renameSheetIn(formula, tab.name, name));
      tab.name = name;
    };
    const show = (visibility: HostVisibility): void => {
      const others = this.tabs.filter((other) => other !== tab && other.visibility === "visible");
      if (visibility !== "visible" && others.length === 0) throw new RangeError("a workbook needs a visible sheet");
      tab.visibility = visibility;
      if (this.active === tab && visibility !== "visible") this.active = this.firstVisible(this.tabs.indexOf(tab));
    };
    return {
      number: tab.number,
      get name() {
        return tab.name;
      },
      set name(name) {
        rename(name);
      },
      get visibility() {
        return tab.visibility;
      },
      set visibility(visibility) {
        show(visibility);
      },
    };
  }

  private renamedOrGone(): { readonly original: string; readonly name: string | null }[] {
    return this.originalTabs.flatMap((tab) => {
      const name = this.tabs.includes(tab) ? tab.name : null;
      const original = tab.original?.name ?? tab.name;
      return name === original ? [] : [{ original, name }];
    });
  }

  private tabOf(sheet: HostSheet): OpenTab {
    const found = this.tabs.find((tab) => tab.store === sheet);
    if (found === undefined) throw new RangeError("the sheet is not in this workbook");
    return found;
  }

  /** Place among all tabs for a place among the worksheets. */
  private tabIndex(position: number | undefined): number {
    const next = position === undefined ? undefined : this.sheets()[position];
    return next === undefined ? this.tabs.length : this.tabs.indexOf(this.tabOf(next));
  }

  private firstVisible(near: number | null): OpenTab {
    const visible = this.tabs.filter((tab) => tab.visibility === "visible" && tab.store !== null);
    const found = (near === null ? undefined : visible.find((tab) => this.tabs.indexOf(tab) >= near) ?? visible.at(-1)) ?? visible[0]
      ?? this.tabs.find((tab) => tab.store !== null);
    if (found === undefined) throw new UnreadableWorkbook("notWorkbook", "no worksheet");
    return found;
  }
}
