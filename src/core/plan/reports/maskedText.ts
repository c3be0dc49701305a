import type { MaskingLevel } from "../../model/reportWords";
import type { LeafColumn, MaskKind } from "../../reports/definition/schema";

const personFields: Readonly<Record<string, MaskKind>> = {
  fullName: "name",
  otherName: "name",
  head: "name",
  signatory: "text",
  manager: "text",
  personalId: "id",
  headPersonalId: "id",
  birth: "birth",
  birthMale: "birth",
  birthFemale: "birth",
  currentResidence: "address",
  permanentResidence: "address",
  address: "address",
  phone: "id",
};

/** What a column holds as far as persons are concerned: as its definition says, else by the field it shows. */
export const maskOf = ({ mask, cell }: LeafColumn): MaskKind => {
  if (mask !== undefined) return mask;
  if (cell === undefined || "ordinal" in cell || "blank" in cell) return "none";
  if ("field" in cell) return personFields[cell.field] ?? "text";
  if ("show" in cell) return cell.show === "birth" ? "birth" : "none";
  return "text";
};

/** The text of a list as a level shows it. */
export const maskedText = (column: LeafColumn, text: string, level: MaskingLevel, withheld: string): string => {
  if (level === "full" || text === "") return text;
  const kind = maskOf(column);
  return kind === "none" ? text : withheld;
};
