/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/appError";
import { finding, findingsOf, personName, sampleDates, sampleResult, day } from "../support/sampleResult";
import { pane, renderChecked, renderPane } from "./renderPane";

/** The rows drawn in the open group. */
const rows = (): readonly string[] =>
  screen
    .queryAllByText(/^Dòng \d|^Cả sổ/, { selector: "li button" })
    .map((row) => row.textContent ?? "");

describe("before the check", () => {
  it("asks nothing of the workbook", async () => {
    const { useCases } = renderPane();
    await act(() => Promise.resolve());
    expect(useCases.calls).toEqual([]);
    expect(useCases.listenerCount).toBe(0);
    expect(pane.button("Tô màu")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("a check", () => {
  it("shows exact counts by severity and says them once", async () => {
    await renderChecked();
    expect(pane.button(/^Vi phạm 2$/)).toBeInTheDocument();
    expect(pane.button(/^Cảnh báo 3$/)).toBeInTheDocument();
    expect(pane.button(/^Lưu ý 1$/)).toBeInTheDocument();
    expect(pane.status()).toBe("Đã kiểm tra xong: 2 vi phạm, 3 cảnh báo, 1 lưu ý; 1 quy tắc không chạy được.");
    expect(screen.getAllByRole("status")).toHaveLength(1);
  });

  it("groups by rule, worst first, with all groups closed", async () => {
    await renderChecked();
    const groups = screen.getAllByRole("button", { expanded: false }).map((group) => group.textContent ?? "");
    const titles = ["Chưa có hồ sơ", "Xét nghiệm quá hạn", "Số hộ khác bảng tham số", "Quy tắc không chạy được", "Sổ đã nhận ra"];
    expect(groups.filter((text) => titles.some((title) => text.includes(title)))).toEqual([
      "Chưa có hồ sơDanh sách người nghiện2",
      "Xét nghiệm quá hạnDanh sách người nghiện3",
      "Số hộ khác bảng tham sốSổ hộ gia đình cam kết1",
      "Quy tắc không chạy được (1)",
      "Sổ đã nhận ra (1)",
    ]);
    expect(rows()).toEqual([]);
  });

  it("goes to the cell of a chosen row and explains it", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.group("Chưa có hồ sơ"));
    expect(rows()).toEqual(["Dòng 12 · Cột H · Người nghiện", "Dòng 24 · Cột H · Người nghiện"]);
    await user.click(pane.button("Dòng 24 · Cột H · Người nghiện"));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 24, column: "H" }]);
    const detail = screen.getByRole("region", { name: "Chi tiết" });
    expect(detail).toHaveTextContent("Điều sai ở addict/no-dossier 24");
    expect(detail).toHaveTextContent("Việc cần làm");
    expect(detail).toHaveTextContent("Khoản 1 Điều 43 Luật Phòng, chống ma túy 73/2021/QH14");
    expect(detail).toHaveTextContent("2/2");
  });

  it("walks through a group with the arrows of the detail", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.group("Xét nghiệm quá hạn"));
    await user.click(pane.button("Dòng 20 · Cột H · Người nghiện"));
    expect(pane.button("Dòng trước")).toBeDisabled();
    await user.click(pane.button("Dòng sau"));
    expect(useCases.shown.map(({ row }) => row)).toEqual([20, 21]);
    expect(pane.button("Dòng 21 · Cột H · Người nghiện")).toHaveAttribute("aria-current", "true");
  });

  it("can be used with the keyboard alone", async () => {
    const { useCases, user } = await renderChecked();
    pane.group("Xét nghiệm quá hạn").focus();
    await user.keyboard("{Enter}");
    pane.button("Dòng 20 · Cột H · Người nghiện").focus();
    await user.keyboard("{Enter}");
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 20, column: "H" }]);
    expect(pane.button("Dòng 20 · Cột H · Người nghiện")).toHaveFocus();
  });

  it("shows a finding about a whole sheet at its first cell", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.group("Số hộ khác"));
    await user.click(pane.button("Cả sổ · Hộ cam kết"));
    expect(useCases.shown).toEqual([{ sheet: "Hộ cam kết", row: 1, column: "A" }]);
  });

  it("explains a finding that no sheet carries without going anywhere", async () => {
    const lost = finding("household/total-differs", "notice", null, { sheet: null });
    const { useCases, user } = await renderChecked(sampleResult({ findings: [lost] }));
    await user.click(pane.group("Số hộ khác"));
    await user.click(pane.button("Cả sổ · không có trang tính"));
    expect(useCases.shown).toEqual([]);
    expect(screen.getByRole("region", { name: "Chi tiết" })).toHaveTextContent("Việc cần làm");
  });

  it("keeps the count exact while it draws 50 rows at first and never more than 200", async () => {
    const { user } = await renderChecked(sampleResult({ findings: findingsOf("addict/stale-test", "warning", 1234) }));
    const group = pane.group("Xét nghiệm quá hạn");
    expect(within(group).getByText("1.234")).toBeInTheDocument();
    await user.click(group);
    expect(rows()).toHaveLength(50);
    expect(screen.getByText("Đang hiện 1–50 trong 1.234 dòng")).toBeInTheDocument();
    // By text: working out the names of 200 buttons takes jsdom seconds.
    for (let page = 0; page < 4; page += 1) await user.click(screen.getByText("Xem thêm"));
    expect(rows()).toHaveLength(200);
    expect(screen.getByText("Đang hiện 51–250 trong 1.234 dòng")).toBeInTheDocument();
    await user.click(screen.getByText("Xem các dòng trước"));
    expect(rows()[0]).toBe("Dòng 2 · Cột H · Người nghiện");
  }, 20_000);

  it("filters by severity without changing the counts", async () => {
    const { user } = await renderChecked();
    await user.click(pane.button(/^Lưu ý 1$/));
    expect(screen.queryByText("Chưa có hồ sơ")).not.toBeInTheDocument();
    expect(screen.getByText("Số hộ khác bảng tham số")).toBeInTheDocument();
    expect(pane.button(/^Vi phạm 2$/)).toHaveAttribute("aria-pressed", "false");
  });

  it("names no person", async () => {
    const { user } = await renderChecked();
    await user.click(pane.group("Chưa có hồ sơ"));
    await user.click(pane.button("Dòng 12 · Cột H · Người nghiện"));
    expect(document.body).not.toHaveTextContent(personName);
  });

  it("lists registers, sheets that are none, and rules that did not run with the reason", async () => {
    const { user } = await renderChecked();
    await user.click(pane.group("Sổ đã nhận ra"));
    expect(screen.getByText("Người nghiện · tiêu đề ở dòng 1")).toBeInTheDocument();
    expect(screen.getByText("46 dòng, 2 dòng ẩn")).toBeInTheDocument();
    expect(screen.getByText("Cột chưa nhận ra: Mã số cũ")).toBeInTheDocument();
    expect(screen.getByText("Trang không phải sổ: Ghi chú")).toBeInTheDocument();
    await user.click(pane.group("Quy tắc không chạy được"));
    expect(screen.getByText("Chưa giao người quản lý")).toBeInTheDocument();
    expect(screen.getByText("Thiếu cột “addict.manager”.")).toBeInTheDocument();
  });

  it("says so when nothing is wrong", async () => {
    await renderChecked(sampleResult({ findings: [], notRun: [] }));
    expect(screen.getByText("Không thấy sai sót nào trong các quy tắc đã chạy.")).toBeInTheDocument();
  });

  it("forgets the chosen row when the next check brings new findings", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.group("Chưa có hồ sơ"));
    await user.click(pane.button("Dòng 12 · Cột H · Người nghiện"));
    useCases.result = sampleResult({ findings: [] });
    await user.click(pane.button("Kiểm tra lại"));
    expect(await screen.findByText("Không thấy sai sót nào trong các quy tắc đã chạy.")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Chi tiết" })).not.toBeInTheDocument();
    expect(pane.button("Kiểm tra lại")).toHaveFocus();
  });
});

