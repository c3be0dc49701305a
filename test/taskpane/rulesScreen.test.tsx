/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { HandbookExample } from "../../src/core/model/handbook";
import type { RuleInfo } from "../../src/core/model/ruleInfo";
import { cite } from "../../src/legal/sources";
import { day, finding, sampleResult } from "../support/sampleResult";
import { pane, renderPane, type RenderedPane } from "./renderPane";

const rule = (words: string, more: Partial<RuleInfo> = {}): RuleInfo => ({
  words,
  members: [{ id: words, register: "addict" }],
  ref: 23,
  severity: "violation",
  status: "active",
  since: "0.1.0",
  citations: [cite("l73", { article: 43 })],
  columns: ["dossier"],
  limits: [],
  ...more,
});
const stale = rule("addict/stale-test", { ref: 39, limits: [{ id: "testValidityDays", shipped: 30, unit: null, basis: cite("xkmt2024") }] });
const several = rule("person/several", { members: [{ id: "addict/several", register: "addict" }, { id: "user/several", register: "user" }] });
const example: HandbookExample = {
  asOf: day(2025, 12, 20),
  proposedOn: null,
  broken: [{ register: "addict", fields: ["dossier", "note"], rows: [["Chưa lập", ""]] }],
  fixed: [{ register: "addict", fields: ["dossier"], rows: [["Đã lập"]] }],
  findings: [finding("addict/no-dossier", "violation", 2)],
  remaining: 0,
};

const open = async (stored = sampleResult()): Promise<RenderedPane> => {
  const rendered = renderPane(stored, (useCases) => {
    useCases.ruleList = [rule("addict/no-dossier"), stale, several];
    useCases.examples = { "addict/no-dossier": example };
  });
  await rendered.user.click(pane.button("Kiểm tra"));
  await rendered.user.click(screen.getByRole("tab", { name: "Quy tắc" }));
  return rendered;
};
const group = async ({ user }: RenderedPane, name: RegExp): Promise<void> => user.click(pane.button(name));
const toggle = (title: string): HTMLElement => screen.getByRole("switch", { name: `Bật quy tắc: ${title}` });
const save = (): HTMLElement => pane.button("Lưu vào tệp này");

describe("the tab of rules", () => {
  it("switches a rule off in every register it serves, and stores that only when told so", async () => {
    const rendered = await open();
    await group(rendered, /^Nhiều sổ \(1\)/);
    await rendered.user.click(toggle("person/several"));
    expect(rendered.useCases.savedRules).toEqual([]);
    expect(screen.getByText("Có thay đổi chưa lưu.")).toBeInTheDocument();
    await rendered.user.click(save());
    expect(rendered.useCases.savedRules).toEqual([{ off: ["addict/several", "user/several"], limits: {} }]);
    expect(screen.getByText("2 quy tắc đang tắt, 0 ngưỡng đã sửa.")).toBeInTheDocument();
    expect(screen.getByText(/Quy tắc hoặc ngưỡng đã đổi sau lần kiểm tra này/)).toBeInTheDocument();
  });

  it("takes a whole number for a limit and nothing else; emptied, the shipped one is back", async () => {
    const rendered = await open(sampleResult({ rules: { off: [], limits: { testValidityDays: 25 } } }));
    await group(rendered, /^Danh sách người nghiện \(2\)/);
    const field = screen.getByRole("textbox", { name: /Xét nghiệm có giá trị/ });
    expect(field).toHaveValue("25");
    for (const wrong of ["-1", "2,5", "100001", "x"]) {
      await rendered.user.clear(field);
      await rendered.user.type(field, wrong);
      expect(screen.getByText("Ghi một số nguyên từ 0 đến 100.000")).toBeInTheDocument();
      await rendered.user.click(save());
    }
    expect(rendered.useCases.savedRules).toEqual([]);
    await rendered.user.clear(field);
    await rendered.user.type(field, "0");
    await rendered.user.click(save());
    await rendered.user.clear(field);
    await rendered.user.click(save());
    expect(rendered.useCases.savedRules).toEqual([{ off: [], limits: { testValidityDays: 0 } }, { off: [], limits: {} }]);
  });

  it("shows what the workbook stores, and goes back to the shipped rules", async () => {
    const rendered = await open(sampleResult({ rules: { off: ["addict/no-dossier"], limits: {} } }));
    await group(rendered, /^Danh sách người nghiện \(2\)/);
    expect(toggle("Chưa có hồ sơ")).not.toBeChecked();
    expect(toggle("Xét nghiệm quá hạn")).toBeChecked();
    await rendered.user.click(pane.button("Về mặc định"));
    expect(toggle("Chưa có hồ sơ")).toBeChecked();
    await rendered.user.click(save());
    expect(rendered.useCases.savedRules).toEqual([{ off: [], limits: {} }]);
  });

  it("stores nothing before it knows what the workbook stores", async () => {
    const { useCases, user } = renderPane(sampleResult(), (fake) => {
      fake.ruleList = [stale];
    });
    await user.click(screen.getByRole("tab", { name: "Quy tắc" }));
    await user.click(pane.button(/^Danh sách người nghiện \(1\)/));
    await user.click(toggle("Xét nghiệm quá hạn"));
    await user.click(save());
    expect(useCases.savedRules).toEqual([]);
    await user.click(pane.button("Đọc lựa chọn đã lưu trong tệp"));
    expect(useCases.calls).toContain("recognise");
  });

  it("lists the rules that no column can decide, each with its reason", async () => {
    const rendered = await open();
    await group(rendered, /^Quy tắc không xét được từ sổ \(8\)/);
    expect(screen.getByText("Không sổ nào theo dõi báo cáo tháng của khu phố.")).toBeInTheDocument();
  });
});

describe("the handbook", () => {
  const dialog = () => within(screen.getByRole("dialog"));

  it("opens from a finding, and shows the example with what the rule says of it", async () => {
    const { user } = renderPane(sampleResult(), (fake) => {
      fake.ruleList = [rule("addict/no-dossier")];
      fake.examples = { "addict/no-dossier": example };
    });
    await user.click(pane.button("Kiểm tra"));
    await user.click(pane.group("Chưa có hồ sơ"));
    await user.click(within(screen.getByRole("list", { name: /Các dòng/ })).getAllByRole("button")[0] as HTMLElement);
    await user.click(pane.button("Xem trong sổ tay"));
    expect(await dialog().findByText("Chưa lập")).toBeInTheDocument();
    for (const text of ["Chưa có hồ sơ", "Quy tắc số 23 · Vi phạm", "Vì sao addict/no-dossier", "(để trống)", "Đã lập"]) expect(dialog().getByText(text)).toBeInTheDocument();
    expect(dialog().getByText(/Tiện ích báo: Điều sai ở addict\/no-dossier 2/)).toBeInTheDocument();
    await user.click(dialog().getByRole("button", { name: "Đóng" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens from the list of rules, and says so when its page cannot be had", async () => {
    const rendered = await open();
    await group(rendered, /^Danh sách người nghiện \(2\)/);
    await rendered.user.click(pane.button("Xem trong sổ tay: Xét nghiệm quá hạn"));
    expect(await dialog().findByText(/^Không mở được trang sổ tay này/)).toBeInTheDocument();
    expect(dialog().getByText("Xét nghiệm có giá trị trước ngày đề nghị: 30 ngày")).toBeInTheDocument();
  });
});
