/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { RestorableFix } from "../../src/core/model/journal";
import { sampleResult } from "../support/sampleResult";
import { d } from "../support/workbook";
import { pane, type RenderedPane, renderChecked } from "./renderPane";

const fix = (row: number, at: string, more: Partial<RestorableFix> = {}): RestorableFix => ({
  state: "fixed", kind: "nameCase", at, sheet: "Người nghiện", row, column: 2, heading: "Họ và tên", before: "LÒ VĂN AN", after: "Lò Văn An", format: "General", day: null, ...more,
});
const [late, early] = ["03/02/2026 09:00:00", "02/02/2026 08:30:00"];
const day = fix(4, late, { kind: "textDate", column: 8, before: "15/11/2025", after: 45_976, day: d("2025-11-15"), heading: "" });
const restorable = [day, fix(5, early), fix(6, early)];
const others = [{ fix: fix(7, early), why: "changed" as const }, { fix: fix(8, early, { sheet: "Cũ" }), why: "sheetGone" as const }];

const dialog = (): HTMLElement => screen.getByRole("dialog");
const tick = (name: string | RegExp): HTMLElement => within(dialog()).getByRole("checkbox", { name });
const inDialog = (name: string | RegExp): HTMLElement => within(dialog()).getByRole("button", { name });
const opener = (): HTMLElement => pane.button("Khôi phục…");

const openList = async (listing = { restorable, others }): Promise<RenderedPane> => {
  const rendered = await renderChecked(sampleResult({ hasJournal: true }));
  rendered.useCases.restoreListing = listing;
  await rendered.user.click(opener());
  await screen.findByRole("dialog");
  return rendered;
};
const itemsOf = (name: string): (string | null)[] => within(within(dialog()).getByRole("list", { name })).getAllByRole("listitem").map(({ textContent }) => textContent);

test("the list shows what can be taken back by the time of the fix, and what cannot", async () => {
  const { user } = await openList();
  expect(itemsOf(`Các ô sửa lúc ${late}`)).toEqual(["Người nghiện · ô H4Đang là: 15/11/2025Sẽ là: 15/11/2025"]);
  await user.click(inDialog(`Sửa lúc ${early}: chọn 0/2 ô`));
  expect(itemsOf(`Các ô sửa lúc ${early}`)).toEqual([
    "Người nghiện · ô B5 · Họ và tênĐang là: Lò Văn AnSẽ là: LÒ VĂN AN",
    "Người nghiện · ô B6 · Họ và tênĐang là: Lò Văn AnSẽ là: LÒ VĂN AN",
  ]);
  await user.click(inDialog("Không khôi phục được: 2 ô"));
  expect(itemsOf("Không khôi phục được: 2 ô")).toEqual([
    "Người nghiện · ô B7 · Họ và tênô đã đổi, không còn giá trị tiện ích đã ghiGiá trị cũ: LÒ VĂN AN",
    "Cũ · ô B8 · Họ và têntrang tính không cònGiá trị cũ: LÒ VĂN AN",
  ]);
});

test("exactly the ticked cells are restored, and what became of them is said", async () => {
  const { useCases, user } = await openList();
  expect(inDialog(/^Khôi phục các ô/)).toHaveTextContent("Khôi phục các ô đã chọn");
  await user.click(inDialog(`Sửa lúc ${early}: chọn 0/2 ô`));
  await user.click(tick(`Tất cả 2 ô sửa lúc ${early}`));
  useCases.outcome = { refused: [], sheets: [{ sheetKind: "journal", name: "Nhật ký sửa" }], cells: { written: 1, left: [{ sheet: "Người nghiện", row: 6, column: 2, why: "changed" }] } };
  await user.click(inDialog("Khôi phục 2 ô"));
  expect(useCases.restored).toEqual([[restorable[1], restorable[2]]]);
  expect(useCases.calls).toEqual(["check", "listRestorable", "restore"]);
  await waitFor(() =>
    expect(pane.status()).toBe("Đã khôi phục 1 ô. 1 ô không còn giá trị đã sửa: giữ nguyên (Người nghiện: B6). Nhật ký sửa: trang “Nhật ký sửa”."),
  );
  expect(screen.getByText("Sổ đã thay đổi sau lần kiểm tra này: kết quả có thể không còn đúng.")).toBeInTheDocument();
});

test("nothing to take back is said, and closing gives the focus back", async () => {
  const { useCases, user } = await openList({ restorable: [], others: [] });
  expect(dialog()).toHaveTextContent("Không có ô nào để khôi phục.");
  expect(within(dialog()).queryByRole("button", { name: /^Khôi phục/ })).toBeNull();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(useCases.restored).toEqual([]);
  await waitFor(() => expect(opener()).toHaveFocus());
});

test("a cell that was restored counts among those to fix again", async () => {
  const fixable = { sheet: "Người nghiện", row: 5, column: 2, kind: "nameCase" as const, before: "LÒ VĂN AN", after: "Lò Văn An", format: null, day: null, heading: "", isHidden: false };
  const { useCases, user } = await renderChecked(sampleResult({ fixes: [fixable], hasJournal: true }));
  useCases.fixListing = { fixes: [fixable], barred: [] };
  useCases.restoreListing = { restorable: [fix(5, late)], others: [] };
  useCases.outcome = { refused: [], sheets: [], cells: { written: 1, left: [] } };
  await user.click(pane.button("Xem và sửa…"));
  await user.click(tick(/^Tất cả 1 ô/));
  await user.click(inDialog("Sửa 1 ô"));
  expect(await screen.findByText("Không có ô nào sửa nhanh được.")).toBeInTheDocument();
  await user.click(opener());
  await user.click(tick(/^Tất cả 1 ô/));
  await user.click(inDialog("Khôi phục 1 ô"));
  expect(await screen.findByText(/^Có 1 ô mà giá trị đúng/)).toBeInTheDocument();
});
