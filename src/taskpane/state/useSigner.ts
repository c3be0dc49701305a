import { useCallback, useRef, useState } from "react";
import type { Signer } from "../../app/verificationUseCases";
import type { LocalDate } from "../../core/model/localDate";
import { formatDate, parseDisplayDate } from "../../i18n/format";
import { verificationPane } from "../../i18n/verificationPane";

export type SignerField = keyof Signer;
export const signerFields = ["author", "level", "on"] as const satisfies readonly SignerField[];
type Texts = Readonly<Record<SignerField, string>>;

/** Who speaks, while the pane is open; nothing of it is kept elsewhere. */
export interface SignerForm {
  readonly textOf: (field: SignerField) => string;
  readonly type: (field: SignerField, text: string) => void;
  /** What is wrong with a field; null while nothing is, or before somebody first spoke. */
  readonly problemOf: (field: SignerField) => string | null;
  /** Keeps the field's input, so that the first one at fault can get the focus. */
  readonly keep: (field: SignerField, input: HTMLInputElement | null) => void;
  /** Who speaks; null when something is missing: the problems are shown then, and the first field has the focus. */
  readonly submit: () => Signer | null;
}

const words = verificationPane.signer;

const problemIn = (texts: Texts, field: SignerField, today: LocalDate): string | null => {
  if (field === "author") return texts.author.trim() === "" ? words.authorMissing : null;
  if (field === "level") return texts.level.trim() === "" ? words.levelMissing : null;
  const day = parseDisplayDate(texts.on);
  return day === null || day > today ? words.onInvalid : null;
};

/** The form of a signer; what is not typed is `level` and today. */
export const useSigner = (level: string, today: LocalDate): SignerForm => {
  const [typed, setTyped] = useState<Partial<Texts>>({});
  const [hasTried, setHasTried] = useState(false);
  const inputs = useRef(new Map<SignerField, HTMLInputElement>());
  const keep = useCallback((field: SignerField, input: HTMLInputElement | null) => {
    if (input === null) inputs.current.delete(field);
    else inputs.current.set(field, input);
  }, []);
  const texts: Texts = { author: "", level, on: formatDate(today), ...typed };
  return {
    textOf: (field) => texts[field],
    type: (field, text) => setTyped((before) => ({ ...before, [field]: text })),
    problemOf: (field) => (hasTried ? problemIn(texts, field, today) : null),
    keep,
    submit: () => {
      const wrong = signerFields.find((field) => problemIn(texts, field, today) !== null);
      const on = parseDisplayDate(texts.on);
      setHasTried(wrong !== undefined);
      if (wrong !== undefined || on === null) {
        if (wrong !== undefined) inputs.current.get(wrong)?.focus();
        return null;
      }
      return { author: texts.author.trim(), level: texts.level.trim(), on };
    },
  };
};
