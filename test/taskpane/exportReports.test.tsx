/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { recordSavedNames } from "../support/savedNames";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AppError } from "../../src/app/appError";
import type { ReportExport, ReportSelection } from "../../src/app/reportExportUseCases";
import type { UseCases } from "../../src/app/useCases";
import type { ExportedFile } from "../../src/core/model/exportFile";
import { scoringWords } from "../../src/i18n/scoring";
import { ExportReports } from "../../src/taskpane/components/ExportReports";
import { PaneServicesProvider } from "../../src/taskpane/paneContext";
import { sampleReportInfos } from "../support/sampleReports";
import { day, sampleResult } from "../support/sampleResult";
import { fakeWords } from "./renderPane";

const file: ExportedFile = { fileName: "xa-mau_T09_2025-12-20.xlsx", mime: "application/test", bytes: Uint8Array.from([1, 2]) };
const period = { kind: "month", from: day(2025, 11, 1), to: day(2025, 11, 30) } as const;
const summaries = [
  { set: "xkmt-2024", code: "T01", sheetName: "Biểu T01 Tổng hợp", title: "TỔNG HỢP" },
  { set: "nqlt-2008", code: "nqlt-2008", sheetName: scoringWords.sheetName, title: "CHẤM ĐIỂM" },
];

const open = async (answer: () => Promise<ExportedFile> = () => Promise.resolve(file)) => {
  const exported: ReportExport[] = [];
  const copied: ReportSelection[] = [];
  const opened: ExportedFile[] = [];
  const useCases = {
    exportReports: (_: unknown, wanted: ReportExport) => (exported.push(wanted), answer()),
    copyReports: (_: unknown, wanted: ReportSelection) => (copied.push(wanted), Promise.resolve({ text: "Thôn\t1", html: "<table></table>" })),
    openNew: (made: ExportedFile) => (opened.push(made), Promise.resolve()),
  } as unknown as UseCases;
  const user = userEvent.setup({ delay: null });
  render(
    <PaneServicesProvider value={{ useCases, words: fakeWords, today: () => day(2026, 1, 5) }}>
      <ExportReports result={sampleResult()} lists={{ infos: sampleReportInfos, summaries, duties: [] }} wanted={{ ids: ["T09"], sets: ["xkmt-2024", "nqlt-2008"] }} period={period} />
    </PaneServicesProvider>,
  );
  await user.click(screen.getByRole("button", { name: "Xuất biểu…" }));
  return { user, exported, copied, opened };
};

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const box = (name: string): HTMLElement => within(screen.getByRole("group", { name: "Biểu cần xuất" })).getByRole("checkbox", { name });

const saved = recordSavedNames();
afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

test("begins with the tables that are chosen on the tab, as a workbook without names", async () => {
  const { user, exported } = await open();
  expect([box("T09. Theo thôn"), box("T01. Tổng hợp")].map((each) => (each as HTMLInputElement).checked)).toEqual([true, true]);
  expect(box("T04. Sau cai")).not.toBeChecked();
  expect(screen.getByRole("radio", { name: /^Che tên/ })).toBeChecked();
  await user.click(button("Lưu tệp"));
  expect(exported).toEqual([{ reports: ["T09"], sets: ["xkmt-2024"], level: "masked", period, format: "xlsx", csvSeparator: ";" }]);
  expect(saved).toEqual(["xa-mau_T09_2025-12-20.xlsx"]);
  expect(screen.getByRole("status")).toHaveTextContent("Đã tạo tệp xa-mau_T09_2025-12-20.xlsx");
});

test("full names need a tick of their own, which another level takes back", async () => {
  const { user, exported } = await open();
  await user.click(screen.getByRole("radio", { name: /^Đủ họ tên/ }));
  expect(screen.getByText(/dữ liệu cá nhân nhạy cảm/)).toBeInTheDocument();
  expect(button("Lưu tệp")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("Lưu tệp"));
  expect(exported).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: /^Tôi chủ động/ }));
  await user.click(button("Lưu tệp"));
  expect(exported[0]?.level).toBe("full");
  await user.click(screen.getByRole("radio", { name: /^Che tên/ }));
  await user.click(screen.getByRole("radio", { name: /^Đủ họ tên/ }));
  expect(screen.getByRole("checkbox", { name: /^Tôi chủ động/ })).not.toBeChecked();
});

test("counts take no summary along", async () => {
  const { user, exported } = await open();
  await user.click(screen.getByRole("radio", { name: /^Chỉ số lượng/ }));
  expect(box("T01. Tổng hợp")).toBeDisabled();
  await user.click(box("T09. Theo thôn"));
  expect(button("Lưu tệp")).toHaveAttribute("aria-disabled", "true");
  await user.click(box("T04. Sau cai"));
  await user.click(button("Lưu tệp"));
  expect(exported[0]).toMatchObject({ reports: ["T04"], level: "counts" });
});

test("a workbook can be opened in Excel, other files cannot", async () => {
  const { user, opened, exported } = await open();
  await user.click(button("Mở thành sổ mới trong Excel"));
  expect([opened, exported[0]?.format]).toEqual([[file], "xlsx"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Loại tệp" }), "csv");
  expect(screen.queryByRole("button", { name: "Mở thành sổ mới trong Excel" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Dấu ngăn cột" }), ",");
  await user.click(button("Lưu tệp"));
  expect(exported[1]).toMatchObject({ format: "csv", csvSeparator: "," });
});

test("where the clipboard is closed the text stands there to be copied by hand", async () => {
  const { user, copied } = await open();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  await user.click(button("Chép bảng"));
  expect(copied[0]).toEqual({ reports: ["T09"], sets: ["xkmt-2024"], level: "masked", period });
  expect(await screen.findByRole("textbox", { name: "Nội dung để chép" })).toHaveValue("Thôn\t1");
});

test("a failure is told, and the dialog goes on", async () => {
  const { user } = await open(() => Promise.reject(new AppError("engineMissing")));
  await user.click(button("Lưu tệp"));
  expect(screen.getByRole("status")).toHaveTextContent("Chưa tải được");
  expect(saved).toEqual([]);
  expect(button("Lưu tệp")).not.toHaveAttribute("aria-disabled", "true");
});
