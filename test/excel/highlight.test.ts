import type { HighlightByColumn, HighlightRows, WriteOperation } from "../../src/core/model/writePlan";
import type { WriteOutcome } from "../../src/core/model/writePlan";
import { type TestExcel, closeExcel, columnValues, openExcel, partsOf } from "./support/openExcel";
import {
  filtered,
  firstRow,
  headerRow,
  lastColumn,
  registerSheet,
  registerWorkbook,
  statusColumn,
} from "./support/workbooks";

afterEach(closeExcel);

const heading = "Kết quả kiểm tra";
const labels = { violation: "Vi phạm", warning: "Cảnh báo", notice: "Lưu ý" };
const highlight = (statuses: readonly string[], over: Partial<HighlightByColumn> = {}): HighlightByColumn => ({
  kind: "highlightByColumn",
  sheet: registerSheet,
  headerRow,
  heading,
  firstRow,
  lastRow: firstRow + statuses.length - 1,
  firstColumn: 1,
  lastColumn,
  statusColumn,
  statuses,
  labels,
  ...over,
});
const remove: WriteOperation = { kind: "removeHighlights", sheet: registerSheet };
const statuses = ["Vi phạm: thiếu số", "", "Cảnh báo: tuổi", "Lưu ý", ""];
const apply = (excel: TestExcel, ...operations: WriteOperation[]): Promise<WriteOutcome> =>
  excel.port.apply({ operations });
const rules = (excel: TestExcel) => excel.sheet(registerSheet).conditionalFormats;
const owned = (excel: TestExcel) => rules(excel).filter(({ formula }) => formula?.includes('N("xkmt:1:'));

