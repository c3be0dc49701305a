import type { CriterionResult } from "../../../src/core/model/criterion";
import type { CellValue } from "../../../src/core/model/sheetGrid";
import { readClaims } from "../../../src/core/verification/claims";
import { grid } from "../../support/grid";
import { criterion } from "../../support/sampleResult";

const headings = ["TT", "Tiêu chí", "Nội dung đánh giá", "Ngưỡng", "Tử số", "Mẫu số", "Kết quả (%/số)", "Tự đánh giá (Đạt/Không đạt/Không phát sinh/Chưa đủ dữ liệu)", "Ghi chú"];

const parts: readonly CriterionResult[] = [
  criterion("1a", { numerator: 15, denominator: 16, verdict: "notMet", rows: [{ sheet: "DS", row: 9 }] }),
  criterion("1c", { numerator: 9, denominator: null, verdict: "met" }),
  criterion("4a", { numerator: null, denominator: null, verdict: "undetermined", reason: { why: "missing-baseline" } }),
  criterion("6", { numerator: 0, denominator: null, verdict: "met" }),
  criterion("8", { numerator: 1237, denominator: 1240, verdict: "notMet" }),
];

const sheet = (...rows: readonly (readonly CellValue[])[]) => grid("Tổng hợp tiêu chí", [["BẢNG TỔNG HỢP"], [], headings, ...rows]);
const claims = (...rows: readonly (readonly CellValue[])[]) => readClaims([sheet(...rows)], parts);
const told = (...rows: readonly (readonly CellValue[])[]) => claims(...rows).map(({ id, row, claimed, differing, state }) => [id, row, claimed.numerator, claimed.denominator, claimed.verdict, differing.join(" "), state]);

describe("what a filled summary claims", () => {
  test("figures that agree, and each that does not by its name", () => {
    expect(
      told(
        [1, "TC1a", "Có hồ sơ", "100%", 16, 16, "100,0%", "Đạt"],
        [2, "TC1c", "Ngoài cộng đồng", "< 10", 9, "", 9, "Đạt"],
        [3, "TC8", "Hộ ký", "100%", 1237, 1240, "99,7%", "Đạt"],
      ),
    ).toEqual([
      ["1a", 4, 16, 16, "met", "numerator verdict", "differs"],
      ["1c", 5, 9, null, "met", "", "agrees"],
      ["8", 6, 1237, 1240, "met", "verdict", "differs"],
    ]);
  });

  test("the rows behind a figure come along", () => {
    expect(claims(["", "TC1a", "", "", 16, 16, "", "Đạt"])[0]?.rows).toEqual([{ sheet: "DS", row: 9 }]);
  });

  test.each([["1a"], ["TC1a"], ["TC 1a"], ["Tiêu chí 1a"], ["1.a"], ["Tiêu chí 1, điểm a"], ["tc1A"], ["TC1a".normalize("NFD")], ["Tiêu chí 1a".normalize("NFD")]])("%s is part 1a", (code) => {
    expect(told(["", code, "", "", 15, 16, "", "Không đạt"])).toEqual([["1a", 4, 15, 16, "notMet", "", "agrees"]]);
  });

  test("ordinals that name the parts, where no other column does", () => {
    const plain = grid("Tổng hợp", [["TT", "Nội dung", "Tử số", "Mẫu số", "Đánh giá"], [1, "Tiêu chí 1"], ["a", "Có hồ sơ", 15, 16, "Không đạt"], ["c", "Ngoài cộng đồng", 9, "", "Đạt"], [6, "Điểm, tụ điểm", 0, "", "Đạt"]]);
    expect(readClaims([plain], parts).map(({ id, state }) => [id, state])).toEqual([["1a", "agrees"], ["1c", "agrees"], ["6", "agrees"]]);
  });

  test("ordinals that only count lines name none", () => {
    expect(told([6, "TC1a", "", "", 15, 16, "", "Không đạt"], [8, "TC6", "", "", 0, "", "", "Đạt"]).map(([id]) => id)).toEqual(["1a", "6"]);
  });

  test("counts typed as text, with a point between thousands, and both in one cell", () => {
    expect(told(["", "TC8", "", "", "1.237", "1.240", "", "Không đạt"], ["", "TC1a", "", "", "15/16", "", "", "Chưa đạt"])).toEqual([
      ["8", 4, 1237, 1240, "notMet", "", "agrees"],
      ["1a", 5, 15, 16, "notMet", "", "agrees"],
    ]);
  });

  test("what the registers do not decide cannot be confirmed, and is never an agreement", () => {
    expect(told(["", "TC4a", "", "", 16, 18, "", "Đạt"])).toEqual([["4a", 4, 16, 18, "met", "", "unverifiable"]]);
    expect(told(["", "TC4a", "", "", "", "", "", "Chưa đủ dữ liệu"])[0]?.[6]).toBe("agrees");
  });

  test("a cell that is no number and no known verdict claims nothing; a line without any claim is none", () => {
    expect(told(["", "TC1a", "", "", "mười lăm", "16", "", "Tốt"])).toEqual([]);
    expect(told(["", "TC1a", "", "", "", "", "", "Không đạt"])).toEqual([["1a", 4, null, null, "notMet", "", "agrees"]]);
    expect(told(["", "TC1c", "", "", "", "", "", "Đạt (tạm tính)"])).toEqual([["1c", 4, null, null, "met", "", "agrees"]]);
  });

  test("a part claimed twice counts where it stands first; other sheets are none", () => {
    expect(told(["", "TC6", "", "", 0, "", "", "Đạt"], ["", "TC6", "", "", 5, "", "", "Đạt"])).toHaveLength(1);
    expect(readClaims([grid("DS", [["TT", "Họ và tên", "Kết quả"], [1, "1a", "Đạt"]])], parts)).toEqual([]);
  });

  test("a sheet of ours of another kind is not read", () => {
    expect(readClaims([{ ...sheet(["", "TC6", "", "", 0, "", "", "Đạt"]), owned: "T02" }], parts)).toEqual([]);
  });
});
