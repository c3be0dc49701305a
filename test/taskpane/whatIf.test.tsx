/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { AppError } from "../../src/app/appError";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { EarliestDate, ExpiringTest, WhatIf } from "../../src/core/model/whatIf";
import { criterion, day, personName, sampleResult } from "../support/sampleResult";
import { pane, renderChecked, type RenderedPane } from "./renderPane";

const sheet = "Người nghiện";

const expiring = (row: number, daysLeft: number, more: Partial<ExpiringTest> = {}): ExpiringTest => ({ sheet, row, set: "xkmt-2024", parts: ["1e"], kind: "negative", lastDay: day(2025, 12, 15), daysLeft, ...more });

const tried = (more: Partial<WhatIf> = {}): WhatIf => ({
  proposedOn: day(2025, 12, 21),
  presentOn: day(2025, 12, 15),
  criteria: [],
  flips: [{ before: criterion("1e"), after: criterion("1e", { verdict: "notMet", rows: [{ sheet, row: 12 }, { sheet, row: 30 }] }) }],
  wholes: [{ set: "xkmt-2024", before: "met", after: "notMet" }],
  expiring: [expiring(12, 0), expiring(30, 5, { parts: ["1e", "2b"] })],
  isPast: false,
  isBeforeRegistration: false,
  ...more,
});

const found = (more: Partial<EarliestDate> = {}): EarliestDate => ({ set: "xkmt-2024", from: day(2025, 12, 20), until: day(2026, 12, 20), date: null, never: [], judged: 18, classed: [], ...more });

const dateField = (): HTMLElement => screen.getByRole("textbox", { name: "Ngày đề nghị muốn thử" });
/** What the section says aloud. */
const said = (): string => within(screen.getByRole("tabpanel", { name: "Tiêu chí" })).getByRole("status").textContent ?? "";

/** The criteria with the section opened. */
const openSection = async (result?: CheckResult): Promise<RenderedPane> => {
  const rendered = await renderChecked(result);
  await rendered.user.click(screen.getByRole("tab", { name: "Tiêu chí" }));
  await rendered.user.click(pane.button("Thử ngày đề nghị khác"));
  return rendered;
};

const tryDate = async ({ user }: RenderedPane, text: string): Promise<void> => {
  await user.clear(dateField());
  await user.type(dateField(), text);
  await user.click(pane.button("Xem thử"));
};

