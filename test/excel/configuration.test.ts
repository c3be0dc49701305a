import type { UseCases } from "../../src/app/useCases";
import { compose } from "../../src/compose";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { CriteriaSettings, CriterionAnswer } from "../../src/core/model/criteriaSettings";
import type { LocalDate } from "../../src/core/model/localDate";
import { parseState } from "../../src/core/parse/state";
import type { HostSheet } from "../../src/host/workbook/model";
import { configurationPane } from "../../src/i18n/configuration";
import { goldenBytes } from "../support/golden";
import ownSet from "../core/criteria/ownSet.json";
import { closeExcel, openExcel, partsOf, type TestExcel } from "./support/openExcel";

afterEach(closeExcel);

const name = "Cấu hình tiêu chí";
const profileSet = { ...ownSet, title: `=1+1 ${"Ẳ😀".repeat(5_000)}`, parts: ownSet.parts.map((part) => ({ ...part, threshold: "1/2" })) };
const answer: CriterionAnswer = { set: "da272-2022", part: "ct6", verdict: "met", on: "2025-12-01" as LocalDate, evidence: "Báo cáo số 12" };

interface Opened {
  readonly excel: TestExcel;
  readonly useCases: UseCases;
  readonly result: CheckResult;
}
const open = async (): Promise<Opened> => {
  const excel = openExcel(goldenBytes("01-tidy"));
  const useCases = compose();
  await useCases.check();
  await useCases.saveRules({ off: ["addict/no-drug"], limits: { adultAge: 17 } });
  const checked = await useCases.check();
  const settings: CriteriaSettings = { switches: { mustFall: true }, thresholds: { "qd28-2025 a I": 0.6 }, windows: { "tt124-2021": "calendarYear" }, names: { signerTitle: "=KT. CHỦ TỊCH", hamlet: "bản" }, duties: { T20: "25" }, targets: { "xkmt-2024": 35 }, sets: [JSON.stringify(profileSet)], answers: [answer] };
  const { result } = await useCases.saveCriteria(checked, settings);
  return { excel, useCases, result };
};
const stateOf = async ({ excel }: Pick<Opened, "excel">): Promise<ReturnType<typeof parseState>> => parseState((await excel.port.read()).state);
/** Row of a code on the sheet. */
const rowOf = (sheet: HostSheet, code: string, column = 3): number => {
  const bottom = sheet.usedRange(false)?.bottom ?? 0;
  for (let row = 1; row <= bottom; row += 1) if (sheet.getCell(row, column).value === code) return row;
  throw new Error(`no ${code}`);
};
const problemsOf = (taken: Awaited<ReturnType<UseCases["readConfiguration"]>>): string[] => ("problems" in taken ? taken.problems.map(configurationPane.problem) : []);

