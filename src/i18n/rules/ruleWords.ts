import type { Finding } from "../../core/model/finding";
import type { ExplainedFinding, FindingText, RuleWords } from "./entry";

/** An entry as it is looked up at run time, by names that came as text. */
interface LooseEntry {
  readonly title: string;
  readonly why: string;
  readonly messages: Readonly<Record<string, (params: Finding["params"]) => FindingText>>;
}

/** The words of all rules in one language, looked up by the names that findings carry. All throw RangeError on unknown names. */
export interface RuleTexts {
  /** The title of a rule by the key of its words (`Finding.words`). */
  readonly ruleTitle: (words: string) => string;
  /** Why a rule matters, by the key of its words. */
  readonly ruleWhy: (words: string) => string;
  /** The messages a rule can give, by the key of its words. */
  readonly ruleMessages: (words: string) => readonly string[];
  /**
   * The title of a rule by its id (`NotRun.rule`): a rule that serves several registers has one text for all of them,
   * under "person/" or "cross/".
   */
  readonly ruleTitleById: (id: string) => string;
  /** The sentences of a finding. */
  readonly describeFinding: (finding: Finding) => ExplainedFinding;
}

/** Makes a catalogue searchable. */
export const createRuleTexts = (catalogue: RuleWords): RuleTexts => {
  /*
   * The catalogue is checked entry by entry against the rules' own messages, and a finding carries the parameters of the
   * message it names. That pairing is lost once both are text, so here, and only here, the types are let go.
   */
  const entries: ReadonlyMap<string, LooseEntry> = new Map(Object.entries(catalogue as unknown as Readonly<Record<string, LooseEntry>>));
  const entryOf = (words: string): LooseEntry => {
    const entry = entries.get(words);
    if (!entry) throw new RangeError(`No words for the rule "${words}".`);
    return entry;
  };
  return {
    ruleTitle: (words) => entryOf(words).title,
    ruleWhy: (words) => entryOf(words).why,
    ruleMessages: (words) => Object.keys(entryOf(words).messages),
    ruleTitleById: (id) => {
      const defect = id.slice(id.indexOf("/") + 1);
      return (entries.get(id) ?? entries.get(`person/${defect}`) ?? entryOf(`cross/${defect}`)).title;
    },
    describeFinding: (finding) => {
      const { messages, why } = entryOf(finding.words);
      const message = messages[finding.message];
      if (!message) throw new RangeError(`No words for "${finding.message}" of "${finding.words}".`);
      return { ...message(finding.params), why };
    },
  };
};
