import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import type { Contributions } from "./contributions";

/** A row of a list: a record, and what a source knows of it besides. */
export interface Listed {
  readonly entry: Entry;
  /** By the name of a `show`. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** Records of a list that no selection of one register gives. */
export type ListSource = (context: ReportContext) => { readonly listed: readonly Listed[]; readonly found: Contributions };

/** The project's own sources of lists, by the name a table uses. */
export const listSources: Readonly<Record<string, ListSource>> = {};
