import { criteriaData } from "../../../src/legal/criteria/index";
import { lintConfiguration, lintSet } from "../../../src/core/criteria/lint";
import { readCriteriaSet } from "../../../src/core/criteria/definition/read";
import type { CriteriaSetData } from "../../../src/core/criteria/definition/schema";
import { parseProfile } from "../../../src/core/criteria/profile";
import type { Configuration } from "../../../src/core/model/configuration";
import { configurationFault } from "../../../src/i18n/configuration";
import ownSet from "./ownSet.json";

const nothing: Configuration = { limits: {}, rulesOff: [], switches: {}, thresholds: {}, windows: {}, names: {}, duties: {}, targets: {}, sets: [] };
const shippedSets = criteriaData as readonly CriteriaSetData[];
const qd28 = shippedSets.find(({ id }) => id === "qd28-2025") as CriteriaSetData;
type Json = Record<string, unknown>;
const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

/** One part with a measure and a threshold of its own. */
const part = (measure: object, more: object = { met: { atLeast: 1 } }): Json => ({ id: "1", content: "Nội dung", threshold: "từ 1", measure, ...more });
const setOf = (...parts: Json[]): CriteriaSetData => readless({ ...copy(ownSet), parts });
/** As the schema reads it, names that nobody knows included. */
const readless = (data: unknown): CriteriaSetData => data as CriteriaSetData;
const faults = (set: CriteriaSetData): unknown[] => lintSet(set).map(({ fault: { key, params }, path }) => [key, path, params]);
const measured = (measure: object, more?: object): unknown[] => faults(setOf(part(measure, more)));
const lint = (own: Partial<Configuration>): unknown[] => lintConfiguration({ ...nothing, ...own }).map(({ fault: { key }, path, entry, set, part: id }) => [key, path, `${entry.kind} ${entry.code}`, set, id]);
/** The shipped set of classes with something changed in it. */
const classed = (change: (set: { parts: Record<string, unknown>[]; classes: Record<string, Json & Json[]> }) => void): unknown[] => {
  const set = copy(qd28);
  change(set as never);
  return faults(readCriteriaSet(set));
};

