/** Explanations of findings travel in the findings sheet: written, saved, opened again, edited, outdated. */
import type { CheckResult } from "../../src/core/model/checkResult";
import type { Finding } from "../../src/core/model/finding";
import type { Explanation } from "../../src/core/model/justification";
import type { HostSheet } from "../../src/host/workbook/model";
import { goldenBytes } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";
import { d } from "../support/workbook";

const explanation: Explanation = { reason: "Hồ sơ đang trình Công an tỉnh ký", author: "Cán bộ Thử", givenOn: d("2025-12-18"), documentNumber: "15/CV-CAX", expiresOn: null };
const sheetName = "Kết quả kiểm tra";

const open: OpenWorkbook[] = [];
const opened = (bytes: Uint8Array): OpenWorkbook => {
  closeAll();
  const workbook = openInNode(bytes);
  open.push(workbook);
  return workbook;
};
const closeAll = (): void => {
  for (const workbook of open.splice(0)) workbook.close();
};
afterEach(closeAll);

const firstOf = (result: CheckResult, rule: string): Finding => {
  const finding = result.findings.find((candidate) => candidate.rule === rule);
  if (!finding) throw new Error(`${rule} expected`);
  return finding;
};
const sheetOf = ({ workbook }: OpenWorkbook, name: string): HostSheet => {
  const sheet = workbook.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
/** The cell (row, column) of the findings sheet that holds the text. */
const placeOf = (sheet: HostSheet, text: string): readonly [number, number] => {
  for (let row = 1; row < 500; row += 1) for (let column = 1; column <= 13; column += 1) if (sheet.getCell(row, column).value === text) return [row, column];
  throw new Error(`no cell with ${text}`);
};

const justified = async (rule = "addict/no-dossier"): Promise<{ readonly bytes: Uint8Array; readonly finding: Finding }> => {
  const excel = opened(goldenBytes("01-tidy"));
  const checked = await excel.useCases.check();
  const finding = firstOf(checked, rule);
  const { result, outcome } = await excel.useCases.justify(checked, finding, explanation);
  expect(outcome.refused).toEqual([]);
  expect(result.justifications.map(({ state }) => state)).toEqual(["valid"]);
  return { bytes: excel.workbook.save(), finding };
};

test("an explanation is there after saving and opening again, and hides no finding", async () => {
  const { bytes, finding } = await justified();
  const again = await opened(bytes).useCases.check();
  expect(again.justifications).toMatchObject([{ ...explanation, rule: finding.rule, subject: finding.subject, state: "valid" }]);
  expect(again.findings).toContainEqual(finding);
});

test("its row is no longer highlighted, and says why; the next run knows that status as its own", async () => {
  const { bytes, finding } = await justified();
  const excel = opened(bytes);
  for (let run = 0; run < 2; run += 1) {
    const { refused } = await excel.useCases.highlight(await excel.useCases.check());
    expect(refused).toEqual([]);
  }
  const [snapshot] = (await excel.useCases.recognise()).readings.filter(({ sheet }) => sheet === finding.sheet);
  expect(snapshot).toBeDefined();
  const sheet = sheetOf(excel, finding.sheet ?? "");
  const texts = Array.from({ length: 60 }, (_, index) => sheet.getCell(finding.row ?? 1, index + 1).value).filter((value) => typeof value === "string");
  expect(texts.filter((text) => text.startsWith("Đã giải trình: "))).toHaveLength(1);
});

test("a changed value reopens the finding", async () => {
  const { bytes, finding } = await justified();
  const excel = opened(bytes);
  const sheet = sheetOf(excel, finding.sheet ?? "");
  const column = (finding.column ?? "A").charCodeAt(0) - 64;
  expect(finding.column).toHaveLength(1);
  sheet.setValue(finding.row ?? 1, column, "Chưa có");
  expect((await excel.useCases.check()).justifications.map(({ state }) => state)).toEqual(["changed"]);
  sheet.setValue(finding.row ?? 1, column, "Đã lập");
  expect((await excel.useCases.check()).justifications.map(({ state }) => state)).toEqual(["resolved"]);
});

test("what somebody typed into the table since the check is never written over", async () => {
  const { bytes } = await justified();
  const excel = opened(bytes);
  const checked = await excel.useCases.check();
  const sheet = sheetOf(excel, sheetName);
  const [row, column] = placeOf(sheet, explanation.reason);
  sheet.setValue(row, column, "Đã bổ sung công văn mới");
  const refused = [{ sheet: sheetName, reason: "changed" }];
  expect((await excel.useCases.writeFindings(checked)).refused).toEqual(refused);
  const attempt = await excel.useCases.justify(checked, firstOf(checked, "addict/no-rehab"), explanation);
  expect([attempt.outcome.refused, attempt.result]).toEqual([refused, checked]);
  expect(sheet.getCell(row, column).value).toBe("Đã bổ sung công văn mới");
  const again = await excel.useCases.check();
  expect(again.justifications[0]?.reason).toBe("Đã bổ sung công văn mới");
  expect((await excel.useCases.writeFindings(again)).refused).toEqual([]);
});

test("a row that lacks something is kept as it stands, through any number of writings", async () => {
  const { bytes } = await justified();
  const excel = opened(bytes);
  const sheet = sheetOf(excel, sheetName);
  const [row, column] = placeOf(sheet, explanation.author);
  sheet.setValue(row, column, "");
  for (let run = 0; run < 2; run += 1) {
    const checked = await excel.useCases.check();
    expect([checked.justifications, checked.incompleteJustifications.length]).toEqual([[], 1]);
    await excel.useCases.writeFindings(checked);
  }
  expect(placeOf(sheet, explanation.reason)).toBeDefined();
  placeOf(sheet, "Chưa đủ thông tin");
});

test("several are kept, one by one, and each can be taken back", async () => {
  const excel = opened(goldenBytes("01-tidy"));
  const checked = await excel.useCases.check();
  const one = await excel.useCases.justify(checked, firstOf(checked, "addict/no-dossier"), explanation);
  const two = await excel.useCases.justify(one.result, firstOf(checked, "household/unsigned"), { ...explanation, reason: "=Hộ đi làm ăn xa, sẽ ký khi về" });
  expect(two.result.justifications.map(({ rule }) => rule)).toEqual(["addict/no-dossier", "household/unsigned"]);
  const [first] = two.result.justifications;
  if (!first) throw new Error("one expected");
  const back = await excel.useCases.withdraw(two.result, first);
  expect(back.outcome.refused).toEqual([]);
  const again = await excel.useCases.check();
  expect(again.justifications.map(({ rule, reason }) => [rule, reason])).toEqual([["household/unsigned", "=Hộ đi làm ăn xa, sẽ ký khi về"]]);
});

test("taking all traces away takes them too", async () => {
  const { bytes } = await justified();
  const excel = opened(bytes);
  await excel.useCases.removeAllTraces();
  expect((await excel.useCases.check()).justifications).toEqual([]);
});
