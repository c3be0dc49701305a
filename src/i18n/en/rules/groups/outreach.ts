import type { GroupWords } from "../../../rules/entry";
import { formatDate } from "../../../format";

/** English words of the rules about propaganda (R10). */
const outreachWords: GroupWords<"outreach"> = {
  "outreach/unit-without-event": {
    title: "Unit without propaganda in the assessment period",
    why: "The targets ask that 100% of the units, residential areas and schools hold propaganda against drugs.",
    messages: {
      unit: ({ from, to }) => ({
        what: `The propaganda register has no event of this unit from ${formatDate(from)} to ${formatDate(to)}.`,
        todo: "Hold an event; if there was one, enter it with the exact name of the unit as organiser or place.",
      }),
      hamlet: ({ hamlet, from, to }) => ({
        what: `${hamlet} has no propaganda event from ${formatDate(from)} to ${formatDate(to)}.`,
        todo: "Hold one or add it. There is no list of units, so the hamlets of the parameter sheet were checked.",
      }),
    },
  },
  "outreach/no-action-month": {
    title: "No propaganda in the month of action against drugs",
    why: "The plan asks for events in the month of action against drugs (June) and on the national day against drugs (26/6).",
    messages: {
      none: ({ year }) => ({
        what: `The propaganda register has no event in June ${String(year)} or for 26/6.`,
        todo: "If there was one, enter it with its day and an “x” for the action month; if not, say so in the report.",
      }),
    },
  },
  "outreach/audience-missing": {
    title: "Event without its audience and its number of people",
    why: "The target is about useful propaganda for the right groups; without audience and number nothing can be added up.",
    messages: {
      neither: () => ({
        what: "Neither the audience nor the number of people of this event is given.",
        todo: "Enter the audience and the number of people from the organiser's record or report.",
      }),
    },
  },
};

export default outreachWords;
