import { formatDate } from "../../../format";
import type { GroupWords } from "../../../rules/entry";
import { formatTime } from "../../../rules/formatTime";
import { formatClock } from "../../format";
import { formatPartialDate } from "../../format";

const makeDossier = "Make the management dossier, then enter “Đã lập” with its number and date.";
const writeDecision = "Enter number and date as in the decision; where there is none yet, submit one for signature.";
const checkResidence = "Check that the person lives at the address, write the record, then enter the day here.";

/** "05/06/2026", with a time of day "02/07/2026 at 09:00". */
const moment = (day: string, minute: number | null = null): string => (minute === null ? day : `${day} at ${formatTime(minute)}`);

/** Words of the rules about the list of illegal users (R2). */
const userWords: GroupWords<"user"> = {
  "user/no-dossier": {
    title: "Illegal user without a management dossier",
    why: "Criterion 2 asks for a dossier and supervision of everyone on the list; one missing dossier fails it.",
    messages: {
      none: ({ dossier }) => ({ what: `The dossier column says “${dossier}”; everyone on the list must have a dossier.`, todo: makeDossier }),
      blank: () => ({ what: "The dossier column is blank; everyone on the list must have a management dossier.", todo: makeDossier }),
    },
  },
  "user/no-positive-test": {
    title: "No positive test result found for an illegal user",
    why: "The dossier must hold the slip of a positive test; without it there is no ground for managing the person.",
    messages: {
      none: () => ({
        what: "The day of the positive result is blank, and neither the list nor the test log holds a positive test.",
        todo: "Enter the day from the result slip; without a slip, review why the person is on this list.",
      }),
    },
  },
  "user/decision-late": {
    title: "Decision to manage an illegal user made too late",
    why: "The law sets a time for the decision, counted from the receipt of the positive result; it had run out.",
    messages: {
      late: ({ notifiedOn, decidedOn, due }) => ({
        what:
          `Result received ${moment(formatPartialDate(notifiedOn), notifiedOn.minute)}, decided ${moment(formatPartialDate(decidedOn), decidedOn.minute)}; ` +
          `due within ${formatClock(due)}, by ${moment(formatDate(due.day), due.minute)}.`,
        todo: "Check both days; if the decision really was late, give the reason in the notes.",
      }),
    },
  },
  "user/no-decision": {
    title: "Number or date of the management decision missing",
    why: "Nobody may be managed without a decision; without its number or date there is no proof and no term.",
    messages: {
      none: () => ({ what: "Neither number nor date of the management decision is entered.", todo: writeDecision }),
      noNumber: () => ({ what: "The decision has a date but no number.", todo: writeDecision }),
      noDate: () => ({ what: "The decision has a number but no date.", todo: writeDecision }),
    },
  },
  "user/term-differs": {
    title: "End of management does not fit the decision",
    why: "Management lasts one year from the decision; with a wrong end it lasts shorter or longer than the law says.",
    messages: {
      differs: ({ decidedOn, endsOn, months, expectedOn }) => ({
        what: `The term ends ${formatPartialDate(endsOn)}; decided ${formatDate(decidedOn)}, ${months} months lead to ${formatDate(expectedOn)}.`,
        todo: "Compare with the decision and correct its date or the end of the term.",
      }),
    },
  },
  "user/term-ended": {
    title: "Term of management over, still listed as managed",
    why: "After the term the management must be closed and the person taken off the list; it must not go on.",
    messages: {
      ended: ({ endedOn }) => ({
        what: `The term ended ${formatPartialDate(endedOn)}, but the list still treats the person as managed.`,
        todo: "Issue the closing decision (form 10), enter the outcome and removal date; or enter a newer decision.",
      }),
    },
  },
  "user/term-ending": {
    title: "Term of managing an illegal user about to end",
    why: "The closing decision has to be there when the term ends, so it must be prepared in time.",
    messages: {
      ending: ({ endsOn, left }) => ({
        what: `The term ends ${formatDate(endsOn)}, in ${left} ${left === 1 ? "day" : "days"}.`,
        todo: "Prepare the closing decision (form 10); look at the tests made during the term.",
      }),
    },
  },
  "user/residence-unchecked": {
    title: "No monthly residence check of an illegal user",
    why: "The residence of a managed person must be checked every month; what is not recorded cannot be shown.",
    messages: {
      none: ({ month }) => ({ what: `No residence check is entered at all; one was due in ${formatPartialDate(month)}.`, todo: checkResidence }),
      old: ({ checkedOn, month }) => ({
        what: `The latest residence check entered is ${formatPartialDate(checkedOn)}; none in ${formatPartialDate(month)} or later.`,
        todo: checkResidence,
      }),
    },
  },
  "user/positive-in-term": {
    title: "Positive again during the term of management",
    why: "A new positive test during management calls for an examination for addiction or a new decision.",
    messages: {
      again: ({ testedOn }) => ({
        what: `The test of ${formatDate(testedOn)} is positive and falls within the running term of management.`,
        todo: "Request the examination for addiction or issue a new management decision, then enter it.",
      }),
    },
  },
  "user/no-manager": {
    title: "No management group or helper named for a user",
    why: "The decision must name a management group and a direct helper; left blank, nobody answers for the person.",
    messages: {
      none: () => ({
        what: "No management group and no direct helper is entered.",
        todo: "Appoint the group and the direct helper, then enter them here.",
      }),
    },
  },
  "user/minor-helper": {
    title: "Helper of a person under 18 is not one the rules name",
    why: "A person under 18 must be helped directly by a teacher, the youth union or the pioneers.",
    messages: {
      other: ({ age }) => ({
        what: `The person is under ${age}; the helper cell names no teacher, youth union or pioneer worker.`,
        todo: "Appoint a teacher, youth union or pioneer worker; if that is done, add the position to the name.",
      }),
    },
  },
  "user/test-too-old": {
    title: "Illegal user: latest test more than 30 days old",
    why: "Criterion 2 counts a negative test only within the 30 days before the proposal; older ones do not count.",
    messages: {
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `The latest test is of ${formatDate(testedOn)}, ${age} days before ${formatDate(deadline)} (at most ${limit}).`,
        todo: "Enter a newer result if there is one; if not, test again before the proposal.",
      }),
    },
  },
  "user/found-addicted": {
    title: "Found to be addicted, still on the list of users",
    why: "A conclusion of addiction ends the management as a user; otherwise the person counts in both lists.",
    messages: {
      stillListed: () => ({
        what: "The end of management says found to be addicted, but the person is still on this list.",
        todo: "Enter date and reason of removal; see whether the person is on the list of addicts.",
      }),
    },
  },
  "user/custody-not-suspended": {
    title: "In custody, but the management is not suspended",
    why: "From 01/07/2026 the management of a person in custody must be suspended.",
    messages: {
      notSuspended: () => ({
        what: "The list says that the person is in custody, but the end column does not say “Tạm đình chỉ”.",
        todo: "Check; if the custody goes on, issue the suspension and enter “Tạm đình chỉ”.",
      }),
    },
  },
};

export default userWords;
