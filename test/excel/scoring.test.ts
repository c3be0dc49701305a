/** The scoring table as people fill it in, through the real Office.js client and the project's host. */
import type { CheckResult } from "../../src/core/model/checkResult";
import { UserHand } from "../../src/host/userHand";
import type { HostSheet } from "../../src/host/workbook/model";
import { goldenBytes } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";

const name = "Bảng chấm điểm";
let open: OpenWorkbook;
beforeEach(() => {
  open = openInNode(goldenBytes("01-tidy"));
});
afterEach(() => open.close());

const sheet = (): HostSheet => {
  const found = open.workbook.sheets().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error("no scoring table");
  return found;
};
const texts = (): readonly string[] => Array.from({ length: sheet().usedRange(true)?.bottom ?? 0 }, (_, index) => String(sheet().getCell(index + 1, 1).value));
const rowOf = (text: string): number => texts().findIndex((candidate) => candidate.startsWith(text)) + 1;
const type = (row: number, cells: readonly string[]): void => cells.forEach((text, index) => new UserHand(open.engine).type(name, `${"ABCDEF"[index] ?? ""}${String(row)}`, text));
const scores = ({ criteria }: CheckResult) => criteria.filter(({ set }) => set === "nqlt-2008").map(({ id, numerator, denominator, className, parts }) => [id, numerator, denominator, className ?? null, parts?.appraised ?? null]);

const fill = async (): Promise<void> => {
  const { refused } = await open.useCases.fillCriteria(await open.useCases.check(), "nqlt-2008");
  expect(refused).toEqual([]);
};
const fillIn = async (): Promise<void> => {
  await fill();
  const first = rowOf("TT") + 1;
  type(first, ["1", "Chỉ đạo, kế hoạch", "30", "30", "28", "=HYPERLINK(1)"]);
  type(first + 1, ["2", "Không có tụ điểm", "70", "60,5", "60", "Còn một điểm"]);
  type(rowOf("Xếp loại") + 1, ["Ít phức tạp", "70", "", "1"]);
};

describe("the scoring table of NQLT 01/2008", () => {
  it("is empty at first: no criterion, no point, no class", async () => {
    expect(scores(await open.useCases.check())).toEqual([]);
    await fill();
    const first = rowOf("TT") + 1;
    const numbers = Array.from({ length: 30 }, (_, row) => Array.from({ length: 6 }, (__, column) => sheet().getCell(first + row, column + 1).value)).flat().filter((value) => typeof value === "number");
    expect(numbers).toEqual([]);
    expect(scores(await open.useCases.check())).toEqual([]);
  });

  it("adds up what people typed and keeps it when it is written again", async () => {
    await fillIn();
    const result = await open.useCases.check();
    expect(scores(result)).toEqual([["1", 30, 30, null, 28], ["2", 60.5, 70, null, 60], ["total", 90.5, 100, null, 88], ["class", null, null, "Ít phức tạp", null]]);
    await open.useCases.fillCriteria(result, "nqlt-2008");
    expect(texts().filter((text) => /^(Tổng điểm|Xếp loại:)/.test(text))).toEqual(["Tổng điểm: tự chấm 90,5 trên 100; thẩm định 88.", "Xếp loại: Ít phức tạp."]);
    expect(scores(await open.useCases.check())).toEqual(scores(result));
    expect(sheet().getCell(rowOf("TT") + 1, 2).value).toBe("Chỉ đạo, kế hoạch");
  });

  it("is not written over what was typed since the last check", async () => {
    await fillIn();
    const result = await open.useCases.check();
    type(rowOf("TT") + 3, ["3", "Mới", "5", "5"]);
    expect((await open.useCases.fillCriteria(result, "nqlt-2008")).refused).toEqual([{ sheet: name, reason: "changed" }]);
    expect(sheet().getCell(rowOf("TT") + 3, 2).value).toBe("Mới");
  });

  it("keeps formulas when it is written again", async () => {
    await fill();
    const first = rowOf("TT") + 1;
    type(first, ["1", "Chỉ đạo", "30", "=C11*0.9", "28"].map((text) => text.replace("C11", `C${String(first)}`)));
    type(first + 1, ["2", "Không có tụ điểm", `=100-$C$${String(first)}`, "60,5", "60", `=COUNTIF(D${String(first)}:D${String(first + 1)},">50")`]);
    const result = await open.useCases.check();
    expect((await open.useCases.fillCriteria(result, "nqlt-2008")).refused).toEqual([]);
    const formulas = (row: number): (string | null)[] => [3, 4, 6].map((column) => sheet().getCell(row, column).formula);
    expect([formulas(first), formulas(first + 1)]).toEqual([[null, `=C${String(first)}*0.9`, null], [`=100-$C$${String(first)}`, null, `=COUNTIF(D${String(first)}:D${String(first + 1)},">50")`]]);
    expect(scores(await open.useCases.check())).toEqual(scores(result));
  });

  it("goes with all traces", async () => {
    await fillIn();
    await open.useCases.removeAllTraces();
    expect(open.workbook.sheets().map((candidate) => candidate.name)).not.toContain(name);
  });
});
