/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { AppError } from "../../src/app/appError";
import type { Recognition } from "../../src/app/useCases";
import { choice, sampleRecognition } from "../support/sampleReadings";
import { sampleResult } from "../support/sampleResult";
import { pane, renderChecked, renderPane } from "./renderPane";
import type { RenderedPane } from "./renderPane";

const panel = (): HTMLElement => screen.getByRole("tabpanel", { name: "Nhận sổ" });
const tab = (): HTMLElement => screen.getByRole("tab", { name: "Nhận sổ" });
/** By text: working out the names of all buttons takes jsdom seconds. */
const buttonWith = (text: string): HTMLElement => {
  const found = within(panel()).getByText(text).closest("button");
  if (found === null) throw new RangeError(`No button says ${text}`);
  return found;
};
const sheetHeader = buttonWith;
const save = (): HTMLElement => buttonWith("Lưu lựa chọn");

/** The pane on the mapping tab, its sheets read. */
const renderRead = async (recognition: Recognition = sampleRecognition): Promise<RenderedPane> => {
  const rendered = renderPane();
  rendered.useCases.recognition = recognition;
  await rendered.user.click(tab());
  await rendered.user.click(pane.button("Đọc các trang"));
  await screen.findByRole("button", { name: "Đọc lại các trang" });
  return rendered;
};

const chooseIn = async (user: UserEvent, combobox: HTMLElement, option: string): Promise<void> => {
  await user.click(combobox);
  await user.click(await screen.findByRole("option", { name: option }));
};

describe("the sheets", () => {
  it("are read only when asked for", async () => {
    const { useCases, user } = renderPane();
    await user.click(tab());
    expect(useCases.calls).toEqual([]);
    expect(screen.queryByRole("button", { name: "Lưu lựa chọn" })).not.toBeInTheDocument();
    await user.click(pane.button("Đọc các trang"));
    expect(useCases.calls).toEqual(["recognise"]);
    expect(screen.getByText("Tệp này không có trang nào có nội dung.")).toBeInTheDocument();
  });

  it("show while they are being read how far that is, and can be stopped", async () => {
    const { useCases, user } = renderPane();
    useCases.hold = true;
    await user.click(tab());
    await user.click(pane.button("Đọc các trang"));
    act(() => useCases.heldRecognition?.progress({ phase: "reading", done: 50, total: 200 }));
    expect(within(panel()).getByText("Đang đọc sổ: 50/200 dòng")).toBeInTheDocument();
    await user.click(pane.button("Dừng"));
    await act(async () => useCases.heldRecognition?.fail(new AppError("cancelled")));
    expect(pane.status()).toBe("Đã dừng theo yêu cầu; chưa có kết quả mới, sổ không bị thay đổi.");
    expect(pane.button("Đọc các trang")).toBeInTheDocument();
  });

  it("say what went wrong when they cannot be read", async () => {
    const { useCases, user } = renderPane();
    useCases.recognition = new AppError("cellEditMode");
    await user.click(tab());
    await user.click(pane.button("Đọc các trang"));
    await waitFor(() => expect(pane.status()).toMatch(/^Excel đang nhập dở một ô/));
  });

  it("stand with questions first, then in tab order, with what, why, how sure and where", async () => {
    await renderRead();
    const headings = within(panel()).getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(["Cần xác nhận (1)", "Các trang trong tệp (3)"]);
    const sheets = within(panel()).getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(sheets).toEqual([
      "DS thôn ĐôngChưa nhận ra là sổ nào, không được kiểm tra",
      "Người nghiệnDanh sách người nghiện · theo tiêu đề cột · rất chắc (92/100 điểm)tiêu đề ở dòng 5, 46 dòng số liệu",
      "Ghi chú trang ẩnChưa nhận ra là sổ nào, không được kiểm tra",
      "HộSổ hộ gia đình cam kết · do người dùng chọntiêu đề ở dòng 5, 46 dòng số liệu",
    ]);
    expect(pane.status()).toBe("Đã đọc 4 trang; 1 trang cần bạn xác nhận.");
  });

  it("say that they may be out of date when the workbook changes", async () => {
    const { useCases } = await renderRead();
    act(() => useCases.change());
    expect(within(panel()).getByText(/^Sổ đã thay đổi sau khi đọc/)).toBeInTheDocument();
  });

  it("come from the check as well, which leads here when it could not tell a sheet", async () => {
    const { useCases, user } = await renderChecked(sampleResult(sampleRecognition));
    expect(screen.getByText("1 trang có thể là sổ nhưng chưa chắc, nên chưa được kiểm tra.")).toBeInTheDocument();
    await user.click(pane.button("Xem và sửa ở thẻ “Nhận sổ”"));
    expect(tab()).toHaveAttribute("aria-selected", "true");
    expect(tab()).toHaveFocus();
    expect(sheetHeader("DS thôn Đông")).toBeInTheDocument();
    expect(useCases.calls).toEqual(["check"]);
  });

  it("are the way out when a check recognised nothing", async () => {
    const { user } = renderPane(new AppError("nothingRecognised"));
    await user.click(pane.button("Kiểm tra"));
    await user.click(await screen.findByRole("button", { name: "Xem và sửa ở thẻ “Nhận sổ”" }));
    expect(tab()).toHaveFocus();
  });

  it("are linked from the list of sheets that are none", async () => {
    const { user } = await renderChecked();
    await user.click(pane.group("Sổ đã nhận ra"));
    await user.click(pane.button("Xem và sửa ở thẻ “Nhận sổ”"));
    expect(tab()).toHaveAttribute("aria-selected", "true");
  });
});

