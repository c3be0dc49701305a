import { termIn, type ManagedTerm } from "../../facts/managedTerm";
import { managedTermOf } from "../../facts/managedUser";
import { writtenTermOf } from "../../facts/postRehabTerm";
import type { Entry } from "../../parse/registerTable";
import type { Cell, PartialDate } from "../../registers/column";
import { joined, printedDate, printedField } from "./cellText";
import { nothingShown, type Show, type Shown } from "./show";

/** Stands for an end of a term that nobody wrote. */
const unwritten = "…";

const ends = (from: Shown, to: Shown): Shown => {
  if (from.text === "" && to.text === "") return nothingShown;
  return joined([from, to].map((end) => (end.text === "" ? { text: unwritten } : end)), " - ");
};

/** A term as it was written: in two columns, else in the one of the official forms. */
const writtenTerm = (entry: Entry, [from, to, period]: readonly [string, string, string], { from: begins, to: closes }: ManagedTerm): Shown => {
  const inColumns = ends(printedField(entry, from), printedField(entry, to));
  const inOne = printedField(entry, period);
  if (inColumns.text !== "" || inOne.text === "") return inColumns;
  return { text: inOne.text, typed: { means: begins === null || closes === null ? null : `${printedDate(begins)} - ${printedDate(closes)}` } };
};

/** The term of a rehabilitation, in two columns or in the one of form 23. */
export const rehabTermOf = ({ row }: Entry<"addict">): ManagedTerm => {
  const cells: Readonly<Record<"managedFrom" | "managedTo", Cell<PartialDate>>> = { managedFrom: row.rehabFrom, managedTo: row.rehabTo };
  return termIn({ ...cells, managedPeriod: row.rehabPeriod }, null);
};

const managedFields = ["managedFrom", "managedTo", "managedPeriod"] as const;

const term: Show["of"] = ({ entry }) => {
  switch (entry?.register) {
    case "addict":
      return writtenTerm(entry, ["rehabFrom", "rehabTo", "rehabPeriod"], rehabTermOf(entry));
    case "user":
      return writtenTerm(entry, managedFields, managedTermOf(entry));
    case "postRehab":
      return writtenTerm(entry, managedFields, writtenTermOf(entry));
    default:
      return nothingShown;
  }
};

/** The term of a rehabilitation and where it takes place. */
const termAndPlace: Show["of"] = (item, context) => (item.entry === null ? nothingShown : joined([term(item, context), printedField(item.entry, "rehabPlace")], "; "));

/** What lists show of a term of management or rehabilitation. */
export const termShows: Readonly<Record<string, Show>> = {
  term: { mask: "none", of: term },
  termAndPlace: { mask: "text", of: termAndPlace },
};