describe("highlighting by a status column", () => {
  it("writes heading, statuses and one signed format per severity over one rectangle", async () => {
    const excel = openExcel(await registerWorkbook());
    expect(await apply(excel, highlight(statuses))).toEqual({ refused: [], sheets: [] });
    const sheet = excel.sheet(registerSheet);
    expect(columnValues(sheet, statusColumn, headerRow, 8)).toEqual([
      heading,
      "Vi phạm: thiếu số",
      null,
      "Cảnh báo: tuổi",
      "Lưu ý",
      null,
    ]);
    expect(rules(excel).map(({ formula, ranges }) => [formula, ranges])).toEqual(
      [
        '=AND(N("xkmt:1:violation")=0,LEFT($F4,7)="Vi phạm")',
        '=AND(N("xkmt:1:warning")=0,LEFT($F4,8)="Cảnh báo")',
        '=AND(N("xkmt:1:notice")=0,LEFT($F4,5)="Lưu ý")',
      ].map((formula) => [formula, [{ top: 4, left: 1, bottom: 8, right: 6 }]]),
    );
    // Colour is never the only sign.
    expect(rules(excel).map(({ format }) => format)).toMatchObject([
      { fillColor: "#FDE0E0", fontColor: "#7A0010", bold: true },
      { fillColor: "#FFF2CC", fontColor: "#5C3B00", underline: "single" },
      { fillColor: "#E1EEFA", fontColor: "#0B3A66", italic: true },
    ]);
    expect((await excel.port.read()).sheets[0]?.statusColumn).toBe(statusColumn);
  });

  it("uses colours that can be read: contrast of at least 7 to 1 (WCAG 2.2, 1.4.6)", async () => {
    const excel = openExcel(await registerWorkbook());
    await apply(excel, highlight(statuses));
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrasts = rules(excel).map(
      ({ format }) => (luminance(format.fillColor ?? "") + 0.05) / (luminance(format.fontColor ?? "") + 0.05),
    );
    expect(Math.min(...contrasts)).toBeGreaterThan(7);
  });

  it("touches no cell of the person, no style, no width", async () => {
    const file = await registerWorkbook({ ownFormats: true });
    const before = partsOf(openExcel(file).save());
    const excel = openExcel(file);
    await apply(excel, highlight(statuses));
    const after = partsOf(excel.save());
    const cells = (xml: string | undefined): string[] => (xml ?? "").match(/<c r="[A-E]\d+".*?(?:<\/c>|\/>)/g) ?? [];
    const part = "xl/worksheets/sheet1.xml";
    expect(cells(after[part])).toEqual(cells(before[part]));
    expect(after[part]?.match(/<cols>.*<\/cols>/)?.[0]).toBe(before[part]?.match(/<cols>.*<\/cols>/)?.[0]);
    const cellStyles = (parts: Readonly<Record<string, string>>) =>
      parts["xl/styles.xml"]?.match(/<cellXfs.*<\/cellXfs>/s)?.[0];
    expect(cellStyles(after)).toBe(cellStyles(before));
  });

  it("gives the same bytes when run again, and one format per severity after many runs and pasted fragments", async () => {
    const excel = openExcel(await registerWorkbook({ ownFormats: true }));
    await apply(excel, highlight(statuses));
    const once = partsOf(excel.save());
    await apply(excel, highlight(statuses));
    expect(partsOf(excel.save())).toEqual(once);
    for (let run = 0; run < 5; run++) {
      const [rule] = owned(excel);
      if (rule?.formula) {
        // What copying rows leaves behind: the same rule on a rectangle of its own.
        excel.sheet(registerSheet).addConditionalFormat({
          ranges: [{ top: 6, left: 1, bottom: 6, right: 6 }],
          formula: rule.formula.replace("$F4", "$F6"),
          format: rule.format,
          priority: 1,
        });
      }
      await apply(excel, highlight(statuses));
    }
    expect(owned(excel)).toHaveLength(3);
    expect(partsOf(excel.save())["xl/worksheets/sheet1.xml"]).toBe(once["xl/worksheets/sheet1.xml"]);
  });

  it("keeps the person's formats in number, order and before ours", async () => {
    const file = await registerWorkbook({ ownFormats: true });
    const before = rules(openExcel(file)).map(({ formula, ranges }) => ({ formula, ranges }));
    const excel = openExcel(file);
    await apply(excel, highlight(statuses));
    await apply(excel, highlight(statuses));
    expect(
      rules(excel)
        .map(({ formula, ranges }) => ({ formula, ranges }))
        .slice(0, 2),
    ).toEqual(before);
    expect(rules(excel).map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5]);
  });

  it("is taken off without a trace", async () => {
    const file = await registerWorkbook({ ownFormats: true });
    const before = partsOf(openExcel(file).save());
    const excel = openExcel(file);
    await apply(excel, highlight(statuses));
    expect(await apply(excel, remove)).toEqual({ refused: [], sheets: [] });
    const after = partsOf(excel.save());
    // A rule that was moved and moved back may be written with another spelling of the same quotation mark.
    const spelt = (xml: string | undefined): string | undefined => xml?.replaceAll("&quot;", '"');
    expect(spelt(after["xl/worksheets/sheet1.xml"])).toBe(spelt(before["xl/worksheets/sheet1.xml"]));
    expect(after["xl/workbook.xml"]).toBe(before["xl/workbook.xml"]);
    await apply(excel, remove);
    expect(partsOf(excel.save())).toEqual(after);
  });

  it("follows its column and rows when the register has grown and moved", async () => {
    const excel = openExcel(await registerWorkbook());
    await apply(excel, highlight(statuses));
    // Two rows fewer than before: the statuses of the rows that fell away go too.
    await apply(excel, highlight(["Lưu ý: mới", "", ""]));
    expect(columnValues(excel.sheet(registerSheet), statusColumn, headerRow, 8)).toEqual([
      heading,
      "Lưu ý: mới",
      null,
      null,
      null,
      null,
    ]);
  });

  it("keeps a word that the person wrote into the status column", async () => {
    const excel = openExcel(await registerWorkbook());
    await apply(excel, highlight(statuses));
    excel.sheet(registerSheet).setValue(5, statusColumn, "đã sửa");
    expect((await apply(excel, highlight(statuses))).refused).toEqual([{ sheet: registerSheet, reason: "changed" }]);
    await apply(excel, remove);
    expect(columnValues(excel.sheet(registerSheet), statusColumn, headerRow, 8)).toEqual([
      null,
      null,
      "đã sửa",
      null,
      null,
      null,
    ]);
    expect(excel.engine.workbook.names.list()).toEqual([]);
  });

  it("is taken off and put back in one plan, a person's word still kept", async () => {
    const excel = openExcel(await registerWorkbook());
    await apply(excel, highlight(statuses));
    const before = partsOf(excel.save());
    await apply(excel, remove, highlight(statuses));
    expect(partsOf(excel.save())).toEqual(before);
    excel.sheet(registerSheet).setValue(5, statusColumn, "đã sửa");
    const { refused } = await apply(excel, remove, highlight(statuses));
    expect(refused).toEqual([{ sheet: registerSheet, reason: "changed" }]);
    expect(excel.sheet(registerSheet).getCell(5, statusColumn).value).toBe("đã sửa");
  });

  it("writes a hostile status as text", async () => {
    const excel = openExcel(await registerWorkbook({ rows: 2 }));
    await apply(excel, highlight(["=HYPERLINK(1)", "-1"]));
    const cells = [firstRow, firstRow + 1].map((row) => excel.sheet(registerSheet).getCell(row, statusColumn));
    expect(cells).toMatchObject([
      { value: "=HYPERLINK(1)", formula: null },
      { value: "-1", formula: null },
    ]);
  });

  it("costs at most three round trips for 20,000 rows, messages below 4 MB, as many operations as for five", async () => {
    const calls = async (rows: number): Promise<number> => {
      const excel = openExcel(await registerWorkbook({ rows }));
      const long = "Vi phạm: chưa ghi ngày lập hồ sơ quản lý; thiếu số CCCD của người được quản lý";
      await apply(excel, highlight(Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? "" : long))));
      expect(excel.syncs()).toBeLessThanOrEqual(3);
      expect(excel.engine.counters.totals.largestMessageBytes).toBeLessThan(4_000_000);
      expect(owned(excel)).toHaveLength(3);
      return excel.engine.counters.writes.filter(({ member }) => !/Range|Row|Values|Array/.test(member)).length;
    };
    expect(await calls(20_000)).toBe(await calls(5));
  });
});

