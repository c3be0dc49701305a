import type { GroupWords } from "../../../rules/entry";
import { formatDate, formatInteger } from "../../../format";
import { formatPartialDate } from "../../format";

const inspect = "Plan an inspection of the business; if there was one, enter its day and result.";

/** English words of the rules about conditional businesses (R13). */
const businessWords: GroupWords<"business"> = {
  "business/unsigned": {
    title: "Business that has not signed the pledge",
    why: "Drug crime easily misuses conditional businesses; the pledge binds their owners to their duties.",
    messages: {
      unsigned: ({ signed }) => ({
        what: `The pledge column says “${signed}”; the businesses of this list should sign the pledge.`,
        todo: "Have the owner sign the pledge, then write “Đã ký”.",
      }),
      refused: ({ signed }) => ({
        what: `The pledge column says “${signed}”; the businesses of this list should sign the pledge.`,
        todo: "Talk to the owner again about signing, and give the reason in the notes column.",
      }),
      blank: () => ({
        what: "The pledge column is blank; the businesses of this list should sign the pledge.",
        todo: "Write “Đã ký” if the owner signed; if not, have the owner sign the pledge.",
      }),
    },
  },
  "business/not-inspected": {
    title: "Business not inspected for a long time",
    why: "The plan asks for regular inspections of conditional businesses, to prevent violations that involve drugs.",
    messages: {
      never: ({ months }) => ({ what: `No day of inspection is entered; every business should be inspected within ${formatInteger(months)} months.`, todo: inspect }),
      old: ({ inspectedOn, months, asOf }) => ({
        what: `Last inspected ${formatPartialDate(inspectedOn)}, more than ${formatInteger(months)} months before the as-of date ${formatDate(asOf)}.`,
        todo: inspect,
      }),
      future: ({ inspectedOn, asOf }) => ({
        what: `The last inspection is dated ${formatPartialDate(inspectedOn)}, after the as-of date ${formatDate(asOf)}.`,
        todo: "Correct the day by the inspection record, or check the as-of date on the parameter sheet.",
      }),
    },
  },
  "business/violation-without-case": {
    title: "Drug violation of a business missing in the register of cases",
    why: "A drug violation at a business has to be followed up as a case; without it the reported number of cases is too low.",
    messages: {
      noCase: () => ({
        what: "The inspection found a drug violation, but no case names this business or lies on that day in that hamlet.",
        todo: "Enter the case in the register of cases; if it is there, name the business in the column of the place.",
      }),
    },
  },
};

export default businessWords;
