import { columnsOf, listRegisterIds, type FieldOf, type ListRegisterId } from "../registers/registry";

const dateFields: ReadonlyMap<ListRegisterId, readonly string[]> = new Map(
  listRegisterIds.map((register) => {
    const columns = Object.entries(columnsOf(register));
    return [register, columns.filter(([, { kind }]) => kind === "date").map(([field]) => field)] as const;
  }),
);

/** The columns of a register that hold dates, in declared order. */
export const dateFieldsOf = (register: ListRegisterId): readonly string[] => dateFields.get(register) ?? [];

/** Registers that have at least one column of dates. */
export const datedRegisters: readonly ListRegisterId[] = listRegisterIds.filter((register) => dateFieldsOf(register).length > 0);

/** Columns whose date tells of something that has happened: it can lie neither after T nor before the person's birth. */
const pastFields: { readonly [R in ListRegisterId]?: readonly FieldOf<R>[] } = {
  addict: ["idIssuedOn", "listedOn", "conclusionOn", "dossierOn", "rehabDecisionOn", "lastTestedOn", "removedOn"],
  user: ["idIssuedOn", "foundOn", "positiveOn", "notifiedOn", "dossierOn", "decisionOn", "residenceCheckedOn", "lastTestedOn", "removedOn"],
  suspect: ["idIssuedOn", "listedOn", "testedOn"],
  postRehab: ["idIssuedOn", "completedOn", "reportedOn", "dossierOn", "proposedOn", "decisionOn", "regularTestedOn", "surpriseTestedOn", "removedOn"],
  test: ["testedOn", "sentOn"],
  household: ["signedOn"],
  hotspot: ["identifiedOn", "clearedOn"],
  incident: ["occurredOn", "detectedOn", "resolvedOn"],
  model: ["launchedOn", "lastActiveOn"],
  outreach: ["heldOn"],
  commitment: ["signedOn"],
  exPrisoner: ["idIssuedOn", "sentenceEndedOn", "returnedOn", "removedOn"],
  business: ["inspectedOn"],
};

/** The columns of a register whose dates tell of something that has happened. */
export const pastFieldsOf = (register: ListRegisterId): readonly string[] => pastFields[register] ?? [];
