import {
  isOwnedRule,
  labelsFormula,
  markFormula,
  ownedSheets,
  parseLabels,
  parseMark,
  rowRule,
  statusRule,
} from "../../../src/core/model/marks";

describe("marks", () => {
  it("writes the kind and the sheet's name as a text formula and reads them back", () => {
    expect(markFormula({ kind: "T01", name: "Tổng hợp tiêu chí" })).toBe('="xkmt:1:T01:Tổng hợp tiêu chí"');
    expect(parseMark('="xkmt:1:T01:Tổng hợp tiêu chí"')).toEqual({ kind: "T01", name: "Tổng hợp tiêu chí" });
  });

  it("keeps quotation marks and colons in a sheet's name", () => {
    const mark = { kind: "findings", name: 'Kết quả "a": b' } as const;
    expect(markFormula(mark)).toBe('="xkmt:1:findings:Kết quả ""a"": b"');
    expect(parseMark(markFormula(mark))).toEqual(mark);
  });

  it.each(["", "=Sheet1!$A$1", '="T01:x"', '="xkmt:2:T01:x"', '="xkmt:1:U99:x"', '="xkmt:1:toString:x"'])(
    "takes %s for no mark of ours",
    (formula) => expect(parseMark(formula)).toBeNull(),
  );

  it("reads a mark without a sheet name", () => {
    expect(parseMark('="xkmt:1:T09"')).toEqual({ kind: "T09", name: "" });
  });

  it("keeps the labels", () => {
    expect(parseLabels(labelsFormula(["Vi phạm", "Cảnh báo"]))).toEqual(["Vi phạm", "Cảnh báo"]);
    expect(parseLabels("=1")).toEqual([]);
  });
});

describe("which marked sheet is ours", () => {
  const sheet = (name: string, markedAs: string | null) => ({
    name,
    mark: markedAs === null ? null : ({ kind: "T01", name: markedAs } as const),
  });
  const ours = (...sheets: ReturnType<typeof sheet>[]) => ownedSheets(sheets).get("T01")?.name;

  it("is the one named in its mark, not a copy, wherever the copy stands", () => {
    expect(ours(sheet("Bảng (2)", "Bảng"), sheet("Bảng", "Bảng"))).toBe("Bảng");
    expect(ours(sheet("Bảng", "Bảng"), sheet("Bảng (2)", "Bảng"))).toBe("Bảng");
  });
  it("is the first when the person renamed it", () => {
    expect(ours(sheet("Của tôi", "Bảng"), sheet("Bản sao", "Bảng"))).toBe("Của tôi");
  });
  it("is none without a mark, whatever the name", () => {
    expect(ours(sheet("Tổng hợp tiêu chí", null))).toBeUndefined();
  });
});

describe("signed rules", () => {
  it("judges a row by the beginning of its status", () => {
    expect(statusRule("violation", "AF", 9, "Vi phạm")).toBe('=AND(N("xkmt:1:violation")=0,LEFT($AF9,7)="Vi phạm")');
    expect(rowRule("notice")).toBe('=N("xkmt:1:notice")=0');
  });
  it("are told from a person's own", () => {
    expect(isOwnedRule(statusRule("warning", "B", 2, "Cảnh báo"))).toBe(true);
    expect(isOwnedRule('=AND(N("xkmt:1:violation")=0,LEFT($AG9,7)="Vi phạm")')).toBe(true);
    expect(isOwnedRule('=LEFT($AF9,7)="Vi phạm"')).toBe(false);
  });
});
