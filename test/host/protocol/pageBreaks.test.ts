import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook, openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { codeOf, hostOver, sheetOf, workbookOf } from "../support/hostUnderTest";

const part = "xl/worksheets/sheet1.xml";
const markupOf = (file: Uint8Array): string => strFromU8(unzipSync(file)[part] ?? new Uint8Array());
const book = () => workbookOf({ Data: [["a"], ["b"], ["c"]] });

describe("page breaks between rows", () => {
  it("are added before a range or an address, counted, listed by the cell after them and removed", async () => {
    const { Excel, workbook } = hostOver(book());
    const answer = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const { horizontalPageBreaks } = sheet;
      horizontalPageBreaks.add("A21:E21");
      horizontalPageBreaks.add(sheet.getRange("B5"));
      horizontalPageBreaks.add("A21");
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      const cells = [0, 1].map((index) => horizontalPageBreaks.getItem(index).getCellAfterBreak().load("address"));
      await context.sync();
      return { count: count.value, cells: cells.map(({ address }) => address) };
    });
    expect(answer).toEqual({ count: 2, cells: ["Data!A5", "Data!A21"] });
    expect(sheetOf(workbook, "Data").rowBreaks).toEqual([5, 21]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").horizontalPageBreaks.getItem(0).delete();
      await context.sync();
    });
    expect(sheetOf(workbook, "Data").rowBreaks).toEqual([21]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(sheetOf(workbook, "Data").rowBreaks).toEqual([]);
  });

  it("cannot stand before the first row", async () => {
    const { Excel } = hostOver(book());
    const added = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").horizontalPageBreaks.add("A1");
      await context.sync();
    });
    expect(await codeOf(added)).toBe("InvalidArgument");
  });

  it("are written with the number of the row above, in their place, and read back", () => {
    const workbook = newWorkbook("Data");
    const [sheet] = workbook.sheets();
    if (sheet === undefined) throw new Error("no sheet");
    sheet.patchPageLayout({ headersFooters: { oddHeader: "&C&P" } });
    sheet.rowBreaks = [21, 5];
    const file = workbook.save();
    expect(markupOf(file)).toContain('</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>');
    expect(openWorkbook(file).sheets()[0]?.rowBreaks).toEqual([5, 21]);
    sheet.rowBreaks = [];
    expect(markupOf(workbook.save())).not.toContain("rowBreaks");
  });

  it("of a file stay as they stand when set again, and Excel's own notes of pages stay in any case", () => {
    const own = '<rowBreaks count="2" manualBreakCount="1"><brk id="9" max="255" man="1"/><brk id="30" max="255"/></rowBreaks>';
    const parts = unzipSync(newWorkbook("Data").save());
    const file = zipSync({ ...parts, [part]: strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace("</worksheet>", `${own}</worksheet>`)) });
    const workbook = openWorkbook(file);
    const [sheet] = workbook.sheets();
    if (sheet === undefined) throw new Error("no sheet");
    expect(sheet.rowBreaks).toEqual([10]);
    sheet.rowBreaks = [10];
    expect(markupOf(workbook.save())).toContain(own);
    sheet.rowBreaks = [];
    expect(markupOf(workbook.save())).toContain('<rowBreaks count="1" manualBreakCount="0"><brk id="30" max="255"/></rowBreaks>');
  });
});
