import { unknownNames } from "./decide";
import { criteriaSetSchema, type CriteriaSetData } from "./schema";

/** Reads a set from its data. Throws RangeError when it breaks the schema or uses names that nobody knows. */
export const readCriteriaSet = (data: unknown): CriteriaSetData => {
  const parsed = criteriaSetSchema.safeParse(data);
  if (!parsed.success) throw new RangeError(`A criteria set breaks the schema at ${parsed.error.issues[0]?.path.join(".") ?? ""}.`);
  const [unknown] = unknownNames(parsed.data);
  if (unknown !== undefined) throw new RangeError(`The criteria set ${parsed.data.id} names "${unknown}", which does not exist.`);
  return parsed.data;
};
