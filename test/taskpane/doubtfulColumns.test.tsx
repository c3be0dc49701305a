/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { DoubtfulColumn } from "../../src/core/model/doubtfulColumn";
import { findingsOf, sampleResult } from "../support/sampleResult";
import { sampleRecognition } from "../support/sampleReadings";
import { pane, renderChecked } from "./renderPane";

const doubt: DoubtfulColumn = { rule: "addict/no-dossier", words: "addict/no-dossier", register: "addict", sheet: "Người nghiện", column: "H", field: "dossier", broken: 40, rows: 46 };

const result = sampleResult({ findings: [...findingsOf("addict/no-dossier", "violation", 40), ...findingsOf("addict/stale-test", "warning", 3)], doubtfulColumns: [doubt], readings: sampleRecognition.readings });

const question = "Cột H “Mã cũ” có được nhận đúng không?";

/** In document order: the first of two elements. */
const isBefore = (first: Element, second: Element): boolean => (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe("a doubtful column", () => {
  it("is asked about before the findings of its rule: sheet, column, heading, and what it was taken for", async () => {
    await renderChecked(result);
    expect(screen.getByText(question)).toBeInTheDocument();
    expect(screen.getByText(/^Trang Người nghiện: cột này đang được đọc là “addict\.dossier”, và 40\/46 dòng bị báo lỗi dưới đây\./)).toBeInTheDocument();
    expect(isBefore(screen.getByText(question), pane.group("Chưa có hồ sơ"))).toBe(true);
    expect(isBefore(pane.group("Chưa có hồ sơ"), pane.group("Xét nghiệm quá hạn"))).toBe(true);
  });

  it("leads to the sheet on the tab that shows how columns were recognised", async () => {
    const { user } = await renderChecked(result);
    await user.click(pane.button("Xem cách nhận cột"));
    expect(screen.getByRole("tab", { name: "Nhận sổ" })).toHaveAttribute("aria-selected", "true");
    const sheet = within(screen.getByRole("tabpanel", { name: "Nhận sổ" })).getByRole("button", { name: /^Người nghiện/ });
    expect(sheet).toHaveAttribute("aria-expanded", "true");
    expect(sheet).toHaveFocus();
    expect(screen.getByRole("combobox", { name: "Cột H, Mã cũ: đọc là" })).toBeInTheDocument();
  });

  it("opens the sheet again when asked again, and leaves it closed when the person closed it", async () => {
    const { user } = await renderChecked(result);
    await user.click(pane.button("Xem cách nhận cột"));
    const sheet = (): HTMLElement => within(screen.getByRole("tabpanel", { name: "Nhận sổ" })).getByRole("button", { name: /^Người nghiện/ });
    await user.click(sheet());
    expect(sheet()).toHaveAttribute("aria-expanded", "false");
    await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    await user.click(pane.button("Xem cách nhận cột"));
    expect(sheet()).toHaveAttribute("aria-expanded", "true");
  });

  it("is not asked about again in this session once it is confirmed; the focus goes on to the rule", async () => {
    const { useCases, user } = await renderChecked(result);
    await user.click(pane.button("Cột này đúng"));
    expect(screen.queryByText(question)).not.toBeInTheDocument();
    expect(pane.group("Chưa có hồ sơ")).toHaveFocus();
    useCases.result = { ...result, findings: [...result.findings] };
    await user.click(pane.button("Kiểm tra lại"));
    await screen.findByText("So với lần kiểm tra trước: không thay đổi.");
    expect(screen.queryByText(question)).not.toBeInTheDocument();
  });

  it("is confirmed for one rule, sheet and column only", async () => {
    const others = [{ ...doubt, column: "B", field: "fullName" }, { ...doubt, rule: "addict/stale-test", words: "addict/stale-test" }, { ...doubt, sheet: "Trang khác" }];
    const { user } = await renderChecked({ ...result, doubtfulColumns: [doubt, ...others] });
    expect(screen.getAllByRole("button", { name: "Cột này đúng" })).toHaveLength(4);
    const [first] = screen.getAllByRole("button", { name: "Cột này đúng" });
    await user.click(first as HTMLElement);
    expect(screen.getAllByRole("button", { name: "Cột này đúng" })).toHaveLength(3);
    expect(screen.getByText("Cột B “Họ và tên” có được nhận đúng không?")).toBeInTheDocument();
    // The sheet's headings are not known: the letter has to do.
    expect(screen.getByText("Cột H có được nhận đúng không?")).toBeInTheDocument();
  });

  it("is asked about once where its rule has findings of two severities", async () => {
    const findings = [...result.findings, ...findingsOf("addict/no-dossier", "notice", 2)];
    await renderChecked({ ...result, findings });
    expect(screen.getAllByText(question)).toHaveLength(1);
  });
});
