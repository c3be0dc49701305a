import type { FieldOf, ListRegisterId } from "./registry";

/** Who asks for a column: a law or legal form (L), or a criterion (C); the marks of domain.md section 2. */
export type MandatoryMark = "L" | "C";

/** When a record needs a column. A value that is blank or could not be read is none of the listed ones. */
export type Occasion<F extends string = string> =
  /** The person is on the list at T. */
  | "active"
  /** A test of the person, in the list or in the test log, has a result. */
  | "tested"
  /** The term of management has begun, or nobody knows when it does. */
  | "termBegun"
  /** The person of a test is under age on its day. */
  | "minor"
  | { readonly field: F; readonly is: readonly string[] }
  | { readonly field: F; readonly isNot: readonly string[] }
  | { readonly filled: F }
  | { readonly anyOf: readonly Occasion<F>[] };

/** A column that a record must have filled. */
export interface Mandatory<F extends string = string> {
  readonly field: F;
  readonly mark: MandatoryMark;
  /** All of these hold; left out: always. */
  readonly when?: readonly Occasion<F>[];
  /** Columns that say the same, one of which is enough. */
  readonly or?: readonly F[];
  /** The column of a document's number in which its date may stand too, where the date has no column of its own. */
  readonly datedIn?: F;
  /** "None" is an answer here and no gap. */
  readonly noneIsAnAnswer?: true;
  /** The day or the result of a test: one of the test log counts as well, for "regular" and "surprise" one of that kind. */
  readonly test?: { readonly part: "day" | "result"; readonly kind?: "regular" | "surprise" };
}

type MandatoryColumns = { readonly [R in ListRegisterId]: readonly Mandatory<FieldOf<R>>[] };

const law = { mark: "L" } as const;
const criterion = { mark: "C" } as const;
const active = { when: ["active"] } as const;

/** The identity of a person as every list and form asks for it. */
const shortPerson = (mark: MandatoryMark) =>
  [
    { field: "fullName", mark },
    { field: "birth", mark, or: ["birthMale", "birthFemale"] },
    { field: "sex", mark, or: ["birthMale", "birthFemale"] },
    { field: "personalId", mark },
    { field: "currentResidence", mark },
    { field: "hamlet", ...criterion },
  ] as const;

/** The whole person block (domain.md 2.0). */
const person = [
  { field: "ordinal", ...law },
  ...shortPerson("L"),
  { field: "permanentResidence", ...law },
  { field: "residenceStatus", ...criterion, ...active },
] as const;

const dossierMade = { when: [{ field: "dossier", is: ["done"] }] } as const;
const noTest = ["notTested", "refused"] as const;
/** Only who lives in the community is looked after and tested there. */
const inCommunity = {
  when: ["active", { field: "position", isNot: ["compulsoryCentre", "otherCentre", "prison", "custody", "education", "absent"] }],
} as const;
const inRehab = { when: [{ field: "rehabForm", is: ["home", "centre", "compulsory", "substitution"] }] } as const;
/** Where an authority decides: for a centre one signs a contract, for a substitution treatment nothing. */
const rehabDecided = { when: [{ field: "rehabForm", is: ["home", "compulsory"] }] } as const;
const managementEnded = ["foundAddicted", "communeEducation", "sentAway", "prison", "deadOrMissing", "termEnded", "stopped", "movedAway"] as const;
const managed = { when: ["active", { field: "ending", isNot: managementEnded }] } as const;
const testsDue = { when: ["active", "termBegun"] } as const;
const signed = { when: [{ field: "signed", is: ["signed"] }] } as const;
const mayBeCrime = { when: [{ field: "incidentKind", isNot: ["administrative", "report"] }] } as const;
const noMereReport = { when: [{ field: "incidentKind", isNot: ["report"] }] } as const;

/**
 * The columns that each record of a register must have filled (column "M" of domain.md section 2). Columns that only
 * the set khupho-2023 asks for (to ANXH, individual pledge) and computed ones (months a spot existed) are not among
 * them. Where domain.md marks nothing (R10, R13, R14) they are those that its rules and targets look at.
 */
