import type { GroupWords } from "../../../rules/entry";
import { formatDate, formatInteger } from "../../../format";

const fillBaseline = "Write the figures reviewed on the registration day into the parameter sheet.";
const fillPopulation = "Write the number of people now living in the commune (permanent and temporary) into the parameter sheet.";

/** English words of the rules about the parameter sheet (R0). */
const parameterWords: GroupWords<"parameters"> = {
  "parameters/proposal-date": {
    title: "Proposal date missing or before the registration",
    why: "The 30 days of a test count back from the proposal; without the right date all results are provisional.",
    messages: {
      missing: () => ({
        what: "There is no proposal date; all 30-day limits are counted provisionally from the as-of date.",
        todo: "Write the proposal date into the parameter sheet, or enter it under the dates of the check.",
      }),
      beforeRegistration: ({ proposedOn, registeredOn }) => ({
        what: `The proposal date ${formatDate(proposedOn)} is before the registration date ${formatDate(registeredOn)}.`,
        todo: "Check both dates on the parameter sheet.",
      }),
    },
  },
  "parameters/baseline-missing": {
    title: "Figures reviewed on the registration day are missing",
    why: "Criterion 4 compares today's numbers with those reviewed at registration; without them it cannot be decided.",
    messages: {
      both: () => ({ what: "The parameter sheet has neither the reviewed number of addicts nor that of illegal users.", todo: fillBaseline }),
      addicts: () => ({ what: "The parameter sheet lacks the reviewed number of addicts to compare with.", todo: fillBaseline }),
      users: () => ({ what: "The parameter sheet lacks the reviewed number of illegal users to compare with.", todo: fillBaseline }),
    },
  },
  "parameters/addicts-above-baseline": {
    title: "More addicts than at the registration",
    why: "Criterion 4 asks that the number of addicts be held or lowered from what it was at registration.",
    messages: {
      above: ({ count, baseline }) => ({
        what: `There are ${formatInteger(count)} addicts now, more than the ${formatInteger(baseline)} reviewed; the number must not rise.`,
        todo: "Look for people who left the list without a date, for people who moved in, and check the reviewed figure.",
      }),
    },
  },
  "parameters/users-above-baseline": {
    title: "More illegal users than at the registration",
    why: "Criterion 4 asks that the number of illegal users be held or lowered from what it was at registration.",
    messages: {
      above: ({ count, baseline }) => ({
        what: `There are ${formatInteger(count)} illegal users now, more than the ${formatInteger(baseline)} reviewed; the number must not rise.`,
        todo: "Look for people whose term is over but who have no date of removal, and check the reviewed figure.",
      }),
    },
  },
  "parameters/population-missing": {
    title: "Number of residents of the commune is missing",
    why: "The classes of key areas divide by the number of people living there; without it no class can be determined.",
    messages: {
      missing: () => ({ what: "The parameter sheet lacks the number of people now living in the commune.", todo: fillPopulation }),
      notPositive: ({ population }) => ({ what: `The number of people now living in the commune is given as ${formatInteger(population)}; it must be above 0.`, todo: fillPopulation }),
    },
  },
};

export default parameterWords;
