import type { TableArea } from "../core/model/sheetGrid";
import { parseArea } from "./areas";
import type { Parts } from "./parts";
import { readRelationships } from "./relationships";
import { type Filter, readFilter } from "./sheet/sheetPart";
import { finish, forEachChild, openRoot } from "./xml/children";

/** An Excel Table and its filter. */
export interface SheetTable {
  readonly area: TableArea;
  readonly filter: Filter | null;
}

/** The tables of a worksheet part (ECMA-376 part 1, 18.5), in the order of its relationships. */
export const readTables = (parts: Parts, sheetPart: string): readonly SheetTable[] =>
  readRelationships(parts, sheetPart).flatMap(({ kind, target }): readonly SheetTable[] => {
    if (kind !== "table" || !parts.has(target)) return [];
    const xml = parts.open(target);
    let filter: Filter | null = null;
    openRoot(xml, "table");
    const area = parseArea(xml.attribute("ref") ?? "");
    forEachChild(xml, () => {
      if (xml.isNamed("autoFilter")) filter = readFilter(xml);
    });
    finish(xml);
    return area === null ? [] : [{ area, filter }];
  });
