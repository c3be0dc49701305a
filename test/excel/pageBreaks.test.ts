/** Signatures on one page, through the real Office.js client and the project's host. */
import { strFromU8, unzipSync } from "fflate";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { HostSheet } from "../../src/host/workbook/model";
import { goldenBytes } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";

const sets = ["xkmt-2024", "qd28-2025", "vinhyen-2021", "da272-2022", "tt124-2021", "khupho-2023"];
let open: OpenWorkbook;
let result: CheckResult;
beforeEach(async () => {
  open = openInNode(goldenBytes("01-tidy"));
  result = await open.useCases.check();
});
afterEach(() => open.close());

const sheetOf = (name: string): HostSheet => {
  const sheet = open.workbook.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const fill = async (set: string): Promise<HostSheet> => sheetOf((await open.useCases.fillCriteria(result, set)).sheets[0]?.name ?? "");
const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index + 1);

/** Page of every row of a landscape A4 sheet between margins of 20 mm above and below, 30 and 15 mm beside. */
const pages = (sheet: HostSheet): readonly number[] => {
  const { bottom = 0, right = 0 } = sheet.usedRange(true) ?? {};
  // Widths are stored in characters of 7 pixels, 0.75 points each.
  const width = range(right).reduce((sum, column) => sum + (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column) * 7 * 0.75), 0);
  const height = (170 / 25.4) * 72 / (Math.floor(((252 / 25.4) * 72 * 100) / width) / 100);
  const titles = sheet.pageLayout.printTitleRows ?? [1, 0];
  const repeated = range(titles[1]).slice(titles[0] - 1).reduce((sum, row) => sum + sheet.rowHeight(row), 0);
  let [page, used] = [1, 0];
  return range(bottom).map((row) => {
    if (used + sheet.rowHeight(row) > height || sheet.rowBreaks.includes(row)) [page, used] = [page + 1, repeated];
    used += sheet.rowHeight(row);
    return page;
  });
};

/** Rows by the hidden names of the summary sheets. */
const rowsNamed = (sheet: HostSheet, name: RegExp): readonly number[] => {
  const { bottom = 0, right = 0 } = sheet.usedRange(true) ?? {};
  return range(bottom).filter((row) => name.test(String(sheet.getCell(row, right - 1).value)));
};

test.each(sets)("the signatures of %s stand on one page with the end of the table", async (set) => {
  const sheet = await fill(set);
  expect(sheet.pageLayout.orientation).toBe("landscape");
  const signed = rowsNamed(sheet, /^sign/);
  expect(signed.length).toBeGreaterThan(6);
  const last = Math.max(...range((signed[0] ?? 1) - 1).filter((row) => sheet.style(row, 1).borders.bottom.style === "thin"));
  const byRow = pages(sheet);
  expect(new Set([last - 1, last, ...signed].map((row) => byRow[row - 1])).size).toBe(1);
});

test("some of them need a page break for it, which is the same to the byte when they are filled again", async () => {
  const broken = [];
  for (const set of sets) {
    const sheet = await fill(set);
    if (sheet.rowBreaks.length > 0) broken.push(set);
  }
  expect(broken.length).toBeGreaterThan(2);
  const parts = () => Object.entries(unzipSync(open.workbook.save())).map(([name, content]) => [name, strFromU8(content)]);
  const once = parts();
  for (const set of sets) await fill(set);
  expect(parts()).toEqual(once);
});

test("breaks of an earlier filling do not stay behind", async () => {
  const sheet = await fill("tt124-2021");
  const planned = sheet.rowBreaks;
  sheet.rowBreaks = [12, 14];
  await fill("tt124-2021");
  expect(sheet.rowBreaks).toEqual(planned);
});

test("a table that is a little longer than its pages is scaled down to them and has no breaks; one that is not is one page wide", async () => {
  const { sheets } = await open.useCases.writeReports(result, ["T15", "T13"]);
  const layouts = sheets.map(({ name }) => sheetOf(name)).map(({ pageLayout: { fitToPage, fitToWidth, fitToHeight }, rowBreaks }) => ({ fitToPage, fitToWidth, fitToHeight, breaks: rowBreaks.length }));
  expect(layouts).toEqual([{ fitToPage: true, fitToWidth: 1, fitToHeight: 1, breaks: 0 }, { fitToPage: true, fitToWidth: 1, fitToHeight: 0, breaks: 1 }]);
});
