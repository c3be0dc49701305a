import type { GroupWords } from "../../../rules/entry";
import { formatDate, formatInteger } from "../../../format";
import { formatClock, formatPartialDate } from "../../format";

const makeDossier = "Make the post-rehabilitation dossier, then write “Đã lập” and the day it was made.";
const addTest = "Enter day and result if the test was done; if not, hold the test and write it into the log.";
const fixEnd = "Check the form and end of rehabilitation, and correct the end of the term to match the decision.";
const checkDays = "Check the two days. If it was indeed late, give the reason in the notes column.";
const establishAddiction = "Compare with the result slip; if it is right, open the dossier to establish addiction.";
const writeSupport = "Write the counselling or support given; if the person needs none, write “Không có nhu cầu”.";
const closeTerm = "If the term is over, issue the certificate (form 54) and write the outcome; if prolonged, correct its end.";
const reportAtOnce = "Check the two days; if the person has not reported, ask them to report to the commune police at once.";

/** English words of the rules about post-rehabilitation management (R4). */
const postRehabWords: GroupWords<"postRehab"> = {
  "postRehab/no-dossier": {
    title: "Person under post-rehabilitation management without a dossier",
    why: "The criterion on post-rehabilitation asks for a management dossier for every person under management.",
    messages: {
      none: ({ dossier }) => ({ what: `The dossier column says “${dossier}”; everyone under post-rehabilitation management must have a dossier.`, todo: makeDossier }),
      blank: () => ({ what: "The dossier column is blank; everyone under post-rehabilitation management must have a dossier.", todo: makeDossier }),
    },
  },
  "postRehab/dossier-late": {
    title: "Post-rehabilitation dossier made late after the person reported",
    why: "The commune has a few working days from the person's report to make the dossier; a late one delays the decision.",
    messages: {
      late: ({ reportedOn, dossierOn, due, value, unit }) => ({
        what: `Reported ${formatDate(reportedOn)}, dossier made ${formatPartialDate(dossierOn)}; due within ${formatClock({ value, unit })}, by ${formatDate(due)}.`,
        todo: checkDays,
      }),
    },
  },
  "postRehab/decision-late": {
    title: "Post-rehabilitation decision made late after the proposal",
    why: "Without a decision there is no ground to manage and test the person; the law sets the days in which it must be made.",
    messages: {
      late: ({ proposedOn, decisionOn, due, value, unit }) => ({
        what: `Proposed ${formatDate(proposedOn)}, decided ${formatPartialDate(decisionOn)}; due within ${formatClock({ value, unit })}, by ${formatDate(due)}.`,
        todo: checkDays,
      }),
      none: ({ proposedOn, due, value, unit }) => ({
        what: `Proposed ${formatDate(proposedOn)} but no decision yet; due within ${formatClock({ value, unit })}, by ${formatDate(due)}.`,
        todo: "Write number and day of the decision if there is one; if not, have it made at once (form 51).",
      }),
    },
  },
  "postRehab/wrong-term": {
    title: "Term of post-rehabilitation management is not one or two years",
    why: "The law gives two years after compulsory rehabilitation of an adult and one year in all other cases, from its end.",
    messages: {
      wrong: ({ completedOn, managedTo, months, end }) => ({
        what: `Finished ${formatDate(completedOn)}; ${months} months of management end ${formatDate(end)}, but the cell says ${formatPartialDate(managedTo)}.`,
        todo: fixEnd,
      }),
      wrongWithAbsence: ({ completedOn, managedTo, months, end, absentDays }) => ({
        what: `Finished ${formatDate(completedOn)}; ${months} months and ${formatInteger(absentDays)} days absent end ${formatDate(end)}, but the cell says ${formatPartialDate(managedTo)}.`,
        todo: fixEnd,
      }),
    },
  },
  "postRehab/absence-not-added": {
    title: "Days of absence not added to the post-rehabilitation term",
    why: "Days of unreported absence do not count in the term, so its end has to move by as many days.",
    messages: {
      notAdded: ({ absentDays, managedTo, end }) => ({
        what: `Absent ${formatInteger(absentDays)} days without report, so the term runs to ${formatDate(end)}; the cell says ${formatPartialDate(managedTo)}.`,
        todo: "Check the days of absence; if they are right, move the end of the term and tell the person.",
      }),
    },
  },
  "postRehab/no-manager": {
    title: "Person under post-rehabilitation management with nobody responsible",
    why: "The criterion on post-rehabilitation asks that everyone is given to a named organisation or person to manage and help.",
    messages: {
      none: () => ({
        what: "No organisation or person is named as responsible; everyone under management must have one.",
        todo: "Appoint an organisation or person and write it into this column.",
      }),
    },
  },
  "postRehab/tests-missing": {
    title: "No regular or no surprise test in the last 6 months",
    why: "The criterion on post-rehabilitation asks that everyone is tested both regularly and by surprise.",
    messages: {
      regular: ({ since }) => ({ what: `No regular test since ${formatDate(since)}; both a regular and a surprise test are required.`, todo: addTest }),
      surprise: ({ since }) => ({ what: `No surprise test since ${formatDate(since)}; both a regular and a surprise test are required.`, todo: addTest }),
      both: ({ since }) => ({ what: `Neither a regular nor a surprise test since ${formatDate(since)}; both are required.`, todo: addTest }),
    },
  },
  "postRehab/test-positive": {
    title: "Positive test during post-rehabilitation management",
    why: "Whoever uses drugs again during post-rehabilitation management must have the state of addiction established.",
    messages: {
      positive: ({ testedOn }) => ({
        what: `The test of ${formatDate(testedOn)}, during the term, is positive and no conclusion on addiction has followed.`,
        todo: establishAddiction,
      }),
      undated: () => ({ what: "A test result is positive, its day unclear, and no conclusion on addiction has followed.", todo: establishAddiction }),
    },
  },
  "postRehab/no-support": {
    title: "No counselling or support entered for a person after rehabilitation",
    why: "The criterion on post-rehabilitation asks that everyone is counselled or supported, or is noted as needing nothing.",
    messages: {
      blank: () => ({ what: "The support column is blank; everyone under post-rehabilitation management needs at least one entry.", todo: writeSupport }),
      none: ({ support }) => ({ what: `The support column says “${support}”; everyone needs at least one entry.`, todo: writeSupport }),
    },
  },
  "postRehab/term-ended": {
    title: "Post-rehabilitation term is over but not recorded as completed",
    why: "When the term is over the commune must certify it; otherwise it goes on managing someone it no longer may.",
    messages: {
      running: ({ managedTo, outcome }) => ({ what: `The term ended ${formatPartialDate(managedTo)}, but the outcome still says “${outcome}”.`, todo: closeTerm }),
      blank: ({ managedTo }) => ({ what: `The term ended ${formatPartialDate(managedTo)}, but the outcome is blank.`, todo: closeTerm }),
    },
  },
  "postRehab/also-addict": {
    title: "Person under post-rehabilitation management also on the addict list",
    why: "From 01/7/2026 finishing rehabilitation takes a person off the addict list; standing on both makes the figures wrong.",
    messages: {
      mayBeRight: ({ sheet, row }) => ({
        what: `This person is still on the addict list (sheet ${sheet}, row ${row}); check whether both are right.`,
        todo: "See whether the two rows contradict (still in rehabilitation, yet finished); remove the wrong one.",
      }),
      wrong: ({ sheet, row }) => ({
        what: `This person is still on the addict list (sheet ${sheet}, row ${row}) although rehabilitation is finished.`,
        todo: "Take the person off the addict list; if addiction was established anew, end this row instead.",
      }),
    },
  },
  "postRehab/also-user": {
    title: "Person under post-rehabilitation management also on the list of users",
    why: "Nobody can be under post-rehabilitation management and be managed as an illegal user at once; one has to stop.",
    messages: {
      both: ({ sheet, row }) => ({
        what: `This person is also active on the list of illegal users (sheet ${sheet}, row ${row}).`,
        todo: "If the person used drugs again, have addiction established; end the management on the wrong list.",
      }),
    },
  },
  "postRehab/private-centre-report-late": {
    title: "Finished in a private centre, reported late to the commune police",
    why: "Who finishes in a private centre must report soon, so that the commune police can list them and nobody is missed.",
    messages: {
      late: ({ completedOn, reportedOn, due, value, unit }) => ({
        what: `Finished ${formatDate(completedOn)}, reported ${formatPartialDate(reportedOn)}; due within ${formatClock({ value, unit })}, by ${formatDate(due)}.`,
        todo: reportAtOnce,
      }),
      none: ({ completedOn, due, value, unit }) => ({
        what: `Finished ${formatDate(completedOn)} but no day of reporting; due within ${formatClock({ value, unit })}, by ${formatDate(due)}.`,
        todo: reportAtOnce,
      }),
    },
  },
};

export default postRehabWords;
