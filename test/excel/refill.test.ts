/** What people write into the summary sheets, through the real Office.js client and the project's host. */
import { strFromU8, unzipSync } from "fflate";
import type { CheckResult } from "../../src/core/model/checkResult";
import { UserHand } from "../../src/host/userHand";
import type { HostSheet } from "../../src/host/workbook/model";
import { vi } from "../../src/i18n/vi";
import { goldenBytes } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";

const t02 = "Biểu T02 Xếp loại địa bàn";
let open: OpenWorkbook;
let result: CheckResult;
beforeEach(async () => {
  open = openInNode(goldenBytes("01-tidy"));
  result = await open.useCases.check();
});
afterEach(() => open.close());

const sheetOf = (name: string): HostSheet => {
  const sheet = open.workbook.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const parts = (): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(open.workbook.save())).map(([name, content]) => [name, strFromU8(content)]));
const rowNamed = (sheet: HostSheet, name: string): number => {
  const { bottom = 0 } = sheet.usedRange(true) ?? {};
  const row = Array.from({ length: bottom }, (_, index) => index + 1).find((candidate) => sheet.getCell(candidate, 11).value === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};
const fill = (set = "qd28-2025") => open.useCases.fillCriteria(result, set);

describe("a summary sheet", () => {
  test.each(["xkmt-2024", "qd28-2025", "vinhyen-2021", "da272-2022", "tt124-2021", "khupho-2023"])("of %s filled twice is the same to the byte", async (set) => {
    await fill(set);
    const once = parts();
    await fill(set);
    expect(parts()).toEqual(once);
  });

  test("keeps notes, names, numbers of documents and formulas, and is the same to the byte from then on", async () => {
    await fill();
    const sheet = sheetOf(t02);
    const [a, b, names] = [rowNamed(sheet, "a"), rowNamed(sheet, "d"), rowNamed(sheet, "sign8")];
    const hand = new UserHand(open.engine);
    hand.type(t02, `J${a}`, "Đã đối chiếu với Công an tỉnh");
    hand.type(t02, `J${b}`, "11/15/2025");
    hand.type(t02, `H${names}`, "Lò Văn Mẫu");
    hand.type(t02, "A3", "Số: 15/BC-UBND");
    hand.type(t02, `N${a}`, `=D${a}*2`);
    hand.type(t02, "B60", "Nơi nhận: UBND tỉnh");
    hand.type(t02, `D${a}`, "999");
    const typed = sheet.getCell(b, 10).value;
    const refilled = await fill();
    expect(refilled.refused).toEqual([]);
    expect(sheet.getCell(a, 10).value).toBe("Đã đối chiếu với Công an tỉnh");
    expect(typeof typed).toBe("number");
    expect([sheet.getCell(b, 10).value, sheet.numberFormat(b, 10)]).toEqual([typed, expect.stringMatching(/y/)]);
    expect(sheet.getCell(names, 8).value).toBe("Lò Văn Mẫu");
    expect(sheet.getCell(3, 1).value).toBe("Số: 15/BC-UBND");
    expect(sheet.getCell(a, 14).formula).toBe(`=D${a}*2`);
    expect(sheet.getCell(60, 2).value).toBe("Nơi nhận: UBND tỉnh");
    expect(sheet.getCell(a, 4).value).toBe(result.criteria.find(({ set, id }) => set === "qd28-2025" && id === "a")?.numerator);
    const once = parts();
    await fill();
    expect(parts()).toEqual(once);
  });

  test("keeps a formula in a note", async () => {
    await fill();
    const sheet = sheetOf(t02);
    const a = rowNamed(sheet, "a");
    new UserHand(open.engine).type(t02, `J${a}`, `=D${a}+1`);
    await fill();
    expect(sheet.getCell(a, 10).formula).toBe(`=D${a}+1`);
    const once = parts();
    await fill();
    expect(parts()).toEqual(once);
  });

  test("hides the columns by which its rows are found again", async () => {
    await fill();
    const sheet = sheetOf(t02);
    expect([10, 11, 12, 13].map((column) => sheet.columnHidden(column))).toEqual([false, true, true, false]);
  });

  test("of another content is told by the next check until it is filled again", async () => {
    await fill();
    expect((await open.useCases.check()).outdatedSheets).toEqual([]);
    const addict = result.registers.find(({ register }) => register === "addict");
    new UserHand(open.engine).type(addict?.sheet ?? "", `${addict?.columns.fullName ?? ""}${String(addict?.firstRow ?? 0)}`, "Lò Văn Khác");
    result = await open.useCases.check();
    expect(result.outdatedSheets).toEqual([{ kind: "T02", name: t02, by: ["registers"] }]);
    expect(result.outdatedSheets.map(vi.writing.outdated)).toEqual(["Biểu T02 đã cũ: sổ đã thay đổi sau khi điền."]);
    await fill();
    expect((await open.useCases.check()).outdatedSheets).toEqual([]);
  });

  test("is told of at once where an answer, a reading or a window changes after filling", async () => {
    await fill();
    const settings = { ...result.criteriaSettings, windows: { "qd28-2025": "calendarYear" as const } };
    const { result: decided } = await open.useCases.saveCriteria(result, settings);
    expect(decided.outdatedSheets).toEqual([{ kind: "T02", name: t02, by: ["settings"] }]);
    expect((await open.useCases.check()).outdatedSheets).toEqual(decided.outdatedSheets);
    await open.useCases.fillCriteria(decided, "qd28-2025");
    expect((await open.useCases.saveCriteria(decided, settings)).result.outdatedSheets).toEqual([]);
    expect((await open.useCases.saveCriteria(decided, result.criteriaSettings)).result.outdatedSheets).toEqual([{ kind: "T02", name: t02, by: ["settings"] }]);
    await open.useCases.removeAllTraces();
    expect((await open.useCases.saveCriteria(decided, settings)).result.outdatedSheets).toEqual([]);
  });

  test("costs one round trip more than a new one", async () => {
    const first = open.engine.counters.totals.syncs;
    await fill();
    const second = open.engine.counters.totals.syncs;
    await fill();
    expect(open.engine.counters.totals.syncs - second).toBe(second - first + 1);
  });
});
