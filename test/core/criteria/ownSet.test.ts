import { checkWorkbook } from "../../../src/core/check";
import { parseProfile, profileText, type Profile } from "../../../src/core/criteria/profile";
import { describeSets } from "../../../src/core/criteria/sets";
import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import { runNow } from "../../../src/core/model/job";
import type { LocalDate } from "../../../src/core/model/localDate";
import { sheetsOf } from "../../support/registerSheets";
import ownSet from "./ownSet.json";

const read = (profile: object): Profile => {
  const parsed = parseProfile(JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", ...profile }));
  if ("unusable" in parsed) throw new Error(parsed.unusable);
  return parsed.profile;
};
const users = (count: number, withDossier: number) => Array.from({ length: count }, (_, index) => ({ dossier: index < withDossier ? "Đã lập" : "Chưa lập" }));
const check = (withDossier: number, profile: Profile | null = read({ sets: [ownSet] }), state: string | null = null) =>
  runNow(
    checkWorkbook(
      { sheets: sheetsOf({ user: users(20, withDossier), outreach: [{ heldOn: "01/02/2025", unit: "Đoàn xã", sessions: 7 }, { heldOn: "01/03/2025", unit: "Đoàn xã", sessions: 5 }, { heldOn: "31/12/2024", unit: "Đoàn xã", sessions: 9 }] }), uses1904Dates: false, state },
      { asOf: "2025-12-20" as LocalDate },
      "2025-12-20" as LocalDate,
      profile,
    ),
  );
const own = (result: ReturnType<typeof check>) => result.criteria.filter(({ set }) => set === ownSet.id).map(({ id, numerator, denominator, verdict }) => [id, numerator, denominator, verdict]);

describe("a criteria set that an office adds as a file", () => {
  it("is computed and listed beside the shipped ones, with nothing but the file", () => {
    const result = check(19);
    expect(own(result)).toEqual([["1", 19, 20, "met"], ["2", 12, null, "met"], ["3", null, null, "undetermined"]]);
    expect(own(check(18))[0]).toEqual(["1", 18, 20, "notMet"]);
    const info = result.criteriaSets.find(({ id }) => id === ownSet.id);
    expect(info).toMatchObject({ id: "tinh-thu-2026", title: "Bộ tiêu chí của tỉnh thử, 2026", version: "2026.1" });
    expect(info?.thresholds.map(({ key, shipped, isPercentage }) => [key, shipped, isPercentage])).toEqual([["tinh-thu-2026 1", 95, true], ["tinh-thu-2026 2", 12, false]]);
  });

  it("is computed from the workbook that keeps it, and is none when its text is damaged", () => {
    const state = (text: string): string => JSON.stringify({ version: 1, sheets: [], sets: [text] });
    expect(own(check(19, null, state(JSON.stringify(ownSet))))).toHaveLength(3);
    expect(own(check(19, null, state(JSON.stringify(ownSet).slice(1))))).toEqual([]);
    expect(own(check(19, null, state(JSON.stringify({ ...ownSet, parts: [] }))))).toEqual([]);
  });

  it("stands in for a shipped one of the same id", () => {
    const replaced = JSON.stringify({ ...ownSet, id: "da272-2022" });
    const ids = describeSets({ ...shippedCriteria, sets: [replaced] }).map(({ id, version }) => [id, version]);
    expect(ids).toContainEqual(["da272-2022", "2026.1"]);
    expect(ids).toHaveLength(describeSets().length);
  });

  it("is refused in a profile by its place when it is unusable", () => {
    const profile = (set: unknown) => parseProfile(JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", sets: [ownSet, set] }));
    expect(profile({ ...ownSet, source: 5 })).toEqual({ unusable: "sets.1" });
    expect(profile("text")).toEqual({ unusable: "sets.1" });
  });
});

describe("the file of a profile", () => {
  const full = read({ limits: { communityAddicts: 5 }, rulesOff: ["addict/no-drug"], switches: { mustFall: true }, thresholds: { "vinhyen-2021 k2": 85.5 }, windows: { "qd28-2025": "calendarYear" }, names: { recogniser: "UBND huyện Thử" }, duties: { T20: "25" }, targets: { "xkmt-2024": 35 }, sets: [ownSet] });

  it("says all of it, and reads back as it was", () => {
    expect(parseProfile(profileText(full))).toEqual({ profile: full });
    expect(JSON.parse(profileText(full))).toMatchObject({ schemaVersion: 1, switches: { mustFall: true }, targets: { "xkmt-2024": 35 }, sets: [{ id: "tinh-thu-2026" }] });
  });

  it("leaves out what is as shipped", () => {
    expect(JSON.parse(profileText(read({})))).toEqual({ schemaVersion: 1, name: "Tỉnh thử" });
  });

  it("goes before what the workbook stores, one target at a time", () => {
    const state = JSON.stringify({ version: 1, sheets: [], targets: { "xkmt-2024": 35, "xkmt-2024-2030": 60 } });
    const targets = (profile: Profile | null) => check(19, profile, state).criteriaSettings.targets;
    expect(targets(null)).toEqual({ "xkmt-2024": 35, "xkmt-2024-2030": 60 });
    expect(targets(read({ targets: { "xkmt-2024-2030": 70 } }))).toEqual({ "xkmt-2024": 35, "xkmt-2024-2030": 70 });
  });

  it.each([
    [{ switches: { dragon: true } }, "switches"],
    [{ switches: { mustFall: "yes" } }, "switches.mustFall"],
    [{ thresholds: { "vinhyen-2021 k2": -1 } }, "thresholds.vinhyen-2021 k2"],
  ])("%j is refused by the field at fault", (profile, field) => {
    const parsed = parseProfile(JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", ...profile }));
    expect("unusable" in parsed ? parsed.unusable : "usable").toMatch(new RegExp(`^${field}`));
  });
});
