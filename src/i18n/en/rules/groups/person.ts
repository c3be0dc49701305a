import { removalReasons } from "../../../../legal/lists";
import { formatDate, formatInteger } from "../../../format";
import type { GroupWords } from "../../../rules/entry";
import { formatPartialDate } from "../../format";

const sexWords = { male: "male", female: "female" } as const;

const sameRow = (row: number, sheet: string | null): string => (sheet === null ? `row ${row}` : `sheet ${sheet}, row ${row}`);
const checkNumber = "Compare with the identity card and correct the number, the sex or the date of birth.";
const checkSamePerson = "If it is one person, merge the rows and correct the number; if two, enter the full number of each.";
const writeBirth = "Enter day, month and year of birth from the person's papers.";
const writeSex = "Enter “Nam” (male) or “Nữ” (female) from the person's papers.";
const formatAsText = "Format the column as Text and enter the number again from the identity card.";
const writeResidence = "Find out and enter the registered residence and where the person lives now (hamlet, commune).";
const writeLawfulReason = "Check the dossier and enter the case the law names; if there is none, leave the person on the list.";
const writeOneWay = "Choose one way of writing for the whole column, from the column's list of values.";

/** Words of the rules that serve several person registers. */
const personWords: GroupWords<"person"> = {
  "person/incomplete-name": {
    title: "Full name blank or incomplete",
    why: "With a wrong name the person cannot be matched between the lists, the test log and the dossiers.",
    messages: {
      blank: () => ({ what: "The full name is blank; every row must have family, middle and given name.", todo: "Enter the full name from the person's papers." }),
      error: () => ({ what: "The cell for the full name shows an Excel error and cannot be read.", todo: "Enter the full name again from the person's papers." }),
      digits: () => ({ what: "The full name contains digits; a name has letters only.", todo: "Remove the digits and enter the name as in the papers." }),
      singleWord: () => ({ what: "The full name is a single word; the whole name is needed.", todo: "Enter family, middle and given name from the papers." }),
    },
  },
  "person/birth-date": {
    title: "Date of birth blank, unreadable or unlikely",
    why: "The date of birth tells people apart, checks the identity number and decides which rules of age apply.",
    messages: {
      blank: () => ({ what: "The date of birth is blank; the list must have day, month and year.", todo: writeBirth }),
      unreadable: () => ({ what: "The date of birth holds something that is neither a date nor a year.", todo: writeBirth }),
      future: ({ birth, asOf }) => ({
        what: `The birth is given as ${formatPartialDate(birth)}, after the as-of date ${formatDate(asOf)}.`,
        todo: "Compare with the person's papers and correct the date of birth.",
      }),
      tooOld: ({ birth, limit }) => ({
        what: `The birth is given as ${formatPartialDate(birth)}, which makes the person older than ${formatInteger(limit)}.`,
        todo: "Compare with the person's papers and correct the date of birth.",
      }),
    },
  },
  "person/birth-year-only": {
    title: "Date of birth without day or month",
    why: "The forms ask for day, month and year; by the year alone people of the same name are easily confused.",
    messages: {
      year: ({ year }) => ({ what: `Only the year of birth, ${year}, is given; the forms ask for day, month and year.`, todo: writeBirth }),
      month: ({ month, year }) => ({ what: `Only month and year of birth, ${month}/${year}, are given; the forms ask for the day too.`, todo: writeBirth }),
    },
  },
  "person/sex-missing": {
    title: "Sex blank or neither male nor female",
    why: "The forms ask for the sex; without it the identity number cannot be checked and tables by sex miss a person.",
    messages: {
      blank: () => ({ what: "The person's sex is not given; the list must say “Nam” or “Nữ”.", todo: writeSex }),
      unknown: () => ({ what: "The cell for the sex holds something other than “Nam” or “Nữ”.", todo: writeSex }),
    },
  },
  "person/personal-id-missing": {
    title: "No identity number",
    why: "Decisions and the post-rehabilitation list must give the number; without it people are missed or counted twice.",
    messages: {
      blank: () => ({
        what: "The identity number is blank; the list must have a number for every person.",
        todo: "Enter the number of 12 digits from the identity card or the national population database.",
      }),
    },
  },
  "person/old-personal-id": {
    title: "Old identity card number of 9 digits",
    why: "Old identity cards are no longer valid; only the number of 12 digits can be checked against population data.",
    messages: {
      nineDigits: () => ({ what: "The number has 9 digits, that of an old identity card; today's has 12.", todo: "Ask for the person's number of 12 digits and enter it." }),
    },
  },
  "person/personal-id-province": {
    title: "First three digits of the number are no known code",
    why: "The first three digits tell where the birth was registered; an unknown code is mostly a typing mistake.",
    messages: {
      unknown: ({ code }) => ({
        what: `The first three digits of the number are ${code}, which is not the code of any province.`,
        todo: "Compare with the identity card; if the number is right (born abroad, for example), leave it.",
      }),
    },
  },
  "person/same-name-and-birth": {
    title: "Same name and date of birth twice in one list",
    why: "It may be one person entered twice; then the number of people and the ratios of the criteria are wrong.",
    messages: {
      differentNumbers: ({ row, sheet }) => ({ what: `Same name and date of birth as ${sameRow(row, sheet)}, but another identity number.`, todo: checkSamePerson }),
      numberMissing: ({ row, sheet }) => ({ what: `Same name and date of birth as ${sameRow(row, sheet)}, and one of them has no proper number.`, todo: checkSamePerson }),
    },
  },
  "person/hamlet-unknown": {
    title: "Hamlet blank or not in the list of hamlets",
    why: "Tables by hamlet are right only when every person belongs to a hamlet on the commune's list.",
    messages: {
      blank: () => ({ what: "The hamlet is blank; the tables by hamlet cannot place this person.", todo: "Enter the hamlet as it is written on the parameter sheet." }),
      notListed: () => ({ what: "The hamlet is not in the list of the parameter sheet.", todo: "Correct the name, or add the hamlet to the parameter sheet." }),
      notInAddress: () => ({
        what: "The register has no column for the hamlet, and the address names none of the list.",
        todo: "Name the hamlet in the address, as it is written on the parameter sheet.",
      }),
    },
  },
  "person/precision-lost": {
    title: "Identity number rounded or in scientific notation",
    why: "Digits that are lost cannot be restored, so the person can no longer be matched by the number.",
    messages: {
      tooLong: ({ length, kept }) => ({ what: `The number is stored as a number of ${length} digits; Excel keeps ${kept} and puts zeros for the rest.`, todo: formatAsText }),
      scientific: () => ({ what: "The number is in scientific notation, such as 3.8E+10; digits are lost.", todo: formatAsText }),
    },
  },
  "person/malformed-personal-id": {
    title: "Identity number of the wrong form",
    why: "A number of the wrong form cannot be looked up in population data nor joined with the test log.",
    messages: {
      malformed: ({ length }) => ({
        what: `The number has ${length} characters; a number has 12 digits, an old card 9, a passport a letter and 7–8 digits.`,
        todo: "Compare with the papers and enter the whole number without other letters or signs.",
      }),
    },
  },
  "person/lost-leading-zero": {
    title: "Identity number that lost its leading zero",
    why: "Without its leading zero the number is another one, and every look-up and comparison goes wrong.",
    messages: {
      number: ({ length }) => ({ what: `The cell stores the number as a number (${length} digits), so Excel drops a leading zero; it must be text.`, todo: formatAsText }),
      elevenDigits: () => ({
        what: "The number has 11 digits, mostly because the leading zero was lost; it must have 12.",
        todo: "Compare with the identity card, put the zero in front and store the cell as text.",
      }),
    },
  },
  "person/personal-id-sex-century": {
    title: "Fourth digit of the number against sex or century of birth",
    why: "The fourth digit tells sex and century of birth; where it disagrees, something in the row is wrong.",
    messages: {
      sex: ({ digit, sex }) => ({ what: `The fourth digit is ${digit}, that of a ${digit % 2 === 0 ? "male" : "female"}; the list says ${sexWords[sex]}.`, todo: checkNumber }),
      century: ({ digit, year }) => ({
        what: `The fourth digit is ${digit}, for births from ${1900 + Math.floor(digit / 2) * 100} on; the list says ${year}.`,
        todo: checkNumber,
      }),
      sexAndCentury: ({ digit, sex, year }) => ({ what: `The fourth digit is ${digit}, which fits neither the sex (${sexWords[sex]}) nor the year of birth ${year}.`, todo: checkNumber }),
    },
  },
  "person/personal-id-birth-year": {
    title: "Digits 5–6 of the number against the year of birth",
    why: "Digits 5–6 are the last two of the year of birth; where they disagree, the number or the year is wrong.",
    messages: {
      differs: ({ digits, year }) => ({
        what: `Digits 5–6 of the number are ${digits}; they must be the last two of the year of birth, given as ${year}.`,
        todo: "Compare with the identity card and correct the number or the year of birth.",
      }),
    },
  },
  "person/duplicate-personal-id": {
    title: "Same identity number twice in one list",
    why: "A person who stands in two rows is counted twice, which makes figures and ratios of the criteria wrong.",
    messages: {
      sameSheet: ({ row }) => ({ what: `This identity number is already in row ${row}; each person has one row.`, todo: checkSamePerson }),
      otherSheet: ({ row, sheet }) => ({ what: `This identity number is already on sheet ${sheet}, row ${row}; each person has one row.`, todo: checkSamePerson }),
    },
  },
  "person/psychosis-test": {
    title: "Signs of psychosis: test positive or older than 30 days",
    why: "Criterion 2 asks for a valid negative test of everyone with signs of drug psychosis; one missing fails it.",
    messages: {
      positive: ({ testedOn }) => ({
        what: `The latest test, on ${formatDate(testedOn)}, was positive; it has to be negative.`,
        todo: "Check the result. If it is right, start the procedure the law provides and test again.",
      }),
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `The latest test was on ${formatDate(testedOn)}, ${formatInteger(age)} days before ${formatDate(deadline)} (limit ${limit} days).`,
        todo: "Enter a newer result if there is one; if not, have the person tested before the proposal.",
      }),
    },
  },
  "person/too-young": {
    title: "Person below the age at which the law applies",
    why: "The law on rehabilitation applies from a certain age on; below it the date of birth is mostly a mistake.",
    messages: {
      young: ({ birth, limit, asOf }) => ({
        what: `Born ${formatPartialDate(birth)}, the person is not yet ${formatInteger(limit)} on the as-of date ${formatDate(asOf)}.`,
        todo: "Compare the date of birth with the papers; if it is right, reconsider the entry in this list.",
      }),
    },
  },
  "person/residence-unclear": {
    title: "Residence in the commune not clear",
    why: "Management goes by residence; while it is not clear, nobody knows which commune has to keep the dossier.",
    messages: {
      blank: () => ({ what: "Neither the registered residence nor the place where the person lives now is given.", todo: writeResidence }),
      currentBlank: () => ({ what: "The person is registered in another commune, and no place of living in this one is given.", todo: writeResidence }),
      bothElsewhere: () => ({
        what: "Both the registered residence and the place of living are in another commune.",
        todo: "Find out where the person lives; give a renamed commune its present name, or enter day and reason of the move.",
      }),
    },
  },
  "person/unstable-without-reason": {
    title: "No stable residence, but no reason given",
    why: "Only three cases count as having no stable residence; unless the case is named, nobody can verify it.",
    messages: {
      unexplained: () => ({
        what: "The person is recorded as having no stable residence, and the remarks give no reason.",
        todo: "Remark the case: registered but not living there, whereabouts unknown, or here under 30 days and unregistered.",
      }),
    },
  },
  "person/removal-incomplete": {
    title: "Removal from the list without day or reason",
    why: "A removal needs a case the law names and a day; without one of them it rests on nothing.",
    messages: {
      noReason: ({ removedOn }) => ({
        what: `The removal from the list is dated ${formatPartialDate(removedOn)}, but no reason is given.`,
        todo: "Enter the reason from the dossier; if the person is still under management, delete the date.",
      }),
      noDate: () => ({
        what: "A reason for the removal is given, but no day; the person still counts as being on the list.",
        todo: "Enter the day of the removal from the dossier; if there was none, delete the reason.",
      }),
    },
  },
  "person/removal-date": {
    title: "Day of the removal from the list not possible",
    why: "This day decides whether the person is still counted; a wrong one makes the figures of the criteria wrong.",
    messages: {
      beforeEntry: ({ removedOn, enteredOn }) => ({
        what: `Removed from the list ${formatPartialDate(removedOn)}, before coming under management (${formatPartialDate(enteredOn)}).`,
        todo: "Compare with the dossier and correct the wrong date.",
      }),
      future: ({ removedOn, asOf }) => ({
        what: `Removed from the list ${formatPartialDate(removedOn)}, after the as-of date ${formatDate(asOf)}.`,
        todo: "Check the date; if the person has not been removed, leave the cell blank.",
      }),
    },
  },
  "person/removal-reason": {
    title: "Reason of removal that the law does not name",
    why: "The law allows a removal in the named cases only; in any other the person stays under management.",
    messages: {
      unknown: () => ({ what: "The reason given is none of the cases in which the law allows a removal.", todo: writeLawfulReason }),
      notNamed: ({ reason, removedOn }) => ({
        what: `The reason “${removalReasons[reason][0]}” is not among the cases of the law at the time (${formatPartialDate(removedOn)}).`,
        todo: writeLawfulReason,
      }),
    },
  },
  "person/mixed-marks": {
    title: "Column filled with both ticks and words",
    why: "Where a column has ticks in some rows and words in others, it is misread and miscounted.",
    messages: {
      besideWords: ({ mark, marks, words }) => ({
        what: `In this column ${formatInteger(marks)} cells hold only a tick (such as “${mark}”) and ${formatInteger(words)} hold words.`,
        todo: writeOneWay,
      }),
      severalMarks: ({ mark, other }) => ({ what: `This column is ticked in several ways, such as “${mark}” and “${other}”.`, todo: writeOneWay }),
    },
  },
  "person/similar-name-and-birth": {
    title: "Same name and year of birth, birth written differently",
    why: "A birth written in different ways can hide a person entered twice, and the list then counts one too many.",
    messages: {
      similar: ({ row, sheet }) => ({
        what: `Same name, year of birth and hamlet as ${sameRow(row, sheet)}, but the birth is written differently.`,
        todo: "If it is one person, merge the rows; if two, enter the full date of birth and the number of each.",
      }),
    },
  },
};

export default personWords;
