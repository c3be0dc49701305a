import type { Finding } from "../../core/model/finding";
import { ruleCatalogue } from "./catalogue";
import type { FindingText } from "./entry";

export type { FindingText } from "./entry";

/** An entry as it is looked up at run time, by names that came as text. */
interface LooseEntry {
  readonly title: string;
  readonly messages: Readonly<Record<string, (params: Finding["params"]) => FindingText>>;
}

/*
 * The catalogue is checked entry by entry against the rules' own messages, and a finding carries the parameters of the
 * message it names. That pairing is lost once both are text, so here, and only here, the types are let go.
 */
const entries: ReadonlyMap<string, LooseEntry> = new Map(
  Object.entries(ruleCatalogue as unknown as Readonly<Record<string, LooseEntry>>),
);

const entryOf = (words: string): LooseEntry => {
  const entry = entries.get(words);
  if (!entry) throw new RangeError(`No words for the rule "${words}".`);
  return entry;
};

/** The title of a rule by the key of its words (`Finding.words`). */
export const ruleTitle = (words: string): string => entryOf(words).title;

/** The messages a rule can give, by the key of its words. */
export const ruleMessages = (words: string): readonly string[] => Object.keys(entryOf(words).messages);

/**
 * The title of a rule by its id (`NotRun.rule`): a rule that serves several registers has one text for all of them, under
 * "person/" or "cross/".
 */
export const ruleTitleById = (id: string): string => {
  const defect = id.slice(id.indexOf("/") + 1);
  return (entries.get(id) ?? entries.get(`person/${defect}`) ?? entryOf(`cross/${defect}`)).title;
};

/** The sentences of a finding. Throws RangeError when the finding names words that are not there. */
export const describeFinding = (finding: Finding): FindingText => {
  const message = entryOf(finding.words).messages[finding.message];
  if (!message) throw new RangeError(`No words for "${finding.message}" of "${finding.words}".`);
  return message(finding.params);
};
