import type { Configuration } from "../../model/configuration";
import type { CriteriaSettings } from "../../model/criteriaSettings";
import type { RuleSettings } from "../../model/ruleSettings";

interface Settings {
  readonly rules: RuleSettings;
  readonly criteria: CriteriaSettings;
}

/** What of the settings an office may send: all but the answers, which are the workbook's own. */
export const configurationOf = ({ rules: { limits, off }, criteria: { switches, thresholds, windows, names, duties, targets, sets } }: Settings): Configuration => ({
  limits, rulesOff: off, switches, thresholds, windows, names, duties, targets, sets,
});

/** The settings of a workbook that takes a configuration in place of its own; its answers stay. */
export const settingsBy = ({ limits, rulesOff: off, switches, thresholds, windows, names, duties, targets, sets }: Configuration, { answers }: CriteriaSettings): Settings => ({
  rules: { off, limits },
  criteria: { switches, thresholds, windows, names, duties, targets, sets, answers },
});
