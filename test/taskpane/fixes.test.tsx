/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { AppError } from "../../src/app/appError";
import type { CellFix } from "../../src/core/model/cellFix";
import { finding, sampleResult } from "../support/sampleResult";
import { d } from "../support/workbook";
import { pane, type RenderedPane, renderChecked } from "./renderPane";

const fix = (row: number, more: Partial<CellFix> = {}): CellFix => ({
  sheet: "Người nghiện", row, column: 2, kind: "nameCase", before: "LÒ VĂN AN", after: "Lò Văn An", format: null, day: null, heading: "Họ và tên", isHidden: false, ...more,
});
const dateFix = fix(24, { column: 8, kind: "textDate", before: "15/11/2025", after: 45_976, format: "dd/mm/yyyy", day: d("2025-11-15"), heading: "Ngày xét nghiệm" });
const fixes = [fix(12), fix(13, { isHidden: true }), dateFix, fix(9, { sheet: "Khác", heading: "", kind: "spaces", before: " a\u00A0b  c ", after: "a b c" })];

const dialog = (): HTMLElement => screen.getByRole("dialog");
const tick = (name: string | RegExp): HTMLElement => within(dialog()).getByRole("checkbox", { name });
const inDialog = (name: string | RegExp): HTMLElement => within(dialog()).getByRole("button", { name });
/** Rows that are drawn; asked of the page itself, since working out roles and names of hundreds takes long here. */
const drawn = (): readonly Element[] => [...dialog().querySelectorAll("li")];
const accept = (): HTMLElement => inDialog(/^Sửa /);
const opener = (): HTMLElement => pane.button("Xem và sửa…");
const section = (): string => screen.queryByRole("heading", { name: "Sửa nhanh" })?.parentElement?.textContent ?? "";

const renderFixes = async (listed: readonly CellFix[] = fixes, hasJournal = false): Promise<RenderedPane> => {
  const rendered = await renderChecked(sampleResult({ fixes: listed, hasJournal }));
  rendered.useCases.fixListing = { fixes: listed, barred: [] };
  return rendered;
};
const openList = async (listed?: readonly CellFix[]): Promise<RenderedPane> => {
  const rendered = await renderFixes(listed);
  await rendered.user.click(opener());
  await screen.findByRole("dialog");
  return rendered;
};

