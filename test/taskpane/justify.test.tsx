/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { JudgedJustification } from "../../src/core/model/justification";
import { day, finding, sampleResult } from "../support/sampleResult";
import { pane, renderPane, type RenderedPane } from "./renderPane";

const first = finding("addict/no-dossier", "violation", 12);
const given: JudgedJustification = {
  rule: first.rule, subject: first.subject, basis: first.basis, register: "addict", sheet: "Người nghiện", cell: "H12",
  reason: "Hồ sơ đang trình ký ở huyện", author: "Cán bộ Thử", givenOn: day(2025, 12, 1), documentNumber: "15/CV", expiresOn: day(2026, 1, 31), state: "valid",
};
const justified = (more: Partial<JudgedJustification> = {}): CheckResult => sampleResult({ justifications: [{ ...given, ...more }] });

const toDetail = async (result: CheckResult): Promise<RenderedPane> => {
  const rendered = renderPane(result);
  await rendered.user.click(pane.button("Kiểm tra"));
  await rendered.user.click(pane.group("Chưa có hồ sơ"));
  await rendered.user.click(within(screen.getByRole("list", { name: /Các dòng/ })).getAllByRole("button")[0] as HTMLElement);
  return rendered;
};
const dialog = () => within(screen.getByRole("dialog"));
const box = (name: RegExp): HTMLElement => dialog().getByRole("textbox", { name });

describe("explaining a finding", () => {
  it("asks for a reason, an author and a day, and says what is missing", async () => {
    const { user, useCases } = await toDetail(sampleResult());
    await user.click(pane.button("Giải trình…"));
    expect(box(/Ngày giải trình/)).toHaveValue("05/01/2026");
    await user.type(box(/Lý do/), "Chờ ký tê");
    await user.type(box(/Có giá trị đến/), "04/01/2026");
    await user.click(dialog().getByRole("button", { name: "Lưu giải trình" }));
    expect(dialog().getByText(/Ít nhất 10 ký tự/)).toBeInTheDocument();
    expect(dialog().getByText("Ghi tên hoặc chức vụ người giải trình")).toBeInTheDocument();
    expect(dialog().getByText("Ngày hết hạn trước ngày giải trình")).toBeInTheDocument();
    expect(useCases.explained).toEqual([]);
    await user.type(box(/Lý do/), "n");
    await user.type(box(/Người giải trình/), " Cán bộ Thử ");
    await user.clear(box(/Có giá trị đến/));
    await user.click(dialog().getByRole("button", { name: "Lưu giải trình" }));
    expect(useCases.explained).toEqual([{ reason: "Chờ ký tên", author: "Cán bộ Thử", givenOn: day(2026, 1, 5), documentNumber: "", expiresOn: null }]);
  });

  it("shows what was stored, keeps the row in front, and says it once", async () => {
    const { user, useCases } = await toDetail(sampleResult());
    const before = useCases.result as CheckResult;
    useCases.justified = { ...before, justifications: [given] };
    await user.click(pane.button("Giải trình…"));
    await user.type(box(/Lý do/), given.reason);
    await user.type(box(/Người giải trình/), given.author);
    await user.click(dialog().getByRole("button", { name: "Lưu giải trình" }));
    expect((await screen.findAllByText("Đã lưu giải trình."))[0]).toBeInTheDocument();
    expect(pane.status()).toBe("Đã lưu giải trình.");
    const detail = within(screen.getByRole("region", { name: "Chi tiết" }));
    expect(detail.getByText("Đã giải trình")).toBeInTheDocument();
    expect(detail.getByText("Cán bộ Thử, ngày 01/12/2025, văn bản 15/CV; có giá trị đến hết 31/01/2026.")).toBeInTheDocument();
    expect(screen.getByText("1 lỗi đã giải trình, vẫn tính trong các số trên")).toBeInTheDocument();
    expect(within(screen.getByRole("list", { name: /Các dòng/ })).getAllByRole("button")[0]).toHaveTextContent("Đã giải trình");
  });

  it("can be taken back", async () => {
    const { user, useCases } = await toDetail(justified());
    await user.click(within(screen.getByRole("region", { name: "Chi tiết" })).getByRole("button", { name: "Rút giải trình" }));
    expect(useCases.calls).toContain("withdraw");
  });

  it("waits for a check of its own once the workbook has changed", async () => {
    const { user, useCases } = await toDetail(sampleResult());
    act(() => useCases.change());
    expect(await screen.findByText("Sổ đã thay đổi: bấm “Kiểm tra lại” trước khi giải trình.")).toBeInTheDocument();
    await user.click(pane.button("Giải trình…"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("proposes the last author, and what was written when it is changed", async () => {
    const { user } = await toDetail(justified({ subject: "another", author: "Trưởng Công an xã" }));
    await user.click(pane.button("Giải trình…"));
    expect(box(/Người giải trình/)).toHaveValue("Trưởng Công an xã");
    expect(box(/Lý do/)).toHaveValue("");
  });
});

describe("the list of explanations", () => {
  it("shows those that hold no longer, first and with the reason why", async () => {
    const changed: JudgedJustification = { ...given, rule: "addict/stale-test", subject: "other", state: "changed" };
    const { user } = renderPane(sampleResult({ justifications: [given, changed], incompleteJustifications: [["x"]] }));
    await user.click(pane.button("Kiểm tra"));
    await user.click(pane.button(/Giải trình \(3\)/));
    const items = screen.getAllByRole("listitem").filter((item) => within(item).queryByText("Rút giải trình") !== null);
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining("Số liệu đã đổi, cần giải trình lại · Xét nghiệm quá hạn · Người nghiện H12"),
      expect.stringContaining("Còn giá trị · Chưa có hồ sơ · Người nghiện H12"),
    ]);
    expect(screen.getByText(/^1 dòng giải trình .* thiếu lý do, người hoặc ngày/)).toBeInTheDocument();
  });

  it("is not there without any", async () => {
    const { user } = renderPane(sampleResult());
    await user.click(pane.button("Kiểm tra"));
    expect(screen.queryByRole("button", { name: /^Giải trình \(/ })).toBeNull();
  });
});
