import { birthOf, sexOf } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import { hamletsOf } from "../../facts/hamlets";
import { sexes } from "../../../legal/lists";
import type { Show } from "./shows";

/** Birth as written; nothing for a record that is no person. */
const birthText: Show = ({ entry }) => (isPersonEntry(entry) ? (birthOf(entry.row)?.text ?? "") : "");

const sexOfEntry: (item: Parameters<Show>[0]) => "male" | "female" | null = ({ entry }) => (isPersonEntry(entry) && "sex" in entry.row ? sexOf(entry.row) : null);

const yearText: Show = ({ entry }) => {
  const birth = isPersonEntry(entry) ? birthOf(entry.row) : null;
  return birth === null ? "" : birth.value === null ? birth.text : String(birth.value.year);
};

const bySex = (sex: "male" | "female"): Show => (item, context) => (sexOfEntry(item) === sex ? yearText(item, context) : "");

/** What lists show of a person (domain.md 2.0). */
export const personShows: Readonly<Record<string, Show>> = {
  birth: birthText,
  birthYear: yearText,
  birthYearMale: bySex("male"),
  birthYearFemale: bySex("female"),
  sex: (item) => {
    const sex = sexOfEntry(item);
    return sex === null ? "" : sexes[sex][0];
  },
  hamlet: ({ entry }, { facts }) => hamletsOf(facts).of(entry) ?? entry.hamletText,
};
