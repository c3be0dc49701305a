import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { HostDataBar, HostSheet } from "../../../src/host/workbook/model";
import { newWorkbook, openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { codeOf, hostOver, sheetOf, workbookOf } from "../support/hostUnderTest";

const part = "xl/worksheets/sheet1.xml";
const markupOf = (file: Uint8Array): string => strFromU8(unzipSync(file)[part] ?? new Uint8Array());
const withMarkup = (file: Uint8Array, change: (xml: string) => string): Uint8Array => zipSync({ ...unzipSync(file), [part]: strToU8(change(markupOf(file))) });
const first = (workbook: { sheets(): readonly HostSheet[] }): HostSheet => {
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};
const column = (index: number) => [{ top: 2, left: index, bottom: 4, right: index }];
const bar: HostDataBar = { showValue: true, lower: { type: "number", formula: "0" }, upper: { type: "number", formula: "100" }, fillColor: "#9DC3E6", gradient: false, borderColor: "#2E75B6" };

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const ruleOf = (number: number, priority: number, sqref: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="dataBar" priority="${String(priority)}"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF9DC3E6"/></dataBar>` +
  `<extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000001-0003-0000-0000-00000000000${String(number)}}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
const extensionOf = (number: number, sqref: string): string =>
  `<x14:conditionalFormatting ${X14} xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000001-0003-0000-0000-00000000000${String(number)}}">` +
  '<x14:dataBar minLength="0" maxLength="100" border="1" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>100</xm:f></x14:cfvo><x14:borderColor rgb="FF2E75B6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar>' +
  `</x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
const list = (...entries: readonly string[]): string => `<extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${entries.join("")}</x14:conditionalFormattings></ext></extLst>`;

describe("data bars through the client", () => {
  it("are added as Excel adds them, changed, read back and removed", async () => {
    const { Excel, workbook } = hostOver(workbookOf({ Data: [[10, 20], [50, 100]] }));
    const answer = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
      const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      dataBar.load("showDataBarOnly,lowerBoundRule,positiveFormat/gradientFill");
      await context.sync();
      const asAdded = [dataBar.showDataBarOnly, dataBar.lowerBoundRule, dataBar.positiveFormat.gradientFill];
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "=100" };
      dataBar.positiveFormat.fillColor = "#9dc3e6";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.positiveFormat.borderColor = "#2E75B6";
      await context.sync();
      const formats = range.conditionalFormats.load("items/type,items/dataBarOrNullObject/showDataBarOnly,items/dataBarOrNullObject/upperBoundRule,items/dataBarOrNullObject/positiveFormat/fillColor,items/customOrNullObject/rule/formula");
      await context.sync();
      const [item] = formats.items;
      return { asAdded, type: item?.type, custom: item?.customOrNullObject.isNullObject, upper: item?.dataBarOrNullObject.upperBoundRule, color: item?.dataBarOrNullObject.positiveFormat.fillColor };
    });
    expect(answer).toEqual({ asAdded: [false, { type: "Automatic" }, true], type: "DataBar", custom: true, upper: { type: "Number", formula: "100" }, color: "#9DC3E6" });
    expect(sheetOf(workbook, "Data").conditionalFormats).toMatchObject([{ type: "DataBar", foreign: false, formula: null, bar }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("B1:B2").clear();
      await context.sync();
    });
    expect(sheetOf(workbook, "Data").conditionalFormats[0]?.ranges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A:C").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(sheetOf(workbook, "Data").conditionalFormats).toEqual([]);
  });

  it("want a bound they can keep", async () => {
    const { Excel } = hostOver(workbookOf({ Data: [[1]] }));
    const set = (rule: Excel.ConditionalDataBarRule) => codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").conditionalFormats.add("DataBar").dataBar.upperBoundRule = rule;
      await context.sync();
    }));
    expect(await set({ type: "Number" })).toBe("InvalidArgument");
    expect(await set({ type: "HighestValue" })).toBe("no error");
    expect(await set({ type: "Percentile", formula: "90" })).toBe("NotImplemented");
  });

  it("of other programs are listed and not shown", async () => {
    const plain = '<conditionalFormatting sqref="A1:A3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
    const { Excel, workbook } = hostOver(openWorkbook(withMarkup(newWorkbook("Data").save(), (xml) => xml.replace("</worksheet>", `${plain}</worksheet>`))));
    expect(first(workbook).conditionalFormats).toMatchObject([{ type: "DataBar", foreign: true, bar: null }]);
    const read = codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange().conditionalFormats.getItemAt(0).dataBar.load("showDataBarOnly");
      await context.sync();
    }));
    expect(await read).toBe("NotImplemented");
    expect(markupOf(workbook.save())).toContain(plain);
  });
});

describe("data bars in the file", () => {
  it("stand with their plain fill and frame in the extension list, last in the sheet", () => {
    const workbook = newWorkbook("Data");
    first(workbook).addDataBar({ ranges: column(1), bar });
    first(workbook).addDataBar({ ranges: column(3), bar });
    const xml = markupOf(workbook.save());
    expect(xml).toContain(ruleOf(1, 1, "A2:A4") + ruleOf(2, 2, "C2:C4"));
    expect(xml.endsWith(`${list(extensionOf(1, "A2:A4"), extensionOf(2, "C2:C4"))}</worksheet>`)).toBe(true);
    expect(first(openWorkbook(workbook.save())).conditionalFormats).toMatchObject([{ foreign: false, bar }, { foreign: false, bar }]);
  });

  it("of a saved file go with what the extension list says of them, and set anew they give the same bytes", () => {
    const made = newWorkbook("Data");
    first(made).addDataBar({ ranges: column(1), bar });
    first(made).addDataBar({ ranges: column(3), bar: { ...bar, showValue: false } });
    const file = made.save();
    const workbook = openWorkbook(file);
    const sheet = first(workbook);
    for (const { id } of sheet.conditionalFormats) sheet.removeConditionalFormat(id);
    expect(markupOf(workbook.save())).not.toMatch(/conditionalFormatting|extLst/);
    sheet.addDataBar({ ranges: column(1), bar });
    sheet.addDataBar({ ranges: column(3), bar: { ...bar, showValue: false } });
    expect(markupOf(workbook.save())).toBe(markupOf(file));
  });

  it("leave what else is in the extension list as it stands", () => {
    const icon = '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="9" id="{5E3D1C2B-0000-4000-8000-000000000001}"><x14:iconSet iconSet="3Stars"/></x14:cfRule><xm:sqref>E1:E3</xm:sqref></x14:conditionalFormatting>';
    const sparklines = `<ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext>`;
    const lists = list(icon).replace("</extLst>", `${sparklines}</extLst>`);
    const workbook = openWorkbook(withMarkup(newWorkbook("Data").save(), (xml) => xml.replace("</worksheet>", `${lists}</worksheet>`)));
    const sheet = first(workbook);
    sheet.addDataBar({ ranges: column(1), bar });
    expect(markupOf(workbook.save())).toContain(list(icon, extensionOf(1, "A2:A4")).replace("</extLst>", `${sparklines}</extLst>`));
    const again = openWorkbook(workbook.save());
    const own = first(again).conditionalFormats.find(({ type }) => type === "DataBar");
    first(again).removeConditionalFormat(own?.id ?? "");
    expect(markupOf(again.save())).toContain(lists);
    expect(first(openWorkbook(again.save())).conditionalFormats).toMatchObject([{ type: "IconSet", foreign: true }]);
  });

  it("that changed are written again under their own id", () => {
    const made = newWorkbook("Data");
    first(made).addDataBar({ ranges: column(1), bar });
    const workbook = openWorkbook(made.save());
    const [rule] = first(workbook).conditionalFormats;
    first(workbook).updateDataBar(rule?.id ?? "", { fillColor: "#00B050", borderColor: null, gradient: true });
    const saved = openWorkbook(workbook.save());
    expect(first(saved).conditionalFormats).toMatchObject([{ bar: { ...bar, fillColor: "#00B050", borderColor: null, gradient: true } }]);
    expect(markupOf(workbook.save()).match(/00000001-0003-0000-0000-000000000001/g)).toHaveLength(2);
  });
});