describe("sheets that must be left alone", () => {
  const unchanged = async (file: Uint8Array, excel: TestExcel): Promise<void> => {
    expect(excel.engine.counters.writes).toEqual([]);
    expect(partsOf(excel.save())).toEqual(partsOf(openExcel(file).save()));
  };

  it("are named when protected", async () => {
    const file = await registerWorkbook({ isProtected: true });
    const excel = openExcel(file);
    const outcome = await apply(excel, highlight(statuses), remove);
    expect(outcome.refused).toEqual([
      { sheet: registerSheet, reason: "protected" },
      { sheet: registerSheet, reason: "protected" },
    ]);
    await unchanged(file, excel);
  });

  it("are named when filtered", async () => {
    const file = filtered(await registerWorkbook());
    const excel = openExcel(file);
    expect((await excel.port.read()).sheets[0]).toMatchObject({ isFiltered: true, hiddenRows: new Set([firstRow]) });
    expect((await apply(excel, highlight(statuses))).refused).toEqual([{ sheet: registerSheet, reason: "filtered" }]);
    await unchanged(file, excel);
  });

  it("are named when the status column was filled or the sheet removed since the plan", async () => {
    const excel = openExcel(await registerWorkbook());
    excel.engine.beforeSync(1, () => excel.sheet(registerSheet).setValue(6, statusColumn, "của tôi"));
    expect((await apply(excel, highlight(statuses))).refused).toEqual([{ sheet: registerSheet, reason: "changed" }]);
    expect((await apply(excel, highlight(statuses, { sheet: "gone" }))).refused).toEqual([
      { sheet: "gone", reason: "changed" },
    ]);
    expect(excel.engine.counters.writes).toEqual([]);
  });
});

describe("an interrupted run", () => {
  it.each([1, 2, 3])("that fails at round trip %i is repaired by the next, or taken off", async (at) => {
    // Long enough for two messages of statuses: three round trips in all.
    const rows = 2_000;
    const file = await registerWorkbook({ rows });
    const long = `Vi phạm: ${"chưa ghi ngày lập hồ sơ ".repeat(50)}`;
    const operation = highlight(Array.from({ length: rows }, () => long));
    const whole = openExcel(file);
    await apply(whole, operation);
    expect(whole.syncs()).toBe(3);
    const expected = partsOf(whole.save());
    for (const repair of [operation, remove]) {
      const excel = openExcel(file, { failSync: { at, errorNumber: 5012 } });
      await apply(excel, operation).catch((error: unknown) => expect(error).toMatchObject({ code: "notResponding" }));
      excel.engine.behaviour.failSync = null;
      await apply(excel, repair);
      const after = partsOf(excel.save());
      const wanted = repair === operation ? expected : partsOf(openExcel(file).save());
      expect(after["xl/worksheets/sheet1.xml"]).toBe(wanted["xl/worksheets/sheet1.xml"]);
      expect(after["xl/workbook.xml"]).toBe(wanted["xl/workbook.xml"]);
    }
  });
});

describe("highlighting rows", () => {
  it("marks runs of rows without writing a cell", async () => {
    const excel = openExcel(await registerWorkbook({ rows: 6 }));
    const operation: HighlightRows = {
      kind: "highlightRows",
      sheet: registerSheet,
      firstColumn: 1,
      lastColumn,
      rows: [
        { row: 5, severity: "violation" },
        { row: 4, severity: "violation" },
        { row: 8, severity: "violation" },
        { row: 6, severity: "notice" },
      ],
    };
    await apply(excel, operation);
    await apply(excel, operation);
    expect(rules(excel).map(({ formula, ranges }) => [formula, ranges])).toEqual([
      [
        '=N("xkmt:1:violation")=0',
        [
          { top: 4, left: 1, bottom: 5, right: 5 },
          { top: 8, left: 1, bottom: 8, right: 5 },
        ],
      ],
      ['=N("xkmt:1:notice")=0', [{ top: 6, left: 1, bottom: 6, right: 5 }]],
    ]);
    await apply(excel, remove);
    expect(rules(excel)).toEqual([]);
  });

  it("takes 2,000 scattered rows in a few calls", async () => {
    const excel = openExcel(await registerWorkbook());
    const rows = Array.from({ length: 2_000 }, (_, index) => ({ row: 4 + index * 2, severity: "warning" as const }));
    await apply(excel, { kind: "highlightRows", sheet: registerSheet, firstColumn: 1, lastColumn, rows });
    expect(owned(excel).length).toBeLessThanOrEqual(4);
    expect(owned(excel).flatMap(({ ranges }) => ranges)).toHaveLength(2_000);
  });
});
