import type { SheetGrid } from "../core/model/sheetGrid";
import type { XmlReader } from "./xml/xmlReader";
import { finish, forEachChild, isTrue, openRoot, textInside } from "./xml/children";

/** An entry of the workbook's list of tabs. */
export interface Tab {
  readonly name: string;
  readonly visibility: SheetGrid["visibility"];
  readonly relationshipId: string;
}

/** A name that belongs to one tab. */
export interface SheetName {
  /** Place of the tab in the list, 0-based. */
  readonly tab: number;
  readonly name: string;
  /** With "=" before it, as Excel shows it. */
  readonly formula: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly tabs: readonly Tab[];
  readonly names: readonly SheetName[];
  readonly uses1904Dates: boolean;
}

const relationshipId = (xml: XmlReader): string => {
  for (let index = 0; index < xml.attributeCount; index += 1) if (xml.attributeName(index).endsWith(":id")) return xml.attributeValue(index);
  return "";
};

const readTab = (xml: XmlReader): Tab => {
  const state = xml.attribute("state");
  return {
    name: xml.attribute("name") ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationshipId: relationshipId(xml),
  };
};

/** Reads the tabs, the names of tabs and the date system (ECMA-376 part 1, 18.2). */
export const readWorkbookPart = (xml: XmlReader): WorkbookPart => {
  const tabs: Tab[] = [];
  const names: SheetName[] = [];
  let uses1904Dates = false;
  openRoot(xml, "workbook");
  forEachChild(xml, () => {
    if (xml.isNamed("workbookPr")) uses1904Dates = isTrue(xml.attribute("date1904"));
    else if (xml.isNamed("sheets")) {
      forEachChild(xml, () => {
        if (xml.isNamed("sheet")) tabs.push(readTab(xml));
      });
    } else if (xml.isNamed("definedNames")) {
      forEachChild(xml, () => {
        const tab = xml.attribute("localSheetId");
        const name = xml.attribute("name") ?? "";
        if (tab !== null) names.push({ tab: Number(tab), name, formula: `=${textInside(xml)}` });
      });
    }
  });
  finish(xml);
  return { tabs, names, uses1904Dates };
};