describe("the section", () => {
  it("counts the cells by kind, shows none of their values and reads nothing until asked", async () => {
    const { useCases } = await renderFixes();
    expect(section()).toContain("Có 4 ô mà giá trị đúng đã chắc chắn; xem từng ô trước khi ghi.");
    expect(section()).toContain("Ngày gõ dạng chữ: 1 · Chữ hoa, chữ thường của tên: 2 · Dấu cách thừa: 1");
    expect(document.body).not.toHaveTextContent("LÒ VĂN AN");
    expect(useCases.calls).toEqual(["check"]);
  });

  it("is absent where there is nothing to fix and nothing to take back", async () => {
    await renderChecked();
    expect(section()).toBe("");
  });

  it("still leads to taking back where nothing is left to fix", async () => {
    await renderFixes([], true);
    expect(section()).toContain("Không có ô nào sửa nhanh được.");
    expect(screen.queryByRole("button", { name: "Xem và sửa…" })).toBeNull();
    expect(pane.button("Khôi phục…")).toBeInTheDocument();
  });

  it("says when the list cannot be read", async () => {
    const { useCases, user } = await renderFixes();
    useCases.fixListing = new AppError("otherWorkbookActive");
    await user.click(opener());
    await waitFor(() => expect(pane.status()).toMatch(/Một tệp Excel khác/));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the list of fixes", () => {
  it("shows each cell with both values, one kind at a time, and nothing ticked", async () => {
    const { user } = await openList();
    const itemsOf = (name: string): (string | null)[] => within(within(dialog()).getByRole("list", { name })).getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(itemsOf("Các ô: Ngày gõ dạng chữ")).toEqual(["Người nghiện · ô H24 · Ngày xét nghiệmĐang là: 15/11/2025Sẽ là: 15/11/2025"]);
    await user.click(inDialog(/^Chữ hoa, chữ thường của tên: chọn 0\/2 ô/));
    expect(itemsOf("Các ô: Chữ hoa, chữ thường của tên")).toEqual([
      "Người nghiện · ô B12 · Họ và tênĐang là: LÒ VĂN ANSẽ là: Lò Văn An",
      "Người nghiện · ô B13 · Họ và tên · dòng ẩnĐang là: LÒ VĂN ANSẽ là: Lò Văn An",
    ]);
    expect(within(dialog()).queryByRole("list", { name: /Ngày gõ/ })).toBeNull();
    await user.click(inDialog(/^Dấu cách thừa/));
    // Needless spaces are made seen.
    expect(itemsOf("Các ô: Dấu cách thừa")).toEqual(["Khác · ô B9Đang là: ·a·b··c·Sẽ là: a b c"]);
    expect(within(dialog()).queryAllByRole("checkbox", { checked: true })).toEqual([]);
    expect(accept()).toHaveTextContent("Sửa các ô đã chọn");
    await user.click(accept());
    expect(dialog()).toBeInTheDocument();
  });

  it("says the first time that Excel may not undo it and the journal does; later it does not", async () => {
    const { user, useCases } = await openList();
    expect(dialog()).toHaveTextContent(/Lệnh Hoàn tác \(Ctrl\+Z\) của Excel có thể không lấy lại được.*“Nhật ký sửa”.*“Khôi phục…”/);
    useCases.outcome = { refused: [], sheets: [{ sheetKind: "journal", name: "Nhật ký sửa" }], cells: { written: 1, left: [] } };
    await user.click(tick(/ô H24/));
    await user.click(accept());
    await screen.findByRole("button", { name: "Khôi phục…" });
    await user.click(opener());
    await screen.findByRole("dialog");
    expect(dialog()).not.toHaveTextContent("Hoàn tác");
  });

  it("warns of sheets into which nothing can be written now", async () => {
    const rendered = await renderFixes();
    rendered.useCases.fixListing = { fixes, barred: [{ sheet: "Khác", reason: "filtered" }] };
    await rendered.user.click(opener());
    expect(await screen.findByRole("dialog")).toHaveTextContent("Không ghi vào “Khác”: trang đang lọc. Bỏ lọc rồi bấm lại.");
  });

  it("writes exactly the ticked cells, says what became of them, and counts what is left", async () => {
    const { useCases, user } = await openList();
    await user.click(tick(/ô H24/));
    await user.click(inDialog(/^Chữ hoa/));
    await user.click(tick("Tất cả 2 ô “Chữ hoa, chữ thường của tên”"));
    expect(accept()).toHaveTextContent("Sửa 3 ô");
    useCases.outcome = {
      refused: [],
      sheets: [{ sheetKind: "journal", name: "Nhật ký sửa" }],
      cells: { written: 1, left: [{ sheet: "Người nghiện", row: 12, column: 2, why: "changed" }, { sheet: "Người nghiện", row: 13, column: 2, why: "formula" }] },
    };
    await user.click(accept());
    expect(useCases.fixed).toEqual([[fixes[0], fixes[1], dateFix]]);
    expect(useCases.calls).toEqual(["check", "listFixes", "applyFixes"]);
    await waitFor(() =>
      expect(pane.status()).toBe(
        "Đã sửa 1 ô. Muốn lấy lại giá trị cũ, bấm “Khôi phục…”. 1 ô đã thay đổi từ lúc liệt kê: giữ nguyên (Người nghiện: B12). " +
          "1 ô là công thức: giữ nguyên, sửa ô gốc thì kết quả đổi theo (Người nghiện: B13). Nhật ký sửa: trang “Nhật ký sửa”.",
      ),
    );
    expect(section()).toContain("Có 3 ô mà giá trị đúng đã chắc chắn;");
    expect(section()).not.toContain("Ngày gõ dạng chữ");
    // The journal does not come to the front: the clerk stays with the register.
    expect(useCases.shown).toEqual([]);
    expect(screen.getByText("Sổ đã thay đổi sau lần kiểm tra này: kết quả có thể không còn đúng.")).toBeInTheDocument();
  });

  it("names the sheets that were refused, and five cells of many", async () => {
    const { useCases, user } = await openList();
    await user.click(tick(/ô H24/));
    const left = Array.from({ length: 8 }, (_, index) => ({ sheet: index < 3 ? "A" : "B", row: 2 + index, column: 1, why: "changed" as const }));
    useCases.outcome = { refused: [{ sheet: "Khác", reason: "filtered" }], sheets: [], cells: { written: 0, left } };
    await user.click(accept());
    await waitFor(() =>
      expect(pane.status()).toBe(
        "Không có ô nào được sửa. 8 ô đã thay đổi từ lúc liệt kê: giữ nguyên (A: A2, A3, A4; B: A5, A6 và 3 ô nữa). Không ghi vào “Khác”: trang đang lọc. Bỏ lọc rồi bấm lại.",
      ),
    );
    expect(section()).toContain("Có 4 ô");
  });

  it("tells what to do about old fonts", async () => {
    const { useCases, user } = await openList();
    await user.click(tick(/ô H24/));
    useCases.outcome = { refused: [], sheets: [], cells: { written: 1, left: [] }, hasOldFonts: true };
    await user.click(accept());
    await waitFor(() => expect(pane.status()).toMatch(/đổi phông sang Times New Roman/));
  });

  it("draws a page of thousands; the tick for all takes the others along", async () => {
    const long = Array.from({ length: 5_000 }, (_, index) => fix(index + 2));
    const { useCases, user } = await openList(long);
    expect(drawn()).toHaveLength(50);
    await user.click(tick(/^Tất cả 5\.000 ô/));
    expect(accept()).toHaveTextContent("Sửa 5.000 ô");
    await user.click(tick(/ô B2 /));
    expect(tick(/^Tất cả 5\.000 ô/)).toBePartiallyChecked();
    for (let page = 0; page < 4; page += 1) await user.click(screen.getByText("Xem thêm"));
    expect(drawn()).toHaveLength(200);
    expect(screen.getByText("Đang hiện 51–250 trong 5.000 dòng")).toBeInTheDocument();
    await user.click(screen.getByText("Xem các dòng trước"));
    expect(drawn()).toHaveLength(200);
    await user.click(screen.getByText("Sửa 4.999 ô"));
    expect(useCases.fixed[0]).toHaveLength(4_999);
  });

  it("says so when no such cell is left", async () => {
    const rendered = await renderFixes();
    rendered.useCases.fixListing = { fixes: [], barred: [] };
    await rendered.user.click(opener());
    expect(await screen.findByRole("dialog")).toHaveTextContent("Không còn ô nào sửa nhanh được.");
    expect(within(dialog()).queryByRole("button", { name: /^Sửa / })).toBeNull();
  });

  it("writes nothing when cancelled, by button or by Escape, and gives the focus back", async () => {
    const { useCases, user } = await openList();
    await user.click(tick(/ô H24/));
    await user.click(inDialog("Thôi"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(opener());
    await screen.findByRole("dialog");
    // What was ticked before is forgotten: the list was read anew.
    expect(within(dialog()).queryAllByRole("checkbox", { checked: true })).toEqual([]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(useCases.fixed).toEqual([]);
    await waitFor(() => expect(opener()).toHaveFocus());
  });

  it("can be used with the keyboard alone", async () => {
    const { useCases, user } = await renderFixes();
    opener().focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    tick(/ô H24/).focus();
    await user.keyboard(" ");
    accept().focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(useCases.fixed).toEqual([[dateFix]]));
  });
});

describe("a finding whose cell has a fix", () => {
  it("leads to that cell in the list, wherever it stands in it", async () => {
    const many = [...Array.from({ length: 300 }, (_, index) => fix(100 + index, { column: 8, kind: "textDate", before: `${index}` })), dateFix];
    const found = finding("addict/stale-test", "warning", 24);
    const rendered = await renderChecked(sampleResult({ fixes: many, findings: [found, finding("addict/stale-test", "warning", 25)] }));
    rendered.useCases.fixListing = { fixes: many, barred: [] };
    await rendered.user.click(pane.group("Xét nghiệm quá hạn"));
    await rendered.user.click(pane.button(/^Dòng 24/));
    await rendered.user.click(pane.button("Sửa nhanh ô này…"));
    await screen.findByRole("dialog");
    expect(drawn().length).toBeLessThanOrEqual(200);
    await waitFor(() => expect(document.activeElement?.closest("li")).toHaveTextContent(/ô H24/));
    expect(document.activeElement).not.toBeChecked();
  });

  it("has no such link where the right value is not certain", async () => {
    const { user } = await renderFixes();
    await user.click(pane.group("Xét nghiệm quá hạn"));
    await user.click(pane.button(/^Dòng 20/));
    expect(screen.queryByRole("button", { name: "Sửa nhanh ô này…" })).toBeNull();
  });
});
