import type { HostSheet, HostVisibility } from "../model";
import { patchTag } from "../xml/startTag";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const FORBIDDEN = /[[\]:*?/\\]/;
const LONGEST_NAME = 31;

/** One entry of the workbook's `sheets`; its place in the list is the tab order. */
export interface Tab {
  readonly number: number;
  name: string;
  visibility: HostVisibility;
  readonly relationshipId: string;
  /** null for chart, dialog and macro sheets. */
  sheet: HostSheet | null;
  /** Markup and values in the file; null = new. */
  readonly original: { readonly markup: string; readonly name: string; readonly visibility: HostVisibility } | null;
}

function visibilityOf(state: string | undefined): HostVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** Reads the entries of `sheets`; their worksheets are opened by the caller. */
export function readTabs(sheets: XmlElement | null, text: string): Tab[] {
  return (sheets?.children ?? []).filter((node) => node.name === "sheet").map((node) => {
    const name = node.attributes.get("name") ?? "";
    const visibility = visibilityOf(node.attributes.get("state"));
    const relationshipId = [...node.attributes].find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const original = { markup: text.slice(node.start, node.end), name, visibility };
    return { number: Number(node.attributes.get("sheetId") ?? 0), name, visibility, relationshipId, sheet: null, original };
  });
}

/** Adds `sheets` to the changes when a tab was added, removed, moved, renamed or hidden. */
export function collectTabs(tabs: readonly Tab[], originals: readonly Tab[], changes: Map<string, string | null>, prefix: string): void {
  const same = tabs.length === originals.length
    && tabs.every((tab, index) => tab === originals[index] && tab.name === tab.original?.name && tab.visibility === tab.original.visibility);
  if (!same) changes.set("sheets", `<${prefix}sheets>${tabs.map((tab) => tabMarkup(tab, prefix)).join("")}</${prefix}sheets>`);
}

function tabMarkup(tab: Tab, prefix: string): string {
  const state = tab.visibility === "visible" ? null : tab.visibility;
  if (tab.original === null) {
    return toXml(element("sheet", {
      name: tab.name, sheetId: tab.number, state, "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": tab.relationshipId,
    }), prefix);
  }
  const changes = new Map<string, string | null>();
  if (tab.name !== tab.original.name) changes.set("name", tab.name);
  if (tab.visibility !== tab.original.visibility) changes.set("state", state);
  return patchTag(tab.original.markup, changes);
}

/** Throws RangeError unless Excel would take the name for a sheet beside `others`. */
export function requireSheetName(name: string, others: readonly string[]): void {
  const allowed = name !== "" && name.length <= LONGEST_NAME && !FORBIDDEN.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!allowed) throw new RangeError(`not a sheet name: ${name}`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw new RangeError(`the sheet name ${name} is taken`);
}
