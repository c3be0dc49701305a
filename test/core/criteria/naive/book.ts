import type { FieldOf, ListRegisterId } from "../../../../src/core/registers/registry";

const person = ["ordinal", "fullName", "birth", "personalId", "hamlet"] as const;
const managed = ["dossier", "manager", "psychosis", "removedOn", "removalReason"] as const;

/** The columns that the random registers have; the others play no part in any figure. */
export const fields = {
  addict: [...person, ...managed, "listedOn", "conclusionOn", "position", "rehabForm", "rehabFrom", "rehabTo", "lastTestedOn", "lastTestResult"],
  user: [...person, ...managed, "foundOn", "positiveOn", "managedFrom", "ending", "lastTestedOn", "lastTestResult"],
  suspect: [...person, "listedOn", "grounds", "testedOn", "testResult", "handling"],
  postRehab: [...person, ...managed, "completedForm", "completedOn", "managedFrom", "managedTo", "regularTestedOn", "regularTestResult", "surpriseTestedOn", "surpriseTestResult", "support", "outcome"],
  test: [...person, "testedOn", "testKind", "result", "slipNumber"],
  household: ["ordinal", "householdCode", "head", "hamlet", "members", "residence", "signed", "signedOn", "pledge", "individualPledge"],
  hotspot: ["ordinal", "name", "hamlet", "spotKind", "identifiedOn", "status", "clearedOn"],
  incident: [
    "ordinal", "caseNumber", "hamlet", "occurredOn", "detectedOn", "incidentKind", "act", "seriousness", "arrested", "perpetratorGroup", "listedBefore", "sourceTraced", "transportVerified",
    "plants", "areaM2", "resolution", "wantedHiding",
  ],
  model: ["ordinal", "name", "level", "launchedOn", "lastActiveOn", "rating"],
  outreach: ["ordinal", "heldOn", "content", "outreachForm", "unit", "place", "audience", "newsItems"],
  commitment: ["ordinal", "level", "unit", "hamlet", "signed", "signedOn", "familiesWithAddicts", "breach"],
  organisation: ["ordinal", "name", "kind", "highRisk"],
} as const satisfies { readonly [R in ListRegisterId]?: readonly FieldOf<R>[] };

export type RegisterName = keyof typeof fields;
export const registerNames = Object.keys(fields) as readonly RegisterName[];

/** A row as a person would write it: words, days as "YYYY-MM-DD", digits; "" is a blank cell. */
export type Row<R extends RegisterName> = Readonly<Record<(typeof fields)[R][number], string>>;
export type PersonRow = Pick<Row<"test">, "fullName" | "birth" | "personalId" | "hamlet">;

export type Parameters = Readonly<
  Record<
    | "population" | "householdTotal" | "registeredOn" | "addictBaseline" | "userBaseline" | "casesLastYear" | "addictsLastYear" | "newsLastYear" | "proposedOn" | "asOf" | "windowFrom" | "windowTo"
    | "onKeyRoute",
    string
  >
>;

/** The registers of a commune as plain rows; null is a register that the workbook lacks. */
export type Book = { readonly [R in RegisterName]: readonly Row<R>[] | null } & {
  readonly parameters: Parameters;
  readonly hamlets: readonly string[];
};
