/** In a real browser: what is missing where, a column that may be misread, and what a second check changed. */
import { completenessWords } from "../../src/i18n/completeness";
import { doubtWords } from "../../src/i18n/doubtfulColumns";
import { changeWords } from "../../src/i18n/findingChanges";
import { ruleTitle } from "../../src/i18n/rules";
import { vi } from "../../src/i18n/vi";
import { audit, makeNarrow, tooWide } from "./support/audit";
import { check, openHouse, setupMs, testMs } from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

let house: PreviewHouse;
let preview: OpenPreview;
beforeAll(async () => {
  house = await openHouse();
  preview = await house.open();
  await makeNarrow(preview);
  await check(preview);
}, setupMs);
afterAll(() => house.close());

/** Accessible and no wider than the pane, as it stands. */
const expectSound = async (): Promise<void> => {
  expect((await audit(preview)).violations).toEqual([]);
  expect(await tooWide(preview)).toEqual([]);
};

const cellName = (): Promise<string> => preview.page.locator("#cell-name").innerText();

test("completeness opens from register to hamlet to field to row, and a row selects its cell", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: /^Mức độ đầy đủ/ }).click();
  await pane.getByRole("button", { name: /^Sổ hộ gia đình cam kết \d+\/\d+ dòng đủ thông tin/ }).click();
  const hamlets = pane.getByRole("group", { name: completenessWords.hamlets("Sổ hộ gia đình cam kết") });
  await hamlets.getByRole("button", { name: /^Bản Huổi Cọ/ }).click();
  await hamlets.getByRole("button", { name: /thiếu ở \d+ dòng/ }).first().click();
  const row = hamlets.getByRole("list").getByRole("button").first();
  const [, number = "", column = ""] = /^Dòng (\d+) · Cột ([A-Z]+)/.exec(await row.innerText()) ?? [];
  await row.click();
  await preview.page.locator("#cell-name").getByText(`${column}${number}`, { exact: true }).waitFor();
  await pane.getByRole("button", { name: /^Danh sách người nghiện \d+\/\d+ dòng/ }).click();
  await expectSound();
}, testMs);

test("the question about a column leads to its sheet and goes once it is answered", async () => {
  const { pane } = preview;
  const show = pane.getByRole("button", { name: doubtWords.show }).first();
  const asked = await pane.getByRole("button", { name: doubtWords.confirm }).count();
  expect(asked).toBeGreaterThan(0);
  await expectSound();
  await show.click();
  expect(await pane.getByRole("tab", { name: vi.shell.tabs.mapping }).getAttribute("aria-selected")).toBe("true");
  const focused = pane.locator("h3 > button:focus");
  expect(await focused.getAttribute("aria-expanded")).toBe("true");
  const { y = -1 } = (await focused.boundingBox()) ?? {};
  expect(y).toBeGreaterThan(0);
  await pane.getByRole("tab", { name: vi.shell.tabs.check, exact: true }).click();
  await pane.getByRole("button", { name: doubtWords.confirm }).first().click();
  expect(await pane.getByRole("button", { name: doubtWords.confirm }).count()).toBe(asked - 1);
}, testMs);

test("after a correction the second check says what was dealt with and goes on with the next finding", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: ruleTitle("household/signing-date") }).first().click();
  await pane.getByRole("list", { name: vi.findings.rowsOf(ruleTitle("household/signing-date")) }).getByRole("button").first().click();
  const before = await cellName();
  await page.locator("#scroller").focus();
  await page.keyboard.type("01/12/2025");
  await page.keyboard.press("Enter");
  await pane.getByText(vi.run.outOfDate).first().waitFor();
  await pane.getByRole("button", { name: vi.run.checkAgain }).click();
  const summary = pane.locator("p").getByText(/^So với lần kiểm tra trước: 1 đã xử lý/);
  await summary.waitFor();
  expect(await pane.getByRole("status").innerText()).toMatch(/^So với lần kiểm tra trước: 1 đã xử lý/);
  expect(await pane.locator(":focus").innerText()).toMatch(/^Dòng \d+ · Cột/);
  expect(before).toMatch(/^[A-Z]+\d+$/);
  await expectSound();
  await page.locator("#scroller").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("-");
  await page.keyboard.press("Enter");
  await pane.getByText(vi.run.outOfDate).first().waitFor();
  await pane.getByRole("button", { name: vi.run.checkAgain }).click();
  await pane.getByRole("button", { name: new RegExp(`${ruleTitle("household/signing-date")}.*${changeWords.newInGroup(1)}`) }).click();
  await pane.getByText(changeWords.isNew, { exact: true }).first().waitFor();
  await expectSound();
  expect(preview.complaints).toEqual([]);
}, testMs);
