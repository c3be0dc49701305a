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

describe("the tab of tables, in each of its states", () => {
  const pane = (): OpenPreview["pane"] => preview.pane;
  const states: readonly (readonly [string, () => Promise<void>])[] = [
    ["a table of figures with the rows behind one", async () => {
      await pane().getByRole("button", { name: /^Xem trước biểu T09/ }).click();
      await pane().getByRole("region", { name: /^Số liệu biểu T09/ }).getByRole("button").first().click();
      await pane().getByRole("list", { name: /^Các dòng: / }).first().waitFor();
    }],
    ["a table of many lines", async () => {
      await pane().getByRole("button", { name: /^Xem trước biểu T10/ }).click();
      await pane().getByRole("region", { name: /^Số liệu biểu T10/ }).waitFor();
    }],
    ["a list", async () => {
      await pane().getByRole("button", { name: /^Xem trước biểu T04/ }).click();
      await pane().getByText(/^Danh sách có \d+ dòng\.$/).waitFor();
    }],
    ["two days of one's own, wrongly typed, and tables ticked", async () => {
      await pane().getByRole("checkbox", { name: /^T04\. / }).check();
      await pane().getByRole("checkbox", { name: /^T01\. / }).check();
      await pane().getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption("custom");
      await pane().getByRole("textbox", { name: "Từ ngày" }).fill("31/11/2025");
      await pane().getByRole("textbox", { name: "Đến ngày" }).focus();
      await pane().getByText(vi.dates.invalid).waitFor();
    }],
    ["the calendar with what is missing, and its days", async () => {
      await pane().getByRole("button", { name: /^Lịch báo cáo/ }).click();
      await pane().getByRole("button", { name: /^Căn cứ, còn thiếu gì: Tự rà soát/ }).first().click();
      await pane().getByText("Còn thiếu", { exact: true }).waitFor();
      await pane().getByRole("button", { name: "Sửa hạn báo cáo" }).click();
    }],
  ];

  test("axe finds nothing, and nothing but a table scrolls sideways at 320 px", async () => {
    await makeNarrow(preview);
    await goTo(preview, "reports");
    for (const [state, open] of states) {
      await open();
      const { violations } = await audit(preview);
      expect([state, violations]).toEqual([state, []]);
      expect([state, await tooWide(preview)]).toEqual([state, []]);
    }
  }, testMs);
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
