import type { RuleFamilies } from "../../core/rules";
import type { RuleFamily } from "../../core/rules/kernel/rule";

/** What a message says: what the cell holds and what is required, and what to do. */
export interface FindingText {
  readonly what: string;
  readonly todo: string;
}

/** The text of a finding with its reason. */
export interface ExplainedFinding extends FindingText {
  readonly why: string;
}

type MessagesOf<F> = F extends RuleFamily<string, infer M> ? M : never;
type FamilyOf<W extends string> = Extract<RuleFamilies, { readonly words: W }>;

/** The words of one rule: its title and a text for each of its messages. */
export interface RuleEntry<M> {
  /** At most 80 characters. */
  readonly title: string;
  /** Why it matters: the criterion or duty that is broken, in one sentence of at most 160 characters. */
  readonly why: string;
  readonly messages: { readonly [K in keyof M]: (params: M[K]) => FindingText };
}

type WordKey = RuleFamilies["words"];

/** The words of the rules of one folder of src/core/rules, all of them and no others. */
export type GroupWords<G extends string> = {
  readonly [W in Extract<WordKey, `${G}/${string}`>]: RuleEntry<MessagesOf<FamilyOf<W>>>;
};

/** The words of all rules. */
export type RuleWords = { readonly [W in WordKey]: RuleEntry<MessagesOf<FamilyOf<W>>> };
