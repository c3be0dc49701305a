/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Board, BoardFile, CommuneFigures } from "../../src/core/model/board";
import { shippedCriteria } from "../../src/core/model/criteriaSettings";
import { emptyFigures } from "../support/communeFigures";
import type { FakeUseCases } from "../support/fakeUseCases";
import { recordSavedNames } from "../support/savedNames";
import { sampleResult } from "../support/sampleResult";
import { renderPane, type RenderedPane } from "./renderPane";

const part = { set: "xkmt-2024", id: "1a", numerator: 11, denominator: 12, verdict: "notMet", level: null } as const;
const commune = (file: string, name: string, more: Partial<CommuneFigures> = {}): BoardFile => ({ file, state: "received", figures: { ...emptyFigures, unit: { ...emptyFigures.unit, name }, ...more } });

const an = commune("an.xlsx", "Xã An", {
  findings: { violation: 2, warning: 1, notice: 0 },
  claims: { total: 9, differing: ["1e", "3"], unverifiable: 0 },
  overall: { "xkmt-2024": "notMet", "qd28-2025": "undetermined" },
  parts: [part, { set: "qd28-2025", id: "k1", numerator: null, denominator: null, verdict: null, level: "II" }],
  filledWith: { "xkmt-2024": "2023" },
});
const bac = commune("bac.xlsx", "Xã Bắc", { findings: { violation: 0, warning: 3, notice: 4 }, overall: { "xkmt-2024": "met" } });
const picture: BoardFile = { file: "anh.xlsx", state: "notReadable", refusal: { code: "image", detail: "" } };
const letter: BoardFile = { file: "don.xlsx", state: "nothingRecognised" };
const files: Readonly<Record<string, BoardFile>> = { "an.xlsx": an, "bac.xlsx": bac, "anh.xlsx": picture, "don.xlsx": letter };

const page: Board = {
  files: [],
  missing: ["Xã Cao"],
  repeated: [],
  counted: ["an.xlsx", "bac.xlsx"],
  tables: [{ id: "T09", totals: {}, rows: {}, lacking: {} }],
  targets: [{ set: "xkmt-2024", share: 20, by: null, met: 1, outOf: 3, isReached: true }],
  shared: [],
};

const saved = recordSavedNames();

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const asFiles = (names: readonly string[]): File[] => names.map((name) => new File(["x"], name));
const fileInput = (): HTMLElement => screen.getByLabelText("Tệp sổ của các xã (.xlsx, .xlsm)");

const open = (prepare: (useCases: FakeUseCases) => void = () => undefined): RenderedPane =>
  renderPane(undefined, (useCases) => {
    useCases.boardFiles = files;
    useCases.board = page;
    prepare(useCases);
  });

const choose = async ({ user }: RenderedPane, names: readonly string[] = Object.keys(files)): Promise<void> => {
  await user.click(screen.getByRole("tab", { name: "Nhiều xã" }));
  await user.upload(fileInput(), asFiles(names));
};

const read = async (rendered: RenderedPane): Promise<void> => {
  await rendered.user.click(button("Đọc và tổng hợp"));
  await screen.findByText(/^Đã đọc xong/);
  await screen.findByRole("combobox", { name: "Bộ tiêu chí đang xem" });
};

test("reads nothing before files are chosen, and needs no checked workbook", async () => {
  const rendered = open();
  await rendered.user.click(screen.getByRole("tab", { name: "Nhiều xã" }));
  expect(button("Đọc và tổng hợp")).toHaveAttribute("aria-disabled", "true");
  await choose(rendered);
  expect(screen.getByText("Đã chọn 4 tệp")).toBeInTheDocument();
  await read(rendered);
  expect(rendered.useCases.boardQuestions).toEqual([{ dates: {}, profile: null, persons: null }]);
  expect(rendered.useCases.calls).toEqual([]);
});

test("more than two hundred files are too many", async () => {
  const rendered = open();
  await choose(rendered, Array.from({ length: 201 }, (_, index) => `${String(index)}.xlsx`));
  expect(screen.getByText(/^Đã chọn 201 tệp, nhiều nhất là 200/)).toBeInTheDocument();
  expect(button("Đọc và tổng hợp")).toHaveAttribute("aria-disabled", "true");
});

