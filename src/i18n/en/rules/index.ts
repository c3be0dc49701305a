import { createRuleTexts } from "../../rules/ruleWords";
import { englishRuleCatalogue } from "./catalogue";

/** The words of the rules in English, for people who read the check command's output in English. */
export const englishRuleTexts = createRuleTexts(englishRuleCatalogue);
