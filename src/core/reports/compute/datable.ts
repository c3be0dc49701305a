import type { LeafColumn, ReportCondition, FigureData } from "../definition/schema";

const isAbout = (condition: ReportCondition): boolean => "activeOn" in condition || ("is" in condition && condition.is === "active") || ("not" in condition && isAbout(condition.not));

const happensWithin = (condition: ReportCondition): boolean => "within" in condition;

/**
 * Whether a figure can be worked out for an earlier period. Registers keep the days of events, of entering and of
 * leaving, but of all else only how it stands now: a dossier or a signature of today says nothing of last year.
 */
export const isDatable = (figure: FigureData | undefined): boolean => {
  if (figure === undefined) return false;
  if ("movement" in figure) return true;
  const of = "count" in figure ? figure.count : "sum" in figure ? figure.sum.of : "distinct" in figure ? figure.distinct.of : null;
  return of !== null && of.where.length > 0 && (of.where.some(happensWithin) || of.where.every(isAbout));
};

/** Keys of the columns of which earlier periods are known; what is made of such columns alone is known too. */
export const datableKeys = (columns: readonly LeafColumn[]): ReadonlySet<string> => {
  const known = new Set(columns.filter(({ figure }) => isDatable(figure)).map(({ key }) => key));
  for (const { key, figure } of columns) {
    const parts = figure === undefined ? [] : "add" in figure ? [...figure.add, ...(figure.less ?? [])] : "share" in figure ? figure.share : [];
    if (parts.length > 0 && parts.every((part) => known.has(part))) known.add(key);
  }
  return known;
};
