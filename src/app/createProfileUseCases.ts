import { parseProfile, profileText } from "../core/criteria/profile";
import type { WriteOutcome } from "../core/model/writePlan";
import type { StoredState } from "../core/parse/state";
import type { ReportProgress } from "./ports";
import type { ProfileUseCases } from "./profileUseCases";

export interface ProfileDeps {
  /** What the workbook stores; read where it was not yet. */
  readonly currentState: () => Promise<StoredState>;
  readonly storeState: (part: Partial<StoredState>, options?: { readonly onProgress?: ReportProgress }) => Promise<WriteOutcome>;
}

export const createProfileUseCases = ({ currentState, storeState }: ProfileDeps): ProfileUseCases => ({
  profileFile: async (name) => {
    const { rules, criteria } = await currentState();
    const { switches, thresholds, sets } = criteria;
    return profileText({ name, limits: rules.limits, rulesOff: rules.off, switches, thresholds, sets });
  },
  takeProfile: async (text, options) => {
    const read = parseProfile(text);
    if ("unusable" in read) return read;
    const { limits, rulesOff: off, switches, thresholds, sets } = read.profile;
    const rules = { off, limits };
    const { answers } = (await currentState()).criteria;
    return { rules, outcome: await storeState({ rules, criteria: { switches, thresholds, sets, answers } }, options) };
  },
});
