import { shiftFormula } from "../../../src/host/workbook/sheet/formulaShift";

test.each([
  ["=A1+B$2+$C3+$D$4", 1, 2, "=C2+D$2+$C4+$D$4"],
  ["=SUM(A:A)+SUM($B:C)+SUM(1:$2)", 3, 1, "=SUM(B:B)+SUM($B:D)+SUM(4:$2)"],
  ['=IF(A1="A1","B2 ""B2""",\'A1 tờ\'!A1)', 1, 0, '=IF(A2="A1","B2 ""B2""",\'A1 tờ\'!A2)'],
  ["=LOG10(A1)+Sheet1!B2+AB1!C3+T1[Cột A1]", 1, 1, "=LOG10(B2)+Sheet1!C3+AB1!D4+T1[Cột A1]"],
  ["=A1+Tên1+_x1+1E5", 1, 0, "=A2+Tên1+_x1+1E5"],
  ["=A2", -2, 0, "=#REF!"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
