import { useMemo, useState } from "react";
import type { EnteredValue, ListedParameter, ParameterEntry, ParameterField, ParameterListing } from "../../core/model/parameterForm";
import { type KnownValues, type PairProblem, type PairWarning, problemsBetween, readTyped, type TypedProblem, warningsBetween } from "../../core/model/typedParameter";
import { parameterForm as words } from "../../i18n/parameterForm";

type Texts = { readonly [F in ParameterField]?: string };

/** The single values of the form while they are being filled in. */
export interface ParameterForm {
  readonly textOf: (field: ListedParameter) => string;
  readonly type: (name: ParameterField, text: string) => void;
  /** The person went on to another field: what is wrong with this one is shown from now on. */
  readonly leave: (name: ParameterField) => void;
  readonly problemOf: (name: ParameterField) => TypedProblem | PairProblem | null;
  readonly warningOf: (name: ParameterField) => PairWarning | null;
  /** Fields whose values were changed and cannot be taken. */
  readonly problems: ReadonlyMap<ParameterField, TypedProblem | PairProblem>;
  readonly entries: readonly ParameterEntry[];
  /** Shows every problem from now on. */
  readonly showProblems: () => void;
}

interface Read {
  readonly entries: readonly ParameterEntry[];
  readonly problems: ReadonlyMap<ParameterField, TypedProblem | PairProblem>;
  readonly warnings: ReadonlyMap<ParameterField, PairWarning>;
}

const isChanged = (field: ListedParameter, text: string | undefined): text is string => text !== undefined && text.trim() !== words.typedOf(field).trim();

/** What a field that was left alone says. */
const standing = (field: ListedParameter): EnteredValue => {
  if (field.state !== "present") return null;
  if (field.day !== null) return field.day;
  const typed = readTyped(field.kind, words.typedOf(field));
  return typed.problem === null ? typed.value : null;
};

const readForm = (listing: ParameterListing, texts: Texts): Read => {
  const values: { -readonly [F in ParameterField]?: KnownValues[F] } = {};
  const problems = new Map<ParameterField, TypedProblem | PairProblem>();
  const entries: ParameterEntry[] = [];
  for (const field of listing.fields) {
    const text = texts[field.name];
    if (!isChanged(field, text)) {
      values[field.name] = standing(field);
      continue;
    }
    const typed = readTyped(field.kind, text);
    if (typed.problem !== null) problems.set(field.name, typed.problem);
    else {
      values[field.name] = typed.value;
      entries.push({ name: field.name, value: typed.value });
    }
  }
  const changed = new Set(entries.map(({ name }) => name));
  for (const [name, problem] of problemsBetween(values, changed)) problems.set(name, problem);
  return { entries, problems, warnings: warningsBetween(values, changed) };
};

export const useParameterForm = (listing: ParameterListing): ParameterForm => {
  const [texts, setTexts] = useState<Texts>({});
  const [left, setLeft] = useState<ReadonlySet<ParameterField>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const { entries, problems, warnings } = useMemo(() => readForm(listing, texts), [listing, texts]);
  return {
    textOf: (field) => texts[field.name] ?? words.typedOf(field),
    type: (name, text) => setTexts((before) => ({ ...before, [name]: text })),
    leave: (name) => setLeft((before) => (before.has(name) ? before : new Set([...before, name]))),
    problemOf: (name) => (showsAll || left.has(name) ? (problems.get(name) ?? null) : null),
    warningOf: (name) => warnings.get(name) ?? null,
    problems,
    entries,
    showProblems: () => setShowsAll(true),
  };
};