describe("the linter of a set", () => {
  test.each(shippedSets.map((set) => [set.id, set] as const))("finds nothing in the shipped set %s", (_, set) => {
    expect(lintSet(set)).toEqual([]);
  });

  it("finds nothing in a set of an office's own", () => {
    expect(lintSet(readCriteriaSet(ownSet))).toEqual([]);
  });

  const of = (register: string, ...where: object[]): object => ({ register, where });
  it.each([
    ["a column", { count: of("user", { field: "dosier", filled: true }) }, ["unknownColumn", "parts.0.measure.count.where.0.field", { register: "user", field: "dosier" }]],
    ["a column of another register", { count: of("hotspot", { field: "dossier", in: ["done"] }) }, ["unknownColumn", "parts.0.measure.count.where.0.field", { register: "hotspot", field: "dossier" }]],
    ["a day", { count: of("user", { within: "period", fields: ["removedOn", "x"] }) }, ["unknownColumn", "parts.0.measure.count.where.0.fields.1", { register: "user", field: "x" }]],
    ["a day that is none", { count: of("user", { within: "period", fields: ["dossier"] }) }, ["wrongColumn", "parts.0.measure.count.where.0.fields.0", { register: "user", field: "dossier", needs: "date" }]],
    ["a sum of days", { sum: { of: of("outreach"), field: "heldOn" } }, ["wrongColumn", "parts.0.measure.sum.field", { register: "outreach", field: "heldOn", needs: "number" }]],
    ["a sum of nothing", { sum: { of: of("outreach"), field: "x" } }, ["unknownColumn", "parts.0.measure.sum.field", { register: "outreach", field: "x" }]],
    ["words of a day", { count: of("user", { field: "removedOn", in: ["done"] }) }, ["wrongColumn", "parts.0.measure.count.where.0.field", { register: "user", field: "removedOn", needs: "words" }]],
    ["a word", { share: { of: of("user"), having: [{ field: "dossier", in: ["done", "finished"] }] } }, ["unknownWord", "parts.0.measure.share.having.0.in.1", { register: "user", field: "dossier", word: "finished" }]],
    ["a condition", { count: of("user", { is: "asleep" }) }, ["unknownName", "parts.0.measure.count.where.0.is", { name: "asleep" }]],
    ["a measure", { measure: "dragons" }, ["unknownName", "parts.0.measure.measure", { name: "dragons" }]],
    ["a measure named as what every object has", { measure: "toString" }, ["unknownName", "parts.0.measure.measure", { name: "toString" }]],
    ["two conditions that exclude each other", { share: { of: of("user", { field: "dossier", in: ["none"] }), having: [{ field: "dossier", in: ["done"] }] } }, ["contradiction", "parts.0.measure.share.having.0.in", { field: "dossier" }]],
  ])("names %s that cannot be", (_, measure, expected) => {
    expect(measured(measure)).toEqual([expected]);
  });

  it("lets two conditions stand that have a word in common, or ask different columns", () => {
    expect(measured({ share: { of: of("user", { field: "dossier", in: ["none", "done"] }, { field: "sex", in: ["male"] }), having: [{ field: "dossier", in: ["done"] }] } })).toEqual([]);
  });

  const count = { count: of("user") };
  const share = { share: { of: of("user"), having: [{ is: "active" }] } };
  it.each([
    [share, { shareAbove: 100 }, ["neverAbove"]],
    [share, { shareAbove: 99.9 }, []],
    [share, { shareAtLeast: 100 }, []],
    [share, { shareAtLeast: 100.5 }, ["shareTooLarge"]],
    [share, { moreThanBefore: true }, ["nothingBefore"]],
    [count, { below: 0 }, ["neverBelow"]],
    [count, { below: 1 }, []],
    [count, { all: true }, ["noWhole"]],
    [count, { shareAtLeast: 5 }, ["noWhole"]],
    [count, { growthBelow: 1 }, ["nothingBefore"]],
    [{ ...count, before: "usersLastYear" }, { growthBelow: 1 }, []],
    [{ ...count, before: "usersLastYear" }, { shareAtLeast: 5 }, []],
    [{ measure: "spotsBrokenUp" }, { all: true }, []],
  ])("of %j with %j says %j", (measure, met, keys) => {
    expect(measured(measure, { met }).map((fault) => (fault as string[])[0])).toEqual(keys);
  });

  it("looks into further counts, each of which is bare", () => {
    expect(measured(share, { met: { all: true }, andCounts: { x: { all: true } } })).toEqual([["noWhole", "parts.0.andCounts.x", null]]);
  });

  it("wants classes from the most serious down, each with a larger number than the next", () => {
    const levels = (...rules: [string, object][]): unknown[] => measured(share, { levels: rules.map(([level, reach]) => ({ level, reach })) });
    expect(levels(["I", { shareAtLeast: 2 }], ["II", { shareAbove: 1 }], ["III", { shareAtLeast: 1 }])).toEqual([]);
    expect(levels(["I", { shareAtLeast: 1 }], ["II", { shareAbove: 1 }])).toEqual([["levelOrder", "parts.0.levels.1.reach", { level: "I", next: "II" }]]);
    expect(levels(["I", { shareAtLeast: 1 }], ["II", { shareAtLeast: 1 }])).toHaveLength(1);
    expect(levels(["II", { shareAtLeast: 2 }], ["I", { shareAtLeast: 1 }])).toEqual([["levelOrder", "parts.0.levels.1.reach", { level: "II", next: "I" }]]);
    expect(classed(({ parts }) => Object.assign((parts[3]?.levels as Json[])[1] ?? {}, { orCounts: { areaM2: { atLeast: 800 } } }))).toEqual([["levelOrder", "parts.3.levels.1.reach", { level: "I", next: "II" }]]);
  });

  it("tries classes with a switch on as well", () => {
    expect(classed(({ parts }) => Object.assign((parts[0]?.levels as Json[])[2] ?? {}, { read: { while: "zeroIsClassIII", reach: { shareAtLeast: 0.2 } } }))).toEqual([["levelOrder", "parts.0.levels.2.reach", { level: "II", next: "III" }]]);
    expect(classed(({ parts }) => Object.assign((parts[0]?.levels as Json[])[2] ?? {}, { read: { while: "dragon", reach: { shareAtLeast: 0 } } }))).toEqual([["unknownSwitch", "parts.0.levels.2.read.while", { id: "dragon" }]]);
  });

  it("looks at the threshold of a reading as well", () => {
    expect(measured(count, { met: { none: true }, read: { while: "dragon", met: { notMoreThanBefore: true } } })).toEqual([
      ["unknownSwitch", "parts.0.read.while", { id: "dragon" }],
      ["nothingBefore", "parts.0.read.met", null],
    ]);
    expect(measured({ ...count, before: "addictBaseline" }, { met: { notMoreThanBefore: true }, read: { while: "mustFall", met: { fewerThanBefore: true } } })).toEqual([]);
  });

  it("wants ids once", () => {
    expect(faults(setOf(part(count), part(count)))).toEqual([["twicePart", "parts.1.id", { id: "1" }]]);
    expect(classed(({ classes }) => Object.assign(classes.route ?? {}, { id: "a" }))).toEqual([["twicePart", "classes.route.id", { id: "a" }]]);
    expect(classed(({ classes }) => Object.assign(classes, { id: "route" }))).toEqual([["twicePart", "classes.id", { id: "route" }]]);
    expect(classed(({ classes }) => Object.assign(classes.route ?? {}, { id: " " }))).toEqual([["missingId", "classes.route.id", null]]);
  });

  it("wants the parts that classes are made of", () => {
    expect(classed(({ classes }) => classes.of?.push("z" as never))).toEqual([["missingPart", "classes.of.4", { id: "z" }]]);
    expect(classed(({ classes }) => classes.drugFree?.push("d6.4" as never))).toEqual([["missingPart", "classes.drugFree.3", { id: "d6.4" }]]);
    expect(classed(({ classes }) => classes.of?.push("d6.1" as never))).toEqual([["partWithoutLevels", "classes.of.4", { id: "d6.1" }]]);
    expect(classed(({ classes }) => classes.drugFree?.push("a" as never))).toEqual([["partWithoutVerdict", "classes.drugFree.3", { id: "a" }]]);
  });

  it("counts the parts that can be of a class, the key route among them", () => {
    const need = (index: number, parts: number): unknown[] => classed(({ classes }) => Object.assign(classes.levels?.[index] ?? {}, { parts }));
    // a, b, c and d can be of class I and II, and the route adds one; a, c and d alone can be of class III.
    expect(need(0, 5)).toEqual([]);
    expect(need(0, 6)).toEqual([["tooFewParts", "classes.levels.0.parts", { level: "I", needed: 6, possible: 5 }]]);
    expect(need(2, 3)).toEqual([]);
    expect(need(2, 4)).toEqual([["tooFewParts", "classes.levels.2.parts", { level: "III", needed: 4, possible: 3 }]]);
    // From class III on all four count for the route, which may ask for no more; class II needs three without it.
    const route = (parts: number): unknown[] => classed(({ classes }) => Object.assign(classes.route ?? {}, { parts }));
    expect(route(4)).toEqual([]);
    expect(route(5)).toEqual([
      ["tooFewParts", "classes.route.parts", { level: "II", needed: 5, possible: 4 }],
      ["tooFewParts", "classes.route.parts", { level: "III", needed: 5, possible: 4 }],
    ]);
  });
});

