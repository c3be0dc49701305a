/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { AppError } from "../../src/app/appError";
import { type ListedParameter, type ParameterChange, parameterFields, type ParameterListing } from "../../src/core/model/parameterForm";
import { sampleResult } from "../support/sampleResult";
import { d } from "../support/workbook";
import { pane, type RenderedPane, renderPane } from "./renderPane";

const sheet = "Tham số";

/** All of them missing, but for what is given. */
const listingOf = (given: { readonly [F in ListedParameter["name"]]?: Partial<ListedParameter> } = {}, more: Partial<ParameterListing> = {}): ParameterListing => ({
  sheet,
  barred: null,
  fields: parameterFields.map((field, index): ListedParameter => ({
    ...field, state: given[field.name] === undefined ? "missing" : "present", value: "", day: null, label: "nhãn", place: { sheet, row: index + 3, column: 2 }, further: 0, ...given[field.name],
  })),
  hamlets: { hasHeadings: true, columns: { households: true, people: true }, rows: [{ row: 30, name: "Bản Púng", households: 40, people: "trăm rưỡi" }], room: 2 },
  ...more,
});

const change = (row: number, before: ParameterChange["before"], after: ParameterChange["after"], more: Partial<ParameterChange> = {}): ParameterChange => ({
  kind: "entry", sheet, row, column: 2, before, after, format: null, day: null, dayBefore: null, heading: "nhãn", isHidden: false, ...more,
});

const dialog = (): HTMLElement => screen.getByRole("dialog");
const box = (name: string | RegExp): HTMLElement => within(dialog()).getByLabelText(name);
const inDialog = (name: string | RegExp): HTMLElement => within(dialog()).getByRole("button", { name });
const opener = (): HTMLElement => pane.button("Điền bảng tham số…");

const openForm = async (listing: ParameterListing | null = listingOf()): Promise<RenderedPane> => {
  const rendered = renderPane(sampleResult(), (useCases) => {
    useCases.parameterListing = listing;
  });
  await rendered.user.click(screen.getByRole("tab", { name: "Tiêu chí" }));
  await rendered.user.click(opener());
  await screen.findByRole("dialog");
  return rendered;
};
const review = (user: UserEvent): Promise<void> => user.click(inDialog("Xem các ô sẽ ghi"));

