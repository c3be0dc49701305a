import { maskDatum, type PersonalDatum } from "../../disclosure/mask";
import { hamletsOf } from "../../facts/hamlets";
import { birthOf } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import type { Entry } from "../../parse/registerTable";
import { columnsOf } from "../../registers/registry";
import type { LeafColumn, MaskKind } from "../definition/schema";
import type { ReportContext } from "./context";
import { namesSomebody } from "./knownNames";
import type { Listed, Shown } from "./show";
import { shows } from "./shows";

const personalFields: Readonly<Record<string, MaskKind>> = {
  fullName: "name",
  otherName: "name",
  head: "name",
  personalId: "id",
  headPersonalId: "id",
  phone: "id",
  birth: "birth",
  birthMale: "birth",
  birthFemale: "birth",
  currentResidence: "address",
  permanentResidence: "address",
  address: "address",
};

const kindOfField = (field: string, { entry }: Listed): MaskKind => personalFields[field] ?? (entry !== null && columnsOf(entry.register)[field]?.kind === "text" ? "text" : "none");

/** What a column holds as far as persons are concerned: as its definition says, else by the fields it shows. */
const maskKind = ({ mask, cell }: LeafColumn, item: Listed): MaskKind => {
  if (mask !== undefined) return mask;
  if (cell === undefined) return "none";
  if ("field" in cell) return kindOfField(cell.field, item);
  if ("fields" in cell) return cell.fields.every((field) => kindOfField(field, item) === "none") ? "none" : "text";
  return "show" in cell ? (shows[cell.show]?.mask ?? "text") : "none";
};

/** The hamlet of a record; none that is called after a person, as one may be where no parameter sheet lists them. */
const hamletOf = (entry: Entry, { facts }: ReportContext): string | null => {
  const hamlet = hamletsOf(facts).of(entry);
  return hamlet === null || namesSomebody(hamlet, facts) ? null : hamlet;
};

const datumOf = (kind: Exclude<MaskKind, "none">, text: string, { entry }: Listed, context: ReportContext): PersonalDatum => {
  switch (kind) {
    case "name":
      return { kind, text };
    case "id":
      return { kind: "identityNumber", text };
    case "birth":
      return { kind, text, year: entry !== null && isPersonEntry(entry) ? (birthOf(entry.row)?.value?.year ?? null) : null };
    case "address":
      return { kind, text, hamlet: entry && hamletOf(entry, context) };
    case "text":
      return { kind: "freeText", text };
  }
};

/**
 * What a copy without names shows in place of a text of a list; null where it shows nothing of it. Of a column that
 * holds nothing personal, words that somebody typed and nobody understood are withheld if they name a person.
 */
export const withoutNames = (column: LeafColumn, { text, typed }: Shown, item: Listed, context: ReportContext): string | null => {
  if (text === null || text === "") return "";
  const kind = maskKind(column, item);
  if (kind !== "none") return maskDatum("masked", datumOf(kind, text, item, context), "") || null;
  if (typed === undefined) return text;
  if (typed.means !== null) return typed.means;
  return isFreeText(column, item) && !namesSomebody(text, context.facts) ? text : null;
};

/** A column of words in which anything may stand: in one of dates, numbers or set values, what was not understood is no value. */
const isFreeText = ({ cell }: LeafColumn, { entry }: Listed): boolean =>
  cell !== undefined && entry !== null && ("field" in cell ? columnsOf(entry.register)[cell.field]?.kind === "text" : "fields" in cell && cell.fields.some((field) => columnsOf(entry.register)[field]?.kind === "text"));
