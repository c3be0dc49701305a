import { stateXml } from "../../src/excel/stateXml";
import { rawPackage, sheetData } from "../host/workbook/packages";
import { snapshotOf } from "./support/read";

/** A workbook of three tabs, with the defined names given. */
const withNames = (names: string): Uint8Array => {
  const cells = (text: string): string => `<?xml version="1.0"?><worksheet>${sheetData(`<row r="2"><c r="B2" t="str"><v>${text}</v></c><c r="C2"><v>1</v></c></row><row r="3" hidden="1"><c r="B3"><v>2</v></c></row>`)}</worksheet>`;
  return rawPackage({
    sheet: cells("một"),
    parts: {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Sổ 'A'" sheetId="1" r:id="rId1"/><sheet name="KQ" sheetId="2" r:id="rId2"/><sheet name="KQ (2)" sheetId="3" r:id="rId3"/></sheets><definedNames>${names}</definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships>${["1", "2", "3"].map((number) => `<Relationship Id="rId${number}" Type="x/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}</Relationships>`,
      "xl/worksheets/sheet2.xml": cells("hai"),
      "xl/worksheets/sheet3.xml": cells("ba"),
    },
  });
};

const name = (tab: number, key: string, formula: string): string => `<definedName name="${key}" localSheetId="${String(tab)}" hidden="1">${formula}</definedName>`;

describe("our marks", () => {
  it("a sheet of ours comes by name only, its kept rows with it", () => {
    const [, sheet] = snapshotOf(withNames(name(1, "_xkmt_sheet", '"xkmt:1:findings:KQ"') + name(1, "_XKMT_Kept", "KQ!$B$2:$C$3"))).sheets;
    expect(sheet).toMatchObject({ owned: "findings", firstRow: 2, firstColumn: 2, values: [], hiddenRows: new Set(), kept: [["hai", 1], [2, ""]] });
  });

  it("its cells come too when asked for", () => {
    const [, sheet] = snapshotOf(withNames(name(1, "_xkmt_sheet", '"xkmt:1:findings:KQ"')), { owned: ["findings"] }).sheets;
    expect(sheet).toMatchObject({ owned: "findings", values: [["hai", 1], [2, ""]], hiddenRows: new Set([3]), kept: [] });
  });

  it("of two sheets with one mark, ours is the one that is named in it", () => {
    const names = name(2, "_xkmt_sheet", '"xkmt:1:T01:KQ (2)"') + name(1, "_xkmt_sheet", '"xkmt:1:T01:KQ (2)"');
    expect(snapshotOf(withNames(names)).sheets.map(({ owned }) => owned)).toEqual([null, null, "T01"]);
  });

  it("rows may be kept on another sheet, and marks of others mean nothing", () => {
    const names = name(1, "_xkmt_sheet", '"xkmt:1:findings:KQ"') + name(1, "_xkmt_kept", "'Sổ ''A'''!$C$2") + name(2, "_xkmt_sheet", '"xkmt:9:T01:KQ"') + name(2, "_xkmt_kept", "KQ!$B$2");
    expect(snapshotOf(withNames(names)).sheets.map(({ owned, kept }) => [owned, kept])).toEqual([[null, []], ["findings", [[1]]], [null, []]]);
  });

  it("the status column stands where its name has moved", () => {
    const column = (formula: string): number | null | undefined => snapshotOf(withNames(name(0, "_xkmt_status", formula))).sheets[0]?.statusColumn;
    expect(column("'sổ ''a'''!$AB$7")).toBe(28);
    expect(column("KQ!$D$1")).toBe(4);
    expect(column("#REF!")).toBeNull();
    expect(column("'Sổ ''A'''!#REF!")).toBeNull();
    expect(column("'Không có'!$B$2")).toBeNull();
    expect(snapshotOf(withNames('<definedName name="_xkmt_status">KQ!$D$1</definedName>')).sheets.map(({ statusColumn }) => statusColumn)).toEqual([null, null, null]);
  });
});

describe("our state", () => {
  const stateOf = (...parts: readonly string[]): string | null =>
    snapshotOf(rawPackage({
      relationships: parts.map((_, index) => `<Relationship Id="x${String(index)}" Type="http://x/customXml" Target="../customXml/item${String(index + 1)}.xml"/>`).join(""),
      parts: Object.fromEntries(parts.map((text, index) => [`customXml/item${String(index + 1)}.xml`, text])),
    })).state;
  const foreign = '<b:Sources xmlns:b="http://x/bibliography"/>';

  it.each([
    ["no custom XML", [], null],
    ["parts of others", [foreign, '<state xmlns="urn:other">{}</state>'], null],
    ["another element of our namespace", ['<notes xmlns="urn:xa-khong-ma-tuy:state:1">{}</notes>'], null],
    ["ours behind another", [foreign, stateXml('{"a":"<&>\n"}')], '{"a":"<&>\n"}'],
    ["two of ours: the first counts", [stateXml("1"), stateXml("2")], "1"],
    ["with a prefix and a declaration, as Excel may put them", ['<?xml version="1.0" encoding="utf-8"?><s:state xmlns:s="urn:xa-khong-ma-tuy:state:1">{}</s:state>'], "{}"],
    ["ours, empty", [stateXml("")], ""],
    ["damaged: none", ['<state xmlns="urn:xa-khong-ma-tuy:state:1">{}'], null],
    ["a damaged part of others before ours", ["<!DOCTYPE x><x/>", stateXml("{}")], "{}"],
    ["larger than ours can be", [stateXml("x".repeat(1_100_000))], null],
  ])("%s", (_, parts, expected) => expect(stateOf(...parts)).toBe(expected));
});
