import { columnsOf, listRegisterIds } from "../core/registers/registry";

/**
 * The heading a register's column usually carries, for sentences about a column that is missing.
 * `register` may be null or no list of records: then any register that has the field answers.
 */
export const columnHeading = (register: string | null, field: string): string => {
  const ids = listRegisterIds.filter((id) => id === register);
  const candidates = (ids.length > 0 ? ids : listRegisterIds).map((id) => columnsOf(id)[field]?.headings[0]);
  return candidates.find((heading) => heading !== undefined) ?? field;
};
