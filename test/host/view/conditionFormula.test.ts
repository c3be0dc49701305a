import { parseCondition, type Scalar } from "../../../src/host/view/conditionFormula";

/** Row 2: A2 = "Vi phạm: x", B2 = 5, C2 blank, D2 = TRUE; row 3: A3 = "vi phạm". */
const cells: Readonly<Record<string, Scalar>> = { "2,1": "Vi phạm: x", "2,2": 5, "2,4": true, "3,1": "vi phạm" };
const read = (row: number, column: number): Scalar => cells[`${row},${column}`] ?? null;

describe("the formula of a conditional format", () => {
  it.each([
    ['=LEFT($A2,7)="Vi phạm"', true],
    ['=LEFT($A2,7)="Cảnh báo"', false],
    ['=AND(LEFT($A2,7)="VI PHẠM",N("mark")=0)', true],
    ["=TRUE", true],
    ["=B2>=5", true],
    ["=B2<>5", false],
    ["=B2*2+1=11", true],
    ["=-B2<0", true],
    ['=C2=""', true],
    ["=C2=0", true],
    ["=ISBLANK(C2)", true],
    ["=D2", true],
    ["=NOT(D2)", false],
    ['=OR(B2=1,A2&"!"="Vi phạm: x!")', true],
    ['=IF(B2>3,LEN(TRIM("  a  b "))=3,FALSE)', true],
    ["=MOD(B2,2)=1", true],
    ['="a""b"="A""B"', true],
    ['=A2>5', true],
  ])("%s is %s", (formula, holds) => {
    expect(parseCondition(formula)?.holds(read, 0, 0)).toBe(holds);
  });

  it("moves relative references and keeps fixed ones", () => {
    const condition = parseCondition('=LEFT($A2,7)="vi phạm"');
    expect(condition?.holds(read, 1, 3)).toBe(true);
    expect(condition?.holds(read, 2, 0)).toBe(false);
    expect(parseCondition("=$B$2=5")?.holds(read, 10, 10)).toBe(true);
  });

  it.each(["=COUNTIF($B$2:$B$4,$B2)>1", "=Sheet2!A1=1", "=A1:B2", "=FOO", "=1+", '="open'])("leaves %s out", (formula) => {
    expect(parseCondition(formula)).toBeNull();
  });
});
