import { useMemo, useState } from "react";
import type { CheckDates } from "../../core/model/checkResult";
import type { CheckOptions } from "../../app/useCases";
import type { LocalDate } from "../../core/model/localDate";
import { formatDate, parseDisplayDate } from "../../i18n/format";

export const dateFields = ["asOf", "proposedOn", "registeredOn"] as const;
export type DateField = (typeof dateFields)[number];

/** One date as typed. Empty text means: take it from the parameter sheet. */
interface Entry {
  readonly text: string;
  readonly date: LocalDate | null;
}

export interface DateEntries {
  /** What the input shows: the typed text, else the date of the last check. */
  readonly textOf: (field: DateField) => string;
  readonly isInvalid: (field: DateField) => boolean;
  readonly isTyped: (field: DateField) => boolean;
  readonly type: (field: DateField, text: string) => void;
  /** The dates to check with. */
  readonly given: NonNullable<CheckOptions["dates"]>;
  readonly allValid: boolean;
}

const read = (text: string): Entry => ({ text, date: parseDisplayDate(text) });

/** The dates a person typed over those of the parameter sheet; `checked` are the dates of the last check. */
export const useDates = (checked: CheckDates | null): DateEntries => {
  const [typed, setTyped] = useState<{ readonly [F in DateField]?: Entry | undefined }>({});
  const given = useMemo(() => {
    const dates: { -readonly [F in DateField]?: LocalDate } = {};
    for (const field of dateFields) {
      const date = typed[field]?.date;
      if (date) dates[field] = date;
    }
    return dates;
  }, [typed]);
  const fromCheck = (field: DateField): string => {
    const date = field === "asOf" && checked?.asOfSource === "today" ? null : checked?.[field];
    return date ? formatDate(date) : "";
  };
  const isInvalid = (field: DateField): boolean => typed[field]?.date === null;
  const type = (field: DateField, text: string): void => {
    setTyped((before) => ({ ...before, [field]: text.trim() === "" ? undefined : read(text) }));
  };
  return {
    textOf: (field) => typed[field]?.text ?? fromCheck(field),
    isInvalid,
    isTyped: (field) => typed[field] !== undefined,
    type,
    given,
    allValid: !dateFields.some(isInvalid),
  };
};
