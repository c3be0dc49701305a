import { ruleCatalogue } from "./catalogue";
import { createRuleTexts } from "./ruleWords";

export type { ExplainedFinding, FindingText } from "./entry";

/** The words of the rules in Vietnamese. */
export const { ruleTitle, ruleWhy, ruleMessages, ruleTitleById, describeFinding } = createRuleTexts(ruleCatalogue);
