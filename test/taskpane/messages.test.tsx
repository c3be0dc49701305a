/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { AppError, appErrorCodes } from "../../src/app/appError";
import { errorSentences } from "../../src/i18n/errors";
import { stallMs } from "../../src/taskpane/state/useStalled";
import { pane, renderChecked, renderPane } from "./renderPane";

const stalledText = /Nếu đang nhập dở một ô, hãy kết thúc nhập ô/;
const outOfDateText = "Sổ đã thay đổi sau lần kiểm tra này: kết quả có thể không còn đúng.";
const message = (text: string | RegExp): HTMLElement | null =>
  screen.queryAllByText(text).find((element) => element.closest("[role=status]") === null) ?? null;

describe("failures", () => {
  it.each(appErrorCodes)("%s is said in one sentence, once aloud", async (code) => {
    const { user } = renderPane(new AppError(code, { sheet: "Hộ cam kết" }));
    await user.click(pane.button("Kiểm tra"));
    const sentence = errorSentences[code]("Hộ cam kết");
    await waitFor(() => expect(message(sentence)).toBeInTheDocument());
    expect(pane.status()).toBe(sentence);
    await user.click(pane.button("Bỏ thông báo"));
    expect(message(sentence)).toBeNull();
  });

  it("does not show what an unexpected error says, it might quote a cell", async () => {
    const { useCases, user } = renderPane();
    useCases.hold = true;
    await user.click(pane.button("Kiểm tra"));
    await act(async () => useCases.heldCheck?.fail(new TypeError("Lò Văn Mẫu is not a function")));
    expect(screen.getByText("Chi tiết: TypeError")).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent("Lò Văn Mẫu");
  });

  it("keeps the last results when a new check fails", async () => {
    const { useCases, user } = await renderChecked();
    useCases.result = new AppError("notResponding");
    await user.click(pane.button("Kiểm tra lại"));
    await waitFor(() => expect(message(/Excel không trả lời/)).toBeInTheDocument());
    expect(pane.button(/^Vi phạm 2$/)).toBeInTheDocument();
  });

  it("says when a cell cannot be shown", async () => {
    const { useCases, user } = await renderChecked();
    useCases.showError = new AppError("otherWorkbookActive");
    await user.click(pane.group("Chưa có hồ sơ"));
    await user.click(pane.button("Dòng 12 · Cột H · Người nghiện"));
    await waitFor(() => expect(message(/Một tệp Excel khác đang ở phía trước/)).toBeInTheDocument());
    useCases.showError = null;
    await user.click(pane.button("Dòng 24 · Cột H · Người nghiện"));
    await waitFor(() => expect(message(/Một tệp Excel khác/)).toBeNull());
  });
});

describe("waiting for Excel", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const startHeld = async (): Promise<ReturnType<typeof renderPane>> => {
    const rendered = renderPane();
    rendered.useCases.hold = true;
    await rendered.user.click(pane.button("Kiểm tra"));
    return rendered;
  };

  it("asks to end cell editing after 2 s without progress, and no sooner", async () => {
    await startHeld();
    act(() => jest.advanceTimersByTime(stallMs - 1));
    expect(message(stalledText)).toBeNull();
    act(() => jest.advanceTimersByTime(1));
    expect(message(stalledText)).toBeInTheDocument();
  });

  it("takes it back as soon as something moves", async () => {
    const { useCases } = await startHeld();
    act(() => jest.advanceTimersByTime(stallMs));
    act(() => useCases.heldCheck?.progress({ phase: "reading", done: 1, total: 2 }));
    expect(message(stalledText)).toBeNull();
  });

  it("never blames Excel for our own checking", async () => {
    const { useCases } = await startHeld();
    act(() => useCases.heldCheck?.progress({ phase: "checking", done: 1, total: 2 }));
    act(() => jest.advanceTimersByTime(10 * stallMs));
    expect(message(stalledText)).toBeNull();
  });
});

describe("out-of-date results", () => {
  it("are called so after a change, until the next check", async () => {
    const { useCases, user } = await renderChecked();
    expect(message(outOfDateText)).toBeNull();
    act(() => useCases.change());
    expect(message(outOfDateText)).toBeInTheDocument();
    await user.click(pane.button("Kiểm tra lại"));
    await waitFor(() => expect(message(outOfDateText)).toBeNull());
  });

  it("listens once, however often it checks", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.button("Kiểm tra lại"));
    expect(useCases.listenerCount).toBe(1);
  });
});

describe("writing", () => {
  it.each([
    ["Tô màu", "highlight", "Đã tô màu các dòng cần xem lại."],
    ["Gỡ màu", "removeHighlights", "Đã gỡ màu; định dạng của sổ giữ nguyên."],
    ["Ghi bảng kết quả", "writeFindings", "Đã ghi bảng kết quả."],
  ])("%s calls its use case once and says what was done", async (name, call, sentence) => {
    const { useCases, user } = await renderChecked();
    await user.click(pane.button(name));
    expect(useCases.calls).toEqual(["check", call]);
    await waitFor(() => expect(pane.status()).toBe(sentence));
  });

  it("names each sheet that was refused with the reason, and does not claim that rows were coloured", async () => {
    const { useCases, user } = await renderChecked();
    useCases.outcome = {
      refused: [
        { sheet: "Người nghiện", reason: "protected" },
        { sheet: "Hộ cam kết", reason: "filtered" },
      ],
      sheets: [],
    };
    await user.click(pane.button("Tô màu"));
    await waitFor(() => expect(message(/Không ghi vào “Người nghiện”: trang đang được bảo vệ/)).toBeInTheDocument());
    expect(message(/Không ghi vào “Hộ cam kết”: trang đang lọc/)).toBeInTheDocument();
    expect(message("Chưa ghi được gì.")).toBeInTheDocument();
    expect(message(/Đã tô màu/)).toBeNull();
  });

  it("says under which name a sheet was written", async () => {
    const { useCases, user } = await renderChecked();
    useCases.outcome = { refused: [], sheets: [{ sheetKind: "findings", name: "Kết quả kiểm tra (2)" }] };
    await user.click(pane.button("Ghi bảng kết quả"));
    await waitFor(() => expect(message("Bảng kết quả: trang “Kết quả kiểm tra (2)”.")).toBeInTheDocument());
  });
});
