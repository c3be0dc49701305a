import type { GroupWords } from "../../../rules/entry";
import { formatDate } from "../../../format";
import { formatPartialDate } from "../../format";

const writeResult = "Compare with the result slip; write Âm tính, Dương tính, Chưa có kết quả or Không chấp hành.";
const writeSlip = "Find the result slip of this test and write its number; if no slip was made, make it.";
const writeConsent = "Look for the written consent of a parent or guardian and write “Có”; correct the sample if it is wrong.";
const sendResult = "Write the day if it was sent; if not, send the result and write the day.";

/** English words of the rules about the test log. */
const testWords: GroupWords<"test"> = {
  "test/result-unclear": {
    title: "Test log: result blank or unclear",
    why: "An unclear result cannot be counted for the test criteria, and reading it wrongly wrongs the person.",
    messages: {
      blank: () => ({ what: "The result is blank; every test must have a result.", todo: writeResult }),
      sign: () => ({ what: "The result is only a sign such as “-”, “0”, “+”; that does not say negative or positive.", todo: writeResult }),
      unknown: () => ({ what: "The result is a word that is not in the list of test results.", todo: writeResult }),
    },
  },
  "test/impossible-date": {
    title: "Test log: impossible day of a test",
    why: "With a wrong day a test is counted as in time or as too old when it is not.",
    messages: {
      future: ({ testedOn, asOf }) => ({
        what: `The test is dated ${formatPartialDate(testedOn)}, after the as-of date ${formatDate(asOf)}.`,
        todo: "Compare with the result slip and correct the day of the test.",
      }),
      beforeBirth: ({ testedOn }) => ({
        what: `The test is dated ${formatPartialDate(testedOn)}, before the person's date of birth on the lists.`,
        todo: "Compare with the result slip; correct the day of the test or the date of birth on the list.",
      }),
    },
  },
  "test/no-slip-number": {
    title: "Test log: no number of the result slip",
    why: "The result slip belongs in the management dossier; without its number nobody can look the test up.",
    messages: {
      blank: () => ({ what: "The slip number is blank; every test must have a result slip.", todo: writeSlip }),
      none: ({ slip }) => ({ what: `The slip number says “${slip}”; every test must have a result slip.`, todo: writeSlip }),
    },
  },
  "test/minor-without-consent": {
    title: "Sample other than urine from a person under 18 without consent",
    why: "Blood or any other sample of a person under 18 may only be taken when a parent or guardian agrees.",
    messages: {
      blank: ({ sample }) => ({ what: `The person is under 18 and the sample is “${sample}”, but the guardian's consent is blank.`, todo: writeConsent }),
      refused: ({ sample }) => ({ what: `The person is under 18 and the sample is “${sample}”, but the guardian has not agreed.`, todo: writeConsent }),
      notNeeded: ({ sample }) => ({ what: `The person is under 18 and the sample is “${sample}”, so consent cannot be marked as not needed.`, todo: writeConsent }),
    },
  },
  "test/positive-not-sent": {
    title: "Test log: positive result without the day it was sent",
    why: "Sending a positive result starts the decision on management; until then the person is not managed by law.",
    messages: {
      toChair: () => ({ what: "The result is positive but has no day of sending; it goes to the chair of the commune.", todo: sendResult }),
      toPolice: () => ({ what: "The result is positive but has no day of sending; it goes to the head of the commune police.", todo: sendResult }),
    },
  },
  "test/positive-not-listed": {
    title: "Test log: person with a positive result on no management list",
    why: "The criteria ask that everyone found is managed; one person left out makes every ratio wrong.",
    messages: {
      notListed: () => ({
        what: "Positive, but on none of the lists of addicts, illegal users and people after rehabilitation.",
        todo: "Check name and identity number; if they are right, make the dossier and add the person to the list.",
      }),
    },
  },
  "test/results-differ": {
    title: "Test log: two contrary results on one day",
    why: "Contrary results mostly come from a wrong person or day; as they stand nobody knows which one is right.",
    messages: {
      differ: ({ testedOn, row, sheet }) => ({
        what: `On ${formatDate(testedOn)} this person has another result as well (${sheet === null ? "" : `sheet ${sheet}, `}row ${row}).`,
        todo: "Compare the two result slips; correct the wrong row, or note why there are two results.",
      }),
    },
  },
  "test/person-not-listed": {
    title: "Test log: person on none of the lists",
    why: "A tested person on no list is mostly a wrong name or number, or was left out when the lists were made.",
    messages: {
      notListed: () => ({
        what: "This person is on none of the lists of addicts, illegal users, suspects and people after rehabilitation.",
        todo: "Check name and identity number; if the person is to be managed, add them to a list; if not, pass over this.",
      }),
    },
  },
};

export default testWords;
