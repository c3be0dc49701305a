/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { register, sampleResult } from "../support/sampleResult";
import { pane, renderChecked, renderPane } from "./renderPane";

const openReports = (user: UserEvent): Promise<void> => user.click(screen.getByRole("tab", { name: "Biểu" }));
const box = (name: string): HTMLElement => screen.getByRole("checkbox", { name });

describe("template sheets", () => {
  const ask = async (user: UserEvent): Promise<HTMLElement> => {
    await openReports(user);
    await user.click(pane.button("Tạo sổ mẫu…"));
    return screen.findByRole("dialog");
  };

  it("are made for the chosen registers, without a check, in reading order, and shown", async () => {
    const { useCases, user } = renderPane();
    useCases.outcome = { refused: [], sheets: [], templates: ["Người nghiện (2)", "Tham số"] };
    await ask(user);
    await user.click(box("Bảng tham số"));
    await user.click(box("Danh sách người nghiện"));
    await user.click(pane.button("Tạo 2 trang"));
    expect(useCases.calls).toEqual(["createTemplates addict parameters"]);
    await waitFor(() => expect(pane.status()).toBe("Đã tạo sổ mẫu. Trang mới: “Người nghiện (2)”, “Tham số”."));
    expect(useCases.shown).toEqual([{ sheet: "Người nghiện (2)", column: "A", row: 1 }]);
  });

  it("can all be chosen and unchosen at once, from the keyboard", async () => {
    const { useCases, user } = renderPane();
    await ask(user);
    box("Chọn tất cả").focus();
    await user.keyboard(" ");
    expect(box("Sổ tuyên truyền")).toBeChecked();
    await user.keyboard(" ");
    expect(box("Sổ tuyên truyền")).not.toBeChecked();
    box("Danh sách người nghiện").focus();
    await user.keyboard(" ");
    expect(box("Chọn tất cả")).toBePartiallyChecked();
    await user.click(pane.button("Tạo 1 trang"));
    expect(useCases.calls).toEqual(["createTemplates addict"]);
  });

  it("are not made without a choice, nor when the person thinks better of it", async () => {
    const { useCases, user } = renderPane();
    await ask(user);
    await user.click(pane.button("Tạo"));
    expect(screen.getByRole("dialog")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(useCases.calls).toEqual([]);
  });
});

describe("validation of the clerk's columns", () => {
  const twoRegisters = sampleResult({
    registers: [register("parameters", "Tham số"), register("addict", "Người nghiện"), register("user", "DS SDTP")],
  });
  const ask = async (user: UserEvent): Promise<HTMLElement> => {
    await openReports(user);
    await user.click(pane.button("Thêm ràng buộc nhập liệu…"));
    return screen.findByRole("dialog");
  };

  it("needs a check", async () => {
    const { user } = renderPane();
    await openReports(user);
    await user.click(pane.button("Thêm ràng buộc nhập liệu…"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText(/Cần kiểm tra trước/)).toBeInTheDocument();
  });

  it("is confirmed over a list of the columns and what each accepts, for the chosen register alone", async () => {
    const { useCases, user } = await renderChecked(twoRegisters);
    const dialog = within(await ask(user));
    expect(dialog.getAllByRole("option")).toHaveLength(2);
    expect(dialog.getAllByRole("term").map((term) => term.textContent)).toEqual(["Cột D, addict.sex", "Cột H, addict.listedOn"]);
    expect(dialog.getAllByRole("definition").map((text) => text.textContent)).toEqual(["chọn: Nam; Nữ", "ngày, từ 01/01/1900 đến 01/01/2100"]);
    await user.selectOptions(dialog.getByRole("combobox", { name: "Sổ" }), "Danh sách người sử dụng trái phép (trang “DS SDTP”)");
    expect(dialog.getAllByRole("term")[0]).toHaveTextContent("Cột D, user.sex");
    expect(useCases.calls).toEqual(["check"]);
    useCases.outcome = { refused: [], sheets: [], keptColumns: [{ sheet: "DS SDTP", columns: ["D"] }] };
    await user.click(dialog.getByRole("button", { name: "Thêm ràng buộc" }));
    expect(useCases.calls).toEqual(["check", "addValidation user DS SDTP"]);
    await waitFor(() =>
      expect(pane.status()).toBe("Đã thêm ràng buộc nhập liệu. Trang “DS SDTP”, cột D: có ô đã đặt ràng buộc từ trước, giữ nguyên ràng buộc cũ."),
    );
  });

  it("claims nothing when the sheet was refused", async () => {
    const { useCases, user } = await renderChecked(twoRegisters);
    useCases.outcome = { refused: [{ sheet: "Người nghiện", reason: "protected" }], sheets: [] };
    await ask(user);
    await user.click(pane.button("Thêm ràng buộc"));
    await waitFor(() => expect(pane.status()).toMatch(/^Chưa ghi được gì\. Không ghi vào “Người nghiện”: trang đang được bảo vệ/));
  });

  it("is not added when the person thinks better of it", async () => {
    const { useCases, user } = await renderChecked(twoRegisters);
    await ask(user);
    await user.click(pane.button("Thôi"));
    expect(useCases.calls).toEqual(["check"]);
  });
});
