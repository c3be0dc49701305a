import { configurationOf, settingsBy } from "../core/criteria/configuration/stored";
import { isEdited, readConfigurationSheet } from "../core/criteria/configuration/read";
import type { Configuration, ConfigurationWords } from "../core/model/configuration";
import type { SheetGrid, WorkbookSnapshot } from "../core/model/sheetGrid";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { parseState, type StoredState } from "../core/parse/state";
import { planConfigurationSheet } from "../core/plan/configurationSheet";
import type { ConfigurationUseCases } from "./configurationUseCases";
import type { ReadOptions, WriteOptions } from "./ports";

/** What the sheet of settings needs of the other use cases. */
export interface ConfigurationDeps {
  readonly words: ConfigurationWords;
  readonly read: (options: ReadOptions) => Promise<WorkbookSnapshot>;
  readonly apply: (operations: readonly WriteOperation[], options?: WriteOptions) => Promise<WriteOutcome>;
  readonly storeState: (part: Partial<StoredState>, options?: WriteOptions) => Promise<WriteOutcome>;
}

const sheetIn = ({ sheets }: WorkbookSnapshot): SheetGrid | undefined => sheets.find(({ owned }) => owned === "configuration");

const sorted = (entries: Readonly<Record<string, unknown>>): readonly unknown[] => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));

/** Settings as one text in which order says nothing. */
const textOf = ({ limits, rulesOff, switches, thresholds, windows, names, duties, targets, sets }: Configuration): string =>
  JSON.stringify([sorted(limits), [...rulesOff].sort(), sorted(switches), sorted(thresholds), sorted(windows), sorted(names), sorted(duties), sorted(targets), sets]);

/** Whether writing the sheet anew would lose what a person wrote into it and nobody has read back. */
const wouldLose = (sheet: SheetGrid, configuration: Configuration, words: ConfigurationWords): boolean => {
  if (!isEdited(sheet, words)) return false;
  const read = readConfigurationSheet(sheet, words);
  return "problems" in read || textOf(read.configuration) !== textOf(configuration);
};

export const createConfigurationUseCases = ({ words, read, apply, storeState }: ConfigurationDeps): ConfigurationUseCases => {
  const readOwned = ({ onProgress }: WriteOptions): Promise<WorkbookSnapshot> => read({ owned: ["configuration"], ...(onProgress ? { onProgress } : {}) });

  return {
    writeConfiguration: async (result, options = {}) => {
      const snapshot = await readOwned(options);
      const configuration = configurationOf(result.profile === null ? parseState(snapshot.state) : { rules: result.rules, criteria: result.criteriaSettings });
      const sheet = sheetIn(snapshot);
      if (sheet !== undefined && wouldLose(sheet, configuration, words)) return { refused: [{ sheet: sheet.name, reason: "changed" }], sheets: [] };
      return apply([planConfigurationSheet(configuration, result.dates.asOf, words, sheet?.kept)], options);
    },
    readConfiguration: async (options = {}) => {
      const snapshot = await readOwned(options);
      const sheet = sheetIn(snapshot);
      if (sheet === undefined) return { problems: [{ fault: { key: "noSheet", params: null }, cell: null, set: null, part: null, path: null }] };
      const said = readConfigurationSheet(sheet, words);
      if ("problems" in said) return said;
      const settings = settingsBy(said.configuration, parseState(snapshot.state).criteria);
      return { rules: settings.rules, outcome: await storeState(settings, options) };
    },
  };
};