describe("values of the register", () => {
  it("show only while a sheet is open, and not when they are hidden", async () => {
    const { user } = await renderRead();
    expect(document.body).not.toHaveTextContent("Lò Văn Mẫu");
    await user.click(sheetHeader("Người nghiện"));
    expect(screen.getByText("Ví dụ: Lò Văn Mẫu · Vi Thị Thử")).toBeInTheDocument();
    await user.click(screen.getByRole("switch", { name: "Ẩn giá trị mẫu" }));
    expect(document.body).not.toHaveTextContent("Lò Văn Mẫu");
    expect(document.body).not.toHaveTextContent("038099000001");
    await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    await user.click(tab());
    expect(screen.getByRole("switch", { name: "Ẩn giá trị mẫu" })).toBeChecked();
    await user.click(screen.getByRole("switch", { name: "Ẩn giá trị mẫu" }));
    await user.click(sheetHeader("Người nghiện"));
    expect(document.body).not.toHaveTextContent("Lò Văn Mẫu");
  });
});

describe("a question", () => {
  it("is answered with one press, saved with the rest, and read again by the answer", async () => {
    const { useCases, user } = await renderRead();
    const question = screen.getByRole("group", { name: "Chọn sổ cho trang “DS thôn Đông”" });
    expect(within(question).getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Danh sách người sử dụng trái phép · giống một phần (55/100 điểm)",
      "Danh sách người có căn cứ nghi · giống một phần (48/100 điểm)",
      "Trang này không phải sổ",
    ]);
    const answer = within(question).getByRole("button", { name: /có căn cứ nghi/ });
    await user.click(answer);
    expect(answer).toHaveAttribute("aria-pressed", "true");
    expect(answer).toHaveFocus();
    await user.click(save());
    expect(useCases.savedMappings).toEqual([
      {
        sheets: [...sampleRecognition.mapping.sheets, choice("DS thôn Đông", "suspect", { headings: ["họ tên"] })],
      },
    ]);
    expect(useCases.calls).toEqual(["recognise", "saveMapping", "recognise"]);
    await waitFor(() =>
      expect(pane.status()).toBe("Đã lưu lựa chọn vào tệp. Sang thẻ “Kiểm tra”, bấm “Kiểm tra” để kiểm tra theo lựa chọn mới."),
    );
    expect(save()).toHaveAttribute("aria-disabled", "true");
  });
});

