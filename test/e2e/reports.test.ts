import { readFileSync } from "node:fs";
import { openInNode } from "../support/openInNode";
import type { ReportView, ReportViewCell } from "../../src/core/model/reportView";
import { formatInteger } from "../../src/i18n/format";
import { reportPane } from "../../src/i18n/reportPane";
import { vi } from "../../src/i18n/vi";
import { makeNarrow } from "./support/audit";
import { check, goTo, openHouse, samplePath, setupMs, testMs, writeTables } from "./support/openPreview";
import type { OpenPreview, PreviewHouse } from "./support/openPreview";

/** The tab of tables in a real browser, over the sample workbook. */
let house: PreviewHouse;
let preview: OpenPreview;
let expected: ReportView;

beforeAll(async () => {
  const node = openInNode(new Uint8Array(readFileSync(samplePath)));
  expected = await node.useCases.viewReport(await node.useCases.check(), "T09");
  node.close();
  house = await openHouse();
  preview = await house.open();
  await makeNarrow(preview);
  await check(preview);
  await goTo(preview, "reports");
}, setupMs);
afterAll(() => house.close());

const rows = (): Extract<ReportView["body"], { readonly kind: "figures" }>["rows"] => (expected.body.kind === "figures" ? expected.body.rows : []);
const text = ({ value }: ReportViewCell): string => (typeof value === "number" ? formatInteger(value) : String(value));
const region = () => preview.pane.getByRole("region", { name: /^Số liệu biểu T09/ });

test("a table shows every figure that the core computes, in as many columns", async () => {
  await preview.pane.getByRole("button", { name: /^Xem trước biểu T09/ }).click();
  await region().waitFor();
  const shown = await region().locator("tbody tr").evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
  expect(shown).toEqual(rows().map(({ label, cells }) => [label, ...cells.map(text)]));
  expect(shown[0]!.length).toBeGreaterThan(15);
}, testMs);

test("only the table scrolls sideways, and its first column stays in sight", async () => {
  const label = region().locator("tbody th").first();
  const before = (await label.boundingBox())!.x;
  await region().evaluate((element) => element.scrollTo(400, 0));
  expect(Math.abs((await label.boundingBox())!.x - before)).toBeLessThan(2);
  await region().evaluate((element) => element.scrollTo(0, 0));
}, testMs);

test("the figures are one stop of the Tab key: arrows move among them, Enter opens the rows, and a row shows its cell", async () => {
  const figures = region().getByRole("button");
  await figures.first().focus();
  await preview.page.keyboard.press("ArrowDown");
  const second = rows().filter(({ cells }) => cells[0]!.records.length > 0)[1]!;
  const name = reportPane.view.figure(text(second.cells[0]!), second.label, second.cells[0]!.column, second.cells[0]!.records.length);
  expect(await preview.pane.locator("html").evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
  await preview.page.keyboard.press("Enter");
  const places = preview.pane.getByRole("list", { name: vi.findings.rowsOf(reportPane.view.behind(second.label, second.cells[0]!.column)) });
  const { sheet, row } = second.cells[0]!.records[0]!;
  await places.getByRole("button").first().click();
  await preview.page.locator("#cell-name").getByText(`A${String(row)}`, { exact: true }).waitFor();
  expect(await preview.page.locator("#picture").getAttribute("data-sheet")).toBe(sheet);
}, testMs);

test("a list names nobody, and the ticked tables of a chosen month become sheets in one go", async () => {
  await preview.pane.getByRole("button", { name: /^Xem trước biểu T06/ }).click();
  await preview.pane.getByText(/^Danh sách có \d+ dòng\.$/).waitFor();
  await preview.pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption("month");
  await preview.pane.getByRole("button", { name: /^Lùi về tháng/ }).click();
  await writeTables(preview, "T06", "T09", "T01");
  const tabs = await preview.page.locator("#tabs button").allInnerTexts();
  expect(tabs).toEqual(expect.arrayContaining(["Tổng hợp tiêu chí", "Biểu T06 Người nghiện", "Biểu T09 Theo thôn"]));
}, testMs);

test("the calendar leads from a day to the tables it asks for", async () => {
  await preview.pane.getByRole("button", { name: reportPane.clear }).click();
  await preview.pane.getByRole("button", { name: /^Lịch báo cáo/ }).click();
  await preview.pane.getByRole("button", { name: /^Chọn T10, T11, T12 để lập/ }).first().click();
  expect(await preview.pane.locator("html").evaluate(() => document.activeElement?.textContent)).toBe(reportPane.write(3));
  expect(await preview.pane.getByRole("combobox", { name: "Kỳ báo cáo" }).inputValue()).toBe("quarter");
}, testMs);

test("nothing of all this upset the console, the policy or the network", () => {
  expect(preview.complaints).toEqual([]);
});
