import { useCallback } from "react";
import type { UseCases } from "../../app/useCases";
import type { ConfigurationProblem } from "../../core/model/configuration";
import type { Perform } from "./usePerform";

/** The sheet of settings. Failures end up in the state; what is wrong in the sheet goes back to whoever asked. */
export interface ConfigurationActions {
  /** `onRead` is told the problems that keep the sheet from being taken over; none: it was stored. */
  readonly readConfiguration: (onRead: (problems: readonly ConfigurationProblem[]) => void) => void;
}

export const useConfigurationActions = (useCases: UseCases, perform: Perform): ConfigurationActions => ({
  readConfiguration: useCallback(
    (onRead) =>
      perform("saveRules", async (onProgress) => {
        const taken = await useCases.readConfiguration({ onProgress });
        if ("problems" in taken) {
          onRead(taken.problems);
          return { type: "listed" };
        }
        onRead([]);
        return { type: "rulesSaved", ...taken };
      }),
    [useCases, perform],
  ),
});
