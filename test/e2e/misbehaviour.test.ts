import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { newWorkbook, openWorkbook } from "../../src/host/workbook/openWorkbook";
import { errorSentences, refusalSentences } from "../../src/i18n/errors";
import { preview as words } from "../../src/i18n/preview";
import { vi } from "../../src/i18n/vi";
import { check, chooseFile, fillOf, noFill, openHouse, samplePath, save, scrollTo, setupMs, showSheet, testMs, violationFill, write } from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

/** Files that are no workbook, workbooks without registers, and an Excel that will not do as asked. */
let house: PreviewHouse;
let opened: OpenPreview;
beforeAll(async () => {
  house = await openHouse();
}, setupMs);
beforeEach(async () => {
  opened = await house.open();
}, testMs);
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
afterAll(() => house.close());

const sample = (): Uint8Array => new Uint8Array(readFileSync(samplePath));
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedHeader = [...oleHeader, ...Buffer.from("EncryptedPackage", "utf16le")];
const pngHeader = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const badFiles: readonly (readonly [name: string, code: string, bytes: () => Uint8Array])[] = [
  ["anh.xlsx", "image", () => Uint8Array.from([...pngHeader, ...new Array<number>(500).fill(7)])],
  ["cu.xls", "oldXls", () => Uint8Array.from([...oleHeader, ...new Array<number>(500).fill(0)])],
  ["mat-khau.xlsx", "encrypted", () => Uint8Array.from([...encryptedHeader, ...new Array<number>(500).fill(0)])],
  ["cat.xlsx", "truncated", () => sample().slice(0, 5_000)],
  ["rong.xlsx", "empty", () => new Uint8Array(0)],
];

test.each(badFiles)("%s gets one sentence and leaves the open workbook as it was", async (name, code, bytes) => {
  await opened.page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes()) });
  await opened.page.getByRole("alert").getByText(words.unreadable(name, code), { exact: true }).waitFor();
  expect(words.unreadable(name, code)).not.toContain("mở và lưu lại bằng Excel rồi chọn lại");
  expect(await opened.page.locator("#file-name").innerText()).toBe(words.sampleName);
  await check(opened);
}, testMs);

test("a workbook without registers gets one sentence, and nothing is written", async () => {
  const workbook = newWorkbook("Danh bạ");
  const [sheet] = workbook.sheets();
  [["Tên cơ quan", "Điện thoại"], ["Ủy ban nhân dân xã", "0123"], ["Trạm y tế", "0456"]].forEach((row, rowIndex) =>
    row.forEach((text, columnIndex) => sheet!.setValue(rowIndex + 1, columnIndex + 1, text)),
  );
  const before = workbook.save();
  await chooseFile(opened, "danh-ba.xlsx", before);
  await opened.pane.getByRole("button", { name: vi.run.check, exact: true }).click();
  await opened.pane.locator(".fui-MessageBar").getByText(errorSentences.nothingRecognised(null)).waitFor();
  expect(unzipSync((await save(opened)).bytes)).toEqual(unzipSync(before));
}, testMs);

/** The sheet of the register of drug addicts in the sample, and a row of it that breaks a rule. */
const findAddict = async (): Promise<{ readonly sheet: string; readonly row: number }> => {
  await opened.pane.locator("h3 > button").filter({ hasText: "Danh sách người nghiện" }).first().click();
  const place = await opened.pane.getByRole("list").getByRole("button").first().innerText();
  const [, row = "", sheet = ""] = /^Dòng (\d+) · Cột [A-Z]+ · (.+)$/.exec(place) ?? [];
  return { sheet, row: Number(row) };
};

const ownedFormats = (bytes: Uint8Array): ReadonlyMap<string, number> =>
  new Map(
    openWorkbook(bytes)
      .sheets()
      .map((sheet) => [sheet.name, sheet.conditionalFormats.filter(({ formula }) => formula?.includes("xkmt:1:")).length]),
  );

test("a protected sheet is named and left alone, the others are highlighted", async () => {
  const workbook = openWorkbook(sample());
  const guarded = workbook.sheets().find(({ name }) => name === "DS người nghiện");
  guarded!.protect({});
  await chooseFile(opened, "bao-ve.xlsx", workbook.save());
  await check(opened);
  const { sheet, row } = await findAddict();
  expect(sheet).toBe(guarded!.name);
  await opened.pane.getByRole("button", { name: vi.writing.highlight, exact: true }).click();
  await opened.pane.locator(".fui-MessageBar").getByText(refusalSentences.protected(sheet)).waitFor();
  await showSheet(opened, sheet);
  await scrollTo(opened, row);
  expect(await fillOf(opened, `B${row}`, noFill)).toBe(noFill);
  const formats = ownedFormats((await save(opened)).bytes);
  expect(formats.get(sheet)).toBe(0);
  expect([...formats.values()].some((count) => count > 0)).toBe(true);
}, testMs);

test("while a cell is being edited the pane says so; afterwards the work is done, once", async () => {
  await check(opened);
  const { sheet, row } = await findAddict();
  await write(opened, "highlight");
  const once = ownedFormats((await save(opened)).bytes);
  await write(opened, "removeHighlights");
  await showSheet(opened, sheet);
  await opened.page.locator("#scroller").focus();
  await opened.page.keyboard.press("F2");
  const editor = opened.page.getByRole("textbox");
  await editor.waitFor();
  await opened.pane.getByRole("button", { name: vi.writing.highlight, exact: true }).click();
  await opened.pane.locator(".fui-MessageBar").getByText(vi.run.stalled).waitFor();
  expect(ownedFormats((await save(opened)).bytes).get(sheet)).toBe(0);
  await editor.press("Escape");
  await opened.pane.locator(".fui-MessageBar").getByText(vi.writing.done.highlight).waitFor();
  await scrollTo(opened, row);
  expect(await fillOf(opened, `B${row}`, violationFill)).toBe(violationFill);
  expect(ownedFormats((await save(opened)).bytes)).toEqual(once);
}, testMs);

test("when another workbook is in front, choosing a finding says so", async () => {
  await check(opened);
  await opened.page.getByText(words.trials.title).click();
  await opened.page.getByLabel(words.trials.otherWorkbook).check();
  await findAddict();
  await opened.pane.getByRole("list").getByRole("button").first().click();
  await opened.pane.locator(".fui-MessageBar").getByText(errorSentences.otherWorkbookActive(null)).waitFor();
}, testMs);
