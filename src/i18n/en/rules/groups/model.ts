import type { GroupWords } from "../../../rules/entry";
import { formatInteger } from "../../../format";
import { formatPartialDate } from "../../format";

const keepUp = "Hold an activity and enter its day; if the model is no longer at work, rate it “Đã dừng”.";

/** English words of the rules about drug-prevention models (R9). */
const modelWords: GroupWords<"model"> = {
  "model/none-in-commune": {
    title: "No drug-prevention model of the commune at work",
    why: "Criterion 9 asks that the commune effectively keeps up at least one drug-prevention model of its own.",
    messages: {
      noRows: () => ({
        what: "The list has no model; the commune needs at least 1 model of its own at work.",
        todo: "Enter the commune's model; if there is none, build and launch one.",
      }),
      noneActive: ({ rows }) => ({
        what: `Models listed: ${formatInteger(rows)}, none of them the commune's own and at work; at least 1 is required.`,
        todo: "Check level and rating; if there is none, build or revive a model of the commune.",
      }),
    },
  },
  "model/not-kept-up": {
    title: "Model said to be at work, but long without activity",
    why: "Criterion 9 is about models that are effectively kept up; one long without activity is not.",
    messages: {
      old: ({ lastActiveOn, months }) => ({
        what: `The latest activity is of ${formatPartialDate(lastActiveOn)}, more than ${formatInteger(months)} months ago.`,
        todo: keepUp,
      }),
      blank: ({ months }) => ({
        what: `The latest activity is blank; there should be one within the last ${formatInteger(months)} months.`,
        todo: keepUp,
      }),
    },
  },
  "model/no-decision-or-launch": {
    title: "Model without a founding decision and a launch date",
    why: "With neither a decision nor a launch date the appraisal has no proof that the model was founded.",
    messages: {
      neither: () => ({
        what: "Neither the founding decision nor the launch date of the model is given.",
        todo: "Enter number and day of the decision, or the launch date, from the file of the model.",
      }),
    },
  },
};

export default modelWords;
