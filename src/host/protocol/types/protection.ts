import type { HostProtectionOptions, HostSheet } from "../../workbook/model";
import { HostError } from "../errors";
import { defineType, type HostObject } from "../objects";
import type { Json, JsonObject } from "../wire";

/** Permissions of a protected sheet by their names in Office.js. */
const PERMISSIONS: Readonly<Record<string, keyof HostProtectionOptions>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "editObjects",
  allowEditScenarios: "editScenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

const protectionType = defineType<HostSheet>({
  name: "WorksheetProtection",
  get: {
    Protected: ({ protection }) => protection.protected,
    Options: ({ protection }) => (protection.protected ? optionsOf(protection.options) : null),
  },
  call: {
    // Since the builds of June 2026, protecting a protected sheet is refused (office-js issue 6784).
    Protect: (sheet, args) => {
      if (sheet.protection.protected) throw new HostError("AccessDenied");
      sheet.protect(permissions(args.has(0) ? args.struct(0) : {}));
    },
    Unprotect: (sheet, args) => {
      if (sheet.protection.hasPassword && !args.has(0)) throw new HostError("AccessDenied");
      sheet.unprotect();
    },
  },
});

export function sheetProtection(sheet: HostSheet): HostObject {
  return protectionType.wrap(sheet);
}

function optionsOf(options: HostProtectionOptions): Json {
  const selection = options.selectLockedCells ? "Normal" : options.selectUnlockedCells ? "Unlocked" : "None";
  return { ...Object.fromEntries(Object.entries(PERMISSIONS).map(([name, key]) => [name, options[key]])), selectionMode: selection };
}

function permissions(options: JsonObject): Partial<HostProtectionOptions> {
  return Object.fromEntries(Object.entries(PERMISSIONS).flatMap(([name, key]) => (typeof options[name] === "boolean" ? [[key, options[name]]] : [])));
}
