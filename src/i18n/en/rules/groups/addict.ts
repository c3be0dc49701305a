import type { PartialDate } from "../../../../core/registers/column";
import { formatDate } from "../../../format";
import type { GroupWords } from "../../../rules/entry";
import { formatClock } from "../../format";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A date as far as it was written: "05/03/2025", "03/2025", "2025". */
const partly = ({ date, month, year }: PartialDate): string => {
  if (date !== null) return formatDate(date);
  return month === null ? String(year) : `${twoDigits(month)}/${year}`;
};

/** The same with its preposition: "on 05/03/2025", "in 03/2025". */
const onOrIn = (day: PartialDate): string => `${day.date === null ? "in" : "on"} ${partly(day)}`;

const dayCount = (days: number): string => `${days} ${days === 1 ? "day" : "days"}`;
const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** Of a vague start nobody knows more than its least. */
const waited = (since: PartialDate, days: number): string => `${since.date === null ? "at least " : ""}${dayCount(days)}`;

const makeDossier = "Make the management dossier, then write “Đã lập” with its number and date.";
const finishDossier = "Add the missing papers, finish the dossier, then write “Đã lập” with its number and date.";
const writeConclusion = "Write number and date as on the result slip; if there is no slip, ask the health centre to examine the person.";
const writeDecision = "Write number and date as on the decision (form 24); if there is none yet, have it signed at once.";
const checkTerm = "Compare the first and last day with the decision and correct the wrong one.";
const checkLongTerm = "Compare with the file and the number of earlier times; correct the day or bring the term in line with the law.";
const listPostRehab = "Make the post-rehabilitation dossier and list the person there, or write day and reason of removal.";

