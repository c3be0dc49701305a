import type { GroupWords } from "../../../rules/entry";
import { formatInteger } from "../../../format";
import { formatPartialDate } from "../../format";

const traceSource = "Trace the source, then write “Đã mở rộng”; if the file already has the result, enter it in this column.";
const speedUp = "Press the body in charge; if there is a result, enter it with the day on which the case was resolved.";

/** English words of the rules about incidents and cases (R8). */
const incidentWords: GroupWords<"incident"> = {
  "incident/serious-by-managed-person": {
    title: "Very serious case caused by a person of a managed group",
    why: "Criterion 7 asks that no person of a managed group causes a very serious or especially serious case.",
    messages: {
      serious: ({ seriousness, group }) => ({
        what: `The case is “${seriousness}”, its perpetrator of the group “${group}”; none is allowed.`,
        todo: "Check seriousness and group against the case file; if they are right, report it in the self-assessment.",
      }),
    },
  },
  "incident/perpetrator-not-listed": {
    title: "Perpetrator was on no management list before the case",
    why: "Somebody of a managed group who was on no list before causing a case was overlooked, which criterion 7 rules out.",
    messages: {
      notListed: ({ group, listedBefore }) => ({
        what: `The perpetrator is of the group “${group}”; whether on a list before the case says “${listedBefore}”.`,
        todo: "Compare with the management lists; if the person was overlooked, add them and find out why.",
      }),
    },
  },
  "incident/seriousness-missing": {
    title: "Criminal case without its level of seriousness",
    why: "Without the level of seriousness criterion 7 cannot be judged.",
    messages: {
      blank: ({ kind }) => ({
        what: `The kind is “${kind}”, but the level of seriousness is blank.`,
        todo: "Enter the level from the decision to prosecute or the judgment.",
      }),
    },
  },
  "incident/source-not-traced": {
    title: "Case of possession not traced to the source of the drugs",
    why: "The target asks that 100% of the cases of possession are expanded to the source of the drugs.",
    messages: {
      notDone: ({ sourceTraced }) => ({ what: `A case of possession whose source-tracing column says “${sourceTraced}”.`, todo: traceSource }),
      blank: () => ({ what: "A case of possession whose source-tracing column is blank.", todo: traceSource }),
    },
  },
  "incident/transport-report-unverified": {
    title: "Report about the transport of drugs not verified",
    why: "The target asks that 100% of the incidents with information about illegal transport are verified and cleared up.",
    messages: {
      unverified: ({ transportVerified }) => ({
        what: `Whether the report about transport was verified says “${transportVerified}”.`,
        todo: "Verify the report, then write “Có”; if there is no report about transport, write “Không thuộc diện”.",
      }),
    },
  },
  "incident/growing-or-producing": {
    title: "Drug plants were grown or drugs produced",
    why: "Criterion 6 asks that no drug plants are grown and no drugs produced in the commune.",
    messages: {
      growing: ({ act }) => ({
        what: `The act is “${act}”; the criterion allows no growing of drug plants.`,
        todo: "Check the act against the case file; destroy all the plants and report it in the self-assessment.",
      }),
      producing: ({ act }) => ({
        what: `The act is “${act}”; the criterion allows no production of drugs.`,
        todo: "Check the act against the case file; if it is right, report it in the self-assessment.",
      }),
    },
  },
  "incident/growing-without-amount": {
    title: "Growing of drug plants without their number and area",
    why: "The number of plants and the area decide the class of the commune; with neither it cannot be computed.",
    messages: {
      neither: ({ act }) => ({
        what: `The act is “${act}”, but there is neither a number of plants nor an area.`,
        todo: "Enter the number of plants or the area (m²) from the record of discovery or destruction.",
      }),
    },
  },
  "incident/no-result": {
    title: "Incident or case without a result for too long",
    why: "The target asks that more than 90% of the drug cases are resolved and tried; old open cases lower that share.",
    messages: {
      unresolved: ({ since, months, resolution }) => ({
        what: `The case of ${formatPartialDate(since)} still says “${resolution}” after more than ${formatInteger(months)} months.`,
        todo: speedUp,
      }),
      blank: ({ since, months }) => ({
        what: `The case of ${formatPartialDate(since)} has no entry on its resolution after more than ${formatInteger(months)} months.`,
        todo: speedUp,
      }),
    },
  },
  "incident/wanted-hiding": {
    title: "Person wanted for a drug crime hiding in the commune",
    why: "A drug-free area must have nobody hiding in it who is wanted for a drug crime.",
    messages: {
      hiding: ({ wantedHiding }) => ({
        what: `The column on wanted persons in hiding says “${wantedHiding}”; a drug-free area has none.`,
        todo: "Help to arrest them or to have them give themselves up; then write “Không” and the outcome in the notes.",
      }),
    },
  },
};

export default incidentWords;
