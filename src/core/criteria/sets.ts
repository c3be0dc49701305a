import { criteriaData } from "../../legal/criteria/index";
import { scoringTitle } from "../../legal/scoringWords";
import type { Facts } from "../facts/facts";
import { shippedCriteria, type CriteriaSettings } from "../model/criteriaSettings";
import type { CriteriaSetInfo, CriterionResult } from "../model/criterion";
import { decideSet, partsOf } from "./definition/decide";
import { hasWindow, thresholdsOf } from "./definition/overrides";
import { readCriteriaSet } from "./definition/read";
import type { CriteriaSetData } from "./definition/schema";
import type { SetPart } from "./part";
import { decideScoring, scoringId } from "./scoring/decide";
import { readScoring } from "./scoring/table";

/** The shipped data files; the tests hold each to the schema, so the pane does not carry it. */
const shippedSets = criteriaData as readonly CriteriaSetData[];

const readSets = new WeakMap<CriteriaSettings["sets"], readonly CriteriaSetData[]>();

const parsed = (text: string): CriteriaSetData | null => {
  try {
    return readCriteriaSet(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Sets that came in a profile, read once. Each was held to the schema when it was taken in; a damaged text counts as none. */
const ownSets = ({ sets }: CriteriaSettings): readonly CriteriaSetData[] => {
  const known = readSets.get(sets);
  if (known) return known;
  const read = sets.flatMap((text) => parsed(text) ?? []);
  readSets.set(sets, read);
  return read;
};

/** Every set given as data, the shipped ones first; one of a profile stands in for a shipped one of its id. */
export const dataSetsOf = (settings: CriteriaSettings): readonly CriteriaSetData[] => {
  const own = ownSets(settings);
  return [...shippedSets.map((set) => own.find(({ id }) => id === set.id) ?? set), ...own.filter(({ id }) => !shippedSets.some((set) => set.id === id))];
};

/** What a person may know of the sets, in the order in which they are shown. */
export const describeSets = (settings: CriteriaSettings = shippedCriteria): readonly CriteriaSetInfo[] => [
  ...dataSetsOf(settings).map((set) => ({ id: set.id, title: set.title, version: set.version, thresholds: thresholdsOf(set), criteria: set.criteria ?? {}, hasWindow: hasWindow(set) })),
  { id: scoringId, title: scoringTitle, version: "2008", thresholds: [], criteria: {}, hasWindow: false },
];

const dataSetOf = (id: string, settings: CriteriaSettings): CriteriaSetData | undefined => dataSetsOf(settings).find((set) => set.id === id);

/** The parts of a set, each to be decided on its own; the scoring table, and a set nobody knows, have none. */
export const partsOfSet = (id: string, settings: CriteriaSettings = shippedCriteria): readonly SetPart[] => {
  const data = dataSetOf(id, settings);
  return data === undefined ? [] : partsOf(data, settings);
};

/** Decides one set, with the lines its parts add up to; a set nobody knows has no part. */
export const decideOneSet = (facts: Facts, settings: CriteriaSettings, id: string): readonly CriterionResult[] => {
  const data = dataSetOf(id, settings);
  if (data !== undefined) return decideSet(data, facts, settings);
  return id === scoringId ? decideScoring(readScoring(facts.scoring)) : [];
};

/** Decides every part of every set; nothing is read again. */
export const decideAll = (facts: Facts, settings: CriteriaSettings = shippedCriteria): readonly CriterionResult[] => describeSets(settings).flatMap(({ id }) => decideOneSet(facts, settings, id));
