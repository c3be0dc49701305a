import type { Finding } from "../../model/finding";
import type { Entry } from "../../parse/registerTable";
import type { ListRegisterId } from "../../registers/registry";
import type { MaskKind } from "../definition/schema";
import type { ReportContext } from "./context";
import type { Contributions } from "./contribution";

/** A row of a list: a record, a finding, or a finding with the record it is about. */
export interface Listed {
  readonly entry: Entry | null;
  readonly finding?: Finding;
}

/** The rows of a list, and what is missing or unclear for it. */
export interface ListFound {
  readonly listed: readonly Listed[];
  readonly found: Contributions;
}

/** Records of a list that no selection of one register gives. */
export interface ListSource {
  readonly registers: readonly ListRegisterId[];
  readonly list: (context: ReportContext) => ListFound;
}

/** What a cell of a list shows. */
export interface Shown {
  /** "" where the record says nothing; null where what it is made of is missing. */
  readonly text: string | null;
  /** The text is what somebody typed; `means` is what was understood of it, where anything was. */
  readonly typed?: { readonly means: string | null };
}

/** What a column of a list shows of a record, where that is more than a cell, and what a copy without names does with it. */
export interface Show {
  readonly mask: MaskKind;
  readonly of: (item: Listed, context: ReportContext) => Shown;
}

export const nothingShown: Shown = { text: "" };
export const missingShown: Shown = { text: null };
