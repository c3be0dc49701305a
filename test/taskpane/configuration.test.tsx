/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { sampleResult } from "../support/sampleResult";
import { pane, renderPane, type RenderedPane } from "./renderPane";

const sheet = "Cấu hình tiêu chí";
const write = (): HTMLElement => pane.button(`Ghi ra trang “${sheet}”`);
const read = (): HTMLElement => pane.button(`Đọc lại từ trang “${sheet}”`);

const open = async (prepare?: (useCases: RenderedPane["useCases"]) => void): Promise<RenderedPane> => {
  const rendered = renderPane(sampleResult(), prepare);
  await rendered.user.click(pane.button("Kiểm tra"));
  await rendered.user.click(screen.getByRole("tab", { name: "Quy tắc" }));
  return rendered;
};
const list = (): HTMLElement | null => screen.queryByRole("list", { name: "Chỗ cần sửa" });

describe("the settings as a sheet, on the tab of rules", () => {
  it("are written and shown", async () => {
    const { useCases, user } = await open((fake) => {
      fake.outcome = { refused: [], sheets: [{ sheetKind: "configuration", name: sheet }] };
    });
    await user.click(write());
    expect(useCases.calls).toContain("writeConfiguration");
    expect(useCases.shown).toEqual([{ sheet, column: "A", row: 1 }]);
    expect(pane.status()).toBe(`Đã ghi trang “${sheet}”. ${sheet}: trang “${sheet}”.`);
  });

  it("are not written before a check, nor over what was not read back", async () => {
    const { useCases, user } = renderPane(sampleResult(), (fake) => {
      fake.outcome = { refused: [{ sheet, reason: "changed" }], sheets: [] };
    });
    await user.click(screen.getByRole("tab", { name: "Quy tắc" }));
    await user.click(write());
    expect(useCases.calls).not.toContain("writeConfiguration");
    await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    await user.click(pane.button("Kiểm tra"));
    await user.click(screen.getByRole("tab", { name: "Quy tắc" }));
    await user.click(write());
    expect(screen.getByText(/có chỗ đã sửa mà chưa đọc lại, nên chưa ghi đè/)).toBeInTheDocument();
    expect(pane.status()).toMatch(/^Chưa ghi được gì\./);
  });

  it("are read back into the pane, which then asks to check again", async () => {
    const { useCases, user } = await open((fake) => {
      fake.configuration = { rules: { off: ["addict/no-dossier"], limits: { adultAge: 16 } }, outcome: { refused: [], sheets: [] } };
    });
    await user.click(read());
    expect(useCases.calls).toContain("readConfiguration");
    expect(screen.getByText("1 quy tắc đang tắt, 1 ngưỡng đã sửa.")).toBeInTheDocument();
    expect(screen.getByText(/Quy tắc hoặc ngưỡng đã đổi sau lần kiểm tra này/)).toBeInTheDocument();
    expect(list()).toBeNull();
  });

  it("say what is wrong in the sheet, each entry leading to its cell, and take nothing over", async () => {
    const { useCases, user } = await open((fake) => {
      fake.configuration = {
        problems: [
          { fault: { key: "noNumber", params: { text: "mười" } }, cell: { sheet, column: "E", row: 12 }, set: null, part: null, path: null },
          { fault: { key: "unknownWord", params: { register: "user", field: "dossier", word: "xong" } }, cell: { sheet, column: "E", row: 340 }, set: "tinh-thu", part: "1", path: "parts.0.measure" },
        ],
      };
    });
    await user.click(read());
    expect(screen.getByText(`Chưa nhận gì từ trang “${sheet}”: 2 chỗ cần sửa.`)).toBeInTheDocument();
    expect(screen.queryByText(/Quy tắc hoặc ngưỡng đã đổi/)).toBeNull();
    const entries = within(list() as HTMLElement).getAllByRole("button");
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      "E12: “mười” không phải là số: ghi số từ 0, hoặc để trống.",
      "E340: Cột “dossier” của danh sách người sử dụng trái phép không có giá trị “xong”. (bộ tinh-thu, tiêu chí 1, mục parts.0.measure)",
    ]);
    await user.click(entries[1] as HTMLElement);
    expect(useCases.shown).toEqual([{ sheet, column: "E", row: 340 }]);
    useCases.configuration = { rules: { off: [], limits: {} }, outcome: { refused: [], sheets: [] } };
    await user.click(read());
    expect(list()).toBeNull();
    expect(screen.queryByText(/chỗ cần sửa/)).toBeNull();
  });

  it("say so when there is no sheet, with nothing to click", async () => {
    const { user } = await open((fake) => {
      fake.configuration = { problems: [{ fault: { key: "noSheet", params: null }, cell: null, set: null, part: null, path: null }] };
    });
    await user.click(read());
    expect(list()).toHaveTextContent("Tệp chưa có trang “Cấu hình tiêu chí”: ghi trang ra trước, sửa rồi đọc lại.");
    expect(within(list() as HTMLElement).queryAllByRole("button")).toEqual([]);
  });
});
