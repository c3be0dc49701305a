import { switches, switchIds } from "../../../legal/switches";
import { namesIn } from "../../criteria/configuration/rows";
import type { CheckResult } from "../../model/checkResult";
import type { CriteriaSetInfo, CriterionResult } from "../../model/criterion";
import { digest } from "../../model/digest";

/** What the figures of a set come from beside the registers. */
type Decided = Pick<CheckResult, "fingerprint" | "dates" | "criteria" | "criteriaSets" | "criteriaSettings" | "limits">;

const sorted = (entries: Readonly<Record<string, unknown>>): readonly unknown[] => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));

/** The limits that stand in the words of parts, as they are printed. */
const printedLimits = (parts: readonly CriterionResult[], limits: Readonly<Record<string, number>>): readonly unknown[] =>
  parts.flatMap(({ words: { content, threshold } }) => [...`${content} ${threshold}`.matchAll(/\{(\w+)\}/g)].map(([, id = ""]) => [id, limits[id] ?? null]));

/** Readings, numbers, answers, window and dates. A day that is only today's is none of them: it moves by itself. */
const settingsOf = ({ id, version }: CriteriaSetInfo, parts: readonly CriterionResult[], { dates, criteriaSettings: own, limits }: Decided): string =>
  digest(
    JSON.stringify([
      version,
      own.sets.find((text) => namesIn(text).id === id) ?? null,
      switchIds.filter((name) => switches[name].set === id).map((name) => own.switches[name] ?? switches[name].shipped),
      sorted(own.thresholds).filter((entry) => String((entry as readonly unknown[])[0]).startsWith(`${id} `)),
      own.windows[id] ?? null,
      own.answers.filter(({ set }) => set === id).map(({ part, verdict, on, evidence }) => [part, verdict, on, evidence]),
      printedLimits(parts, limits),
      [dates.asOfSource === "today" ? null : dates.asOf, dates.proposedOn, dates.registeredOn],
    ]),
  );

const figuresOf = (parts: readonly CriterionResult[]): string =>
  digest(JSON.stringify(parts.map(({ id, numerator, denominator, verdict, level = null, parts: counts = {} }) => [id, numerator, denominator, verdict, level, sorted(counts)])));

/** What a stamp of a set says; `set` and what follows it null in stamps of earlier versions. */
export interface Stamp {
  readonly fingerprint: string;
  readonly set: string | null;
  readonly settings: string | null;
  readonly figures: string | null;
  /** Version of the set. */
  readonly version: string | null;
}

/**
 * The stamp of a set's summary: the fingerprint of the registers, and digests of what else the figures were decided with
 * and of the figures. A result whose as-of date is only today's has the same one tomorrow, unless a figure has become
 * another meanwhile: so no sheet is out of date each morning.
 */
export const stampOf = (result: Decided, set: CriteriaSetInfo): Stamp => {
  const parts = result.criteria.filter((part) => part.set === set.id);
  return { fingerprint: result.fingerprint, set: set.id, settings: settingsOf(set, parts, result), figures: figuresOf(parts), version: set.version };
};

/** The text of a stamp as it stands in the hidden cell. */
export const stampText = ({ fingerprint, set, settings, figures, version }: Stamp): string => [fingerprint, set, settings, figures, version].filter((piece) => piece !== null).join(" ");

/** The stamp in a text; an earlier version wrote the fingerprint alone. */
export const readStamp = (text: string): Stamp => {
  const [fingerprint = "", set = null, settings = null, figures = null, ...version] = text.trim().split(/\s+/);
  return { fingerprint, set, settings, figures, version: version.length === 0 ? null : version.join(" ") };
};
