/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { AppError } from "../../src/app/appError";
import type { LegacyCell } from "../../src/core/model/legacyCell";
import { sampleResult } from "../support/sampleResult";
import { pane, type RenderedPane, renderChecked } from "./renderPane";

const cell = (sheet: string, row: number, column = 2): LegacyCell => ({
  sheet,
  row,
  column,
  encoding: "tcvn3",
  before: "NguyÔn V¨n TuÊn",
  after: "Nguyễn Văn Tuấn",
});
const cells = [cell("Sổ 1", 4), cell("Sổ 1", 5), cell("Sổ 1", 5, 27), cell("Sổ 2", 9)];
const counts = [
  { sheet: "Sổ 1", cells: 1_200 },
  { sheet: "Sổ 2", cells: 34 },
];
const found = (text: string): HTMLElement | null => screen.queryByText(new RegExp(`^Có ${text} ô gõ bằng bảng mã cũ`));
const opener = (): HTMLElement => pane.button("Xem và chuyển sang Unicode…");
const dialog = (): HTMLElement => screen.getByRole("dialog");
const tick = (name: string | RegExp): HTMLElement => within(dialog()).getByRole("checkbox", { name });
const convertButton = (): HTMLElement => within(dialog()).getByRole("button", { name: /^Chuyển / });

const renderFound = async (listed: readonly LegacyCell[] = cells): Promise<RenderedPane> => {
  const rendered = await renderChecked(sampleResult({ legacyCells: counts }));
  rendered.useCases.legacyTexts = listed;
  return rendered;
};
const openList = async (listed?: readonly LegacyCell[]): Promise<RenderedPane> => {
  const rendered = await renderFound(listed);
  await rendered.user.click(opener());
  await screen.findByRole("dialog");
  return rendered;
};

