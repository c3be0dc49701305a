/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { AppError } from "../../src/app/appError";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { Finding } from "../../src/core/model/finding";
import { finding, findingsOf, sampleResult } from "../support/sampleResult";
import { pane, renderChecked, type RenderedPane } from "./renderPane";

const dossiers = findingsOf("addict/no-dossier", "violation", 5, 10);
const tests = findingsOf("addict/stale-test", "warning", 2, 40);
const withFindings = (findings: readonly Finding[], more: Partial<CheckResult> = {}): CheckResult => sampleResult({ findings, passed: ["addict/no-dossier", "addict/stale-test"], notRun: [], ...more });
const before = withFindings([...dossiers, ...tests]);

const recheck = async ({ useCases, user }: RenderedPane, after: CheckResult): Promise<void> => {
  useCases.result = after;
  await user.click(pane.button("Kiểm tra lại"));
  await screen.findByText(/^So với lần kiểm tra trước/, { selector: "p" });
};

const open = async ({ user }: RenderedPane, title: string, place: string): Promise<void> => {
  await user.click(pane.group(title));
  await user.click(pane.button(place));
};

const place = (row: number): string => `Dòng ${row} · Cột H · Người nghiện`;

describe("a second check", () => {
  it("says what changed, at the top and aloud; the first one says nothing of it", async () => {
    const rendered = await renderChecked(before);
    expect(screen.queryByText(/So với lần kiểm tra trước/)).not.toBeInTheDocument();
    await recheck(rendered, withFindings([...dossiers.slice(2), ...tests, finding("addict/stale-test", "warning", 99)]));
    expect(screen.getByText("So với lần kiểm tra trước: 2 đã xử lý, 1 mới.")).toBeInTheDocument();
    expect(pane.status()).toBe("So với lần kiểm tra trước: 2 đã xử lý, 1 mới. Đã kiểm tra xong: 3 vi phạm, 3 cảnh báo, 0 lưu ý.");
  });

  it("says so when nothing changed", async () => {
    const rendered = await renderChecked(before);
    await recheck(rendered, withFindings([...before.findings]));
    expect(pane.status()).toMatch(/^So với lần kiểm tra trước: không thay đổi\./);
  });

  it("does not call resolved what nobody looked at again", async () => {
    const rendered = await renderChecked(before);
    await recheck(rendered, withFindings(tests, { passed: [], notRun: [{ rule: "addict/no-dossier", ref: 23, reason: "switched-off" }] }));
    expect(screen.getByText("So với lần kiểm tra trước: 5 chưa kiểm tra lại được.")).toBeInTheDocument();
  });

  it("marks new findings with a word, in the list and in the group's title", async () => {
    const rendered = await renderChecked(before);
    await recheck(rendered, withFindings([finding("addict/no-dossier", "violation", 7), ...dossiers, ...tests]));
    expect(pane.group("Chưa có hồ sơ")).toHaveTextContent("1 mới");
    expect(pane.group("Xét nghiệm quá hạn")).not.toHaveTextContent("mới");
    expect(pane.button(`${place(7)} Mới`)).toBeInTheDocument();
    expect(pane.button(place(10))).toBeInTheDocument();
    expect(screen.getAllByText("Mới")).toHaveLength(1);
  });

  it("goes on with the finding that took the place of the resolved one, without leaving the workbook's cell", async () => {
    const rendered = await renderChecked(before);
    await open(rendered, "Chưa có hồ sơ", place(11));
    await recheck(rendered, withFindings([...dossiers.filter(({ row }) => row !== 11), ...tests]));
    expect(pane.button(place(12))).toHaveFocus();
    expect(rendered.useCases.shown).toHaveLength(1);
    await rendered.user.keyboard("{Enter}");
    expect(rendered.useCases.shown.at(-1)).toEqual({ sheet: "Người nghiện", row: 12, column: "H" });
  });

  it("stays at a finding that is still open, wherever its row went", async () => {
    const rendered = await renderChecked(before);
    await open(rendered, "Chưa có hồ sơ", place(12));
    const moved = dossiers.map((one) => ({ ...one, row: (one.row ?? 0) + 20 })).reverse();
    await recheck(rendered, withFindings([...moved, ...tests]));
    expect(pane.button(place(32))).toHaveFocus();
  });

  it("goes on with the next rule when the last finding of one is resolved", async () => {
    const rendered = await renderChecked(before);
    await open(rendered, "Chưa có hồ sơ", place(14));
    await recheck(rendered, withFindings([...tests]));
    expect(pane.button(place(40))).toHaveFocus();
  });

  it("begins with the first finding when the person was at none", async () => {
    const rendered = await renderChecked(before);
    await recheck(rendered, withFindings([...before.findings]));
    expect(pane.button(place(10))).toHaveFocus();
  });

  it("finds the row to go on with far down a long list", async () => {
    const many = findingsOf("addict/no-dossier", "violation", 120, 10);
    const rendered = await renderChecked(withFindings(many));
    await rendered.user.click(pane.group("Chưa có hồ sơ"));
    await rendered.user.click(screen.getByText("Xem thêm"));
    await rendered.user.click(screen.getByText(place(89)));
    await recheck(rendered, withFindings(many.filter(({ row }) => row !== 89)));
    expect(document.activeElement).toHaveTextContent(place(90));
  });

  it("leaves the focus alone when the person has put it elsewhere", async () => {
    const rendered = await renderChecked(before);
    rendered.useCases.result = withFindings([...before.findings]);
    rendered.useCases.hold = true;
    await rendered.user.click(pane.button("Kiểm tra lại"));
    screen.getByRole("tab", { name: "Kiểm tra" }).focus();
    await act(async () => rendered.useCases.heldCheck?.succeed(withFindings([...before.findings])));
    expect(screen.getByRole("tab", { name: "Kiểm tra" })).toHaveFocus();
    expect(screen.getByText("So với lần kiểm tra trước: không thay đổi.")).toBeInTheDocument();
  });

  it("compares with the last check that ended, not with one that failed", async () => {
    const rendered = await renderChecked(before);
    rendered.useCases.result = new AppError("cancelled");
    await rendered.user.click(pane.button("Kiểm tra lại"));
    await screen.findAllByText(/^Đã dừng theo yêu cầu/);
    expect(screen.queryByText(/So với lần kiểm tra trước/)).not.toBeInTheDocument();
    await recheck(rendered, withFindings([...tests]));
    expect(screen.getByText("So với lần kiểm tra trước: 5 đã xử lý.")).toBeInTheDocument();
    await recheck(rendered, withFindings([...tests]));
    expect(await screen.findByText("So với lần kiểm tra trước: không thay đổi.")).toBeInTheDocument();
  });
});
