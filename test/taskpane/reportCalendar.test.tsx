/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { AppError } from "../../src/app/appError";
import { criterion, day, sampleDates, sampleResult } from "../support/sampleResult";
import { list, openReports, tick } from "./openReports";
import { pane } from "./renderPane";

const { button } = pane;

describe("the calendar of reports", () => {
  const open = (user: UserEvent): Promise<void> => user.click(button(/^Lịch báo cáo/));

  it("says closed what is nearest and how much has just passed", async () => {
    await openReports();
    expect(button("Lịch báo cáo: T20 còn 26 ngày; 1 việc vừa qua hạn")).toHaveAttribute("aria-expanded", "false");
  });

  it("lists the next days first, then those that have passed, in words", async () => {
    const { user } = await openReports();
    await open(user);
    const next = within(list("Sắp đến hạn")).getAllByRole("listitem").map((item) => item.textContent);
    expect(next[0]).toContain("Báo cáo thángHạn ngày 31/01/2026: còn 26 ngàyT20 · Xã Mẫu gửi Công an tỉnh");
    expect(next[1]).toContain("Hạn trước ngày 10/11/2026: còn 308 ngày");
    expect(next[2]).toContain("Khi đề nghị công nhận; chưa có ngày đề nghị (D) sắp tới.");
    expect(list("Vừa qua hạn trong một tháng")).toHaveTextContent("Hạn ngày 31/12/2025: đã qua 5 ngày; nếu chưa gửi thì đã quá hạn");
  });

  it("tells the last day from the others", async () => {
    const { user } = await openReports(sampleResult(), ({ useCases }) => {
      useCases.dutyList = [{ ...useCases.dutyList[0]!, passed: null, next: { day: day(2026, 1, 5), isBefore: false, daysLeft: 0, period: null } }];
    });
    await user.click(button("Lịch báo cáo: T20 hạn cuối là hôm nay"));
    expect(list("Sắp đến hạn")).toHaveTextContent("Hạn ngày 05/01/2026: hạn cuối là hôm nay");
    expect(screen.queryByRole("list", { name: "Vừa qua hạn trong một tháng" })).not.toBeInTheDocument();
  });

  it("chooses the tables of a report that can be made here, with its period, and leaves the rest to one button", async () => {
    const { useCases, user } = await openReports();
    await tick(user, "T04. Sau cai");
    await open(user);
    expect(screen.queryByRole("button", { name: /^Chọn T20/ })).not.toBeInTheDocument();
    await user.click(button("Chọn T01, T09, T12 để lập: Xếp loại địa bàn"));
    expect(document.activeElement).toBe(button("Lập 2 biểu đã chọn"));
    await user.keyboard("{Enter}");
    expect(useCases.calls).toEqual(["check", "fillCriteria", "writeReports T09"]);
    expect(useCases.writtenReports[0]?.options).toEqual({ period: { kind: "quarter", from: "2026-10-01", to: "2026-12-31" } });
  });

  it("says on what ground, what follows and what is missing, and leads to the criteria that are undecided", async () => {
    const { useCases, user } = await openReports(sampleResult(), ({ useCases: fake }) => {
      fake.gapsOfDuties = { tables: [{ id: "T09", missing: [{ register: "household", column: null }, { register: "addict", column: "dossier" }] }], open: [criterion("8", { verdict: "undetermined" }), criterion("1a", { verdict: "undetermined" })] };
    });
    await open(user);
    await user.click(button("Căn cứ, còn thiếu gì: Xếp loại địa bàn"));
    const item = within(list("Sắp đến hạn")).getAllByRole("listitem")[1]!;
    expect(await within(item).findByText("T09: chưa có Sổ hộ gia đình cam kết; Danh sách người nghiện không có cột “addict.dossier”.")).toBeInTheDocument();
    expect(item).toHaveTextContent("Kỳ báo cáo: quý IV năm 2026.");
    expect(item).toHaveTextContent("Hạn theo văn bản. Điều 7 Quyết định 28/2025/QĐ-TTg.");
    expect(item).toHaveTextContent("Hạn của xã do địa phương định.");
    expect(item).toHaveTextContent("Sau đó: Công an tỉnh gửi Bộ Công an trước ngày 20/12/2026.");
    expect(item).toHaveTextContent("2 mục của bộ tiêu chí chưa đủ dữ liệu: 8, 1a.");
    expect(useCases.calls).toEqual(["check", "dutyGaps T02"]);
    await user.click(within(item).getByRole("button", { name: "Xem tiêu chí" }));
    expect(screen.getByRole("tab", { name: "Tiêu chí" })).toHaveAttribute("aria-selected", "true");
  });

  it("says that nothing is missing, or why it could not be looked up", async () => {
    const { useCases, user } = await openReports();
    await open(user);
    await user.click(screen.getAllByRole("button", { name: "Căn cứ, còn thiếu gì: Báo cáo tháng" })[0]!);
    expect(await screen.findByText("Không thấy thiếu sổ, cột nào cho các biểu này.")).toBeInTheDocument();
    expect(list("Sắp đến hạn")).toHaveTextContent("Văn bản không ghi ngày này: tiện ích đặt tạm, sửa theo quy định của địa phương.");
    useCases.gapsOfDuties = new AppError("unexpected");
    await user.click(button("Căn cứ, còn thiếu gì: Hồ sơ đề nghị"));
    await waitFor(() => expect(within(list("Sắp đến hạn")).getAllByRole("listitem").at(-1)).toHaveTextContent(/lỗi/i));
  });

  it("keeps the days that an office settles: those that can be read, each written in one way", async () => {
    const { useCases, user } = await openReports();
    await open(user);
    await user.click(button("Sửa hạn báo cáo"));
    const monthly = screen.getByRole("textbox", { name: "Báo cáo tháng" });
    expect(monthly).toHaveAttribute("placeholder", "ngày cuối tháng");
    expect(screen.getByRole("textbox", { name: "Xếp loại địa bàn" })).toHaveAttribute("placeholder", "trước 10/11");
    expect(screen.queryByRole("textbox", { name: "Hồ sơ đề nghị" })).not.toBeInTheDocument();
    await user.type(monthly, "31/04");
    expect(monthly).toHaveAccessibleDescription("Ghi dạng 15/06; 15/12 hoặc 25");
    expect(button("Lưu hạn báo cáo")).toHaveAttribute("aria-disabled", "true");
    await user.clear(monthly);
    await user.type(monthly, " 5/6;25 ");
    await user.click(button("Lưu hạn báo cáo"));
    expect(useCases.savedCriteria.map(({ duties }) => duties)).toEqual([{ T20: "05/06; 25" }]);
  });
});

test("a proposal date in sight is said as a day like any other", async () => {
  const { user } = await openReports(sampleResult({ dates: { ...sampleDates, proposedOn: day(2026, 1, 15) } }), ({ useCases }) => {
    useCases.dutyList = [{ ...useCases.dutyList[2]!, next: { day: day(2026, 1, 15), isBefore: false, daysLeft: 10, period: null } }];
  });
  await user.click(button("Lịch báo cáo: T01 còn 10 ngày"));
  expect(list("Sắp đến hạn")).toHaveTextContent("Hạn ngày 15/01/2026: còn 10 ngày");
});
