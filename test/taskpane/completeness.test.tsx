/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { HamletCompleteness, RegisterCompleteness } from "../../src/core/model/completeness";
import { sampleResult } from "../support/sampleResult";
import { pane, renderChecked } from "./renderPane";

const hamlet = (name: string | null, more: Partial<HamletCompleteness> = {}): HamletCompleteness => ({ hamlet: name, expected: null, listed: 0, rows: 0, complete: 0, filled: 0, missing: [], ...more });

const households: RegisterCompleteness = {
  register: "household",
  expectedFrom: "hamletList",
  expected: 50,
  listed: 44,
  rows: 46,
  complete: 38,
  filled: 38,
  missingColumns: [],
  hamlets: [
    hamlet("Thôn Đông", {
      expected: 30,
      listed: 26,
      rows: 28,
      complete: 20,
      filled: 20,
      missing: [
        { field: "signedOn", mark: "C", count: 8, unread: 2, places: [{ sheet: "Hộ cam kết", column: "F", rows: [12, 13, 14, 15, 16, 17, 18] }, { sheet: "Hộ thôn 2", column: "G", rows: [5] }] },
      ],
    }),
    hamlet("Thôn Tây", { expected: 20, listed: 18, rows: 18, complete: 18, filled: 18 }),
    hamlet(null),
  ],
};

const addicts: RegisterCompleteness = {
  register: "addict",
  expectedFrom: "rows",
  expected: 23,
  listed: 23,
  rows: 25,
  complete: 0,
  filled: 24,
  missingColumns: [{ sheet: "Người nghiện", field: "dossierNumber", mark: "C", rows: 25 }, { sheet: "Người nghiện", field: "conclusionOn", mark: "L", rows: 25 }],
  hamlets: [hamlet(null, { expected: 23, listed: 23, rows: 25, filled: 24, missing: [{ field: "lastTestedOn", mark: "C", count: 1, unread: 0, places: [{ sheet: "Người nghiện", column: null, rows: [9] }] }] })],
};

const result = sampleResult({ completeness: [addicts, households] });

const openSection = async () => {
  const rendered = await renderChecked(result);
  await rendered.user.click(pane.button("Mức độ đầy đủ (2 sổ)"));
  return rendered;
};

describe("completeness", () => {
  it("is one line a register, with nothing to see before it is opened", async () => {
    const { user } = await renderChecked(result);
    expect(screen.queryByText("38/46 dòng đủ thông tin")).not.toBeInTheDocument();
    await user.click(pane.button("Mức độ đầy đủ (2 sổ)"));
    expect(pane.button("Danh sách người nghiện 0/25 dòng đủ thông tin · thiếu 2 cột")).toBeInTheDocument();
    expect(pane.button("Sổ hộ gia đình cam kết 38/46 dòng đủ thông tin")).toBeInTheDocument();
  });

  it("is not there where no register was found", async () => {
    await renderChecked(sampleResult({ completeness: [] }));
    expect(screen.queryByText(/Mức độ đầy đủ/)).not.toBeInTheDocument();
  });

  it("opens to hamlets beside the households they should have", async () => {
    const { user } = await openSection();
    await user.click(pane.button(/^Sổ hộ gia đình cam kết/));
    expect(screen.getByText("Bảng tham số ghi 50 hộ; sổ có 44 hộ đang cư trú.")).toBeInTheDocument();
    const hamlets = screen.getByRole("group", { name: "Theo thôn: Sổ hộ gia đình cam kết" });
    expect(within(hamlets).getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Thôn Đông 20/28 dòng đủ thông tin · sổ có 26/30 hộ",
      "Thôn Tây 18/18 dòng đủ thông tin · sổ có 18/20 hộ",
      "Chưa rõ thôn chưa có dòng nào",
    ]);
  });

  it("leads to the cell of a row that lacks a field, with the keyboard alone", async () => {
    const { useCases, user } = await openSection();
    await user.click(pane.button(/^Sổ hộ gia đình cam kết/));
    pane.button(/^Thôn Đông/).focus();
    await user.keyboard("{Enter}");
    const field = pane.button("“household.signedOn” (cần cho tiêu chí): thiếu ở 8 dòng, trong đó 2 dòng có ghi nhưng không đọc được");
    field.focus();
    await user.keyboard("{Enter}");
    const rows = screen.getByRole("list", { name: "Các dòng thiếu “household.signedOn”" });
    expect(within(rows).getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      ...[12, 13, 14, 15, 16, 17, 18].map((row) => `Dòng ${row} · Cột F · Hộ cam kết`),
      "Dòng 5 · Cột G · Hộ thôn 2",
    ]);
    pane.button("Dòng 5 · Cột G · Hộ thôn 2").focus();
    await user.keyboard("{Enter}");
    expect(useCases.shown).toEqual([{ sheet: "Hộ thôn 2", row: 5, column: "G" }]);
    expect(pane.button("Dòng 5 · Cột G · Hộ thôn 2")).toHaveAttribute("aria-current", "true");
  });

  it("says where nothing is missing", async () => {
    const { user } = await openSection();
    await user.click(pane.button(/^Sổ hộ gia đình cam kết/));
    await user.click(pane.button(/^Thôn Tây/));
    expect(screen.getByText("Các cột đang có không thiếu gì.")).toBeInTheDocument();
  });

  it("names each missing column once, says what the rest amounts to, and that no number is independent", async () => {
    const { useCases, user } = await openSection();
    await user.click(pane.button(/^Danh sách người nghiện 0/));
    expect(screen.getByText("Trang Người nghiện thiếu 2 cột bắt buộc:")).toBeInTheDocument();
    expect(screen.getByText("“addict.conclusionOn” (theo luật, biểu mẫu): 25 dòng cần")).toBeInTheDocument();
    expect(screen.getByText("Riêng các cột đang có: 24/25 dòng đủ.")).toBeInTheDocument();
    expect(screen.getByText("Không có con số độc lập để đối chiếu: lấy số dòng đang tính của sổ, 23 dòng (2 dòng đã ra khỏi danh sách).")).toBeInTheDocument();
    // No hamlet is known, so the fields stand directly under the register; a row without a column is shown at its first cell.
    await user.click(pane.button(/^“addict.lastTestedOn”/));
    await user.click(pane.button("Dòng 9 · Người nghiện"));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 9, column: "A" }]);
  });

  it("says of each hamlet too what the columns that are there amount to", async () => {
    const { user } = await renderChecked(sampleResult({ completeness: [{ ...addicts, hamlets: [hamlet("Thôn Đông", { listed: 9, rows: 10, filled: 8 }), hamlet(null)] }] }));
    await user.click(pane.button("Mức độ đầy đủ (1 sổ)"));
    await user.click(pane.button(/^Danh sách người nghiện 0/));
    expect(pane.button("Thôn Đông 0/10 dòng đủ thông tin · riêng các cột đang có: 8/10")).toBeInTheDocument();
    expect(pane.button("Chưa rõ thôn chưa có dòng nào")).toBeInTheDocument();
  });

  it("ranks its headings one below the other", async () => {
    const { user } = await openSection();
    await user.click(pane.button(/^Sổ hộ gia đình cam kết/));
    await user.click(pane.button(/^Thôn Đông/));
    const levelOf = (name: RegExp): string | undefined => pane.button(name).parentElement?.tagName;
    expect([/^Mức độ đầy đủ/, /^Sổ hộ gia đình/, /^Thôn Đông/, /^“household.signedOn”/].map(levelOf)).toEqual(["H3", "H4", "H5", "H6"]);
  });
});
