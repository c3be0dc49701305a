import type { Column, Columns } from "../registers/column";
import { columnsOf, type ListRegisterId } from "../registers/registry";

/**
 * Columns that hardly any commune keeps, no rule needs, or that say again what two columns from and to say; a clerk who
 * wants one adds it, and the reader knows its heading.
 */
const seldomKept: readonly string[] = [
  "otherName", "birthMale", "birthFemale", "idIssuedOn", "idIssuedBy", "ethnicity", "religion", "birthplace", "hometown",
  "education", "occupation", "workplace", "phone", "convictions", "rehabPeriod", "managedPeriod",
];

/** Further columns left out of one register's template, so that its lines still fit a printed page. */
const leftOut: Readonly<Partial<Record<ListRegisterId, readonly string[]>>> = {
  addict: [
    "securityGroup", "conclusionBy", "useMethod", "startedUsing", "rehabCount", "employment",
  ],
  user: ["securityGroup", "useMethod"],
  suspect: ["securityGroup"],
  postRehab: ["securityGroup", "certificateNumber", "employment"],
  test: ["securityGroup"],
  household: ["address"],
  exPrisoner: ["securityGroup", "employment"],
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
  ordinal: 5, fullName: 20, head: 20, sex: 6, personalId: 16, headPersonalId: 16, hamlet: 12, permanentResidence: 17, currentResidence: 17,
};
const widthOfKind: Readonly<Record<Column["kind"], number>> = { text: 13, date: 11, number: 8, term: 12 };

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
