import { useMemo, useState } from "react";
import type { HamletEntry, HamletListing, ListedHamlet } from "../../core/model/parameterForm";
import { opensTotal, readTyped } from "../../core/model/typedParameter";
import { parameterForm as words } from "../../i18n/parameterForm";

export const hamletFields = ["name", "households", "people"] as const;
export type HamletField = (typeof hamletFields)[number];
type Texts = Readonly<Record<HamletField, string>>;

/** A hamlet on the form: one of the list, or a new one. */
export interface HamletDraft {
  readonly key: number;
  readonly listed: ListedHamlet | null;
  readonly texts: Texts;
}

/** The list of hamlets while it is being filled in. */
export interface HamletForm {
  readonly drafts: readonly HamletDraft[];
  readonly type: (key: number, field: HamletField, text: string) => void;
  readonly add: () => void;
  readonly canAdd: boolean;
  /** A sentence, or null; shown once the person wanted to go on. */
  readonly problemOf: (draft: HamletDraft, field: HamletField) => string | null;
  readonly problemCount: number;
  readonly entries: readonly HamletEntry[];
  readonly showProblems: () => void;
}

const blank: Texts = { name: "", households: "", people: "" };

const textsOf = (listed: ListedHamlet | null): Texts =>
  listed === null
    ? blank
    : { name: listed.name, households: words.typedOf({ value: listed.households, day: null }), people: words.typedOf({ value: listed.people, day: null }) };

const isChanged = ({ listed, texts }: HamletDraft, field: HamletField): boolean => texts[field].trim() !== textsOf(listed)[field].trim();
const isEmpty = ({ listed, texts }: HamletDraft): boolean => listed === null && hamletFields.every((field) => texts[field].trim() === "");

const sameName = (a: string, b: string): boolean => a.normalize("NFC").trim().toLocaleLowerCase("vi") === b.normalize("NFC").trim().toLocaleLowerCase("vi");

const nameProblem = (draft: HamletDraft, drafts: readonly HamletDraft[]): string | null => {
  const name = draft.texts.name.trim();
  if (name === "") return words.hamlets.nameMissing;
  if (!isChanged(draft, "name")) return null;
  if (opensTotal(name)) return words.hamlets.opensTotal;
  return drafts.some((other) => other !== draft && sameName(other.texts.name, name)) ? words.hamlets.sameName : null;
};

const problemIn = (draft: HamletDraft, field: HamletField, drafts: readonly HamletDraft[]): string | null => {
  if (isEmpty(draft)) return null;
  if (field === "name") return nameProblem(draft, drafts);
  const typed = isChanged(draft, field) ? readTyped("count", draft.texts[field]).problem : null;
  return typed === null ? null : words.problem(typed);
};

const figureOf = (text: string): number | null => {
  const typed = readTyped("count", text);
  return typed.problem === null && typeof typed.value === "number" ? typed.value : null;
};

/** What changes of a hamlet; null when nothing does. */
const entryOf = (draft: HamletDraft): HamletEntry | null => {
  const changed = hamletFields.filter((field) => isChanged(draft, field));
  if (changed.length === 0) return null;
  const { name, households, people } = draft.texts;
  return {
    row: draft.listed?.row ?? null,
    ...(changed.includes("name") ? { name: name.normalize("NFC").trim() } : {}),
    ...(changed.includes("households") ? { households: figureOf(households) } : {}),
    ...(changed.includes("people") ? { people: figureOf(people) } : {}),
  };
};

export const useHamletForm = ({ rows, room }: HamletListing): HamletForm => {
  const [drafts, setDrafts] = useState<readonly HamletDraft[]>(() => rows.map((listed, key) => ({ key, listed, texts: textsOf(listed) })));
  const [showsProblems, setShowsProblems] = useState(false);
  const entries = useMemo(() => drafts.map(entryOf).filter((entry) => entry !== null), [drafts]);
  const problemCount = useMemo(() => drafts.reduce((sum, draft) => sum + hamletFields.filter((field) => problemIn(draft, field, drafts) !== null).length, 0), [drafts]);
  return {
    drafts,
    type: (key, field, text) => setDrafts((before) => before.map((draft) => (draft.key === key ? { ...draft, texts: { ...draft.texts, [field]: text } } : draft))),
    add: () => setDrafts((before) => [...before, { key: before.length, listed: null, texts: blank }]),
    canAdd: drafts.length - rows.length < room,
    problemOf: (draft, field) => (showsProblems ? problemIn(draft, field, drafts) : null),
    problemCount,
    entries,
    showProblems: () => setShowsProblems(true),
  };
};