test("while files are read each is a line with its state and, where nothing came of it, the reason", async () => {
  let goOn: () => void = () => undefined;
  const rendered = open((useCases) => {
    useCases.beforeFile = (name) => (name === "don.xlsx" ? new Promise((resolve) => (goOn = resolve)) : Promise.resolve());
  });
  await choose(rendered);
  await rendered.user.click(button("Đọc và tổng hợp"));
  await screen.findByText("Đã đọc 3/4 tệp");
  const lines = within(screen.getByRole("list", { name: "Kết quả từng tệp" })).getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines).toEqual(["an.xlsxCó vi phạm", "bac.xlsxĐã nhận", expect.stringMatching(/^anh\.xlsxKhông đọc đượcTệp này là ảnh/)]);
  expect(fileInput()).toBeDisabled();
  await act(async () => goOn());
  expect(await screen.findByText("Đã đọc xong 4 tệp, 2 tệp không dùng được.")).toHaveAttribute("role", "status");
});

test("stopping keeps the files that are done", async () => {
  let goOn: () => void = () => undefined;
  const rendered = open((useCases) => {
    useCases.beforeFile = (name) => (name === "anh.xlsx" ? new Promise((resolve) => (goOn = resolve)) : Promise.resolve());
  });
  await choose(rendered);
  await rendered.user.click(button("Đọc và tổng hợp"));
  await screen.findByText("Đã đọc 2/4 tệp");
  await rendered.user.click(button("Dừng"));
  await act(async () => goOn());
  await screen.findByText(/^Đã dừng: mới đọc 2\/4 tệp/);
  expect(await screen.findByRole("heading", { name: "Các xã (2)" })).toBeInTheDocument();
  expect(screen.queryByText(/Tệp không dùng được/)).toBeNull();
});

test("the page tells targets, findings, false claims, communes missing, and a line a commune that opens its parts", async () => {
  const rendered = open();
  await choose(rendered);
  await rendered.user.click(button("Danh sách xã, chỉ tiêu, so trùng người"));
  await rendered.user.type(screen.getByRole("textbox", { name: "Các xã phải gửi (mỗi dòng một tên)" }), "Xã An{Enter}{Enter} Xã Cao ");
  await read(rendered);
  expect(rendered.useCases.consolidated.at(-1)).toEqual({ expected: ["Xã An", "Xã Cao"], targets: [{ set: "xkmt-2024", share: 20, by: null }, { set: "xkmt-2024", share: 50, by: 2030 }] });
  for (const text of ["Chưa gửi (1): Xã Cao.", "Cộng các tệp được tính: 2 vi phạm, 4 cảnh báo, 4 lưu ý.", "2 số liệu kê khai sai ở 1 tệp.", /^Chỉ tiêu ít nhất 20 % số xã đạt: có 1\/3 xã/]) expect(screen.getByText(text)).toBeInTheDocument();
  const line = button(/^Xã An/);
  expect(line).toHaveTextContent("Xã AnKhông đạtCó vi phạmKê khai sai: 2Bảng tiêu chí lập theo phiên bản khác");
  expect(button(/^Xã Bắc/)).not.toHaveTextContent("phiên bản khác");
  expect(button(/^Xã Bắc/)).toHaveTextContent("Xã BắcĐạtĐã nhận");
  await rendered.user.click(line);
  expect(screen.getByText("9 mục, sai ở mục 1e; 3")).toBeInTheDocument();
  expect(screen.getByText("Bảng tổng hợp lập theo phiên bản 2023; ở đây tính lại theo phiên bản 2024")).toBeInTheDocument();
  expect(within(screen.getByRole("list", { name: "Các mục của bộ Xã không ma túy" })).getByRole("listitem")).toHaveTextContent("1a11/12; Không đạt");
  await rendered.user.selectOptions(screen.getByRole("combobox", { name: "Bộ tiêu chí đang xem" }), "qd28-2025");
  expect(button(/^Xã An/)).toHaveTextContent("Chưa đủ dữ liệu");
  expect(within(screen.getByRole("list", { name: "Các mục của bộ Quyết định 28/2025" })).getByRole("listitem")).toHaveTextContent("k1Loại II");
});

test("another target gives another page without reading the files again; a text that is none is left out", async () => {
  const rendered = open();
  await choose(rendered);
  await rendered.user.click(button("Danh sách xã, chỉ tiêu, so trùng người"));
  await read(rendered);
  const field = screen.getByRole("textbox", { name: "Chỉ tiêu số xã đạt (%)" });
  await rendered.user.clear(field);
  expect(screen.getByText(/^Ghi số nguyên từ 1 đến 100/)).toBeInTheDocument();
  await waitFor(() => expect(rendered.useCases.consolidated.at(-1)?.targets).toEqual([{ set: "xkmt-2024", share: 50, by: 2030 }]));
  await rendered.user.type(field, "30");
  await waitFor(() => expect(rendered.useCases.consolidated.at(-1)?.targets[0]?.share).toBe(30));
  expect(rendered.useCases.boardQuestions).toHaveLength(1);
});

