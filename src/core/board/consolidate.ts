import type { AddedTable, Board, BoardFile, BoardTarget, CommuneFigures, SharedPerson, TargetReached } from "../model/board";
import type { ReportFigures } from "../model/report";
import { foldText } from "../parse/text";

type Received = Extract<BoardFile, { state: "received" }>;

const kindWords = /^(xa|phuong|dac khu|thi tran) /;

/** The name of a commune by which files and the expected list are matched: "Xa Muong Thuong" and "Muong Thuong" are one. */
export const communeKey = (name: string): string => foldText(name).replace(kindWords, "");

const nameOf = ({ unit }: CommuneFigures): string | null => unit.name;

const isReceived = (file: BoardFile): file is Received => file.state === "received";

/** Sums of a column over files; null where one file lacks it, for a sum over the others would say too little. */
const added = (all: readonly { readonly file: string; readonly figures: ReportFigures }[]): { readonly sums: ReportFigures; readonly lacking: Readonly<Record<string, readonly string[]>> } => {
  const keys = [...new Set(all.flatMap(({ figures }) => Object.keys(figures)))];
  const lacking = Object.fromEntries(keys.map((key) => [key, all.filter(({ figures }) => (figures[key] ?? null) === null).map(({ file }) => file)] as const).filter(([, files]) => files.length > 0));
  return { sums: Object.fromEntries(keys.map((key) => [key, key in lacking ? null : all.reduce((sum, { figures }) => sum + (figures[key] ?? 0), 0)])), lacking };
};

/** Columns that are no counts: percentages and the like cannot be added up. */
export type IsAdditive = (table: string, column: string) => boolean;

const only = (figures: ReportFigures, table: string, isAdditive: IsAdditive): ReportFigures => Object.fromEntries(Object.entries(figures).filter(([key]) => isAdditive(table, key)));

const addTables = (files: readonly Received[], isAdditive: IsAdditive): readonly AddedTable[] => {
  const ids = [...new Set(files.flatMap(({ figures }) => figures.tables.map(({ id }) => id)))];
  return ids.map((id): AddedTable => {
    const tables = files.flatMap(({ file, figures }) => figures.tables.filter((table) => table.id === id).map((table) => ({ file, table })));
    const total = added(tables.map(({ file, table }) => ({ file, figures: only(table.totals, id, isAdditive) })));
    const keys = [...new Set(tables.flatMap(({ table }) => Object.keys(table.rows)))];
    const rows = keys.map((key) => [key, added(tables.map(({ file, table }) => ({ file, figures: only(table.rows[key] ?? {}, id, isAdditive) }))).sums] as const);
    return { id, totals: total.sums, rows: Object.fromEntries(rows), lacking: total.lacking };
  });
};

const sharedPersons = (files: readonly Received[]): readonly SharedPerson[] => {
  const places = new Map<string, SharedPerson["places"][number][]>();
  for (const { file, figures } of files) {
    for (const { key, register, sheet, row } of figures.persons) places.set(key, [...(places.get(key) ?? []), { file, register, sheet, row }]);
  }
  return [...places].filter(([, found]) => new Set(found.map(({ file }) => file)).size > 1).map(([key, found]) => ({ key, places: found }));
};

const reached = (target: BoardTarget, counted: readonly Received[], outOf: number): TargetReached => {
  const met = counted.filter(({ figures }) => figures.overall[target.set] === "met").length;
  // Counts are compared, never rounded percentages.
  return { ...target, met, outOf, isReached: outOf > 0 && met * 100 >= target.share * outOf };
};

/**
 * Puts files on one page. Of several files of one commune none is guessed to be the right one: all are shown, the one
 * named last in the given order is counted. Communes are matched with the expected list by name.
 */
export const consolidate = (files: readonly BoardFile[], expected: readonly string[], targets: readonly BoardTarget[], isAdditive: IsAdditive): Board => {
  const received = files.filter(isReceived);
  const byCommune = new Map<string, Received[]>();
  for (const file of received) {
    const name = nameOf(file.figures);
    const key = name === null ? `file ${file.file}` : communeKey(name);
    byCommune.set(key, [...(byCommune.get(key) ?? []), file]);
  }
  const expectedKeys = expected.map(communeKey);
  const rank = (file: BoardFile): number => {
    if (!isReceived(file)) return expectedKeys.length + 1;
    const place = expectedKeys.indexOf(communeKey(nameOf(file.figures) ?? ""));
    return place < 0 ? expectedKeys.length : place;
  };
  const counted = [...byCommune.values()].flatMap((own) => own.slice(-1));
  return {
    files: files.map((file, index) => ({ file, index })).sort((a, b) => rank(a.file) - rank(b.file) || a.index - b.index).map(({ file }) => file),
    missing: expected.filter((_, index) => !byCommune.has(expectedKeys[index] ?? "") && expectedKeys.indexOf(expectedKeys[index] ?? "") === index),
    repeated: [...byCommune.values()].filter((own) => own.length > 1).map(([first]) => (first ? (nameOf(first.figures) ?? first.file) : "")),
    counted: counted.map(({ file }) => file),
    tables: addTables(counted, isAdditive),
    targets: targets.map((target) => reached(target, counted, new Set([...expectedKeys, ...byCommune.keys()]).size)),
    shared: sharedPersons(counted),
  };
};
