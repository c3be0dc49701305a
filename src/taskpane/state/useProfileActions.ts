import { useCallback } from "react";
import type { UnusableProfile } from "../../app/profileUseCases";
import type { UseCases } from "../../app/useCases";
import type { Perform } from "./usePerform";

/** Profiles as files. Failures to write end up in the state; a fault of the file goes back to whoever asked. */
export interface ProfileActions {
  readonly profileFile: (name: string) => Promise<string>;
  /** `onUnusable` is told the part of the file at fault; then nothing was stored. */
  readonly takeProfile: (text: string, onTaken: () => void, onUnusable: (profile: UnusableProfile) => void) => void;
}

export const useProfileActions = (useCases: UseCases, perform: Perform): ProfileActions => ({
  profileFile: useCallback((name) => useCases.profileFile(name), [useCases]),
  takeProfile: useCallback(
    (text, onTaken, onUnusable) =>
      perform("saveRules", async (onProgress) => {
        const taken = await useCases.takeProfile(text, { onProgress });
        if ("unusable" in taken) {
          onUnusable(taken);
          return { type: "listed" };
        }
        onTaken();
        return { type: "rulesSaved", ...taken };
      }),
    [useCases, perform],
  ),
});
