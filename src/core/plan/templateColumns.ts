import type { Column, Columns } from "../registers/column";
import { columnsOf, type ListRegisterId } from "../registers/registry";

/** Columns that hardly any commune keeps; a clerk who wants one adds it, and the reader knows its heading. */
const seldomKept: readonly string[] = [
  "otherName", "birthMale", "birthFemale", "idIssuedOn", "idIssuedBy", "ethnicity", "religion", "birthplace", "hometown", "residenceStatus",
  "education", "workplace", "phone",
];

/** Further columns left out of one register's template, so that its lines still fit a printed page. */
const leftOut: Readonly<Partial<Record<ListRegisterId, readonly string[]>>> = {
  addict: ["securityGroup", "conclusionBy", "useMethod", "startedUsing", "rehabCount", "rehabResult", "employment"],
  user: ["securityGroup", "useMethod"],
  suspect: ["securityGroup"],
  // The period stands in two columns of its own, from and to.
  postRehab: ["securityGroup", "managedPeriod", "certificateNumber", "employment"],
  test: ["securityGroup"],
  household: ["pledge", "address"],
};

/** A column of a template: its field, what it is, and its heading. */
export interface TemplateColumn {
  readonly field: string;
  readonly column: Column;
  readonly heading: string;
  /** Width in characters of the default font. */
  readonly width: number;
}

const widths: Readonly<Record<string, number>> = {
  ordinal: 5, fullName: 24, head: 24, sex: 8, personalId: 15, headPersonalId: 15, hamlet: 14, permanentResidence: 22, currentResidence: 22,
  members: 8, plants: 8, areaM2: 9, sessions: 8, note: 16,
};
const widthOfKind: Readonly<Record<Column["kind"], number>> = { text: 16, date: 12, number: 10, term: 15 };

/** The heading of the legal form that stands alone; one under a merged group cannot head a Table's column. */
const headingOf = (field: string, { headings }: Column): string => headings.find((heading) => !heading.includes(">")) ?? field;

const inOrder = (columns: Columns): readonly (readonly [string, Column])[] => {
  const entries = Object.entries(columns);
  const isNote = ([field]: readonly [string, Column]): boolean => field === "note";
  return [...entries.filter((entry) => !isNote(entry)), ...entries.filter(isNote)];
};

/** The columns of a register's template in the order of the form, remarks last. */
export const templateColumns = (register: ListRegisterId): readonly TemplateColumn[] => {
  const without = new Set([...seldomKept, ...(leftOut[register] ?? [])]);
  return inOrder(columnsOf(register))
    .filter(([field]) => !without.has(field))
    .map(([field, column]) => ({ field, column, heading: headingOf(field, column), width: widths[field] ?? widthOfKind[column.kind] }));
};
