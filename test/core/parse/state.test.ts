import type { Mapping } from "../../../src/core/model/mapping";
import { parseState, stateText } from "../../../src/core/parse/state";

const mapping: Mapping = {
  sheets: [
    { sheet: "Sổ 1", headings: ["tt", "ho va ten"], register: "addict", headerRow: 4, columns: [{ headingKey: "ma", field: "personalId" }, { headingKey: "cot rieng", field: null }] },
    { sheet: "Việc", headings: [], register: null, headerRow: null, columns: [] },
  ],
};

describe("choices stored in the workbook", () => {
  test("come back as they were stored", () => {
    expect(parseState(stateText(mapping))).toEqual(mapping);
  });

  test("nothing chosen stores nothing", () => {
    expect(stateText({ sheets: [] })).toBeNull();
    expect(parseState(null)).toEqual({ sheets: [] });
  });

  const sheet = mapping.sheets[0];
  test.each([
    ["no JSON", "{\"version\":1,\"sheets\":["],
    ["an empty text", ""],
    ["another version", JSON.stringify({ version: 2, sheets: [sheet] })],
    ["no version", JSON.stringify({ sheets: [sheet] })],
    ["null", "null"],
    ["a list", "[]"],
    ["a register that does not exist", JSON.stringify({ version: 1, sheets: [{ ...sheet, register: "dragon" }] })],
    ["a heading row that is a text", JSON.stringify({ version: 1, sheets: [{ ...sheet, headerRow: "4" }] })],
    ["a heading row between rows", JSON.stringify({ version: 1, sheets: [{ ...sheet, headerRow: 4.5 }] })],
    ["a choice without headings", JSON.stringify({ version: 1, sheets: [{ ...sheet, headings: undefined }] })],
    ["a column without a key", JSON.stringify({ version: 1, sheets: [{ ...sheet, columns: [{ field: "personalId" }] }] })],
  ])("a damaged text counts as none: %s", (_, json) => {
    expect(parseState(json)).toEqual({ sheets: [] });
  });
});
