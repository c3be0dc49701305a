import type { HostProtection, HostProtectionOptions } from "../layoutModel";
import { element } from "../xml/xmlElement";
import type { ElementSlot } from "../xml/elementSlot";
import { isTrue } from "./rowSettings";

/** Attribute of each permission, and whether a file that does not name it forbids it (18.3.1.85). */
const LOCKS: Readonly<Record<keyof HostProtectionOptions, readonly [attribute: string, forbidden: boolean]>> = {
  formatCells: ["formatCells", true], formatColumns: ["formatColumns", true], formatRows: ["formatRows", true],
  insertColumns: ["insertColumns", true], insertRows: ["insertRows", true], insertHyperlinks: ["insertHyperlinks", true],
  deleteColumns: ["deleteColumns", true], deleteRows: ["deleteRows", true], selectLockedCells: ["selectLockedCells", false],
  selectUnlockedCells: ["selectUnlockedCells", false], sort: ["sort", true], autoFilter: ["autoFilter", true],
  pivotTables: ["pivotTables", true], editObjects: ["objects", false], editScenarios: ["scenarios", false],
};

export function readProtection(slot: ElementSlot): HostProtection {
  const allowed = (name: keyof HostProtectionOptions): boolean => {
    const [attribute, forbidden] = LOCKS[name];
    const value = slot.get(attribute);
    return !(value === null ? forbidden : isTrue(value));
  };
  return {
    protected: isTrue(slot.get("sheet")),
    hasPassword: slot.get("password") !== null || slot.get("hashValue") !== null,
    options: {
      formatCells: allowed("formatCells"), formatColumns: allowed("formatColumns"), formatRows: allowed("formatRows"),
      insertColumns: allowed("insertColumns"), insertRows: allowed("insertRows"), insertHyperlinks: allowed("insertHyperlinks"),
      deleteColumns: allowed("deleteColumns"), deleteRows: allowed("deleteRows"), selectLockedCells: allowed("selectLockedCells"),
      selectUnlockedCells: allowed("selectUnlockedCells"), sort: allowed("sort"), autoFilter: allowed("autoFilter"),
      pivotTables: allowed("pivotTables"), editObjects: allowed("editObjects"), editScenarios: allowed("editScenarios"),
    },
  };
}

/** Protects without a password; permissions not named are refused, selecting excepted, as in Excel's dialog. */
export function protect(slot: ElementSlot, options: Partial<HostProtectionOptions>): void {
  const node = element("sheetProtection", { sheet: 1 });
  for (const [name, [attribute, forbidden]] of Object.entries(LOCKS)) {
    const chosen = Object.entries(options).find(([option]) => option === name)?.[1];
    const objects = attribute === "objects" || attribute === "scenarios";
    const lock = chosen === undefined ? forbidden || objects : !chosen;
    if (lock !== forbidden) node.attributes.set(attribute, lock ? "1" : "0");
  }
  slot.current = node;
}
