import AxeBuilder from "@axe-core/playwright";
import { vi } from "../../src/i18n/vi";
import { audit, makeNarrow, paneFrame, tooWide } from "./support/audit";
import { check, goTo, openHouse, setupMs, testMs } from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

let house: PreviewHouse;
let preview: OpenPreview;
beforeAll(async () => {
  house = await openHouse();
  preview = await house.open();
}, setupMs);
afterAll(() => house.close());

const tabs = ["check", "criteria", "reports", "mapping"] as const;

describe("each tab, before and after a check", () => {
  for (const state of ["before", "after"] as const) {
    test(`${state}: axe finds nothing, and nothing scrolls sideways at 320 px`, async () => {
      await makeNarrow(preview);
      await goTo(preview, "check");
      if (state === "after") {
        await check(preview);
        await preview.pane.locator("h3 > button").first().click();
        await preview.pane.getByRole("list").getByRole("button").first().click();
      }
      for (const tab of tabs) {
        await goTo(preview, tab);
        const { violations, passes } = await audit(preview);
        expect([tab, violations]).toEqual([tab, []]);
        expect(passes).toBeGreaterThan(8);
        expect([tab, await tooWide(preview)]).toEqual([tab, []]);
      }
    }, testMs);
  }
});

/** Presses Tab until the element with this name has the focus. */
const tabTo = async (name: RegExp): Promise<void> => {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const label = await preview.pane.locator("html").evaluate(() => {
      const active = document.activeElement;
      return active === null ? "" : (active.getAttribute("aria-label") ?? active.textContent ?? "").trim();
    });
    if (name.test(label)) return;
    seen.push(label.slice(0, 30));
    await preview.page.keyboard.press("Tab");
  }
  throw new Error(`${String(name)} was never reached; on the way: ${seen.join(" > ")}`);
};

test("the main path needs nothing but the keyboard", async () => {
  const own = await house.open();
  preview = own;
  await own.pane.getByRole("tab", { name: vi.shell.tabs.check, exact: true }).focus();
  await tabTo(/^Kiểm tra$/);
  // The tab of the same name has the focus first; the button is behind it.
  await own.page.keyboard.press("Tab");
  await tabTo(/^Kiểm tra$/);
  await own.page.keyboard.press("Enter");
  await own.pane.getByRole("button", { name: vi.run.checkAgain }).waitFor();
  await tabTo(/^Tô màu$/);
  await own.page.keyboard.press("Enter");
  await own.pane.locator(".fui-MessageBar").getByText(vi.writing.done.highlight).waitFor();
  await tabTo(/Danh sách người nghiện/);
  await own.page.keyboard.press("Enter");
  await own.page.keyboard.press("Tab");
  const place = await own.pane.locator("html").evaluate(() => document.activeElement?.textContent ?? "");
  expect(place).toMatch(/^Dòng \d+ · Cột [A-Z]+ · /);
  await own.page.keyboard.press("Enter");
  const [, row = "", column = ""] = /^Dòng (\d+) · Cột ([A-Z]+)/.exec(place) ?? [];
  await own.page.locator("#cell-name").getByText(`${column}${row}`, { exact: true }).waitFor();
  await own.pane.getByRole("tab", { name: vi.shell.tabs.check, exact: true }).focus();
  await own.page.keyboard.press("ArrowRight");
  await own.page.keyboard.press("Enter");
  await tabTo(/^Lập bảng tiêu chí$/);
  await own.page.keyboard.press("Enter");
  await own.pane.locator(".fui-MessageBar").getByText(vi.writing.done.fillCriteria).waitFor();
  expect(own.complaints).toEqual([]);
}, testMs);

test("axe finds nothing on the preview's own page either", async () => {
  const { violations } = await new AxeBuilder({ page: preview.page }).exclude(paneFrame).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}, testMs);
