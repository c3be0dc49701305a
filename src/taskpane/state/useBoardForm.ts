import { useMemo, useState } from "react";
import type { BoardQuestion, BoardTarget } from "../../core/model/board";
import type { CriteriaSettings } from "../../core/model/criteriaSettings";
import { isTargetShare, targetsInForce } from "../../core/model/targets";

/** How persons are compared across files. */
export const personChoices = ["none", "number", "hash"] as const;
export type PersonChoice = (typeof personChoices)[number];

/** Shorter keys can be tried out. */
const shortestKey = 8;

/** A target as its field shows it; `isValid` false while nothing can be made of the text. */
export interface TargetField {
  readonly by: number | null;
  readonly text: string;
  readonly isValid: boolean;
}

/** What a person settles about a page of many communes besides its files. */
export interface BoardForm {
  readonly expectedText: string;
  readonly setExpectedText: (text: string) => void;
  readonly expected: readonly string[];
  readonly targetFields: readonly TargetField[];
  readonly setTarget: (index: number, text: string) => void;
  /** Those that are readable. */
  readonly targets: readonly BoardTarget[];
  readonly personChoice: PersonChoice;
  readonly setPersonChoice: (choice: PersonChoice) => void;
  readonly key: string;
  readonly setKey: (key: string) => void;
  /** undefined while a key is wanting. */
  readonly persons: BoardQuestion["persons"] | undefined;
}

const percentIn = (text: string): number | null => (/^[1-9]\d{0,2}$/.test(text.trim()) && isTargetShare(Number(text.trim())) ? Number(text.trim()) : null);

const personsBy = (choice: PersonChoice, key: string): BoardQuestion["persons"] | undefined => {
  if (choice === "none") return null;
  if (choice === "number") return { by: "number" };
  return key.length < shortestKey ? undefined : { by: "hash", key };
};

/** `own`: the targets that the open workbook settles; what is typed goes before them until the pane is closed. */
export const useBoardForm = (own: CriteriaSettings["targets"]): BoardForm => {
  const [expectedText, setExpectedText] = useState("");
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [personChoice, setPersonChoice] = useState<PersonChoice>("none");
  const [key, setKey] = useState("");
  const expected = useMemo(() => expectedText.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ""), [expectedText]);
  const fields = useMemo(
    () =>
      targetsInForce(own).map((target, index) => {
        const text = typed[index] ?? String(target.share);
        return { ...target, text, share: percentIn(text) };
      }),
    [own, typed],
  );
  const targets = useMemo(() => fields.flatMap(({ set, by, share }): readonly BoardTarget[] => (share === null ? [] : [{ set, by, share }])), [fields]);
  return {
    expectedText,
    setExpectedText,
    expected,
    targetFields: fields.map(({ by, text, share }) => ({ by, text, isValid: share !== null })),
    setTarget: (index, text) => setTyped((before) => ({ ...before, [index]: text })),
    targets,
    personChoice,
    setPersonChoice,
    key,
    setKey,
    persons: personsBy(personChoice, key),
  };
};