export const mandatoryColumns: MandatoryColumns = {
  addict: [
    ...person,
    { field: "listedOn", ...criterion },
    { field: "conclusionNumber", ...law },
    { field: "conclusionOn", ...law, datedIn: "conclusionNumber" },
    { field: "dossier", ...criterion },
    { field: "dossierNumber", ...criterion, ...dossierMade },
    { field: "dossierOn", ...criterion, ...dossierMade, datedIn: "dossierNumber" },
    { field: "drug", ...criterion },
    { field: "position", ...criterion, ...active },
    { field: "rehabForm", ...criterion, ...active },
    { field: "rehabDecisionNumber", ...law, ...rehabDecided },
    { field: "rehabDecisionOn", ...law, ...rehabDecided, datedIn: "rehabDecisionNumber" },
    { field: "rehabFrom", ...law, ...inRehab, or: ["rehabPeriod"] },
    { field: "rehabTo", ...law, when: [{ field: "rehabForm", is: ["home", "centre", "compulsory"] }], or: ["rehabPeriod"] },
    { field: "rehabPlace", ...law, ...inRehab },
    { field: "manager", ...criterion, ...inCommunity },
    { field: "psychosis", ...criterion, ...active },
    { field: "lastTestedOn", ...criterion, when: [...inCommunity.when, { field: "lastTestResult", isNot: noTest }], test: { part: "day" } },
    { field: "lastTestResult", ...criterion, ...inCommunity, test: { part: "result" } },
    { field: "removedOn", ...criterion, when: [{ filled: "removalReason" }] },
    { field: "removalReason", ...criterion, when: [{ filled: "removedOn" }] },
  ],
  user: [
    ...person,
    { field: "foundOn", ...law },
    { field: "positiveOn", ...law },
    { field: "notifiedOn", ...criterion },
    { field: "dossier", ...criterion },
    { field: "decisionNumber", ...law },
    { field: "decisionOn", ...law, datedIn: "decisionNumber" },
    { field: "managedFrom", ...law, or: ["managedPeriod"] },
    { field: "managedTo", ...law, or: ["managedPeriod"] },
    { field: "manager", ...law, ...managed },
    { field: "residenceCheckedOn", ...law, ...managed },
    { field: "drug", ...criterion },
    { field: "useMethod", ...criterion },
    { field: "psychosis", ...criterion, ...active },
    { field: "lastTestedOn", ...criterion, when: ["active", { field: "lastTestResult", isNot: noTest }], test: { part: "day" } },
    { field: "lastTestResult", ...criterion, ...active, test: { part: "result" } },
    { field: "ending", ...law },
    { field: "removedOn", ...criterion, when: [{ anyOf: [{ filled: "removalReason" }, { field: "ending", is: managementEnded }] }] },
  ],
  suspect: [
    ...shortPerson("C"),
    { field: "listedOn", ...criterion },
    { field: "grounds", ...criterion },
    { field: "testedOn", ...criterion, when: [{ field: "testResult", isNot: noTest }], test: { part: "day" } },
    { field: "testResult", ...criterion, test: { part: "result" } },
    { field: "handling", ...criterion, when: ["tested"] },
  ],
  postRehab: [
    { field: "ordinal", ...law },
    ...shortPerson("L"),
    { field: "completedForm", ...criterion },
    { field: "completedOn", ...law },
    { field: "certificateNumber", ...law },
    { field: "reportedOn", ...law },
    { field: "dossier", ...law },
    { field: "dossierOn", ...law, ...dossierMade, datedIn: "dossierNumber" },
    { field: "proposedOn", ...law },
    { field: "decisionNumber", ...law },
    { field: "decisionOn", ...law, datedIn: "decisionNumber" },
    { field: "managedFrom", ...law, or: ["managedPeriod"] },
    { field: "managedTo", ...law, or: ["managedPeriod"] },
    { field: "manager", ...law, ...active },
    { field: "regularTestedOn", ...criterion, when: [...testsDue.when, { field: "regularTestResult", isNot: noTest }], test: { part: "day", kind: "regular" } },
    { field: "regularTestResult", ...criterion, ...testsDue, test: { part: "result", kind: "regular" } },
    { field: "surpriseTestedOn", ...criterion, when: [...testsDue.when, { field: "surpriseTestResult", isNot: noTest }], test: { part: "day", kind: "surprise" } },
    { field: "surpriseTestResult", ...criterion, ...testsDue, test: { part: "result", kind: "surprise" } },
    { field: "support", ...criterion, ...active, noneIsAnAnswer: true },
    { field: "employment", ...criterion, ...active, noneIsAnAnswer: true },
    { field: "outcome", ...criterion },
  ],
  test: [
    { field: "fullName", ...law },
    { field: "personalId", ...law },
    { field: "group", ...criterion },
    { field: "testedOn", ...law, when: [{ field: "result", isNot: noTest }] },
    { field: "testKind", ...criterion },
    { field: "result", ...law },
    { field: "slipNumber", ...law, when: [{ field: "result", isNot: [...noTest, "pending"] }] },
    { field: "tester", ...law, when: [{ field: "result", isNot: noTest }] },
    { field: "consent", ...law, when: ["minor", { field: "sample", isNot: ["urine"] }] },
    { field: "sentOn", ...law, when: [{ field: "result", is: ["positive"] }] },
  ],
  household: [
    { field: "hamlet", ...criterion },
    { field: "householdCode", ...criterion },
    { field: "head", ...criterion },
    { field: "residence", ...criterion },
    { field: "signed", ...criterion, when: [{ field: "residence", isNot: ["away", "movedAway"] }] },
    { field: "signedOn", ...criterion, ...signed },
    { field: "pledge", ...criterion, ...signed },
  ],
  hotspot: [
    { field: "name", ...criterion },
    { field: "hamlet", ...criterion },
    { field: "spotKind", ...criterion },
    { field: "identifiedOn", ...criterion },
    { field: "status", ...criterion },
    { field: "clearedOn", ...criterion, when: [{ field: "status", is: ["cleared", "transformed"] }] },
  ],
  incident: [
    { field: "caseNumber", ...criterion },
    { field: "occurredOn", ...criterion },
    { field: "detectedOn", ...criterion },
    { field: "place", ...criterion },
    { field: "hamlet", ...criterion },
    { field: "incidentKind", ...criterion },
    { field: "act", ...criterion },
    { field: "seriousness", ...criterion, ...mayBeCrime },
    { field: "arrested", ...criterion, ...noMereReport },
    { field: "perpetratorGroup", ...criterion, ...noMereReport },
    { field: "listedBefore", ...criterion, when: [{ field: "perpetratorGroup", is: ["addict", "user", "psychosis"] }] },
    { field: "sourceTraced", ...criterion, when: [{ field: "incidentKind", is: ["criminalCase"] }] },
    { field: "transportVerified", ...criterion, when: [{ field: "incidentKind", is: ["report"] }, { field: "act", is: ["transporting"] }] },
    { field: "plants", ...criterion, when: [{ field: "act", is: ["growing"] }], or: ["areaM2"] },
    { field: "resolution", ...criterion },
    { field: "wantedHiding", ...criterion },
  ],
  model: [
    { field: "name", ...criterion },
    { field: "level", ...criterion },
    { field: "decision", ...criterion, or: ["launchedOn"] },
    { field: "rating", ...criterion },
    { field: "lastActiveOn", ...criterion, when: [{ field: "rating", isNot: ["stopped"] }] },
  ],
  outreach: [
    { field: "heldOn", ...criterion },
    { field: "content", ...criterion },
    { field: "outreachForm", ...criterion },
    { field: "unit", ...criterion },
  ],
  commitment: [
    { field: "level", ...criterion },
    { field: "unit", ...criterion },
    { field: "signed", ...criterion },
    { field: "signedOn", ...criterion, ...signed },
  ],
  exPrisoner: [
    ...person,
    { field: "sentenceEndedOn", ...criterion },
    { field: "dossier", ...criterion },
    { field: "manager", ...criterion, ...active },
  ],
  business: [
    { field: "name", ...criterion },
    { field: "trade", ...criterion },
    { field: "address", ...criterion },
    { field: "owner", ...criterion },
    { field: "signed", ...criterion },
    { field: "inspectedOn", ...criterion },
    { field: "inspectionResult", ...criterion, when: [{ filled: "inspectedOn" }] },
    { field: "violation", ...criterion, when: [{ field: "inspectionResult", is: ["violation"] }] },
  ],
  organisation: [
    { field: "name", ...criterion },
    { field: "kind", ...criterion },
  ],
};

/** What a register's records must have filled, without the literal types. */
export const mandatoryOf = (register: ListRegisterId): readonly Mandatory[] => mandatoryColumns[register];
