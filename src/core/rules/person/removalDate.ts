/**
 * person/removal-date - a person was removed from the list before being entered in it, or on a day after the as-of date.
 *
 * The entry is the day of listing (addicts), of the first discovery (users), of the start of the management (after
 * rehabilitation), of the return or else the end of the sentence (former prisoners). Of a vague date the kindest day
 * counts.
 */
import { cite } from "../../../legal/sources";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import type { RemovableRegisterId } from "../../facts/removal";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { PartialDate } from "../../registers/column";
import { perRegister } from "../kernel/perRegister";
import { personRule } from "../kernel/rule";

type Messages = {
  beforeEntry: { readonly removedOn: PartialDate; readonly enteredOn: PartialDate };
  future: { readonly removedOn: PartialDate; readonly asOf: LocalDate };
};

const enteredOn = (entry: Entry<RemovableRegisterId>): PartialDate | null => {
  switch (entry.register) {
    case "addict":
      return entry.row.listedOn.value;
    case "user":
      return entry.row.foundOn.value;
    case "postRehab":
      return entry.row.managedFrom.value;
    case "exPrisoner":
      return entry.row.returnedOn.value ?? entry.row.sentenceEndedOn.value;
  }
};

const isBefore = (removal: PartialDate, entry: PartialDate): boolean => {
  const [last, first] = [latestDayOf(removal), earliestDayOf(entry)];
  return last !== null && first !== null && last < first;
};

const rule = personRule<Messages>()({
  defect: "removal-date",
  registers: ["addict", "user", "postRehab", "exPrisoner"],
  ref: 20,
  severity: "violation",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["removedOn"],
  check(entry, { dates: { asOf } }) {
    const removedOn = entry.row.removedOn.value;
    if (removedOn === null) return [];
    const entered = enteredOn(entry);
    if (entered !== null && isBefore(removedOn, entered)) {
      return [{ column: "removedOn", message: "beforeEntry", params: { removedOn, enteredOn: entered } }];
    }
    const day = earliestDayOf(removedOn);
    return day !== null && day > asOf ? [{ column: "removedOn", message: "future", params: { removedOn, asOf } }] : [];
  },
});

export default perRegister(rule, {
  addict: { needs: ["listedOn"] },
  user: { needs: ["foundOn"] },
  postRehab: { needs: ["managedFrom"] },
  exPrisoner: { needs: [{ anyOf: ["returnedOn", "sentenceEndedOn"] }] },
});
