import { cellInput } from "../../src/excel/cellInput";
import { saysTheSame } from "../../src/excel/journal";

const steps = (after: Parameters<typeof cellInput>[0], now: string, wanted: string): unknown[] => {
  const { formatBefore, value, formatAfter } = cellInput(after, now, wanted);
  return [formatBefore, value, formatAfter];
};

describe("how a value gets into a cell", () => {
  it.each([
    ["a plain text as it is", "Nguyễn Văn An", "General", "General", [null, "Nguyễn Văn An", null]],
    ["a plain text under another format", "Nam", "General", "0.00", ["0.00", "Nam", null]],
    ["a text into a cell formatted as text", "0123", "@", "@", [null, "0123", null]],
    ["a text that shall stay one for good", "0123", "General", "@", ["@", "0123", null]],
    ["a doubtful text by way of the text format", "15/3/2024", "General", "General", ["@", "15/3/2024", "General"]],
    ["a doubtful text out of the text format", "15/3/2024", "@", "dd/mm/yyyy", [null, "15/3/2024", "dd/mm/yyyy"]],
    ["a text that opens a formula with an apostrophe", "=1+1", "General", "0.00", ["0.00", "'=1+1", null]],
    ["one that begins with an apostrophe with another", "'x", "General", "General", [null, "''x", null]],
    ["but under the text format as it is", "=1+1", "@", "@", [null, "=1+1", null]],
    ["a day with its format first", 45_976, "@", "dd/mm/yyyy", ["dd/mm/yyyy", 45_976, null]],
    ["a number as it is", 5, "0.00", "0.00", [null, 5, null]],
    ["a number into a cell formatted as text, without becoming one", 5, "@", "@", ["General", 5, "@"]],
    ["a number before its cell is formatted as text", 5, "0.00", "@", [null, 5, "@"]],
    ["true is no text either", true, "General", "General", [null, true, null]],
  ] as const)("%s", (_, after, now, wanted, expected) => {
    expect(steps(after, now, wanted)).toEqual(expected);
  });
});

test("a day is told by its digits, whatever sign Windows puts between them", () => {
  expect(["15/03/2024", "15-03-2024", "15.03.2024"].map((text) => saysTheSame(text, "15/03/2024"))).toEqual([true, true, true]);
  expect(["14/03/2020", "########", "", undefined].map((text) => saysTheSame(text, "15/03/2024"))).toEqual([false, false, false, false]);
});
