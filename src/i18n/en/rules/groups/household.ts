import type { GroupWords } from "../../../rules/entry";
import { formatDate, formatInteger } from "../../../format";
import { formatPartialDate } from "../../format";

const checkTotal = "Go through each hamlet: missing or repeated households, residence, and the total on the parameter sheet.";
const mergeRows = "If it is one household, keep one row; if there are two, correct the code that was mistyped.";
const signApart = "Have the family sign the individual pledge, then write “Có” in this column.";
const completePledge = "Look at the signed pledge: if it has both parts, write both here; if not, have the household sign the rest.";

/** English words of the rules about the households' pledge (R6). */
const householdWords: GroupWords<"household"> = {
  "household/unsigned": {
    title: "Resident household has not signed the pledge",
    why: "Criterion 8 asks for the pledge of 100% of the resident households; a single one missing fails it.",
    messages: {
      unsigned: ({ signed }) => ({
        what: `The pledge column says “${signed}”; every resident household must sign.`,
        todo: "Have the household sign the pledge, then write “Đã ký” and the day of signing.",
      }),
      refused: ({ signed }) => ({
        what: `The pledge column says “${signed}”; every resident household must sign.`,
        todo: "Keep persuading the household to sign; write the reason for not signing into the register.",
      }),
      blank: () => ({
        what: "The pledge column is blank; every resident household must sign.",
        todo: "Write “Đã ký” and the day if the household has signed; if not, have it sign the pledge.",
      }),
    },
  },
  "household/signing-date": {
    title: "Pledge signed, but its date is missing or impossible",
    why: "Only a pledge signed on or before the day of the proposal counts for criterion 8.",
    messages: {
      blank: () => ({ what: "The household has signed the pledge, but the day of signing is blank.", todo: "Look at the household's pledge and enter the day of signing." }),
      afterProposal: ({ signedOn, proposedOn }) => ({
        what: `The pledge is dated ${formatPartialDate(signedOn)}, after the proposal of ${formatDate(proposedOn)}, so it does not count.`,
        todo: "Check the day on the signed pledge and the proposal date on the parameter sheet.",
      }),
      afterAsOf: ({ signedOn, asOf }) => ({
        what: `The pledge is dated ${formatPartialDate(signedOn)}, after the as-of date ${formatDate(asOf)}.`,
        todo: "Check the day on the signed pledge and the as-of date on the parameter sheet.",
      }),
    },
  },
  "household/duplicate-code": {
    title: "Household code used twice in the pledge register",
    why: "A household entered twice falsifies the total and the share of pledges; two sharing a code cannot be told apart.",
    messages: {
      sameSheet: ({ code, row }) => ({ what: `The code “${code}” already stands in row ${row}; each household has one row and a code of its own.`, todo: mergeRows }),
      otherSheet: ({ code, row, sheet }) => ({ what: `The code “${code}” already stands on sheet ${sheet}, row ${row}; each household has one row.`, todo: mergeRows }),
    },
  },
  "household/no-individual-pledge": {
    title: "Household concerned has not signed the individual pledge",
    why: "The families concerned sign an individual pledge besides the general one that every household signs.",
    messages: {
      unsigned: ({ individualPledge }) => ({ what: `The household has to sign the individual pledge, but this column says “${individualPledge}”.`, todo: signApart }),
      blank: () => ({ what: "The household has to sign the individual pledge, but this column is blank.", todo: signApart }),
    },
  },
  "household/half-pledge": {
    title: "The household's pledge has only one of its two parts",
    why: "Criterion 8 asks for both parts: no part in drug crime and evils, and willing cooperation with the authorities.",
    messages: {
      noCooperation: () => ({ what: "The pledge lacks the part on willing cooperation with the authorities (“tự nguyện hợp tác”).", todo: completePledge }),
      noAbstention: () => ({ what: "The pledge lacks the part on taking no part in drug crime and evils (“không tham gia”).", todo: completePledge }),
    },
  },
  "household/total-differs": {
    title: "Number of households differs from the commune's total",
    why: "With households missing or repeated the share of pledges means nothing, and criterion 8 cannot be judged.",
    messages: {
      fewer: ({ rows, total }) => ({
        what: `The register has ${formatInteger(rows)} resident households, fewer than the ${formatInteger(total)} on the parameter sheet.`,
        todo: checkTotal,
      }),
      more: ({ rows, total }) => ({
        what: `The register has ${formatInteger(rows)} resident households, more than the ${formatInteger(total)} on the parameter sheet.`,
        todo: checkTotal,
      }),
    },
  },
  "household/breach-without-note": {
    title: "Broken pledge without a note on what happened",
    why: "Without what happened and when, the breach can be neither followed up nor explained at the appraisal.",
    messages: {
      noNote: ({ breach }) => ({
        what: `The breach column says “${breach}”, but the notes column is blank.`,
        todo: "Write into the notes what was broken, on what day, and what was done about it.",
      }),
    },
  },
};

export default householdWords;
