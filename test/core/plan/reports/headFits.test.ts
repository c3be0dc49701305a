import { linesOf } from "../../../../src/core/model/textLines";
import type { Area, PutSheet } from "../../../../src/core/model/writePlan";
import { reportDefinitions } from "../../../../src/core/reports/definition/definitions";
import { plannedReport } from "../../../support/printedReport";
import { factsOf, parameterSheet } from "../../../support/workbook";

const facts = factsOf([parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 3, population: 12 }, ["Thôn Đông"])]);
/** Agency and header, motto, number and date; a name of our own is in a hidden column beside them. */
const headRows = [1, 2, 3];

const widthOf = ({ columnWidths }: PutSheet["content"], { column, columns }: Area): number => columnWidths.slice(column - 1, column - 1 + columns).reduce((sum, own) => sum + own, 0);

/** The area a cell is merged over; the cell alone where it is not. */
const areaAt = ({ merges }: PutSheet["content"], row: number, column: number): Area => merges.find((area) => area.row === row && area.column === column) ?? { row, column, rows: 1, columns: 1 };

describe.each(reportDefinitions.map(({ id }) => id))("the head of %s", (id) => {
  test("shows agency, national header, number and date whole, each in one line", () => {
    const { content } = plannedReport(id, facts);
    const texts = headRows.flatMap((row) => (content.values[row - 1] ?? []).flatMap((value, index) => (value === "" || content.hiddenColumns?.includes(index + 1) === true ? [] : [{ text: String(value), room: widthOf(content, areaAt(content, row, index + 1)) }])));
    expect(texts.map(({ text }) => text)).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    // 13-point bold is the largest type of the head.
    for (const { text, room } of texts) expect([text, linesOf(text, room, { size: text === text.toUpperCase() ? 12 : 13, bold: true })]).toEqual([text, 1]);
  });
});
