import { parameterLabels } from "../core/registers/parameters/columns";
import { columnsOf, listRegisterIds } from "../core/registers/registry";

const isParameter = (field: string): field is keyof typeof parameterLabels => Object.hasOwn(parameterLabels, field);

/**
 * The heading a register's column usually carries, for sentences about a column that is missing.
 * `register` may be null or no list of records: then any register that has the field answers,
 * or the parameter sheet.
 */
export const columnHeading = (register: string | null, field: string): string => {
  const ids = listRegisterIds.filter((id) => id === register);
  const candidates = (ids.length > 0 ? ids : listRegisterIds).map((id) => columnsOf(id)[field]?.headings[0]);
  const heading = candidates.find((candidate) => candidate !== undefined);
  return heading ?? (isParameter(field) ? parameterLabels[field][0] : field);
};