describe("the linter of settings", () => {
  const bad = { ...ownSet, parts: [{ ...ownSet.parts[0], measure: { count: { register: "user", where: [{ field: "x", filled: true }] } }, met: { atLeast: 1 } }] };

  it("finds nothing in settings that can be meant", () => {
    expect(lint({ limits: { communityAddicts: 5, userDecision: 2 }, rulesOff: ["addict/no-drug"], switches: { mustFall: true }, thresholds: { "qd28-2025 a I": 0.6, "tinh-thu-2026 1": 90 }, windows: { "tinh-thu-2026": "fromNovember1" }, names: { hamlet: "bản" }, duties: { T19: "05/11", T20: "25" }, targets: { "xkmt-2024": 1, "xkmt-2024-2030": 100 }, sets: [JSON.stringify(ownSet)] })).toEqual([]);
  });

  it.each<[string, object, unknown[]]>([
    ["a switch", { switches: { dragon: true } }, ["unknownSwitch", "switches.dragon", "switch dragon", null, null]],
    ["a limit", { limits: { dragons: 1 } }, ["unknownLimit", "limits.dragons", "limit dragons", null, null]],
    ["a limit of parts", { limits: { adultAge: 17.5 } }, ["limitOutside", "limits.adultAge", "limit adultAge", null, null]],
    ["a limit beyond its range", { limits: { adultAge: 100_001 } }, ["limitOutside", "limits.adultAge", "limit adultAge", null, null]],
    ["a rule", { rulesOff: ["addict/no-drug", "addict/x"] }, ["unknownRule", "rulesOff.1", "rule addict/x", null, null]],
    ["a threshold", { thresholds: { "qd28-2025 a IV": 1 } }, ["unknownThreshold", "thresholds.qd28-2025 a IV", "threshold qd28-2025 a IV", null, null]],
    ["a threshold of a set that is not there", { thresholds: { "tinh-thu-2026 1": 1 } }, ["unknownThreshold", "thresholds.tinh-thu-2026 1", "threshold tinh-thu-2026 1", null, null]],
    ["a threshold below zero", { thresholds: { "qd28-2025 b I": -1, "qd28-2025 b II": -2 } }, ["belowZero", "thresholds.qd28-2025 b I", "threshold qd28-2025 b I", null, null]],
    ["a share above 100", { thresholds: { "da272-2022 ct5": 101 } }, ["shareTooLarge", "thresholds.da272-2022 ct5", "threshold da272-2022 ct5", "da272-2022", "ct5"]],
    ["a share above all", { thresholds: { "da272-2022 ct2b": 100 } }, ["neverAbove", "thresholds.da272-2022 ct2b", "threshold da272-2022 ct2b", "da272-2022", "ct2b"]],
    ["classes the wrong way round", { thresholds: { "qd28-2025 a II": 0.5 } }, ["levelOrder", "thresholds.qd28-2025 a II", "threshold qd28-2025 a II", "qd28-2025", "a"]],
    ["classes the wrong way round from above", { thresholds: { "qd28-2025 b I": 1 } }, ["levelOrder", "thresholds.qd28-2025 b I", "threshold qd28-2025 b I", "qd28-2025", "b"]],
    ["a window of a set without one", { windows: { "khupho-2023": "calendarYear" } }, ["unknownWindow", "windows.khupho-2023", "window khupho-2023", null, null]],
    ["a window of a set that is not there", { windows: { "tinh-thu-2026": "calendarYear" } }, ["unknownWindow", "windows.tinh-thu-2026", "window tinh-thu-2026", null, null]],
    ["a name of two lines", { names: { signerTitle: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" } }, ["badName", "names.signerTitle", "name signerTitle", null, null]],
    ["a name that is too long", { names: { hamlet: "x".repeat(121) } }, ["badName", "names.hamlet", "name hamlet", null, null]],
    ["a report that is due on no day", { duties: { T01: "15/12", T19: "05/11" } }, ["unknownDuty", "duties.T01", "duty T01", null, null]],
    ["a report that nobody knows", { duties: { T99: "15/12" } }, ["unknownDuty", "duties.T99", "duty T99", null, null]],
    ["days that are none", { duties: { T19: "31/04" } }, ["noDueDays", "duties.T19", "duty T19", null, null]],
    ["a target that nobody knows", { targets: { "xkmt-2024": 30, "xkmt-2035": 70 } }, ["unknownTarget", "targets.xkmt-2035", "target xkmt-2035", null, null]],
    ["a target of no commune", { targets: { "xkmt-2024": 0 } }, ["targetOutside", "targets.xkmt-2024", "target xkmt-2024", null, null]],
    ["a target of more than all communes", { targets: { "xkmt-2024-2030": 101 } }, ["targetOutside", "targets.xkmt-2024-2030", "target xkmt-2024-2030", null, null]],
    ["a target of parts of a percent", { targets: { "xkmt-2024-2030": 66.5 } }, ["targetOutside", "targets.xkmt-2024-2030", "target xkmt-2024-2030", null, null]],
    ["a text that is no set", { sets: ["{"] }, ["noJson", "sets.0", "set 0", null, null]],
    ["a limit that rules do not know", { sets: [JSON.stringify({ ...ownSet, parts: [{ ...ownSet.parts[0], met: { belowLimit: "dragons" } }] })] }, ["noSet", "sets.0.parts.0.met", "set 0", null, null]],
    ["a set of another shape", { sets: [JSON.stringify(ownSet), JSON.stringify({ ...ownSet, source: 5 })] }, ["noSet", "sets.1.source", "set 1", null, null]],
    ["a set with a column that is not there", { sets: [JSON.stringify(bad)] }, ["unknownColumn", "sets.0.parts.0.measure.count.where.0.field", "set 0", "tinh-thu-2026", "1"]],
    ["two sets of one id", { sets: [JSON.stringify(ownSet), JSON.stringify(ownSet)] }, ["twiceSet", "sets.1.id", "set 1", "tinh-thu-2026", null]],
    ["a set in place of the scoring table", { sets: [JSON.stringify({ ...ownSet, id: "nqlt-2008" })] }, ["twiceSet", "sets.0.id", "set 0", "nqlt-2008", null]],
  ])("names %s", (_, own, expected) => {
    expect(lint(own)[0]).toEqual(expected);
  });

  it("judges numbers by the set they belong to, also one that stands in for a shipped one", () => {
    const own = JSON.stringify({ ...ownSet, id: "da272-2022" });
    expect(lint({ sets: [own], thresholds: { "da272-2022 1": 101 } })).toEqual([["shareTooLarge", "thresholds.da272-2022 1", "threshold da272-2022 1", "da272-2022", "1"]]);
    expect(lint({ sets: [own], thresholds: { "da272-2022 ct5": 5 } })).toEqual([["unknownThreshold", "thresholds.da272-2022 ct5", "threshold da272-2022 ct5", null, null]]);
  });

  it("refuses a profile by the field at fault, and says why", () => {
    const read = parseProfile(JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", thresholds: { "qd28-2025 a II": 7 } }));
    if (!("unusable" in read)) throw new Error("usable");
    expect(read.unusable).toBe("thresholds.qd28-2025 a II");
    expect(read.fault && configurationFault(read.fault)).toBe("Loại I và loại II trái thứ tự: loại nặng hơn đứng trước và có ngưỡng lớn hơn.");
    const set = parseProfile(JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", sets: [bad] }));
    expect("unusable" in set ? set.unusable : "").toBe("sets.0.parts.0.measure.count.where.0.field");
  });
});
