import type { Column } from "../../registers/column";
import type { CellRole } from "./correct";

/** Columns that hold the name of one person and nothing else. */
const nameFields: ReadonlySet<string> = new Set(["fullName", "head"]);
const idFields: ReadonlySet<string> = new Set(["personalId", "headPersonalId"]);

/** What the cells of a register's column are about. */
export const roleOf = (field: string, column: Column): CellRole => {
  if (nameFields.has(field)) return { kind: "personName" };
  if (idFields.has(field)) return { kind: "personalId" };
  switch (column.kind) {
    case "date":
      return { kind: "date" };
    case "term":
      return { kind: "term", terms: column.terms };
    case "text":
    case "number":
      return { kind: "text" };
  }
};

/** Cells of such columns are corrected by their text alone: texts that repeat are looked at once. */
export const isByTextAlone = (role: CellRole): boolean => role.kind !== "date" && role.kind !== "personalId";
