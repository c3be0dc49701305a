import { readFileSync } from "node:fs";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { ReportTable } from "../../src/core/model/report";
import { severities } from "../../src/core/model/severity";
import type { HostSheet, HostWorkbook } from "../../src/host/workbook/model";
import { openWorkbook } from "../../src/host/workbook/openWorkbook";
import { ruleTitle } from "../../src/i18n/rules";
import { vi } from "../../src/i18n/vi";
import { countBySeverity, groupFindings } from "../../src/taskpane/state/findingGroups";
import { openInNode } from "../support/openInNode";
import {
  cell, check, fillOf, goTo, noFill, openHouse, samplePath, save, scrollTo, setupMs, showSheet, shownCount, testMs, violationFill, write, writeTables,
} from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

/** The whole main job in a real browser: the production pane, the real Office.js, Excel on Windows played by the stand-in. */
let house: PreviewHouse;
let preview: OpenPreview;
let expected: CheckResult;
/** The figures of the table by hamlet. */
let totals: ReportTable["totals"];

beforeAll(async () => {
  const node = openInNode(new Uint8Array(readFileSync(samplePath)));
  expected = await node.useCases.check();
  ({ totals } = await node.useCases.report(expected, "T09"));
  node.close();
  house = await openHouse();
  preview = await house.open();
}, setupMs);
afterAll(() => house.close());

/** A finding of the worst severity with a cell, and the row's address in the first column of its register. */
const someViolation = (): { readonly sheet: string; readonly row: number; readonly column: string } => {
  const found = groupFindings(expected.findings, new Set(["violation"])).flatMap(({ findings }) => findings);
  const { sheet, row, column } = found.find((finding) => finding.register === "addict" && finding.row !== null) ?? found[0]!;
  return { sheet: sheet!, row: row!, column: column! };
};

const registerOf = (sheet: string): CheckResult["registers"][number] => expected.registers.find((register) => register.sheet === sheet)!;

/** A row of the register without any finding. */
const soundRow = (sheet: string): number => {
  const { firstRow, lastRow } = registerOf(sheet);
  const marked = new Set(expected.findings.filter((finding) => finding.sheet === sheet).map(({ row }) => row));
  const rows = Array.from({ length: lastRow! - firstRow! + 1 }, (_, index) => firstRow! + index);
  return rows.find((row) => !marked.has(row))!;
};

const sheetNamed = (workbook: HostWorkbook, name: string): HostSheet | undefined => workbook.sheets().find((sheet) => sheet.name === name);

const signedFormats = (workbook: HostWorkbook): number =>
  workbook.sheets().flatMap((sheet) => sheet.conditionalFormats).filter(({ formula }) => formula?.includes("xkmt:1:")).length;

const ownedSheets = ["Tổng hợp tiêu chí", "Biểu T09 Theo thôn"];

test("the check finds exactly what the core finds, with exact counts", async () => {
  await check(preview);
  const counts = countBySeverity(expected.findings);
  expect(counts.violation).toBeGreaterThan(10);
  for (const severity of severities) expect([severity, await shownCount(preview, severity)]).toEqual([severity, counts[severity]]);
  const groups = groupFindings(expected.findings, new Set());
  const shown = await preview.pane.locator("h3 > button").allInnerTexts();
  const wanted = groups.map(({ words, findings }) => [ruleTitle(words), String(findings.length)]);
  const lines = shown.slice(0, groups.length).map((text) => text.split("\n").filter((line) => line !== ""));
  expect(lines.map((line) => [line[0], line.at(-1)])).toEqual(wanted);
}, testMs);

test("a click on a finding selects its cell", async () => {
  const group = groupFindings(expected.findings, new Set())[2]!;
  const last = group.findings.at(-1)!;
  await preview.pane.getByRole("button", { name: ruleTitle(group.words) }).first().click();
  const places = preview.pane.getByRole("list", { name: vi.findings.rowsOf(ruleTitle(group.words)) });
  await places.getByRole("button").last().click();
  await preview.page.locator("#cell-name").getByText(`${last.column}${last.row}`, { exact: true }).waitFor();
  expect(await preview.page.locator("#picture").getAttribute("data-sheet")).toBe(last.sheet);
  expect(await cell(preview, `${last.column}${last.row}`).isVisible()).toBe(true);
}, testMs);

test("highlights are drawn on the rows with findings and on no other", async () => {
  const { sheet, row, column } = someViolation();
  const sound = soundRow(sheet);
  await showSheet(preview, sheet);
  await write(preview, "highlight");
  await scrollTo(preview, row);
  for (const address of [`B${row}`, `${column}${row}`]) expect(await fillOf(preview, address, violationFill)).toBe(violationFill);
  await scrollTo(preview, sound);
  expect(await fillOf(preview, `B${sound}`, noFill)).toBe(noFill);
}, testMs);

test("the criteria and the table by hamlet become sheets", async () => {
  await goTo(preview, "criteria");
  await write(preview, "fillCriteria");
  await goTo(preview, "reports");
  await writeTables(preview, "T09");
  const tabs = await preview.page.locator("#tabs button").allInnerTexts();
  expect(tabs).toEqual(expect.arrayContaining(ownedSheets));
  for (const name of ownedSheets) await showSheet(preview, name);
}, testMs);

test("the saved file holds highlights and sheets", async () => {
  const { name, bytes } = await save(preview);
  expect(name).toBe("so-mau-xa-khong-ma-tuy (đã kiểm tra).xlsx");
  const workbook = openWorkbook(bytes);
  expect(signedFormats(workbook)).toBeGreaterThan(0);
  const texts = new Set<unknown>();
  for (const owned of ownedSheets) {
    const sheet = sheetNamed(workbook, owned);
    sheet?.forEachCell(sheet.usedRange(true)!, (_row, _column, { value }) => texts.add(value));
  }
  expect(totals["hoTong"]).toBeGreaterThan(50);
  expect(texts).toContain(totals["hoTong"]);
  expect(texts).toContain("1a");
}, testMs);

test("taking the colours off leaves none, neither drawn nor in the file", async () => {
  const { sheet, row } = someViolation();
  await goTo(preview, "check");
  await write(preview, "removeHighlights");
  await showSheet(preview, sheet);
  await scrollTo(preview, row);
  expect(await fillOf(preview, `B${row}`, noFill)).toBe(noFill);
  expect(signedFormats(openWorkbook((await save(preview)).bytes))).toBe(0);
}, testMs);

test("an edit in the sheet makes the results out of date", async () => {
  await preview.pane.getByRole("button", { name: vi.run.checkAgain }).click();
  await preview.pane.getByText(vi.run.outOfDate).first().waitFor({ state: "detached" });
  await preview.page.locator("#scroller").focus();
  await preview.page.keyboard.type("x");
  await preview.page.keyboard.press("Enter");
  await preview.pane.getByText(vi.run.outOfDate).first().waitFor();
}, testMs);

test("nothing of all this upset the console, the policy or the network", () => {
  expect(preview.complaints).toEqual([]);
});