/** Words of the rules about the list of addicts (R1). */
const addictWords: GroupWords<"addict"> = {
  "addict/no-dossier": {
    title: "Addict without a management dossier",
    why: "The criterion asks for a management dossier for every addict; one that is missing fails it.",
    messages: {
      none: ({ dossier }) => ({ what: `The dossier column says “${dossier}”; every addict must have a management dossier.`, todo: makeDossier }),
      blank: () => ({ what: "The dossier column is blank; every addict must have a management dossier.", todo: makeDossier }),
    },
  },
  "addict/no-rehab": {
    title: "Addict not in rehabilitation or treatment",
    why: "The criterion asks that every addict take part in rehabilitation or treatment; one who does not fails it.",
    messages: {
      none: ({ form }) => ({
        what: `The form of rehabilitation says “${form}”; every addict must take part in rehabilitation or treatment.`,
        todo: "Persuade the person to register or prepare the file the law asks for, then write the form.",
      }),
      blank: () => ({
        what: "The form of rehabilitation is blank; every addict must take part in rehabilitation or treatment.",
        todo: "Write the form that is under way; if there is none, persuade the person to register.",
      }),
    },
  },
  "addict/no-manager": {
    title: "Addict in the community whom nobody is named to manage and help",
    why: "Addicts in the community must be closely managed and supervised; without a named person the criterion fails.",
    messages: {
      none: () => ({
        what: "Nobody is named to manage and help; whoever lives in the community must have somebody in charge.",
        todo: "Assign a person or an organisation to manage and help, then write the name in this column.",
      }),
    },
  },
  "addict/never-tested": {
    title: "Addict in the community never tested",
    why: "Addicts in the community need a negative result within 30 days before the proposal; without a test the criterion fails.",
    messages: {
      never: () => ({
        what: "Neither the list nor the test log has a test; whoever lives in the community must be tested.",
        todo: "Enter day and result if there was a test; if not, have the person tested before the proposal.",
      }),
    },
  },
  "addict/test-too-old": {
    title: "Addict in the community: test more than 30 days old",
    why: "A test result only counts when it is no more than 30 days before the proposal for recognition.",
    messages: {
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `The latest test, of ${formatDate(testedOn)}, is ${dayCount(age)} before ${formatDate(deadline)} (at most ${limit}).`,
        todo: "Enter a newer result if there is one; if not, have the person tested again before the proposal.",
      }),
    },
  },
  "addict/test-positive": {
    title: "Addict whose latest test is positive",
    why: "The criterion asks for a negative result; a positive one fails it and has to be dealt with.",
    messages: {
      positive: ({ testedOn }) => ({
        what: `The latest test, of ${formatDate(testedOn)}, is positive; a negative result is required.`,
        todo: "Check the result. If it is right, act as the law says and test again before the proposal.",
      }),
      inSubstitution: ({ testedOn }) => ({
        what: `Positive on ${formatDate(testedOn)} in substitution treatment; the prescribed medicine may be the cause.`,
        todo: "Look at the test slip: if it shows another substance than the medicine, act as the law says.",
      }),
    },
  },
  "addict/test-after-proposal": {
    title: "Test dated after the proposal for recognition",
    why: "A test after the proposal does not count for the criterion; mostly the date of the proposal is wrong.",
    messages: {
      afterProposal: ({ testedOn, proposedOn }) => ({
        what: `The test is dated ${formatDate(testedOn)}, after the proposal of ${formatDate(proposedOn)}, so it does not count.`,
        todo: "Check the day of the test and the date of the proposal on the parameter sheet.",
      }),
      afterAsOf: ({ testedOn, asOf }) => ({
        what: `The test is dated ${formatDate(testedOn)}, after the as-of date ${formatDate(asOf)}, so it does not count.`,
        todo: "Check the day of the test and the as-of date on the parameter sheet.",
      }),
    },
  },
  "addict/no-position": {
    title: "Where the addict is now is not written",
    why: "Without it the addicts in the community, who must be fewer than 10, cannot be counted rightly.",
    messages: {
      blank: () => ({
        what: "The present place is blank, so nobody knows whether the person is in the community.",
        todo: "Write where the person is: in the community, a rehabilitation centre, prison, absent…",
      }),
    },
  },
  "addict/too-many-in-community": {
    title: "Addicts in the community at or near the limit of 10",
    why: "The criterion asks for fewer than 10 addicts in the community; ten already fail it.",
    messages: {
      reached: ({ count, limit }) => ({
        what: `There are ${count} addicts in the community; the criterion asks for fewer than ${limit}.`,
        todo: "Check the column of the present place; persuade people into rehabilitation or prepare their files.",
      }),
      near: ({ count, limit }) => ({
        what: `There are ${count} addicts in the community, close to ${limit}, at which the criterion fails.`,
        todo: "Watch the changes; check the column of the present place before the proposal.",
      }),
    },
  },
  "addict/dossier-unfinished": {
    title: "Dossier of an addict in preparation for too long",
    why: "A dossier in preparation does not count as one; left so, the demand of a dossier for every addict is not met.",
    messages: {
      sinceDossier: ({ since, days, limit }) => ({
        what: `The dossier has been in preparation since ${partly(since)}, ${waited(since, days)} by now (more than ${limit}).`,
        todo: finishDossier,
      }),
      sinceListing: ({ since, days, limit }) => ({
        what: `The dossier is in preparation; listed since ${partly(since)}, ${waited(since, days)} by now (more than ${limit}).`,
        todo: finishDossier,
      }),
    },
  },
  "addict/dossier-unnumbered": {
    title: "Dossier of an addict marked as made, without number and date",
    why: "Without a number or a date the dossier cannot be found or shown when the commune is appraised.",
    messages: {
      neither: ({ dossier }) => ({
        what: `The dossier column says “${dossier}”, but neither number nor date of the dossier is written.`,
        todo: "Write number and date as on the dossier kept; if it was never made, correct the dossier column.",
      }),
    },
  },
  "addict/no-conclusion": {
    title: "Number or date of the slip that establishes the addiction missing",
    why: "Only a health centre's conclusion makes a person an addict; without the slip the list has no ground.",
    messages: {
      neither: () => ({ what: "Neither number nor date of the slip that establishes the addiction is written.", todo: writeConclusion }),
      number: () => ({ what: "The number of the slip that establishes the addiction is missing; only its date is there.", todo: writeConclusion }),
      date: () => ({ what: "The date of the slip that establishes the addiction is missing; only its number is there.", todo: writeConclusion }),
    },
  },
  "addict/conclusion-after-listing": {
    title: "Conclusion of addiction dated after the listing",
    why: "The conclusion comes first and the listing after it; the other order is mostly a slip of the pen.",
    messages: {
      after: ({ conclusionOn, listedOn }) => ({
        what: `The addiction was established ${onOrIn(conclusionOn)}, after the listing ${onOrIn(listedOn)}.`,
        todo: "Compare with the result slip and the day of the list, and correct the wrong date.",
      }),
    },
  },
  "addict/registration-overdue": {
    title: "Registration for rehabilitation overdue after the conclusion",
    why: "A person found addicted must register for rehabilitation in time; otherwise compulsory rehabilitation is considered.",
    messages: {
      overdue: ({ conclusionOn, due, value, unit }) => ({
        what: `Found addicted on ${formatDate(conclusionOn)}; the ${formatClock({ value, unit })} to register ended on ${formatDate(due)}.`,
        todo: "If registered, write form and decision; if not, persuade the person or prepare the file the law asks for.",
      }),
    },
  },
  "addict/no-rehab-decision": {
    title: "Rehabilitation at home without number or date of the decision",
    why: "Rehabilitation at home or in the community needs the commune chairman's decision; without it, it is not in order.",
    messages: {
      neither: () => ({ what: "In rehabilitation at home, but neither number nor date of the decision is written.", todo: writeDecision }),
      number: () => ({ what: "In rehabilitation at home, but the decision has no number, only a date.", todo: writeDecision }),
      date: () => ({ what: "In rehabilitation at home, but the decision has no date, only a number.", todo: writeDecision }),
    },
  },
  "addict/rehab-decision-late": {
    title: "Rehabilitation at home decided late after it had begun",
    why: "The decision must follow the registration at once; one made long after the first day is late.",
    messages: {
      late: ({ decidedOn, begunOn, due, value, unit }) => ({
        what: `Begun on ${formatDate(begunOn)}, decided ${onOrIn(decidedOn)}; due in ${formatClock({ value, unit })}, by ${formatDate(due)}.`,
        todo: "Compare with the decision and correct the wrong day; if it is right, note why it was late.",
      }),
    },
  },
  "addict/home-rehab-length": {
    title: "Rehabilitation at home shorter or longer than the law allows",
    why: "Before 01/7/2026 voluntary rehabilitation at home or in the community takes from 6 to 12 months.",
    messages: {
      short: ({ from, to, months }) => ({ what: `At home from ${formatDate(from)} to ${formatDate(to)}, less than ${months} months.`, todo: checkTerm }),
      long: ({ from, to, months }) => ({ what: `At home from ${formatDate(from)} to ${formatDate(to)}, more than ${months} months.`, todo: checkTerm }),
    },
  },
  "addict/rehab-length": {
    title: "Term of rehabilitation other than 24 months (first) or 36 (further)",
    why: "From 01/7/2026 one term holds for all forms: 24 months the first time, 36 months from the second.",
    messages: {
      first: ({ from, to, months, endsOn }) => ({
        what: `From ${formatDate(from)} to ${formatDate(to)}; a first time takes ${months} months, to ${formatDate(endsOn)}.`,
        todo: checkLongTerm,
      }),
      further: ({ from, to, months, endsOn, times: before }) => ({
        what: `From ${formatDate(from)} to ${formatDate(to)}; done ${times(before)} before, so ${months} months, to ${formatDate(endsOn)}.`,
        todo: checkLongTerm,
      }),
      either: ({ from, to, months, endsOn, furtherMonths, furtherEndsOn }) => ({
        what: `From ${formatDate(from)} to ${formatDate(to)}; must be ${months} months (${formatDate(endsOn)}) or ${furtherMonths} (${formatDate(furtherEndsOn)}).`,
        todo: checkLongTerm,
      }),
    },
  },
  "addict/rehab-ended": {
    title: "Term of rehabilitation over, person still stands as taking part",
    why: "At the end of the term it is certified or something else follows; without a result it no longer counts as running.",
    messages: {
      ended: ({ endedOn }) => ({
        what: `The term of rehabilitation or treatment ended ${onOrIn(endedOn)}; the result is blank or still “Đang cai”.`,
        todo: "Write the result and issue the certificate; if treatment goes on, write the new term.",
      }),
    },
  },
  "addict/rehab-ending": {
    title: "Term of rehabilitation or treatment about to end",
    why: "Certificate and post-rehabilitation dossier must be ready when the term ends, so they are prepared before.",
    messages: {
      ending: ({ endsOn, days }) => ({
        what: days === 0 ? `The term of rehabilitation or treatment ends on the as-of date, ${formatDate(endsOn)}.` : `The term of rehabilitation or treatment ends on ${formatDate(endsOn)}, in ${dayCount(days)}.`,
        todo: "Assess the result; prepare the certificate and the post-rehabilitation dossier.",
      }),
    },
  },
  "addict/no-post-rehab": {
    title: "Rehabilitation finished, but no post-rehabilitation management",
    why: "Whoever finishes rehabilitation is managed for 1 or 2 years after it; not being listed there means being lost sight of.",
    messages: {
      notListed: () => ({ what: "Rehabilitation is finished, but the person is neither in the post-rehabilitation list nor removed from this one.", todo: listPostRehab }),
      managementOver: () => ({
        what: "Rehabilitation is finished; the other list has only an ended row, and the person is still listed here.",
        todo: "Write day and reason of removal; after a further rehabilitation make a new post-rehabilitation dossier.",
      }),
      leftList: () => ({
        what: "Removed because rehabilitation was finished, but not in the post-rehabilitation list.",
        todo: "Make the post-rehabilitation dossier and list the person there; correct the reason if it is wrong.",
      }),
    },
  },
  "addict/centre-unnamed": {
    title: "In a rehabilitation centre, but no centre or decision named",
    why: "People in a centre are not counted in the community, so a centre or a decision must be named as the ground.",
    messages: {
      unnamed: ({ position }) => ({
        what: `The present place says “${position}”, but neither a centre nor a decision is written.`,
        todo: "Write the centre and number and date of the decision; if the person is not there, correct the place.",
      }),
    },
  },
  "addict/compulsory-in-community": {
    title: "In compulsory rehabilitation, yet said to be in the community",
    why: "Compulsory rehabilitation takes place in a centre; with a wrong place the addicts in the community are miscounted.",
    messages: {
      contradiction: ({ position, form }) => ({
        what: `The form says “${form}”, but the present place says “${position}”.`,
        todo: "Check: correct the present place, or write the right form, term and result of rehabilitation.",
      }),
    },
  },
  "addict/prisoner-listed": {
    title: "Person serving a prison sentence still on the list of addicts",
    why: "A prison sentence is a case of removal; left on the list, the person is counted as an addict too many.",
    messages: {
      listed: ({ position }) => ({
        what: `The present place says “${position}”, but no day of removal is written.`,
        todo: "Write day and reason of removal; if the person is only in custody, correct the present place.",
      }),
    },
  },
  "addict/no-drug": {
    title: "Drug that the addict uses not written",
    why: "The statistics of users and addicts are broken down by drug; a blank leaves a gap in the reports.",
    messages: {
      blank: () => ({ what: "The column of the drug used is blank.", todo: "Write the drug as in the dossier or on the slip; for several drugs write “Sử dụng nhiều loại”." }),
    },
  },
  "addict/papers-of-other-law": {
    title: "Papers of rehabilitation from another law than the one in force",
    why: "The law in force on the first day holds: 73/2021/QH14 before 01/7/2026, 120/2025/QH15 from that day on.",
    messages: {
      oldPaper: ({ paper, begunOn }) => ({
        what: `Begun ${onOrIn(begunOn)}, under law 120/2025/QH15, but this cell says “${paper}” of the old law.`,
        todo: "Check the first day; if it is right, use the papers of the new law and correct this cell.",
      }),
      newPaper: ({ paper, begunOn }) => ({
        what: `Begun ${onOrIn(begunOn)}, under law 73/2021/QH14, but this cell says “${paper}” of the new law.`,
        todo: "Check the first day; if it is right, write papers of the old law, under which a running term goes on.",
      }),
    },
  },
  "addict/conclusion-outdated": {
    title: "Rehabilitation begun with a conclusion older than 6 months",
    why: "From 01/7/2026 whoever registers with a conclusion older than 6 months has to be examined again.",
    messages: {
      outdated: ({ conclusionOn, begunOn, months, validUntil }) => ({
        what: `Found addicted ${onOrIn(conclusionOn)}, begun ${onOrIn(begunOn)}: over ${months} months (to ${formatDate(validUntil)}).`,
        todo: "Have the person examined again, or write the newer conclusion if there is one.",
      }),
    },
  },
};

export default addictWords;