test("the targets begin as the checked workbook settles them, as shipped before; what was typed stays", async () => {
  const result = { ...sampleResult(), criteriaSettings: { ...shippedCriteria, targets: { "xkmt-2024": 35, "xkmt-2024-2030": 60 } } };
  const { user } = renderPane(result);
  await user.click(screen.getByRole("tab", { name: "Nhiều xã" }));
  await user.click(button("Danh sách xã, chỉ tiêu, so trùng người"));
  const ever = screen.getByRole("textbox", { name: "Chỉ tiêu số xã đạt (%)" });
  const by2030 = screen.getByRole("textbox", { name: "Chỉ tiêu số xã đạt đến hết năm 2030 (%)" });
  expect([ever, by2030].map((field) => (field as HTMLInputElement).value)).toEqual(["20", "50"]);
  await user.clear(ever);
  await user.type(ever, "25");
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await user.click(button("Kiểm tra"));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  expect([ever, by2030].map((field) => (field as HTMLInputElement).value)).toEqual(["25", "60"]);
});

test("the page is measured by the targets of the checked workbook", async () => {
  const rendered = renderPane({ ...sampleResult(), criteriaSettings: { ...shippedCriteria, targets: { "xkmt-2024": 35 } } }, (useCases) => {
    useCases.boardFiles = files;
    useCases.board = page;
  });
  await rendered.user.click(button("Kiểm tra"));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  await choose(rendered);
  await read(rendered);
  expect(rendered.useCases.consolidated.at(-1)?.targets).toEqual([{ set: "xkmt-2024", share: 35, by: null }, { set: "xkmt-2024", share: 50, by: 2030 }]);
});

test("persons are compared only when asked for, with a key of eight signs, and shown as places alone", async () => {
  const places = [{ file: "an.xlsx", register: "addict", sheet: "DS nghiện", row: 12 }, { file: "bac.xlsx", register: "user", sheet: "DS", row: 7 }];
  const rendered = open((useCases) => {
    useCases.board = { ...page, shared: [{ key: "014085000123", places }] };
  });
  await choose(rendered);
  await rendered.user.click(button("Danh sách xã, chỉ tiêu, so trùng người"));
  await rendered.user.click(screen.getByRole("radio", { name: /^Theo mã băm có khóa/ }));
  await rendered.user.type(screen.getByLabelText(/^Khóa riêng của đơn vị/), "ngan");
  await rendered.user.click(button("Đọc và tổng hợp"));
  expect(screen.getByText("Ghi khóa từ 8 ký tự trở lên")).toBeInTheDocument();
  expect(rendered.useCases.boardQuestions).toEqual([]);
  await rendered.user.type(screen.getByLabelText(/^Khóa riêng của đơn vị/), " va dai");
  await read(rendered);
  expect(rendered.useCases.boardQuestions[0]?.persons).toEqual({ by: "hash", key: "ngan va dai" });
  await rendered.user.click(button("Người có tên ở nhiều xã (1)"));
  expect(within(screen.getByRole("list", { name: "Vị trí trong các tệp" })).getAllByRole("list")[0]).toHaveTextContent("an.xlsx: Danh sách người nghiện, trang DS nghiện, dòng 12");
  expect(document.body.textContent).not.toContain("014085000123");
});

test("the page is saved or opened as a workbook for the set that is looked at", async () => {
  const rendered = open();
  await choose(rendered);
  await read(rendered);
  await rendered.user.click(button("Lưu thành sổ Excel"));
  expect(saved).toEqual(["nhieu-xa.xlsx"]);
  expect(await screen.findByText(/^Đã tạo tệp nhieu-xa.xlsx/)).toBeInTheDocument();
  await rendered.user.selectOptions(screen.getByRole("combobox", { name: "Bộ tiêu chí đang xem" }), "qd28-2025");
  await rendered.user.click(button("Mở thành sổ mới"));
  expect(rendered.useCases.openedNew.map(({ fileName }) => fileName)).toEqual(["nhieu-xa.xlsx"]);
  expect(rendered.useCases.calls).toEqual(["exportBoard xkmt-2024", "exportBoard qd28-2025"]);
});
