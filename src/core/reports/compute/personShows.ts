import { sexes } from "../../../legal/lists";
import { maskDatum } from "../../disclosure/mask";
import { isVacant } from "../../facts/vacancy";
import { birthFieldOf, birthOf, sexOf } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import { statedRemoval } from "../../facts/removal";
import { hamletsOf } from "../../facts/hamlets";
import type { Entry } from "../../parse/registerTable";
import { joined, printedField } from "./cellText";
import { nothingShown, type Listed, type Show, type Shown } from "./show";

type Read = (entry: Entry) => Shown;

/** Shows nothing of a row without a record. */
const ofRecord =
  (read: Read): Show["of"] =>
  ({ entry }) =>
    entry === null ? nothingShown : read(entry);

const birth: Read = (entry) => (isPersonEntry(entry) ? printedField(entry, birthFieldOf(entry.row)) : nothingShown);

const birthYear: Read = (entry) => {
  const year = isPersonEntry(entry) ? birthOf(entry.row)?.value?.year : undefined;
  return year === undefined ? birth(entry) : { text: String(year) };
};

const sexOfRecord = (entry: Entry): "male" | "female" | null => (isPersonEntry(entry) && "sex" in entry.row ? sexOf(entry.row) : null);

const birthYearOf =
  (sex: "male" | "female"): Read =>
  (entry) =>
    sexOfRecord(entry) === sex ? birthYear(entry) : nothingShown;

const sex: Read = (entry) => {
  const known = sexOfRecord(entry);
  return known === null ? nothingShown : { text: sexes[known][0] };
};

const says = ({ text }: Shown): boolean => text !== "";

/** Where a person lives: now, else by registration, else the hamlet of the list. */
const residence: Show["of"] = ({ entry }, { facts }) => {
  if (entry === null) return nothingShown;
  const written = ["currentResidence", "permanentResidence"].map((field) => printedField(entry, field)).find(says);
  const hamlet = hamletsOf(facts).of(entry) ?? entry.hamletText;
  return written ?? { text: hamlet, typed: { means: null } };
};

/** When and why somebody left a list, and the note. */
const removalAndNote: Read = (entry) => {
  const reason = isPersonEntry(entry) && entry.register !== "suspect" && entry.register !== "test" ? statedRemoval(entry) : null;
  const stated: Shown = reason === null || isVacant(reason.cell) ? nothingShown : { text: reason.cell.text, typed: { means: null } };
  return joined([printedField(entry, "removedOn"), stated, printedField(entry, "note")], "; ");
};

const nameFields = ["fullName", "head"];

/** Initials alone, whatever else is shown. */
const initials = ({ entry }: Listed): Shown => {
  const name = entry === null ? undefined : nameFields.map((field) => printedField(entry, field)).find(says);
  return { text: name === undefined ? "" : maskDatum("masked", { kind: "name", text: name.text ?? "" }, "") };
};

/** What lists show of a person (domain.md 2.0). */
export const personShows: Readonly<Record<string, Show>> = {
  birth: { mask: "birth", of: ofRecord(birth) },
  birthYear: { mask: "birth", of: ofRecord(birthYear) },
  birthYearMale: { mask: "birth", of: ofRecord(birthYearOf("male")) },
  birthYearFemale: { mask: "birth", of: ofRecord(birthYearOf("female")) },
  sex: { mask: "none", of: ofRecord(sex) },
  residence: { mask: "address", of: residence },
  removalAndNote: { mask: "text", of: ofRecord(removalAndNote) },
  initials: { mask: "none", of: initials },
};
