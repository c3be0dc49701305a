import { configurationOf, settingsBy } from "../core/criteria/configuration/stored";
import { parseProfile, profileText } from "../core/criteria/profile";
import type { WriteOutcome } from "../core/model/writePlan";
import type { StoredState } from "../core/parse/state";
import type { WriteOptions } from "./ports";
import type { ProfileUseCases } from "./profileUseCases";

export interface ProfileDeps {
  /** What the workbook stores; read where it was not yet. */
  readonly currentState: () => Promise<StoredState>;
  readonly storeState: (part: Partial<StoredState>, options?: WriteOptions) => Promise<WriteOutcome>;
}

export const createProfileUseCases = ({ currentState, storeState }: ProfileDeps): ProfileUseCases => ({
  profileFile: async (name) => profileText({ name, ...configurationOf(await currentState()) }),
  takeProfile: async (text, options) => {
    const read = parseProfile(text);
    if ("unusable" in read) return read;
    const settings = settingsBy(read.profile, (await currentState()).criteria);
    return { rules: settings.rules, outcome: await storeState(settings, options) };
  },
});