describe("the sheet of settings in Excel", () => {
  it("is written as text and numbers, known as ours, and read back to the same state", async () => {
    const opened = await open();
    const { excel, useCases, result } = opened;
    const before = await stateOf(opened);
    expect((await useCases.writeConfiguration(result)).sheets).toEqual([{ sheetKind: "configuration", name }]);
    const sheet = excel.sheet(name);
    expect(sheet.getCell(rowOf(sheet, "adultAge"), 5)).toMatchObject({ value: 17, formula: null });
    expect(sheet.getCell(rowOf(sheet, "1.1/2"), 4)).toMatchObject({ formula: null });
    expect(String(sheet.getCell(rowOf(sheet, "1.1/2"), 4).value)).toMatch(/^=1\+1 /);
    expect(sheet.getCell(rowOf(sheet, "tinh-thu-2026 1"), 8).formula).toBeNull();
    expect(sheet.getCell(rowOf(sheet, "signerTitle"), 5)).toMatchObject({ value: "=KT. CHỦ TỊCH", formula: null });
    expect(sheet.getCell(rowOf(sheet, "tt124-2021"), 5).value).toBe("Năm dương lịch");
    // Text, so that a date it looks like cannot come of it.
    expect(sheet.getCell(rowOf(sheet, "T20"), 5)).toMatchObject({ value: "25", formula: null });
    expect(sheet.getCell(rowOf(sheet, "xkmt-2024"), 5)).toMatchObject({ value: 35, formula: null });
    expect((await excel.port.read()).sheets.find((each) => each.name === name)).toMatchObject({ owned: "configuration", values: [] });
    const taken = await useCases.readConfiguration();
    expect(problemsOf(taken)).toEqual([]);
    expect(taken).toMatchObject({ rules: { off: ["addict/no-drug"], limits: { adultAge: 17 } } });
    expect(await stateOf(opened)).toEqual(before);
    expect(before.criteria.answers).toEqual([answer]);
  });

  it("takes over what the clerk edits, in a saved and reopened file too, with one reading and one writing", async () => {
    const { excel: first, useCases: writer, result } = await open();
    await writer.writeConfiguration(result);
    const excel = openExcel(first.save());
    const useCases = compose();
    const sheet = excel.sheet(name);
    sheet.setValue(rowOf(sheet, "adultAge"), 5, 16);
    sheet.setValue(rowOf(sheet, "mustFall"), 5, null);
    sheet.setValue(rowOf(sheet, "zeroIsClassIII"), 5, "Có");
    sheet.setValue(rowOf(sheet, "addict/no-drug"), 5, "Không");
    sheet.setValue(rowOf(sheet, "qd28-2025 a II"), 5, 0.2);
    sheet.setValue(rowOf(sheet, "tt124-2021"), 5, null);
    sheet.setValue(rowOf(sheet, "vinhyen-2021"), 5, "01/11 – 31/10");
    sheet.setValue(rowOf(sheet, "hamlet"), 5, " tổ dân phố ");
    sheet.setValue(rowOf(sheet, "T19"), 5, "5/11");
    sheet.setValue(rowOf(sheet, "xkmt-2024-2030"), 5, 60);
    const cells = (): unknown[] => Object.entries(partsOf(excel.save())).filter(([part]) => part.startsWith("xl/"));
    const before = cells();
    const taken = await useCases.readConfiguration();
    expect(problemsOf(taken)).toEqual([]);
    const { rules, criteria } = await stateOf({ excel });
    expect(rules).toEqual({ off: [], limits: { adultAge: 16 } });
    expect(criteria).toEqual({ switches: { zeroIsClassIII: true }, thresholds: { "qd28-2025 a I": 0.6, "qd28-2025 a II": 0.2 }, windows: { "vinhyen-2021": "fromNovember1" }, names: { signerTitle: "=KT. CHỦ TỊCH", hamlet: "tổ dân phố" }, duties: { T19: "05/11", T20: "25" }, targets: { "xkmt-2024": 35, "xkmt-2024-2030": 60 }, sets: [JSON.stringify(profileSet)], answers: [answer] });
    expect(cells()).toEqual(before);
  });

  it("stores nothing while anything is wrong, and names the cells", async () => {
    const opened = await open();
    const { excel, useCases, result } = opened;
    const before = await stateOf(opened);
    await useCases.writeConfiguration(result);
    const sheet = excel.sheet(name);
    const [age, share] = [rowOf(sheet, "adultAge"), rowOf(sheet, "da272-2022 ct2b")];
    sheet.setValue(age, 5, "mười tám");
    sheet.setValue(share, 5, 100);
    const taken = await useCases.readConfiguration();
    expect("problems" in taken ? taken.problems.map(({ cell }) => cell) : []).toEqual([{ sheet: name, column: "E", row: age }, { sheet: name, column: "E", row: share }]);
    expect(await stateOf(opened)).toEqual(before);
  });

  it("is never written over edits that nobody has read back; after reading it is", async () => {
    const { excel, useCases, result } = await open();
    await useCases.writeConfiguration(result);
    const sheet = excel.sheet(name);
    const age = rowOf(sheet, "adultAge");
    sheet.setValue(age, 5, 15);
    expect(await useCases.writeConfiguration(result)).toEqual({ refused: [{ sheet: name, reason: "changed" }], sheets: [] });
    expect(sheet.getCell(age, 5).value).toBe(15);
    await useCases.readConfiguration();
    expect((await useCases.writeConfiguration(result)).refused).toEqual([]);
    expect(excel.sheet(name).getCell(rowOf(excel.sheet(name), "adultAge"), 5).value).toBe(15);
    const share = rowOf(excel.sheet(name), "xkmt-2024-2030");
    excel.sheet(name).setValue(share, 5, 60);
    expect((await useCases.writeConfiguration(result)).refused).toEqual([{ sheet: name, reason: "changed" }]);
    excel.sheet(name).setValue(share, 5, null);
    // Choices made in the pane meanwhile are no edit of the sheet.
    await useCases.saveRules({ off: [], limits: {} });
    expect((await useCases.writeConfiguration(result)).refused).toEqual([]);
    expect(excel.sheet(name).getCell(rowOf(excel.sheet(name), "adultAge"), 5).value).toBeNull();
  });

  it("is asked for when there is none, is no register, and goes with all traces", async () => {
    const { excel, useCases, result } = await open();
    expect(problemsOf(await useCases.readConfiguration())).toEqual(["Tệp chưa có trang “Cấu hình tiêu chí”: ghi trang ra trước, sửa rồi đọc lại."]);
    await useCases.writeConfiguration(result);
    const again = await useCases.check();
    expect(again.registers.map(({ sheet }) => sheet)).toEqual(result.registers.map(({ sheet }) => sheet));
    expect(again.unrecognisedSheets).toEqual(result.unrecognisedSheets);
    await useCases.removeAllTraces();
    expect(excel.engine.workbook.sheets().map((sheet) => sheet.name)).not.toContain(name);
  });
});
