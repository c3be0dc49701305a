/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { AppError } from "../../src/app/appError";
import { personName, sampleResult } from "../support/sampleResult";
import { sampleReportInfos, sampleViews } from "../support/sampleReports";
import { list, openReports, openTab, tick } from "./openReports";
import { pane, renderChecked, renderPane } from "./renderPane";

const { button } = pane;

const shownTables = (): (string | null)[] => within(screen.getByRole("tabpanel", { name: "Biểu" })).getAllByRole("checkbox").map((box) => document.querySelector(`label[for="${box.id}"]`)?.textContent ?? null);
const viewOf = async (user: UserEvent, name: string): Promise<void> => user.click(button(`Xem trước biểu ${name}`));

describe("the list of tables", () => {
  it("asks for a check first, and for nothing while nobody looks", async () => {
    const { useCases, user } = renderPane();
    await openTab(user);
    const panel = screen.getByRole("tabpanel", { name: "Biểu" });
    expect(within(panel).getByText(/Bấm “Kiểm tra”/)).toBeInTheDocument();
    await user.click(button("Lập biểu đã chọn"));
    await openTab(user, "Kiểm tra");
    await user.click(button("Kiểm tra"));
    await screen.findByRole("button", { name: "Kiểm tra lại" });
    expect([useCases.calls, useCases.described]).toEqual([["check"], 0]);
    await openTab(user);
    await screen.findByRole("heading", { name: "Chọn biểu cần lập" });
    expect(useCases.described).toBe(1);
  });

  it("has lists, figures, forms and the tables of the sets, each with form, receiver and period", async () => {
    await openReports();
    expect(shownTables()).toEqual(["T04. Sau cai", "T09. Theo thôn", "T19. Báo cáo năm", "T01. Tổng hợp tiêu chí", "Bộ khác"]);
    expect(screen.getByRole("checkbox", { name: "T04. Sau cai" })).toHaveAccessibleDescription("Mẫu số 52 · nhận: Xã Mẫu · ghi đủ họ tên · kỳ: năm 2025");
    expect(screen.getByRole("checkbox", { name: "T09. Theo thôn" })).toHaveAccessibleDescription("Biểu tự lập · nhận: Công an tỉnh · kỳ: 01/01/2025 - 20/12/2025");
    expect(screen.getByRole("checkbox", { name: "T19. Báo cáo năm" })).toHaveAccessibleDescription("Biểu tự lập · nhận: Ủy ban nhân dân tỉnh");
    for (const [name, count] of [["Danh sách", 1], ["Biểu số liệu", 1], ["Mẫu điền tay", 1], ["Tự đánh giá theo bộ tiêu chí", 2]] as const) {
      expect(button(`${name} (${String(count)})`)).toHaveAttribute("aria-expanded", "true");
      expect(within(list(name)).getAllByRole("checkbox")).toHaveLength(count);
    }
  });

  it("takes whatever tables there are", async () => {
    await openReports(sampleResult(), ({ useCases }) => {
      useCases.reportInfos = [...sampleReportInfos, { ...sampleReportInfos[1]!, id: "T77", sheetName: "Biểu T77 Mới" }];
    });
    expect(shownTables()).toContain("T77. Mới");
  });

  it("says why it could not be fetched", async () => {
    const { user, useCases } = await renderChecked();
    useCases.reportInfos = new AppError("engineMissing");
    await openTab(user);
    expect(await within(screen.getByRole("tabpanel", { name: "Biểu" })).findByText(/chưa tải được|không tải được/i)).toBeInTheDocument();
  });

  it("writes the ticked ones in their order, those of sets as well, in one go", async () => {
    const { useCases, user } = await openReports();
    expect(button("Lập biểu đã chọn")).toHaveAttribute("aria-disabled", "true");
    for (const name of ["T09. Theo thôn", "T01. Tổng hợp tiêu chí", "T04. Sau cai"]) await tick(user, name);
    expect(button("Danh sách (1, đã chọn 1)")).toBeInTheDocument();
    await user.click(button("Lập 3 biểu đã chọn"));
    expect(useCases.calls).toEqual(["check", "fillCriteria", "writeReports T04 T09"]);
    expect([useCases.filledSets, useCases.writtenReports]).toEqual([["xkmt-2024"], [{ ids: ["T04", "T09"], options: {} }]]);
  });

  it("names many written sheets in one sentence, and says when none was", async () => {
    const { useCases, user } = await openReports();
    useCases.outcome = { refused: [], sheets: [1, 2, 3, 4, 5].map((number) => ({ sheetKind: `T0${String(number)}` as const, name: `Biểu T0${String(number)}` })) };
    await tick(user, "T09. Theo thôn");
    await user.click(button("Lập 1 biểu đã chọn"));
    await waitFor(() => expect(pane.status()).toBe("Đã lập biểu. 5 trang: “Biểu T01”, “Biểu T02”, “Biểu T03”, “Biểu T04”, “Biểu T05”."));
    useCases.outcome = { refused: [], sheets: [{ sheetKind: "T09", name: "Biểu T09 Theo thôn" }] };
    await user.click(button("Lập 1 biểu đã chọn"));
    await waitFor(() => expect(pane.status()).toBe("Đã lập biểu. Biểu T09: trang “Biểu T09 Theo thôn”."));
    useCases.outcome = { refused: [{ sheet: "Biểu T09 Theo thôn", reason: "protected" }], sheets: [] };
    await user.click(button("Lập 1 biểu đã chọn"));
    await waitFor(() => expect(pane.status()).toMatch(/^Chưa ghi được gì\./));
  });

  it("is worked by the keyboard alone", async () => {
    const { useCases, user } = await openReports();
    act(() => screen.getByRole("checkbox", { name: "T04. Sau cai" }).focus());
    await user.keyboard(" ");
    act(() => button("Xem trước biểu T04. Sau cai").focus());
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Danh sách có 3 dòng.")).toBeInTheDocument();
    act(() => button("Lập 1 biểu đã chọn").focus());
    await user.keyboard("{Enter}");
    expect(useCases.writtenReports.map(({ ids }) => ids)).toEqual([["T04"]]);
  });

  it("unticks all at once, and leads to the criteria of a set", async () => {
    const { user } = await openReports();
    await tick(user, "T09. Theo thôn");
    await user.click(button("Bỏ chọn hết"));
    expect(screen.getByRole("checkbox", { name: "T09. Theo thôn" })).not.toBeChecked();
    await user.click(button("Xem tiêu chí của Bộ khác"));
    expect(screen.getByRole("tab", { name: "Tiêu chí" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("combobox", { name: "Bộ tiêu chí" })).toHaveValue("other-2025");
  });
});

describe("the period", () => {
  const kind = (): HTMLElement => screen.getByRole("combobox", { name: "Kỳ báo cáo" });

  it("is each table's own until one is chosen for all; then it can be stepped back and forth", async () => {
    const { useCases, user } = await openReports();
    await tick(user, "T09. Theo thôn");
    await user.selectOptions(kind(), "Tháng");
    expect(screen.getByText("Tháng 12 năm 2025")).toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: "T04. Sau cai" })).toHaveAccessibleDescription("Mẫu số 52 · nhận: Xã Mẫu · ghi đủ họ tên");
    expect(button("Đang ở kỳ mới nhất")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Lùi về tháng 11 năm 2025"));
    await user.click(button("Lùi về tháng 10 năm 2025"));
    await user.click(button("Tới tháng 11 năm 2025"));
    expect(screen.getByText("Tháng 11 năm 2025")).toBeInTheDocument();
    await user.click(button("Lập 1 biểu đã chọn"));
    expect(useCases.writtenReports[0]?.options).toEqual({ period: { kind: "month", from: "2025-11-01", to: "2025-11-30" } });
    await user.selectOptions(kind(), "Kỳ riêng của từng biểu");
    await waitFor(() => expect(button("Lập 1 biểu đã chọn")).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(button("Lập 1 biểu đã chọn"));
    expect(useCases.writtenReports[1]?.options).toEqual({});
  });

  it("can be any two days as offices write them; nothing is written while they are none", async () => {
    const { useCases, user } = await openReports();
    await tick(user, "T09. Theo thôn");
    await user.selectOptions(kind(), "Từ ngày … đến ngày …");
    const [from, to] = [screen.getByRole("textbox", { name: "Từ ngày" }), screen.getByRole("textbox", { name: "Đến ngày" })];
    expect([from, to].map((input) => (input as HTMLInputElement).value)).toEqual(["01/01/2025", "20/12/2025"]);
    await user.clear(from);
    await user.type(from, "31/11/2025");
    expect(screen.queryByText("Ghi ngày dạng 15/11/2025")).not.toBeInTheDocument();
    await user.tab();
    expect(from).toHaveAccessibleDescription("Ghi ngày dạng 15/11/2025");
    await user.click(button("Lập 1 biểu đã chọn"));
    expect(useCases.writtenReports).toEqual([]);
    await user.clear(from);
    await user.type(from, "21/12/2025");
    await user.tab();
    expect(to).toHaveAccessibleDescription("Ngày cuối phải từ ngày đầu trở đi");
    await user.clear(from);
    await user.type(from, "5/3/2025{Enter}");
    await user.click(button("Lập 1 biểu đã chọn"));
    expect(useCases.writtenReports[0]?.options).toEqual({ period: { kind: "custom", from: "2025-03-05", to: "2025-12-20" } });
  });

  it("says when it begins after the as-of date: nothing of it is in the registers yet", async () => {
    const { user } = await openReports();
    await user.selectOptions(kind(), "Từ ngày … đến ngày …");
    const from = screen.getByRole("textbox", { name: "Từ ngày" });
    const note = /^Kỳ này bắt đầu sau ngày chốt số liệu 20\/12\/2025 nên chưa có số liệu/;
    await user.clear(screen.getByRole("textbox", { name: "Đến ngày" }));
    await user.type(screen.getByRole("textbox", { name: "Đến ngày" }), "31/12/2025");
    for (const [text, isAfter] of [["20/12/2025", false], ["21/12/2025", true]] as const) {
      await user.clear(from);
      await user.type(from, text);
      expect(screen.queryAllByText(note)).toHaveLength(isAfter ? 1 : 0);
    }
  });

  it("holds for what is looked at as well", async () => {
    const { useCases, user } = await openReports();
    await viewOf(user, "T09. Theo thôn");
    expect(await screen.findByText(/BIỂU TỔNG HỢP THEO THÔN: từ ngày 01\/01\/2025 đến ngày 20\/12\/2025, số liệu đến ngày 20\/12\/2025\./)).toBeInTheDocument();
    await user.selectOptions(kind(), "Quý");
    expect(await screen.findByText(/BIỂU TỔNG HỢP THEO THÔN: quý IV năm 2025/)).toBeInTheDocument();
    expect(useCases.viewedReports).toEqual([{ id: "T09", period: undefined }, { id: "T09", period: { kind: "quarter", from: "2025-10-01", to: "2025-12-31" } }]);
  });
});

describe("how much of a person lists show", () => {
  it("is asked where a list is ticked, and is as the table says unless masked", async () => {
    const { useCases, user } = await openReports();
    await tick(user, "T09. Theo thôn");
    expect(screen.queryByRole("combobox", { name: "Họ tên trong danh sách" })).not.toBeInTheDocument();
    await tick(user, "T04. Sau cai");
    const level = screen.getByRole("combobox", { name: "Họ tên trong danh sách" });
    await user.click(button("Lập 2 biểu đã chọn"));
    await waitFor(() => expect(button("Lập 2 biểu đã chọn")).not.toHaveAttribute("aria-disabled", "true"));
    await user.selectOptions(level, "Che họ tên, số giấy tờ, nơi ở, ghi chú");
    await user.click(button("Lập 2 biểu đã chọn"));
    expect(useCases.writtenReports.map(({ options }) => options)).toEqual([{}, { level: "masked" }]);
  });
});

describe("a table before it is written", () => {
  it("shows headings, figures as they are printed, totals and comparison", async () => {
    const { user } = await openReports();
    await viewOf(user, "T09. Theo thôn");
    const region = await screen.findByRole("region", { name: "Số liệu biểu T09. Theo thôn" });
    expect(region).toHaveAttribute("tabindex", "0");
    const lines = within(region).getAllByRole("row").map((row) => [...row.children].map((part) => part.textContent).join("|"));
    expect(lines).toEqual([
      "Thôn|Số hộ|Người nghiện",
      "Tổng số|Có hồ sơ",
      "Thôn Đông|1.120|3|0",
      "Thôn Tây|100|1|thiếu dữ liệu",
      "Tổng cộng|1.220|4|thiếu dữ liệu",
      "Tăng (+), giảm (−) so với kỳ trước|x|+1|",
    ]);
  });

  it("opens the rows behind a figure, goes to them, and keeps one list open", async () => {
    const { useCases, user } = await openReports();
    await viewOf(user, "T09. Theo thôn");
    const east = await screen.findByRole("button", { name: "3: Thôn Đông, Người nghiện, Tổng số. Xem 3 dòng" });
    await user.click(east);
    expect(east).toHaveAttribute("aria-expanded", "true");
    const places = list("Các dòng: Thôn Đông, Người nghiện, Tổng số");
    await user.click(within(places).getByRole("button", { name: "Dòng 24 · Người nghiện" }));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 24, column: "A" }]);
    await user.click(screen.getByRole("button", { name: "1: Thôn Tây, Người nghiện, Tổng số. Xem 1 dòng" }));
    expect(places).not.toBeInTheDocument();
    expect(list("Các dòng: Thôn Tây, Người nghiện, Tổng số")).toBeInTheDocument();
    // A figure without rows behind it is no button.
    expect(within(screen.getByRole("region", { name: /Số liệu/ })).getAllByRole("button")).toHaveLength(2);
  });

  it("says what to look out for, with the rows, and what does not add up not by colour alone", async () => {
    const { useCases, user } = await openReports();
    await viewOf(user, "T09. Theo thôn");
    const cautions = await screen.findByRole("list", { name: "Cần lưu ý" });
    const [stray, broken] = within(cautions).getAllByRole("listitem");
    await user.click(within(stray!).getByRole("button", { name: "Xem 2 dòng" }));
    await user.click(within(stray!).getByRole("button", { name: "Dòng 41 · Người nghiện" }));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 41, column: "A" }]);
    expect(broken).toHaveTextContent("các cột không cộng khớp");
    expect(broken!.querySelector("svg")).not.toBeNull();
  });

  it("tells of a list how many rows it has, where they stand, and no name", async () => {
    const { useCases, user } = await openReports();
    await viewOf(user, "T04. Sau cai");
    expect(await screen.findByText("Danh sách có 3 dòng.")).toBeInTheDocument();
    const rows = list("Các dòng trong danh sách");
    expect(within(rows).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Thôn Đông: 2 dòngXem 2 dòng", "Thôn Tây: 1 dòngXem 1 dòng"]);
    await user.click(within(rows).getByRole("button", { name: "Xem 1 dòng" }));
    await user.click(button("Dòng 9 · Sau cai"));
    expect(useCases.shown).toEqual([{ sheet: "Sau cai", row: 9, column: "A" }]);
    expect(list("Dòng cuối biểu")).toHaveTextContent("5. Đang trong thời gian quản lý: 2 người.");
    expect(document.body).not.toHaveTextContent(personName);
  });

  it("never takes a list whose register is missing for an empty one", async () => {
    const { user } = await openReports(sampleResult(), ({ useCases }) => {
      useCases.reportViews = { ...sampleViews, T04: { ...sampleViews.T04!, body: { kind: "list", blocks: [{ heading: "", rows: null, records: [] }] } } };
    });
    await viewOf(user, "T04. Sau cai");
    expect(await screen.findByText(/Chưa biết danh sách có mấy dòng/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent("không có dòng nào");
  });

  it("says of a form how many rows it leaves, and of a failure what to do", async () => {
    const { user } = await openReports(sampleResult(), ({ useCases }) => {
      useCases.reportViews = { T19: sampleViews.T19! };
    });
    await viewOf(user, "T19. Báo cáo năm");
    expect(await screen.findByText(/Mẫu để trống 8 dòng để điền tay/)).toBeInTheDocument();
    await viewOf(user, "T09. Theo thôn");
    expect(screen.queryByText(/Mẫu để trống/)).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("tabpanel", { name: "Biểu" })).toHaveTextContent(/lỗi/i));
  });
});
