/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { criterion, sampleDates, sampleResult } from "../support/sampleResult";
import { pane, renderChecked, renderPane } from "./renderPane";

const open = (user: UserEvent, tab: string): Promise<void> => user.click(screen.getByRole("tab", { name: tab }));
const part = (name: RegExp): HTMLElement => screen.getByRole("group", { name });

describe("the criteria", () => {
  it("ask for a check first", async () => {
    const { useCases, user } = renderPane();
    await open(user, "Tiêu chí");
    expect(within(screen.getByRole("tabpanel", { name: "Tiêu chí" })).getByText(/Bấm “Kiểm tra”/)).toBeInTheDocument();
    await user.click(pane.button("Lập bảng tiêu chí"));
    expect(useCases.calls).toEqual([]);
  });

  it("show verdict, figures rounded down and the reason of what is undecided", async () => {
    const { user } = await renderChecked();
    await open(user, "Tiêu chí");
    expect(part(/^1a/)).toHaveTextContent("Không đạt199/200 · 99,5 %");
    expect(part(/^8/)).toHaveTextContent("Chưa đủ dữ liệu–Yêu cầu: 100 %");
    expect(part(/^8/)).toHaveTextContent("Sổ có 220 hộ đang cư trú, bảng tham số ghi 1.221 hộ: đối chiếu lại.");
    expect(screen.queryByText("tạm tính")).not.toBeInTheDocument();
    const tally = screen.getByRole("list", { name: "Số tiêu chí thành phần theo kết quả" });
    expect(tally).toHaveTextContent("Đạt: 0Không đạt: 1Không phát sinh: 0Chưa đủ dữ liệu: 1");
  });

  it("print counts and comparisons as what they are", async () => {
    const { user } = await renderChecked(
      sampleResult({
        criteria: [
          criterion("1c", { numerator: 21, denominator: null, verdict: "notMet" }),
          criterion("4a", { numerator: 40, denominator: 37, verdict: "notMet" }),
          criterion("6", { numerator: 2, denominator: null, verdict: "notMet", parts: { spot: 2, gang: 0 } }),
        ],
      }),
    );
    await open(user, "Tiêu chí");
    expect(part(/^1c/)).toHaveTextContent(/Không đạt21Yêu cầu: dưới 10 người/);
    expect(part(/^4a/)).toHaveTextContent("40 so với 37");
    expect(part(/^6/)).toHaveTextContent("điểm phức tạp: 2");
    expect(part(/^6/)).not.toHaveTextContent("ổ nhóm: 0");
  });

  it("are provisional without a proposal date", async () => {
    const { user } = await renderChecked(sampleResult({ dates: { ...sampleDates, proposedOn: null } }));
    await open(user, "Tiêu chí");
    expect(within(part(/^1a/)).getByText("tạm tính")).toBeInTheDocument();
  });

  it("lead to the rows behind a number", async () => {
    const { useCases, user } = await renderChecked();
    await open(user, "Tiêu chí");
    await user.click(pane.button("Xem 1 dòng"));
    await user.click(pane.button("Dòng 12 · Người nghiện"));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện", row: 12, column: "A" }]);
  });

  it("are written on request", async () => {
    const { useCases, user } = await renderChecked();
    useCases.outcome = { refused: [], sheets: [{ sheetKind: "T01", name: "Tổng hợp tiêu chí" }] };
    await open(user, "Tiêu chí");
    await user.click(pane.button("Lập bảng tiêu chí"));
    expect(useCases.calls).toEqual(["check", "fillCriteria"]);
    await waitFor(() =>
      expect(pane.status()).toBe("Đã lập bảng tiêu chí. Bảng tiêu chí: trang “Tổng hợp tiêu chí”."),
    );
  });
});

describe("the removal of all traces", () => {
  const ask = async (user: UserEvent): Promise<void> => {
    await open(user, "Biểu");
    await user.click(pane.button("Việc khác"));
    await user.click(await screen.findByRole("menuitem", { name: "Gỡ mọi dấu vết…" }));
  };

  it("asks once more and then does it", async () => {
    const { useCases, user } = await renderChecked();
    await ask(user);
    expect(useCases.calls).toEqual(["check"]);
    await user.click(await screen.findByRole("button", { name: "Gỡ hết" }));
    expect(useCases.calls).toEqual(["check", "removeAllTraces"]);
  });

  it("does nothing when the person thinks better of it", async () => {
    const { useCases, user } = await renderChecked();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: "Thôi" }));
    expect(useCases.calls).toEqual(["check"]);
  });

  it("needs no check", async () => {
    const { useCases, user } = renderPane();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: "Gỡ hết" }));
    expect(useCases.calls).toEqual(["removeAllTraces"]);
  });
});
