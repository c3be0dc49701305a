import { fixWords } from "../../src/i18n/fixes";
import { fixKindNames } from "../../src/i18n/journal";
import { openWorkbook } from "../../src/host/workbook/openWorkbook";
import { goldenBytes } from "../support/golden";
import { audit, makeNarrow, tooWide } from "./support/audit";
import { check, chooseFile, openHouse, save, setupMs, showSheet, testMs } from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

/** Quick fixes in a real browser, on a register full of dates and spaces typed carelessly. */
let house: PreviewHouse;
let preview: OpenPreview;

beforeAll(async () => {
  house = await openHouse();
  preview = await house.open();
  await chooseFile(preview, "so.xlsx", goldenBytes("05-text-dates"));
  await makeNarrow(preview);
  await check(preview);
}, setupMs);
afterAll(() => house.close());

/** Set to a folder, pictures of the pane are put there. */
const pictures = process.env.PICTURES;
const picture = async (name: string): Promise<void> => {
  if (pictures === undefined) return;
  await preview.page.waitForTimeout(600);
  await preview.page.locator("#pane").screenshot({ path: `${pictures}/${name}.png` });
};

const isSound = async (): Promise<void> => {
  const { violations } = await audit(preview);
  expect(violations).toEqual([]);
  expect(await tooWide(preview)).toEqual([]);
};

/** What the saved file holds in L4, and how it shows it. */
const inL4 = async (): Promise<unknown> => {
  const { bytes } = await save(preview);
  const register = openWorkbook(bytes).sheets().find(({ name }) => name === "Người nghiện");
  return [register?.getCell(4, 12).value, register?.numberFormat(4, 12)];
};

test("the list shows old and new values, at 320 px and to a reader, and nothing is written by looking", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: fixWords.open }).scrollIntoViewIfNeeded();
  await picture("section");
  await pane.getByRole("button", { name: fixWords.open }).click();
  await pane.getByRole("dialog").waitFor();
  await picture("list");
  await isSound();
  await pane.getByRole("button", { name: new RegExp(`^${fixKindNames.spaces}`) }).click();
  await pane.getByText(fixWords.kindNote("spaces")).waitFor();
  await picture("spaces");
  await isSound();
  expect(await pane.locator("[role=dialog] li").count()).toBeLessThanOrEqual(200);
  expect(await inL4()).toEqual(["22.10.2024", "General"]);
}, testMs);

test("ticked cells are written and shown as days", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: new RegExp(`^${fixKindNames.textDate}`) }).click();
  await pane.getByRole("checkbox", { name: new RegExp(`^Tất cả .*${fixKindNames.textDate}`) }).check();
  await picture("chosen");
  await pane.getByRole("button", { name: /^Sửa \d+ ô$/ }).click();
  await pane.locator(".fui-MessageBar").getByText(/^Đã sửa \d+ ô\./).waitFor();
  await picture("done");
  await isSound();
  expect(await inL4()).toEqual([45_587, "dd/mm/yyyy"]);
}, testMs);

test("and taken back, in the same file", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: fixWords.openRestore }).click();
  await pane.getByRole("dialog").waitFor();
  await pane.getByRole("checkbox", { name: /^Tất cả/ }).check();
  await picture("restore");
  await isSound();
  await pane.getByRole("button", { name: /^Khôi phục \d+ ô$/ }).click();
  await pane.locator(".fui-MessageBar").getByText(/^Đã khôi phục \d+ ô\./).waitFor();
  expect(await inL4()).toEqual(["22.10.2024", "General"]);
  await showSheet(preview, "Nhật ký sửa");
  await preview.page.locator("#scroller").evaluate((scroller) => scroller.scrollTo(0, 0));
  if (pictures !== undefined) await preview.page.screenshot({ path: `${pictures}/journal.png` });
  expect(preview.complaints).toEqual([]);
}, testMs);
