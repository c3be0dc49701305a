import { outdatedSheets } from "../../../../src/core/plan/summary/outOfDate";
import { planSummarySheet } from "../../../../src/core/plan/summary/summarySheet";
import type { SheetGrid } from "../../../../src/core/model/sheetGrid";
import { sheetWords } from "../../../../src/i18n/sheets";
import { vi } from "../../../../src/i18n/vi";
import { grid } from "../../../support/grid";
import { sampleResult as sampleOf } from "../../../support/sampleResult";

const sampleResult = sampleOf();
const [set] = sampleResult.criteriaSets;
if (set === undefined) throw new Error("no set");
const { content } = planSummarySheet(sampleResult, set, sheetWords);
const sheet = (more: Partial<SheetGrid> = {}): SheetGrid => ({ ...grid("Tổng hợp tiêu chí", []), owned: "T01", kept: content.values, ...more });

describe("summary sheets out of date", () => {
  test("one with the fingerprint of the registers is up to date, one with another is not", () => {
    expect(outdatedSheets([sheet()], sampleResult.fingerprint)).toEqual([]);
    expect(outdatedSheets([sheet({ name: "Của xã" })], "khác")).toEqual([{ kind: "T01", name: "Của xã" }]);
  });

  test("nothing is told of a sheet that is not ours or has no stamp", () => {
    expect(outdatedSheets([sheet({ owned: null }), sheet({ kept: [] }), sheet({ owned: "findings", kept: [["1", "stamp"]] })], "khác")).toEqual([]);
  });

  test("each has its sentence", () => {
    expect(vi.writing.outdated("T02", "x")).toBe("Biểu T02 đã cũ: sổ đã thay đổi sau khi điền.");
    expect(vi.writing.outdated("set-tinh-thu", "Biểu tinh-thu")).toBe("Trang “Biểu tinh-thu” đã cũ: sổ đã thay đổi sau khi điền.");
  });
});
