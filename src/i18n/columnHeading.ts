import { hamletListHeadings, parameterLabels } from "../core/registers/parameters/columns";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../core/registers/registry";

const isParameter = (field: string): field is keyof typeof parameterLabels => Object.hasOwn(parameterLabels, field);

const parameterHeading = (field: string): string | undefined => {
  if (field === "hamlets") return hamletListHeadings.name[0];
  return isParameter(field) ? parameterLabels[field][0] : undefined;
};

/**
 * The heading a register's column usually carries, for sentences about a column that is missing.
 * Where the register has no such column (a rule may need one of another register), the parameter sheet answers, or
 * any register that has the field.
 */
export const columnHeading = (register: string | null, field: string): string => {
  const headingIn = (ids: readonly ListRegisterId[]): string | undefined => ids.map((id) => columnsOf(id)[field]?.headings[0]).find((heading) => heading !== undefined);
  return headingIn(listRegisterIds.filter((id) => id === register)) ?? parameterHeading(field) ?? headingIn(listRegisterIds) ?? field;
};
