import { createContext, useContext } from "react";
import type { UseCases } from "../app/useCases";
import type { Finding } from "../core/model/finding";
import type { LocalDate } from "../core/model/localDate";

/** Words that come from elsewhere than the pane's own catalogue. */
export interface PaneWords {
  /** What is wrong, what to do about it, and why it matters. */
  readonly describeFinding: (finding: Finding) => { readonly what: string; readonly todo: string; readonly why: string };
  /** The title of a rule, by the key of its words (`Finding.words`). */
  readonly ruleTitle: (words: string) => string;
  /** Why a rule matters, by the key of its words. */
  readonly ruleWhy: (words: string) => string;
  /** The title of a rule, by its id (`NotRun.rule`). */
  readonly ruleTitleById: (id: string) => string;
  /** The usual heading of a column; `register` null when any register will do. */
  readonly columnHeading: (register: string | null, field: string) => string;
}

/** Everything the pane is given from outside; it reaches for nothing itself. */
export interface PaneServices {
  readonly useCases: UseCases;
  readonly words: PaneWords;
  readonly today: () => LocalDate;
}

const PaneContext = createContext<PaneServices | null>(null);

export const PaneServicesProvider = PaneContext.Provider;

/** The services of the pane around the calling component. */
export const usePaneServices = (): PaneServices => {
  const services = useContext(PaneContext);
  if (services === null) throw new Error("The component stands outside PaneServicesProvider.");
  return services;
};