describe("the section", () => {
  it("needs no check, and reads nothing until it is asked", async () => {
    const { useCases } = await openForm();
    expect(useCases.calls).toEqual(["parameters"]);
  });

  it("says when the workbook cannot be read", async () => {
    const { useCases, user } = renderPane();
    useCases.parameterListing = new AppError("otherWorkbookActive");
    await user.click(screen.getByRole("tab", { name: "Tiêu chí" }));
    await user.click(opener());
    await waitFor(() => expect(pane.status()).toMatch(/Một tệp Excel khác/));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a workbook without a parameter sheet", () => {
  it("is offered one, and nothing else is written", async () => {
    const { useCases, user } = await openForm(null);
    expect(dialog()).toHaveTextContent("Tệp này chưa có bảng tham số.");
    useCases.outcome = { refused: [], sheets: [], templates: [sheet] };
    await user.click(inDialog("Tạo bảng tham số"));
    expect(useCases.calls).toEqual(["parameters", "createTemplates parameters"]);
    await waitFor(() => expect(pane.status()).toBe("Đã tạo sổ mẫu. Trang mới: “Tham số”."));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the form", () => {
  it("shows what is missing first, in groups, with what needs it; then what is there", async () => {
    const { user } = await openForm(listingOf({ communeName: { value: "Mường Thượng" }, asOf: { value: 46_011, day: d("2025-12-20") }, population: { state: "unreadable", value: "khoảng 4 nghìn" }, householdTotal: { value: 1250 } }));
    expect(within(dialog()).getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(["Còn thiếu hoặc chưa đọc được (15)", "Đã có (3)", "Danh sách thôn (1)"]);
    expect(within(dialog()).getAllByRole("group").map((group) => group.querySelector("h4")?.textContent)).toEqual(["Đơn vị", "Mốc ngày", "Số gốc", "Số năm trước", "Kỳ đánh giá", "Ngày nghỉ"]);
    expect(box("Số người nghiện khi rà soát lúc đăng ký")).toHaveAccessibleDescription("cần cho tiêu chí 4a");
    expect(box("Số nhân khẩu đang cư trú")).toHaveValue("khoảng 4 nghìn");
    expect(box("Số nhân khẩu đang cư trú")).toHaveAccessibleDescription(/Ô đang ghi “khoảng 4 nghìn”: chưa đọc được\..*Quyết định 28\/2025/);
    expect(within(dialog()).queryByLabelText("Ngày chốt số liệu (T)")).toBeNull();
    await user.click(inDialog("Mốc ngày: 1 mục"));
    expect(box("Ngày chốt số liệu (T)")).toHaveValue("20/12/2025");
    await user.click(inDialog("Số gốc: 1 mục"));
    expect(box("Số hộ gia đình đang cư trú")).toHaveValue("1.250");
  });

  it("gives only what was typed, read by its kind", async () => {
    const { useCases, user } = await openForm(listingOf({ householdTotal: { value: 1250 } }));
    // What was put back as it stood is no entry.
    await user.click(inDialog("Số gốc: 1 mục"));
    await user.clear(box("Số hộ gia đình đang cư trú"));
    await user.type(box("Số hộ gia đình đang cư trú"), "1.250");
    await user.type(box("Tên xã, phường, đặc khu"), "=Mường Thượng");
    await user.selectOptions(box("Loại đơn vị hành chính"), "Phường");
    await user.selectOptions(box("Trên tuyến trọng điểm"), "Nội tỉnh");
    await user.type(box("Ngày đăng ký xây dựng (B)"), "20.11.2024");
    await user.type(box("Số nhân khẩu đang cư trú"), "4.120");
    await user.type(box("Ngày nghỉ lễ, Tết"), "16/02/2026-20/02/2026; 30/4/2026");
    await review(user);
    expect(useCases.entered).toEqual([
      {
        values: [
          { name: "communeName", value: "=Mường Thượng" },
          { name: "unitKind", value: "Phường" },
          { name: "onKeyRoute", value: "Nội tỉnh" },
          { name: "registeredOn", value: "2024-11-20" },
          { name: "population", value: 4120 },
          { name: "holidays", value: "16/02/2026 - 20/02/2026; 30/04/2026" },
        ],
        hamlets: [],
      },
    ]);
  });

  it("says in one sentence what is wrong with a field once it was left, and goes no further", async () => {
    const { useCases, user } = await openForm();
    await user.type(box("Ngày đăng ký xây dựng (B)"), "30/02/2025");
    expect(dialog()).not.toHaveTextContent("Ghi ngày có thật");
    await user.type(box("Số nhân khẩu đang cư trú"), "-5");
    expect(box("Ngày đăng ký xây dựng (B)")).toHaveAccessibleDescription(/Ghi ngày có thật dạng dd\/mm\/yyyy, ví dụ 15\/11\/2025\./);
    await review(user);
    expect(box("Số nhân khẩu đang cư trú")).toBeInvalid();
    expect(dialog()).toHaveTextContent("Còn 2 chỗ cần xem lại trước khi ghi.");
    expect(box("Ngày đăng ký xây dựng (B)")).toHaveFocus();
    expect(useCases.entered).toEqual([]);
  });

  it("refuses contradictions, opens the group that holds one, and only warns of what may be right", async () => {
    const { useCases, user } = await openForm(listingOf({ proposedOn: { value: 45_992, day: d("2025-12-01") }, asOf: { value: 46_000, day: d("2025-12-09") } }));
    await user.type(box("Ngày đăng ký xây dựng (B)"), "10/12/2025");
    await user.type(box("Kỳ đánh giá từ ngày"), "02/01/2025");
    await user.type(box("Kỳ đánh giá đến ngày"), "01/01/2025");
    await review(user);
    expect(dialog()).toHaveTextContent("Ngày đề nghị (D) cần bằng hoặc sau ngày đăng ký (B).");
    expect(dialog()).toHaveTextContent("Kỳ đánh giá: ngày bắt đầu cần trước hoặc bằng ngày kết thúc.");
    expect(useCases.entered).toEqual([]);
    await user.click(inDialog(/^Mốc ngày/));
    await user.clear(box("Ngày đề nghị công nhận (D)"));
    await user.type(box("Ngày đề nghị công nhận (D)"), "10/12/2025");
    await user.clear(box("Kỳ đánh giá từ ngày"));
    expect(dialog()).toHaveTextContent("Ngày chốt số liệu (T) trước ngày đăng ký (B): xem lại, vẫn ghi được.");
    await review(user);
    expect(useCases.entered[0]?.values.map(({ name, value }) => [name, value])).toEqual([["registeredOn", "2025-12-10"], ["proposedOn", "2025-12-10"], ["windowTo", "2025-01-01"]]);
  });

  it("keeps what stands in a field of choices among them, and says where there is no room", async () => {
    await openForm(listingOf({ unitKind: { state: "unreadable", value: "Thị trấn" }, newsLastYear: { state: "missing", place: null, label: "" } }, { barred: "protected" }));
    expect([...box("Loại đơn vị hành chính").querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual(["Chưa chọn", "Thị trấn", "Xã", "Phường", "Đặc khu"]);
    expect(box("Loại đơn vị hành chính")).toHaveValue("Thị trấn");
    expect(box("Số tin, bài năm trước")).toBeDisabled();
    expect(box("Số tin, bài năm trước")).toHaveAccessibleDescription(/Trang không còn chỗ/);
    expect(dialog()).toHaveTextContent("Trang “Tham số” đang được bảo vệ");
  });
});

describe("the hamlets", () => {
  it("can be changed and added, as many as there is room for", async () => {
    const { useCases, user } = await openForm();
    await user.click(inDialog("Danh sách thôn (1)"));
    const hamlet = (name: string) => within(within(dialog()).getByRole("group", { name }));
    await user.clear(hamlet("Thôn 1: Bản Púng").getByLabelText("Số nhân khẩu"));
    await user.type(hamlet("Thôn 1: Bản Púng").getByLabelText("Số nhân khẩu"), "150");
    await user.click(inDialog("Thêm thôn"));
    expect(hamlet("Thôn 2").getByLabelText("Tên thôn, khu phố")).toHaveFocus();
    await user.keyboard("Bản Lốc");
    await user.type(hamlet("Thôn 2: Bản Lốc").getByLabelText("Số hộ"), "60");
    await user.click(inDialog("Thêm thôn"));
    expect(dialog()).toHaveTextContent("Không còn dòng trống ngay dưới danh sách");
    await review(user);
    expect(useCases.entered).toEqual([{ values: [], hamlets: [{ row: 30, people: 150 }, { row: null, name: "Bản Lốc", households: 60 }] }]);
  });

  it("need a name of their own that is no line of totals, and whole numbers", async () => {
    const { useCases, user } = await openForm();
    await user.click(inDialog("Danh sách thôn (1)"));
    await user.click(inDialog("Thêm thôn"));
    await user.keyboard("bản púng");
    await user.click(inDialog("Thêm thôn"));
    await user.type(within(within(dialog()).getByRole("group", { name: "Thôn 3" })).getByLabelText("Số hộ"), "4,5");
    await review(user);
    expect(dialog()).toHaveTextContent("Tên này đã có trong danh sách.");
    expect(dialog()).toHaveTextContent("Ghi tên thôn.");
    expect(dialog()).toHaveTextContent("Ghi một số nguyên từ 0 trở lên, ví dụ 1.250.");
    await user.type(within(within(dialog()).getByRole("group", { name: "Thôn 3" })).getByLabelText("Tên thôn, khu phố"), "Tổng số");
    expect(dialog()).toHaveTextContent("sẽ bị đọc là dòng tổng");
    expect(useCases.entered).toEqual([]);
  });
});

describe("the list of cells", () => {
  const changes = [
    change(5, "cuối năm 2024", 45_616, { day: d("2024-11-20"), heading: "Ngày đăng ký" }),
    change(6, 46_000, 46_006, { day: d("2025-12-15"), dayBefore: d("2025-12-09"), heading: "Ngày chốt" }),
    change(7, "", 4120, { heading: "Dân số", isHidden: true }),
    change(8, "Xã cũ", "", { heading: "Tên xã" }),
  ];

  const openList = async (): Promise<RenderedPane> => {
    const rendered = await openForm();
    rendered.useCases.parameterChanges = changes;
    await rendered.user.type(box("Ngày đăng ký xây dựng (B)"), "20/11/2024");
    await review(rendered.user);
    await within(dialog()).findByRole("list", { name: "Các ô sẽ ghi" });
    return rendered;
  };

  it("shows each cell with both values before anything is written, and takes the focus along", async () => {
    const { useCases } = await openList();
    expect(within(dialog()).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "ô B5 · Ngày đăng kýĐang là: cuối năm 2024Sẽ là: 20/11/2024",
      "ô B6 · Ngày chốtĐang là: 09/12/2025Sẽ là: 15/12/2025",
      "ô B7 · Dân số · dòng ẩnĐang là: (ô trống)Sẽ là: 4.120",
      "ô B8 · Tên xãĐang là: Xã cũSẽ là: (ô trống)",
    ]);
    expect(document.activeElement).toHaveTextContent("4 ô của trang “Tham số” sẽ thay đổi như dưới đây, không ô nào khác.");
    expect(useCases.calls).toEqual(["parameters"]);
  });

  it("is what gets written, and the status says so and that a check is due", async () => {
    const { useCases, user } = await openList();
    useCases.outcome = { refused: [], sheets: [{ sheetKind: "journal", name: "Nhật ký sửa" }], cells: { written: 3, left: [{ sheet, row: 7, column: 2, why: "formula" }] } };
    await user.click(inDialog("Ghi vào bảng tham số"));
    expect(useCases.savedParameters).toEqual([changes]);
    await waitFor(() =>
      expect(pane.status()).toBe(
        "Đã ghi 3 ô của bảng tham số. Bấm “Kiểm tra lại” để tính theo giá trị mới; muốn lấy lại giá trị cũ, sau đó bấm “Khôi phục…” ở thẻ Kiểm tra. " +
          "1 ô là công thức: giữ nguyên (B7). Nhật ký sửa: trang “Nhật ký sửa”.",
      ),
    );
    expect(screen.queryByRole("dialog")).toBeNull();
    // The clerk stays where the form was opened.
    expect(useCases.shown).toEqual([]);
  });

  it("leads back to the form with everything that was typed", async () => {
    const { useCases, user } = await openList();
    await user.click(inDialog("Quay lại"));
    expect(box("Ngày đăng ký xây dựng (B)")).toHaveValue("20/11/2024");
    expect(document.activeElement).toHaveTextContent(/^Trang “Tham số”\./);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(useCases.savedParameters).toEqual([]);
    await waitFor(() => expect(opener()).toHaveFocus());
  });

  it("offers no writing where nothing changes", async () => {
    const { user } = await openForm();
    await review(user);
    await waitFor(() => expect(dialog()).toHaveTextContent("Chưa có gì thay đổi so với bảng tham số."));
    expect(within(dialog()).queryByRole("button", { name: "Ghi vào bảng tham số" })).toBeNull();
  });

  it("can be reached and accepted with the keyboard alone", async () => {
    const { useCases, user } = await openForm();
    useCases.parameterChanges = changes;
    act(() => box("Ngày đăng ký xây dựng (B)").focus());
    await user.keyboard("20/11/2024");
    act(() => inDialog("Xem các ô sẽ ghi").focus());
    await user.keyboard("{Enter}");
    await within(dialog()).findByRole("list", { name: "Các ô sẽ ghi" });
    act(() => inDialog("Ghi vào bảng tham số").focus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(useCases.savedParameters).toEqual([changes]));
  });
});
