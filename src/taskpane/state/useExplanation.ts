import { useState } from "react";
import type { Explanation } from "../../core/model/justification";
import { shortestReason } from "../../core/model/justification";
import { formatDate, parseDisplayDate } from "../../i18n/format";
import { justificationPane as words } from "../../i18n/justifications";

export type ExplanationField = keyof Explanation;
type Texts = Readonly<Record<ExplanationField, string>>;

/** The form of an explanation while it is being filled in. */
export interface ExplanationForm {
  readonly textOf: (field: ExplanationField) => string;
  readonly type: (field: ExplanationField, text: string) => void;
  /** What is wrong with a field; null while nothing is, or before the person first tried to save. */
  readonly problemOf: (field: ExplanationField) => string | null;
  /** The explanation, or null when something is wrong: the problems are shown from then on. */
  readonly submit: () => Explanation | null;
}

const problemIn = (texts: Texts, field: ExplanationField): string | null => {
  const text = texts[field].trim();
  switch (field) {
    case "reason":
      return text.length < shortestReason ? words.reasonHint(shortestReason) : null;
    case "author":
      return text === "" ? words.authorMissing : null;
    case "givenOn":
      return parseDisplayDate(text) === null ? words.dayInvalid : null;
    case "expiresOn": {
      if (text === "") return null;
      const [given, expires] = [parseDisplayDate(texts.givenOn), parseDisplayDate(text)];
      if (expires === null) return words.dayInvalid;
      return given !== null && expires < given ? words.expiresBeforeGiven : null;
    }
    case "documentNumber":
      return null;
  }
};

const explanationOf = (texts: Texts): Explanation | null => {
  const givenOn = parseDisplayDate(texts.givenOn);
  const fields = Object.keys(texts) as ExplanationField[];
  if (givenOn === null || fields.some((field) => problemIn(texts, field) !== null)) return null;
  return { reason: texts.reason.trim(), author: texts.author.trim(), givenOn, documentNumber: texts.documentNumber.trim(), expiresOn: parseDisplayDate(texts.expiresOn) };
};

const textsOf = ({ reason = "", author = "", givenOn, documentNumber = "", expiresOn }: Partial<Explanation>): Texts => ({
  reason,
  author,
  givenOn: givenOn ? formatDate(givenOn) : "",
  documentNumber,
  expiresOn: expiresOn ? formatDate(expiresOn) : "",
});

/** The state of the form, beginning with `start`. */
export const useExplanation = (start: Partial<Explanation>): ExplanationForm => {
  const [texts, setTexts] = useState(() => textsOf(start));
  const [hasTried, setHasTried] = useState(false);
  return {
    textOf: (field) => texts[field],
    type: (field, text) => setTexts((before) => ({ ...before, [field]: text })),
    problemOf: (field) => (hasTried ? problemIn(texts, field) : null),
    submit: () => {
      setHasTried(true);
      return explanationOf(texts);
    },
  };
};
