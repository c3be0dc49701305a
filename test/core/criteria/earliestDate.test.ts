import { earliestAllMet } from "../../../src/core/criteria/earliestDate";
import { factsOn } from "../../../src/core/criteria/factsOn";
import { partsOfSet } from "../../../src/core/criteria/sets";
import { namedMeasures } from "../../../src/core/criteria/definition/measures";
import type { CriteriaSetData, PartData } from "../../../src/core/criteria/definition/schema";
import { collectFacts } from "../../../src/core/facts/facts";
import type { CheckedRecords } from "../../../src/core/criteria/whatIf";
import { shippedCriteria, type CriteriaSettings } from "../../../src/core/model/criteriaSettings";
import type { CriterionResult } from "../../../src/core/model/criterion";
import { runNow } from "../../../src/core/model/job";
import { addDays, type LocalDate } from "../../../src/core/model/localDate";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { criteriaData } from "../../../src/legal/criteria/index";
import { Random } from "../../corpus/random";
import { randomBook } from "./naive/generate";
import { snapshotOf } from "./naive/snapshot";

/** Parts that ask for the proposal date. */
const datedParts: readonly PartData[] = (criteriaData as readonly CriteriaSetData[])
  .flatMap(({ parts }) => parts)
  .filter(({ met, measure }) => met !== undefined && ("measure" in measure ? namedMeasures[measure.measure]?.movesOn !== undefined : JSON.stringify(measure).includes('"is"')));
/** Cases of one kind from the registration to the proposal: a plain selection that asks for the proposal date. */
const sinceRegistration: PartData = {
  id: "x", content: "Vụ tàng trữ từ ngày đăng ký", threshold: "không quá 2", met: { below: 3 },
  measure: { count: { register: "incident", where: [{ field: "act", in: ["possessing"] }, { within: "period", fields: ["detectedOn"] }] } },
};

/** A threshold that now and then is met: random registers are no model commune. */
const within = (met: PartData["met"], random: Random): PartData["met"] => {
  if (met === undefined || random.chance(0.3)) return met;
  if ("all" in met) return { shareAtLeast: random.pick([10, 30, 60]) };
  return "none" in met ? { below: random.int(2, 8) } : met;
};

/** A set of a few parts of other sets, so that there are dates on which all of them are met. */
const someParts = (random: Random): CriteriaSetData => {
  const parts = Array.from({ length: random.int(1, 3) }, (_, index) => {
    const { content, threshold, measure, met } = random.pick([...datedParts, sinceRegistration]);
    return { id: `p${String(index)}`, content, threshold, measure, met: within(met, random) };
  });
  return { schemaVersion: 1, id: "tinh-thu", version: "1", title: "Bộ thử", source: "own", period: "registration", parts };
};

const isMet = ({ verdict }: CriterionResult): boolean => verdict === "met" || verdict === "notApplicable";

interface Trial {
  readonly records: CheckedRecords;
  readonly settings: CriteriaSettings;
  readonly dates: readonly LocalDate[];
}
const trialOf = (seed: number): Trial => {
  const random = new Random(seed);
  const book = randomBook(seed);
  const settings = { ...shippedCriteria, sets: [JSON.stringify(someParts(random))], switches: { anyPositiveFails: random.chance(0.5), preparingCounts: random.chance(0.5), leaveOutPostRehab: random.chance(0.5), testHeldAddicts: random.chance(0.5) } };
  const workbook = runNow(parseWorkbook(snapshotOf(book), 2025));
  // Seen from the year before, most of what the registers tell lies ahead.
  const asOf = addDays(book.parameters.asOf as LocalDate, -330);
  const registeredOn = random.chance(0.8) ? addDays(asOf, random.int(-60, 60)) : null;
  const records: CheckedRecords = { result: { dates: { asOf, proposedOn: null, registeredOn, asOfSource: "given" }, rules: { limits: {}, off: [] }, criteria: [] }, workbook };
  const from = registeredOn !== null && registeredOn > asOf ? registeredOn : asOf;
  return { records, settings, dates: Array.from({ length: 366 }, (_, days) => addDays(asOf, days)).filter((on) => on >= from) };
};

/** Every part on every date, decided from the beginning. */
const slowly = ({ records: { result, workbook }, settings, dates }: Trial) => {
  const facts = collectFacts(workbook, result.dates, {}, settings.switches);
  return partsOfSet("tinh-thu", settings).map((part) => ({ id: part.id, moving: part.movingDays(facts), decided: dates.map((on) => ({ on, result: part.decide(factsOn(facts, on)) })) }));
};
const figuresOf = ({ verdict, numerator, denominator }: CriterionResult): string => JSON.stringify([verdict, numerator, denominator]);

const seeds = Array.from({ length: 60 }, (_, index) => 3_000 + index);

describe("a search for the earliest date, beside deciding every part on every date", () => {
  it("finds the same date and the same parts that no date meets, and foresees each day on which a figure changes", () => {
    let found = 0;
    let changes = 0;
    for (const seed of seeds) {
      const trial = trialOf(seed);
      const parts = slowly(trial);
      const date = trial.dates.find((_, index) => parts.every(({ decided }) => decided[index] !== undefined && isMet(decided[index].result))) ?? null;
      const never = date === null ? parts.filter(({ decided }) => !decided.some(({ result }) => isMet(result))).map(({ id }) => id) : [];
      const quick = runNow(earliestAllMet(trial.records, trial.settings, "tinh-thu"));
      expect({ seed, date: quick.date, never: quick.never.map(({ id }) => id) }).toEqual({ seed, date, never });
      if (date !== null && date !== trial.dates[0]) found += 1;
      for (const { id, moving, decided } of parts) {
        const turned = decided.slice(1).filter(({ result }, index) => decided[index] !== undefined && figuresOf(result) !== figuresOf(decided[index].result));
        changes += turned.length;
        expect({ seed, id, unforeseen: turned.filter(({ on }) => moving !== null && !moving.has(on)).map(({ on }) => on) }).toEqual({ seed, id, unforeseen: [] });
      }
    }
    expect(found).toBeGreaterThan(5);
    expect(changes).toBeGreaterThan(120);
  });
});
