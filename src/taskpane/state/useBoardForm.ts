import { useMemo, useState } from "react";
import type { BoardQuestion, BoardTarget } from "../../core/model/board";
import { shippedTargets } from "../../legal/targets";

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

const percentIn = (text: string): number | null => (/^([1-9]\d?|100)$/.test(text.trim()) ? Number(text.trim()) : null);

const personsBy = (choice: PersonChoice, key: string): BoardQuestion["persons"] | undefined => {
  if (choice === "none") return null;
  if (choice === "number") return { by: "number" };
  return key.length < shortestKey ? undefined : { by: "hash", key };
};

export const useBoardForm = (): BoardForm => {
  const [expectedText, setExpectedText] = useState("");
  const [shares, setShares] = useState<readonly string[]>(shippedTargets.map(({ share }) => String(share)));
  const [personChoice, setPersonChoice] = useState<PersonChoice>("none");
  const [key, setKey] = useState("");
  const expected = useMemo(() => expectedText.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ""), [expectedText]);
  const targets = useMemo(
    () =>
      shippedTargets.flatMap(({ set, by }, index): readonly BoardTarget[] => {
        const share = percentIn(shares[index] ?? "");
        return share === null ? [] : [{ set, by, share }];
      }),
    [shares],
  );
  return {
    expectedText,
    setExpectedText,
    expected,
    targetFields: shippedTargets.map(({ by }, index) => ({ by, text: shares[index] ?? "", isValid: percentIn(shares[index] ?? "") !== null })),
    setTarget: (index, text) => setShares((before) => before.map((share, at) => (at === index ? text : share))),
    targets,
    personChoice,
    setPersonChoice,
    key,
    setKey,
    persons: personsBy(personChoice, key),
  };
};