describe("changes", () => {
  it("are kept aside until saved, and can be dropped", async () => {
    const { useCases, user } = await renderRead();
    expect(save()).toHaveAttribute("aria-disabled", "true");
    await user.click(sheetHeader("Ghi chú"));
    await chooseIn(user, screen.getByRole("combobox", { name: "Trang này là" }), "Trang này không phải sổ");
    expect(sheetHeader("Ghi chú")).toHaveTextContent("Chưa lưu: không phải sổ");
    expect(screen.getByText("Có thay đổi chưa lưu.")).toBeInTheDocument();
    await user.click(pane.button("Bỏ thay đổi"));
    expect(sheetHeader("Ghi chú")).not.toHaveTextContent("Chưa lưu");
    await user.click(save());
    expect(useCases.calls).toEqual(["recognise"]);
  });

  it("stay when saving fails", async () => {
    const { useCases, user } = await renderRead();
    useCases.outcome = new AppError("cellEditMode");
    await user.click(screen.getByRole("button", { name: /có căn cứ nghi/ }));
    await user.click(save());
    await waitFor(() => expect(pane.status()).toMatch(/^Excel đang nhập dở một ô/));
    expect(sheetHeader("DS thôn Đông")).toHaveTextContent("Chưa lưu: Danh sách người có căn cứ nghi");
  });

  it("make an earlier check out of date once they are saved", async () => {
    const { useCases, user } = await renderChecked(sampleResult(sampleRecognition));
    useCases.recognition = sampleRecognition;
    await user.click(tab());
    await user.click(screen.getByRole("button", { name: /có căn cứ nghi/ }));
    const sentence = "Lựa chọn nhận sổ đã đổi sau lần kiểm tra này: bấm “Kiểm tra lại”.";
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
    await user.click(save());
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  it("give a sheet back to the automatic reading", async () => {
    const { useCases, user } = await renderRead();
    await user.click(sheetHeader("Hộ"));
    await user.click(pane.button("Trở lại tự động"));
    expect(sheetHeader("Hộ")).toHaveTextContent("Chưa lưu: trở lại tự động");
    await user.click(save());
    expect(useCases.savedMappings).toEqual([{ sheets: [sampleRecognition.mapping.sheets[0]] }]);
  });

  it("point at another heading row, which has to be a row", async () => {
    const { useCases, user } = await renderRead();
    await user.click(sheetHeader("Người nghiện"));
    const row = screen.getByRole("spinbutton", { name: "Dòng tiêu đề cột" });
    expect(row).toHaveValue(5);
    await user.clear(row);
    await user.type(row, "0{Enter}");
    expect(screen.getByText("Ghi một số dòng từ 1 đến 1048576")).toBeInTheDocument();
    expect(save()).toHaveAttribute("aria-disabled", "true");
    await user.clear(row);
    await user.type(row, "7{Enter}");
    await user.click(save());
    expect(useCases.savedMappings[0]?.sheets[2]).toEqual(choice("Người nghiện", "addict", { headerRow: 7 }));
  });
});

describe("a column", () => {
  const combobox = (name: string): HTMLElement => screen.getByRole("combobox", { name });

  it("shows what it is read as, with a near miss proposed and not taken", async () => {
    const { useCases, user } = await renderRead();
    await user.click(sheetHeader("Người nghiện"));
    expect(combobox("Cột B, Họ và tên: đọc là")).toHaveValue("Họ và tên");
    const nearMiss = combobox("Cột F, Số CCCDD: đọc là");
    expect(nearMiss).toHaveValue("");
    expect(save()).toHaveAttribute("aria-disabled", "true");
    await user.click(pane.button(/^Có phải là “.*”\?$/));
    expect(nearMiss).toHaveFocus();
    expect(nearMiss).not.toHaveValue("");
    expect(screen.queryByRole("button", { name: /^Có phải là/ })).not.toBeInTheDocument();
    await user.click(save());
    expect(useCases.savedMappings[0]?.sheets[2]?.columns).toEqual([{ headingKey: "số cccdd", field: "personalId" }]);
  });

  it("is set with the keyboard alone, by typing without marks", async () => {
    const { useCases, user } = await renderRead();
    act(() => sheetHeader("Người nghiện").focus());
    await user.keyboard("{Enter}");
    act(() => combobox("Cột H, Mã cũ: đọc là").focus());
    await user.keyboard("so ho so");
    const options = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(options).toContain("Số hồ sơ");
    expect(options).not.toContain("Họ và tên");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(combobox("Cột H, Mã cũ: đọc là")).toHaveValue("Số hồ sơ");
    act(() => save().focus());
    await user.keyboard("{Enter}");
    expect(useCases.savedMappings[0]?.sheets[2]?.columns).toEqual([{ headingKey: "mã cũ", field: "dossierNumber" }]);
  });

  it("keeps its meaning when something is typed that is no answer", async () => {
    const { user } = await renderRead();
    await user.click(sheetHeader("Người nghiện"));
    const name = combobox("Cột B, Họ và tên: đọc là");
    await user.type(name, "zzz");
    expect(screen.getByText("Không có mục nào như vậy")).toBeInTheDocument();
    await user.tab();
    expect(name).toHaveValue("Họ và tên");
    expect(save()).toHaveAttribute("aria-disabled", "true");
  });

  it("can be left unread, and given back to its heading", async () => {
    const { useCases, user } = await renderRead();
    await user.click(sheetHeader("Hộ"));
    const signed = combobox("Cột C, Ký: đọc là");
    await chooseIn(user, signed, "Không đọc cột này");
    await user.click(save());
    expect(useCases.savedMappings[0]?.sheets[1]?.columns).toEqual([{ headingKey: "ký", field: null }]);
    await chooseIn(user, signed, "Tự nhận theo tiêu đề");
    await user.click(save());
    expect(useCases.savedMappings[1]?.sheets[1]?.columns).toEqual([]);
  });
});