describe("the message on cells in an old encoding", () => {
  it("gives their number over all sheets, and is absent when there are none", async () => {
    await renderFound();
    expect(found("1.234")).toBeInTheDocument();
  });

  it("is absent when there are none", async () => {
    await renderChecked();
    expect(screen.queryByText(/bảng mã cũ/)).toBeNull();
  });

  it("shows no text of the register and reads nothing until asked", async () => {
    const { useCases } = await renderFound();
    expect(useCases.calls).toEqual(["check"]);
    expect(document.body).not.toHaveTextContent("Nguyễn Văn Tuấn");
  });

  it("says when the list cannot be read", async () => {
    const { useCases, user } = await renderFound();
    useCases.legacyTexts = new AppError("otherWorkbookActive");
    await user.click(opener());
    await waitFor(() => expect(pane.status()).toMatch(/Một tệp Excel khác/));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the list", () => {
  it("shows each cell with both texts, by sheet, and nothing ticked", async () => {
    const { user } = await openList();
    const items = within(within(dialog()).getByRole("list", { name: "Các ô của trang “Sổ 1”" })).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Ô B4 · TCVN3Đang là: NguyÔn V¨n TuÊnSẽ là: Nguyễn Văn Tuấn",
      "Ô B5 · TCVN3Đang là: NguyÔn V¨n TuÊnSẽ là: Nguyễn Văn Tuấn",
      "Ô AA5 · TCVN3Đang là: NguyÔn V¨n TuÊnSẽ là: Nguyễn Văn Tuấn",
    ]);
    expect(within(dialog()).queryAllByRole("checkbox", { checked: true })).toEqual([]);
    expect(convertButton()).toHaveTextContent("Chuyển các ô đã chọn");
    await user.click(convertButton());
    expect(dialog()).toBeInTheDocument();
  });

  it("converts exactly the ticked cells, says so, and counts what is left", async () => {
    const { useCases, user } = await openList();
    await user.click(tick(/Ô B5 /));
    await user.click(within(dialog()).getByRole("button", { name: /^Sổ 2: chọn 0\/1 ô/ }));
    await user.click(tick("Cả trang “Sổ 2” (1 ô)"));
    expect(convertButton()).toHaveTextContent("Chuyển 2 ô đã chọn");
    useCases.outcome = { refused: [], sheets: [], texts: { replaced: 1, changed: 1, formulas: 0 } };
    await user.click(convertButton());
    expect(useCases.converted).toEqual([[cells[1], cells[3]]]);
    expect(useCases.calls).toEqual(["check", "listLegacyTexts", "convertTexts"]);
    await waitFor(() =>
      expect(pane.status()).toBe(
        "Đã chuyển 1 ô sang Unicode. Nếu chữ hiện lạ, chọn các ô đó và đổi phông sang Times New Roman. 1 ô đã thay đổi từ lúc liệt kê: giữ nguyên.",
      ),
    );
    expect(found("1.233")).toBeInTheDocument();
    expect(screen.getByText("Sổ đã thay đổi sau lần kiểm tra này: kết quả có thể không còn đúng.")).toBeInTheDocument();
  });

  it("ticks and unticks a whole sheet, and shows when only a part is ticked", async () => {
    const { user } = await openList();
    const whole = tick("Cả trang “Sổ 1” (3 ô)");
    await user.click(whole);
    expect(convertButton()).toHaveTextContent("Chuyển 3 ô đã chọn");
    await user.click(tick(/Ô B4 /));
    expect(whole).toBePartiallyChecked();
    await user.click(whole);
    expect(whole).toBeChecked();
    await user.click(whole);
    expect(convertButton()).toHaveTextContent("Chuyển các ô đã chọn");
  });

  it("draws a page of a long sheet; the tick for the sheet takes the others along", async () => {
    const long = Array.from({ length: 120 }, (_, index) => cell("Sổ 1", index + 2));
    const { useCases, user } = await openList(long);
    const drawn = (): number => within(dialog()).getAllByRole("listitem").length;
    expect(drawn()).toBe(50);
    await user.click(within(dialog()).getByRole("button", { name: "Xem thêm" }));
    expect(drawn()).toBe(100);
    await user.click(tick("Cả trang “Sổ 1” (120 ô)"));
    await user.click(convertButton());
    expect(useCases.converted[0]).toHaveLength(120);
  });

  it("names the sheets that were refused", async () => {
    const { useCases, user } = await openList();
    await user.click(tick(/Ô B4 /));
    useCases.outcome = {
      refused: [{ sheet: "Sổ 1", reason: "filtered" }],
      sheets: [],
      texts: { replaced: 0, changed: 0, formulas: 0 },
    };
    await user.click(convertButton());
    await waitFor(() => expect(pane.status()).toBe("Không có ô nào được chuyển. Không ghi vào “Sổ 1”: trang đang lọc. Bỏ lọc rồi bấm lại."));
    expect(found("1.234")).toBeInTheDocument();
  });

  it("says so when no such cell is left", async () => {
    await openList([]);
    expect(dialog()).toHaveTextContent("Không còn ô nào gõ bằng bảng mã cũ.");
    expect(within(dialog()).queryByRole("button", { name: /^Chuyển / })).toBeNull();
  });

  it("writes nothing when cancelled, by button or by Escape, and gives the focus back", async () => {
    const { useCases, user } = await openList();
    await user.click(tick(/Ô B4 /));
    await user.click(within(dialog()).getByRole("button", { name: "Thôi" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(opener());
    await screen.findByRole("dialog");
    // What was ticked before is forgotten: the list was read anew.
    expect(within(dialog()).queryAllByRole("checkbox", { checked: true })).toEqual([]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(useCases.converted).toEqual([]);
    await waitFor(() => expect(opener()).toHaveFocus());
  });

  it("can be used with the keyboard alone", async () => {
    const { useCases, user } = await renderFound();
    opener().focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    tick(/Ô B5 /).focus();
    await user.keyboard(" ");
    convertButton().focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(useCases.converted).toEqual([[cells[1]]]));
  });
});
