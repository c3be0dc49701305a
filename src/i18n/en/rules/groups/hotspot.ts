import type { GroupWords } from "../../../rules/entry";
import { formatDate, formatInteger } from "../../../format";
import { formatPartialDate } from "../../format";

const clearIt = "Have it cleared or transformed; if that is done, write “Đã triệt xóa” and the day of clearing.";
const writeClearing = "Enter the day of clearing or transformation from the record.";
const writeStatus = "Write the present status; if the spot was cleared, also the day of clearing.";
const writeNewDay = "Enter as day of identification the day on which the spot was found to be complex again.";
const noUseSpot = "a drug-free area has no place that organises or harbours drug use.";

/** English words of the rules about spots (R7). */
const hotspotWords: GroupWords<"hotspot"> = {
  "hotspot/gathering-spot-overdue": {
    title: "Gathering spot active for more than 6 months",
    why: "The plan's target lets no complex gathering spot last longer than 06 months from the day it was identified.",
    messages: {
      overdue: ({ identifiedOn, months, limit }) => ({
        what: `Gathering spot identified ${formatPartialDate(identifiedOn)}; to be cleared within ${months} months, by ${formatDate(limit)}.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/spot-overdue": {
    title: "Complex spot active for more than 3 months",
    why: "The plan's target lets no complex spot last longer than 03 months from the day it was identified.",
    messages: {
      overdue: ({ identifiedOn, months, limit }) => ({
        what: `Spot identified ${formatPartialDate(identifiedOn)}; to be cleared within ${months} months, by ${formatDate(limit)}.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/limit-near": {
    title: "Time to clear a complex spot is nearly over",
    why: "A spot that is not cleared or transformed in time fails the target; the reminder leaves time to act.",
    messages: {
      near: ({ identifiedOn, months, limit, daysLeft }) => ({
        what: `Identified ${formatPartialDate(identifiedOn)}, to be cleared within ${months} months, by ${formatDate(limit)}; days left: ${formatInteger(daysLeft)}.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/still-active": {
    title: "Spot, gathering spot, gang or network still active",
    why: "Criterion 6 asks that no drug spot, gathering spot, gang or network is left in the commune on the day of the proposal.",
    messages: {
      active: ({ status, deadline }) => ({
        what: `The status says “${status}”; on ${formatDate(deadline)} no spot may be left.`,
        todo: clearIt,
      }),
      blank: ({ deadline }) => ({
        what: `The status is blank, so the spot counts as active; on ${formatDate(deadline)} no spot may be left.`,
        todo: writeStatus,
      }),
      noClearingDate: ({ status }) => ({
        what: `The status says “${status}”, but there is no readable day of clearing, so the spot still counts as active.`,
        todo: writeClearing,
      }),
      clearedLater: ({ status, deadline }) => ({
        what: `The status says “${status}”, but it was cleared after ${formatDate(deadline)}; on that day it counts as active.`,
        todo: "Check the day of clearing and the proposal date.",
      }),
    },
  },
  "hotspot/clearing-date": {
    title: "Day of clearing a spot missing, or before its identification",
    why: "Without the right day of clearing the spot still counts as active, and how long it lasted cannot be computed.",
    messages: {
      blank: ({ status }) => ({ what: `The status says “${status}”, but the day of clearing or transformation is blank.`, todo: writeClearing }),
      beforeIdentified: ({ clearedOn, identifiedOn }) => ({
        what: `Cleared or transformed ${formatPartialDate(clearedOn)}, before it was identified (${formatPartialDate(identifiedOn)}).`,
        todo: "Compare with the records and correct whichever of the two days was mistyped.",
      }),
    },
  },
  "hotspot/kind-or-day-missing": {
    title: "Spot without its type or its day of identification",
    why: "Type and day decide by when the spot must be cleared and how criterion 6 counts it; without them nothing can be judged.",
    messages: {
      noKind: () => ({ what: "The type of the spot is blank.", todo: "Choose its type: spot, gathering spot, spot at risk, place of use, gang or network." }),
      noDay: () => ({ what: "The day on which the spot was identified is blank.", todo: "Enter the day of identification from the file of the spot." }),
      neither: () => ({ what: "The type and the day of identification are both blank.", todo: "Enter type and day of identification from the file of the spot." }),
    },
  },
  "hotspot/complex-again-date": {
    title: "Spot complex again without a new day of identification",
    why: "The target lets no new spots form, and the time to clear this one runs anew from the day it became complex again.",
    messages: {
      blank: ({ status }) => ({ what: `The status says “${status}”, but the day of identification is blank.`, todo: writeNewDay }),
      notAfterClearing: ({ identifiedOn, clearedOn }) => ({
        what: `Complex again, but still identified ${formatPartialDate(identifiedOn)}, not after it was cleared (${formatPartialDate(clearedOn)}).`,
        todo: writeNewDay,
      }),
    },
  },
  "hotspot/use-spot-active": {
    title: "Place that organises or harbours drug use still active",
    why: "A drug-free area must have no place that organises or harbours drug use; a single one stands against it.",
    messages: {
      active: ({ status }) => ({ what: `The status says “${status}”; ${noUseSpot}`, todo: clearIt }),
      blank: () => ({ what: `The status is blank, so it counts as active; ${noUseSpot}`, todo: writeStatus }),
      notClearedYet: ({ status, asOf }) => ({
        what: `The status says “${status}”, but no day of clearing up to ${formatDate(asOf)} is given, so it still counts as active.`,
        todo: writeClearing,
      }),
    },
  },
};

export default hotspotWords;
