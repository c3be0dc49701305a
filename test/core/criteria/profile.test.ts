import { parseProfile } from "../../../src/core/criteria/profile";
import { decideOneSet } from "../../../src/core/criteria/sets";
import { collectFacts } from "../../../src/core/facts/facts";
import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import { runNow } from "../../../src/core/model/job";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { registerSheet, standardDates } from "../../support/workbook";

const text = (more: object): string => JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử 2025", limits: { communityAddicts: 5 }, ...more });

describe("a profile", () => {
  test("sets the limits it names", () => {
    expect(parseProfile(text({}))).toEqual({ profile: { name: "Tỉnh thử 2025", limits: { communityAddicts: 5 }, rulesOff: [], switches: {}, thresholds: {}, windows: {}, names: {}, duties: {}, targets: {}, sets: [] } });
  });

  test.each([
    ["{", ""],
    [text({ schemaVersion: 2 }), "schemaVersion"],
    [text({ limits: { communityAddicts: -1 } }), "limits.communityAddicts"],
    [text({ limits: { communityAddicts: "5" } }), "limits.communityAddicts"],
    [text({ limits: { lạ: 1 } }), "limits"],
    [text({ extra: true }), "extra"],
    [text({ name: "" }), "name"],
    [text({ windows: { "qd28-2025": "fromTet" } }), "windows.qd28-2025"],
    [text({ windows: { "xkmt-2024": "calendarYear" } }), "windows.xkmt-2024"],
    [text({ names: { village: "bản" } }), "names"],
    [text({ names: { hamlet: "" } }), "names.hamlet"],
    [text({ names: { hamlet: " bản" } }), "names.hamlet"],
    [text({ duties: { T19: "sớm" } }), "duties.T19"],
    [text({ duties: { T19: 5 } }), "duties.T19"],
    [text({ targets: { "xkmt-2024": 0 } }), "targets.xkmt-2024"],
    [text({ targets: { "xkmt-2024-2030": "50" } }), "targets.xkmt-2024-2030"],
    [text({ targets: { "xkmt-2035": 50 } }), "targets.xkmt-2035"],
    ["[]", "schemaVersion"],
  ])("%s is refused by the field at fault", (json, field) => {
    const read = parseProfile(json);
    expect("unusable" in read ? read.unusable : "usable").toMatch(new RegExp(`^${field.replace(".", "\\.")}`));
  });

  test("moves the verdict it is about", () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({ fullName: `Nguyễn Văn ${String.fromCharCode(65 + index)}`, personalId: `03808500000${String(index)}`, position: "Ngoài cộng đồng" }));
    const workbook = runNow(parseWorkbook({ sheets: [registerSheet("addict", ["fullName", "personalId", "position"], rows)], uses1904Dates: false, state: null }, 2025));
    const verdict = (limits: object): string | null | undefined => decideOneSet(collectFacts(workbook, standardDates, limits), shippedCriteria, "xkmt-2024").find(({ id }) => id === "1c")?.verdict;
    expect(verdict({})).toBe("met");
    expect(verdict({ communityAddicts: 6 })).toBe("notMet");
    expect(verdict({ communityAddicts: 7 })).toBe("met");
  });
});
