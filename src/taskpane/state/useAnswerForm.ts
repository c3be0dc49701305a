import { useState } from "react";
import { evidenceLength, type CriterionAnswer } from "../../core/model/criteriaSettings";
import type { LocalDate } from "../../core/model/localDate";
import { criteriaSettings as words } from "../../i18n/criteriaSettings";
import { formatDate, parseDisplayDate } from "../../i18n/format";

/** What a person fills in; the part is known. */
export type Answered = Pick<CriterionAnswer, "verdict" | "on" | "evidence">;
export type AnswerField = keyof Answered;
type Texts = Readonly<Record<AnswerField, string>>;

export interface AnswerForm {
  readonly textOf: (field: AnswerField) => string;
  readonly type: (field: AnswerField, text: string) => void;
  /** What is wrong with a field; null while nothing is, or before the person first tried to save. */
  readonly problemOf: (field: AnswerField) => string | null;
  /** The answer, or null when something is wrong: the problems are shown from then on. */
  readonly submit: () => Answered | null;
}

const isVerdict = (text: string): text is Answered["verdict"] => text === "met" || text === "notMet" || text === "notApplicable";

const dayOf = (text: string, today: LocalDate): LocalDate | null => {
  const day = parseDisplayDate(text);
  return day === null || day > today ? null : day;
};

const problemIn = (texts: Texts, field: AnswerField, today: LocalDate): string | null => {
  const text = texts[field].trim();
  if (field === "verdict") return isVerdict(text) ? null : words.verdictMissing;
  if (field === "on") return dayOf(text, today) === null ? words.onInvalid : null;
  const { least, most } = evidenceLength;
  return text.length < least || text.length > most ? words.evidenceHint(least, most) : null;
};

const answerOf = (texts: Texts, today: LocalDate): Answered | null => {
  const { verdict, evidence } = texts;
  const on = dayOf(texts.on, today);
  return isVerdict(verdict) && on !== null && problemIn(texts, "evidence", today) === null ? { verdict, on, evidence: evidence.trim() } : null;
};

/** The form of an answer, beginning with the one given before; the day is not after `today`. */
export const useAnswerForm = (before: CriterionAnswer | undefined, today: LocalDate): AnswerForm => {
  const [texts, setTexts] = useState<Texts>(() => ({ verdict: before?.verdict ?? "", on: before ? formatDate(before.on) : formatDate(today), evidence: before?.evidence ?? "" }));
  const [hasTried, setHasTried] = useState(false);
  return {
    textOf: (field) => texts[field],
    type: (field, text) => setTexts((earlier) => ({ ...earlier, [field]: text })),
    problemOf: (field) => (hasTried ? problemIn(texts, field, today) : null),
    submit: () => {
      setHasTried(true);
      return answerOf(texts, today);
    },
  };
};
