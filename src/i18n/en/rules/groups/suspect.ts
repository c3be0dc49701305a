import type { GroupWords } from "../../../rules/entry";
import { formatPartialDate } from "../../format";

const testThem = "Have the person tested and enter date and result; if there is a result already, enter it here.";
const writeGrounds = "Enter one of the nine grounds a, b, c, d, đ, e, g, h, i; part several by semicolons.";

/** Words of the rules about the list of suspects (R3). */
const suspectWords: GroupWords<"suspect"> = {
  "suspect/not-tested": {
    title: "Suspect without a drug test",
    why: "Criterion 3 asks for a test of everyone on the list of suspects; one person without a result fails it.",
    messages: {
      blank: () => ({ what: "The column for the test result is blank; everyone on the list must be tested.", todo: testThem }),
      none: ({ result }) => ({ what: `The result column says “${result}”; everyone on the list must be tested.`, todo: testThem }),
    },
  },
  "suspect/test-overdue": {
    title: "Suspect waiting too long for a test",
    why: "Criterion 3 asks for a test of everyone on the list of suspects; the later it comes, the less it shows.",
    messages: {
      overdue: ({ listedOn, days, limit }) => ({
        what: `Listed ${formatPartialDate(listedOn)}, ${days} days ago, and still without a test result (reminder after ${limit} days).`,
        todo: "Have the person tested now; if that cannot be done, enter the reason.",
      }),
    },
  },
  "suspect/grounds-unclear": {
    title: "Grounds of suspicion blank or none of the nine",
    why: "Only the nine grounds of the decree justify a test; without one of them the entry does not stand.",
    messages: {
      blank: () => ({ what: "The column for the grounds of suspicion is blank.", todo: writeGrounds }),
      unknown: () => ({ what: "The grounds entered are not recognised as any of the nine of the decree.", todo: writeGrounds }),
    },
  },
  "suspect/positive-not-listed": {
    title: "Suspect tested positive, on no management list",
    why: "Whoever tests positive needs a management dossier; a person on no list has been missed.",
    messages: {
      notListed: () => ({
        what: "The result is positive, but the person is found neither among the illegal users nor among the addicts.",
        todo: "Enter the person in the right list; if already there, compare ID number, name and birth in both.",
      }),
    },
  },
  "suspect/negative-too-long": {
    title: "Negative result, on the list of suspects too long",
    why: "Whoever is negative and no longer suspected should leave the list: for true figures and against stigma.",
    messages: {
      tooLong: ({ listedOn, days, limit }) => ({
        what: `Listed ${formatPartialDate(listedOn)}, ${days} days ago (reminder after ${limit} days), with a negative result.`,
        todo: "If no ground is left, enter “Đưa ra khỏi danh sách nghi” in the handling column.",
      }),
    },
  },
  "suspect/refusal-not-summoned": {
    title: "Test refused and no summons recorded",
    why: "Whoever refuses must be called in or brought to the test; what is not recorded counts as not done.",
    messages: {
      notSummoned: () => ({
        what: "The person refused the test; the list records no request, summons or bringing to the police station.",
        todo: "Summon the person or bring them to the station for the test, then enter it as reason or note.",
      }),
    },
  },
};

export default suspectWords;