describe("a check that takes its time", () => {
  it("shows the rows read and can be stopped", async () => {
    const { useCases, user } = renderPane();
    useCases.hold = true;
    await user.click(pane.button("Kiểm tra"));
    act(() => useCases.heldCheck?.progress({ phase: "reading", done: 12_000, total: 20_000 }));
    expect(screen.getByText("Đang đọc sổ: 12.000/20.000 dòng")).toBeInTheDocument();
    await user.click(pane.button("Dừng"));
    expect(useCases.checkOptions[0]?.signal?.aborted).toBe(true);
    await act(async () => useCases.heldCheck?.fail(new AppError("cancelled")));
    expect(pane.status()).toBe("Đã dừng theo yêu cầu; chưa có kết quả mới, sổ không bị thay đổi.");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });

  it("starts once however often the button is pressed", async () => {
    const { useCases, user } = renderPane();
    useCases.hold = true;
    await user.dblClick(pane.button("Kiểm tra"));
    await user.click(pane.button("Gỡ màu"));
    expect(useCases.calls).toEqual(["check"]);
  });
});

describe("the dates", () => {
  it("come from the parameter sheet unless typed", async () => {
    const { useCases, user } = await renderChecked();
    expect(useCases.checkOptions[0]?.dates).toEqual({});
    await user.click(pane.button("Sửa ngày tính"));
    const proposedOn = screen.getByLabelText("Ngày đề nghị (D)");
    expect(proposedOn).toHaveValue("15/12/2025");
    await user.clear(proposedOn);
    await user.type(proposedOn, "1/12/2025{Enter}");
    expect(screen.getByText("Ngày đã sửa: bấm “Kiểm tra lại” để tính theo ngày mới.")).toBeInTheDocument();
    await user.click(pane.button("Kiểm tra lại"));
    expect(useCases.checkOptions[1]?.dates).toEqual({ proposedOn: day(2025, 12, 1) });
  });

  it("go back to the parameter sheet when emptied", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.button("Sửa ngày tính"));
    await user.clear(screen.getByLabelText("Ngày chốt số liệu (T)"));
    await user.tab();
    await user.click(pane.button("Kiểm tra lại"));
    expect(useCases.checkOptions[1]?.dates).toEqual({});
  });

  it("must be days", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.button("Sửa ngày tính"));
    const asOf = screen.getByLabelText("Ngày chốt số liệu (T)");
    await user.clear(asOf);
    await user.type(asOf, "31/02/2025");
    await user.tab();
    expect(screen.getByText("Ghi ngày dạng 15/11/2025")).toBeInTheDocument();
    await user.click(pane.button("Kiểm tra lại"));
    expect(useCases.calls).toEqual(["check"]);
  });

  it("say plainly that today stands in, and that results are provisional", async () => {
    const dates = { ...sampleDates, asOf: day(2026, 11, 22), asOfSource: "today", proposedOn: null } as const;
    await renderChecked(sampleResult({ dates }));
    expect(
      screen.getByText("Bảng tham số chưa có ngày chốt số liệu: đang tính theo hôm nay, 22/11/2026."),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText("Chưa có ngày đề nghị: tính theo ngày chốt, kết quả là tạm tính.")[0],
    ).toBeInTheDocument();
  });
});
