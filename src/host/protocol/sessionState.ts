import type { HostSheet } from "../workbook/model";
import type { Json } from "./wire";

/** A comment added by the add-in in this session. */
export interface SessionComment {
  readonly id: string;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  content: string;
}

/** What Excel keeps with a workbook but this host's store does not write to the file: it lives as long as the session. */
export interface SessionState {
  calculationMode: string;
  readonly settings: Map<string, Json>;
  readonly comments: SessionComment[];
  /** Document properties the add-in changed, over those of the file. */
  readonly properties: Map<string, Json>;
  readonly customProperties: Map<string, Json>;
  /** Store ids of tables by the id the pane knows, where they came to differ. */
  readonly tableIds: Map<string, number>;
  readonly sheetProperties: Map<string, Map<string, string>>;
}

export function newSessionState(custom: ReadonlyMap<string, string>): SessionState {
  return {
    calculationMode: "Automatic",
    settings: new Map(),
    comments: [],
    properties: new Map(),
    customProperties: new Map(custom),
    tableIds: new Map(),
    sheetProperties: new Map(),
  };
}
