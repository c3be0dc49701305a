import { fields, type Book, type RegisterName, type Row } from "../../criteria/naive/book";

/** Columns that tables ask for and criteria do not. */
export const more = {
  addict: ["sex", "ethnicity", "education", "occupation", "convictions", "drug", "useMethod", "startedUsing"],
  user: ["sex", "ethnicity", "education", "occupation", "convictions", "drug", "useMethod"],
  postRehab: ["sex", "ethnicity", "education", "occupation", "convictions"],
  household: ["securityGroup"],
  outreach: ["sessions", "people", "leaflets"],
} as const satisfies { readonly [R in RegisterName]?: readonly string[] };

type More = typeof more;
type MoreOf<R extends RegisterName> = R extends keyof More ? Readonly<Record<More[R][number], string>> : unknown;

/** A row as a person would write it, with those columns. */
export type ReportRow<R extends RegisterName> = Row<R> & MoreOf<R>;

/** The registers of a commune with all that tables ask for; null is a register that the workbook lacks. */
export type ReportBook = Pick<Book, "parameters" | "hamlets"> & { readonly [R in RegisterName]: readonly ReportRow<R>[] | null };

export const fieldsOf = (register: RegisterName): readonly string[] => [...fields[register], ...(register in more ? more[register as keyof More] : [])];