describe("another proposal date", () => {
  it("is tried on the set that is shown, and says what flips and what expires", async () => {
    const rendered = await openSection();
    rendered.useCases.tried = tried();
    await tryDate(rendered, "21/12/2025");
    await waitFor(() => expect(said()).toBe("Nếu đề nghị ngày 21/12/2025, so với ngày đang tính 15/12/2025: 1 mục đổi kết quả, 2 xét nghiệm hết hạn. Cả bộ: Đạt → Không đạt."));
    expect(rendered.useCases.calls).toEqual(["check", "whatIf 2025-12-21 xkmt-2024"]);
    expect(screen.getByRole("list", { name: "Các mục đổi kết quả" })).toHaveTextContent("1e: Đạt → Không đạt");
    expect(screen.getByText(/^Ngày này sau ngày chốt số liệu \(20\/12\/2025\)/)).toBeInTheDocument();
  });

  it("leads to the rows of a part and of the tests, by place and never by name", async () => {
    const rendered = await openSection();
    const { useCases, user } = rendered;
    useCases.tried = tried();
    await tryDate(rendered, "21/12/2025");
    await user.click(await screen.findByRole("button", { name: "Mục 1e: xem 2 dòng" }));
    await user.click(pane.button("Dòng 30 · Người nghiện"));
    await user.click(pane.button("Mục 1e: xem 2 dòng"));
    await user.click(pane.button("Xem 2 xét nghiệm hết hạn"));
    const list = screen.getByRole("list", { name: "Các xét nghiệm hết hạn vào ngày muốn thử" });
    expect(within(list).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Dòng 12 · Người nghiện1e · còn hạn đến hết ngày đang tính", "Dòng 30 · Người nghiện1e, 2b · còn 5 ngày"]);
    await user.click(within(list).getAllByRole("button")[0]!);
    expect(useCases.shown).toEqual([{ sheet, row: 30, column: "A" }, { sheet, row: 12, column: "A" }]);
    expect(document.body.textContent).not.toContain(personName);
  });

  it("can be tried with the keyboard alone", async () => {
    const { useCases, user } = await openSection();
    useCases.tried = tried();
    await user.type(dateField(), "21.12.2025{Enter}");
    expect(useCases.calls).toEqual(["check", "whatIf 2025-12-21 xkmt-2024"]);
    expect(pane.button("Thử ngày đề nghị khác")).toHaveAttribute("aria-expanded", "true");
  });

  it.each(["", "31/02/2026", "mai"])("%j is no date: it says how to write one and asks nothing", async (text) => {
    const { useCases, user } = await openSection();
    if (text !== "") await user.type(dateField(), text);
    await user.click(pane.button("Xem thử"));
    expect(screen.getByText("Ghi ngày dạng 15/11/2025")).toBeInTheDocument();
    expect(dateField()).toHaveAttribute("aria-invalid", "true");
    expect(useCases.calls).toEqual(["check"]);
  });

  it("says that a date lies before T and before B", async () => {
    const rendered = await openSection();
    rendered.useCases.tried = tried({ proposedOn: day(2025, 1, 10), flips: [], expiring: [], wholes: [], isPast: true, isBeforeRegistration: true });
    await tryDate(rendered, "10/01/2025");
    await waitFor(() => expect(said()).toBe("Nếu đề nghị ngày 10/01/2025, so với ngày đang tính 15/12/2025: không mục nào đổi kết quả."));
    expect(screen.getByText("Ngày này trước ngày chốt số liệu (20/12/2025): nội dung không ghi ngày vẫn tính như hiện nay.")).toBeInTheDocument();
    expect(screen.getByText("Ngày này trước ngày đăng ký xây dựng (15/01/2025): chưa có thời gian nào để đếm vụ việc.")).toBeInTheDocument();
    expect(screen.queryByText(/sau ngày chốt/)).not.toBeInTheDocument();
  });

  it("names classes, and why a part cannot be told any more", async () => {
    const rendered = await openSection();
    rendered.useCases.tried = tried({
      flips: [
        { before: criterion("a", { verdict: null, level: "I" }), after: criterion("a", { verdict: null, level: null }) },
        { before: criterion("1c"), after: criterion("1c", { verdict: "undetermined", reason: { why: "blank-cells", column: "position", count: 2 } }) },
      ],
    });
    await tryDate(rendered, "21/12/2025");
    const list = await screen.findByRole("list", { name: "Các mục đổi kết quả" });
    expect(list).toHaveTextContent("a: Loại I → Không thuộc loại nào");
    expect(list).toHaveTextContent("1c: Đạt → Chưa đủ dữ liệu");
    expect(list).toHaveTextContent("2 dòng để trống cột “?.position”: điền rồi kiểm tra lại.");
  });

  it("a failure is one sentence, and the next try may succeed", async () => {
    const rendered = await openSection();
    rendered.useCases.tried = new AppError("unexpected");
    await tryDate(rendered, "21/12/2025");
    await waitFor(() => expect(said()).toBe("Tiện ích gặp lỗi ngoài dự kiến: bấm lại; nếu vẫn lỗi, báo cho người hỗ trợ kèm dòng chi tiết."));
    rendered.useCases.tried = tried();
    await tryDate(rendered, "21/12/2025");
    await waitFor(() => expect(said()).toMatch(/^Nếu đề nghị ngày 21\/12\/2025/));
  });

  it("belongs to its set: another set has no answer yet", async () => {
    const rendered = await openSection();
    rendered.useCases.tried = tried();
    await tryDate(rendered, "21/12/2025");
    await waitFor(() => expect(said()).not.toBe(""));
    await rendered.user.selectOptions(screen.getByRole("combobox", { name: "Bộ tiêu chí" }), "other-2025");
    expect(said()).toBe("");
    await rendered.user.click(pane.button("Xem thử"));
    expect(rendered.useCases.calls.at(-1)).toBe("whatIf 2025-12-21 other-2025");
  });

  it("belongs to its check: an answer that comes after another check is dropped", async () => {
    const rendered = await openSection();
    const { useCases, user } = rendered;
    useCases.hold = true;
    await tryDate(rendered, "21/12/2025");
    const held = useCases.heldTrial!;
    useCases.hold = false;
    useCases.result = sampleResult({ rowsRead: 301 });
    await user.click(pane.button("Kiểm tra lại"));
    await waitFor(() => expect(held.options).toMatchObject({ signal: { aborted: true } }));
    await act(async () => held.succeed(tried()));
    expect(said()).toBe("");
  });
});

describe("the earliest date", () => {
  it("is said and can be tried at once", async () => {
    const { useCases, user } = await openSection();
    useCases.earliest = found({ date: day(2026, 1, 5) });
    useCases.tried = tried({ proposedOn: day(2026, 1, 5) });
    await user.click(pane.button("Tìm ngày sớm nhất"));
    await waitFor(() => expect(said()).toBe("Nếu sổ vẫn như hiện nay, ngày sớm nhất mọi mục đều đạt hoặc không phát sinh là 05/01/2026."));
    await user.click(pane.button("Xem thử ngày 05/01/2026"));
    expect(useCases.calls).toEqual(["check", "earliestDate xkmt-2024", "whatIf 2026-01-05 xkmt-2024"]);
    expect(dateField()).toHaveValue("05/01/2026");
  });

  it("where there is none, the parts that no date meets are named with their rows and reasons", async () => {
    const { useCases, user } = await openSection();
    useCases.earliest = found({
      never: [
        criterion("1a", { verdict: "notMet", rows: [{ sheet, row: 12 }] }),
        criterion("8", { verdict: "undetermined", reason: { why: "missing-household-total" } }),
      ],
    });
    await user.click(pane.button("Tìm ngày sớm nhất"));
    await waitFor(() => expect(said()).toBe("Từ 20/12/2025 đến 20/12/2026 không có ngày nào mọi mục đều đạt: nếu sổ vẫn như hiện nay, 2 mục dưới đây không đạt vào ngày nào cả."));
    const list = screen.getByRole("list", { name: "Các mục không đạt vào ngày nào" });
    expect(list).toHaveTextContent("1a Người nghiện có hồ sơ quản lý: Không đạt");
    expect(list).toHaveTextContent("Bảng tham số chưa có tổng số hộ gia đình đang cư trú.");
    await user.click(pane.button("Mục 1a: xem 1 dòng"));
    await user.click(within(list).getByRole("button", { name: "Dòng 12 · Người nghiện" }));
    expect(useCases.shown).toEqual([{ sheet, row: 12, column: "A" }]);
  });

  it.each([
    [found(), "Từ 20/12/2025 đến 20/12/2026 không có ngày nào mọi mục cùng đạt: nếu sổ vẫn như hiện nay, khi mục này đạt thì mục khác không còn đạt."],
    [found({ judged: 0, classed: ["a"] }), "Bộ này chỉ xếp loại, không có mục nào để xét đạt: không có ngày nào để tìm."],
  ])("says why there is none: %#", async (earliest, sentence) => {
    const { useCases, user } = await openSection();
    useCases.earliest = earliest;
    await user.click(pane.button("Tìm ngày sớm nhất"));
    await waitFor(() => expect(said()).toBe(sentence));
  });

  it("says which parts are only classed", async () => {
    const { useCases, user } = await openSection();
    useCases.earliest = found({ date: day(2025, 12, 20), classed: ["a", "b"] });
    await user.click(pane.button("Tìm ngày sớm nhất"));
    expect(await screen.findByText("Các mục chỉ xếp loại (a, b) không tính vào ngày này.")).toBeInTheDocument();
  });

  it("shows how far the search is, starts no second one, and can be stopped", async () => {
    const { useCases, user } = await openSection();
    useCases.hold = true;
    await user.click(pane.button("Tìm ngày sớm nhất"));
    const held = useCases.heldSearch!;
    act(() => held.progress({ phase: "checking", done: 120, total: 365 }));
    expect(screen.getByText("Đang tìm: 120/365 ngày")).toBeInTheDocument();
    expect(said()).toBe("");
    await user.click(pane.button("Tìm ngày sớm nhất"));
    expect(useCases.calls).toEqual(["check", "earliestDate xkmt-2024"]);
    await user.click(pane.button("Dừng"));
    expect(held.options).toMatchObject({ signal: { aborted: true } });
    expect(screen.getByText("Đang dừng…")).toBeInTheDocument();
    await act(async () => held.fail(new AppError("cancelled")));
    expect(said()).toBe("Đã dừng theo yêu cầu; chưa có kết quả mới, sổ không bị thay đổi.");
    expect(screen.queryByRole("button", { name: "Dừng" })).not.toBeInTheDocument();
  });
});
