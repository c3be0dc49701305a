import type { RuleExample } from "../../core/plan/exampleSheets";
import { ruleExamples } from "./exampleCatalogue";

export { exampleFiller } from "./exampleFiller";

const examples: ReadonlyMap<string, RuleExample> = new Map(Object.entries(ruleExamples));

/** The worked example of a rule by the key of its words. Throws RangeError when there is none. */
export const exampleOf = (words: string): RuleExample => {
  const example = examples.get(words);
  if (!example) throw new RangeError(`No example of the rule "${words}".`);
  return example;
};
