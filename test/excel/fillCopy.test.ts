/** An office's own sheet, filled through the real Office.js client and the project's host. */
import { strFromU8, unzipSync } from "fflate";
import { UserHand } from "../../src/host/userHand";
import type { HostSheet } from "../../src/host/workbook/model";
import { goldenBytes } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";

let open: OpenWorkbook;
beforeEach(() => {
  open = openInNode(goldenBytes("01-tidy"));
});
afterEach(() => open.close());

const sheetOf = (name: string): HostSheet => {
  const sheet = open.workbook.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The office's sheet: the parameter sheet of the workbook with marks typed beside what it holds. */
const template = "Tham số";
const type = (address: string, text: string): void => new UserHand(open.engine).type(template, address, text);

const marked = async () => {
  type("H1", "{{T09.total.hoTong}}");
  type("H2", "Có {{T09.total.nghienTong}} người nghiện tại {{unit}}");
  type("H3", "{{T11.addict.cuoiKy}}");
  type("H4", "{{ T09 . khong . co }}");
  type("H5", "{{la.gi.day}}");
  type("H6", "{{T09.total.sdtpTong}}");
  return open.useCases.check();
};

describe("an office's own sheet with marks", () => {
  test("is found with what it asks for and the marks that nobody knows", async () => {
    const result = await marked();
    expect(await open.useCases.officeTemplates(result)).toEqual([{ sheet: template, marks: 7, tables: ["T09", "T11"], unknown: ["{{ T09 . khong . co }}", "{{la.gi.day}}"] }]);
  });

  test("is copied and filled; it stays as it is itself, and numbers stay numbers", async () => {
    const result = await marked();
    const before = strFromU8(unzipSync(open.workbook.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const outcome = await open.useCases.fillTemplates(result, [template]);
    expect(outcome.refused).toEqual([]);
    const [written] = outcome.sheets;
    expect(written?.name).toBe(`${template} (đã điền)`);
    const copy = sheetOf(written?.name ?? "");
    expect([1, 2, 3, 4, 5, 6].map((row) => copy.getCell(row, 8).value)).toEqual([220, "Có 40 người nghiện tại Xã Mường Thượng", 40, "{{ T09 . khong . co }}", "{{la.gi.day}}", 17]);
    expect(sheetOf(template).getCell(1, 8).value).toBe("{{T09.total.hoTong}}");
    expect(strFromU8(unzipSync(open.workbook.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toBe(before);
  });

  test("filled again, it replaces its own copy; a sheet of a person with that name is left alone", async () => {
    const result = await marked();
    await open.useCases.fillTemplates(result, [template]);
    await open.useCases.fillTemplates(result, [template]);
    expect(open.workbook.sheets().filter(({ name }) => name.startsWith(`${template} (đã điền)`))).toHaveLength(1);
  });

  test("the copy is ours: another check finds no marks in it, and removing all traces takes it away", async () => {
    const result = await marked();
    await open.useCases.fillTemplates(result, [template]);
    const again = await open.useCases.check();
    expect((await open.useCases.officeTemplates(again)).map(({ sheet }) => sheet)).toEqual([template]);
    await open.useCases.removeAllTraces();
    expect(open.workbook.sheets().some(({ name }) => name.includes("đã điền"))).toBe(false);
  });

  test("a sheet that has changed since the check is refused, and nothing is written", async () => {
    const result = await marked();
    type("H1", "đã sửa");
    const { refused, sheets } = await open.useCases.fillTemplates(result, [template]);
    expect([refused, sheets]).toEqual([[{ sheet: template, reason: "changed" }], []]);
  });
});
