import type { RuleExample } from "../../core/plan/exampleSheets";
import type { RuleFamilies } from "../../core/rules";

/** The examples of the rules of one folder of src/core/rules, all of them and no others. */
export type GroupExamples<G extends string> = { readonly [W in Extract<RuleFamilies["words"], `${G}/${string}`>]: RuleExample };

/** The examples of all rules. */
export type RuleExamples = { readonly [W in RuleFamilies["words"]]: RuleExample };

export type { RuleExample };
