/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { sampleResult, sampleUnit } from "../support/sampleResult";
import { pane, renderChecked, type RenderedPane } from "./renderPane";

const open = async (name: string): Promise<RenderedPane> => {
  const rendered = await renderChecked(sampleResult({ unit: { ...sampleUnit, name: "Xã Thử" } }));
  await rendered.user.click(screen.getByRole("tab", { name: "Quy tắc" }));
  await rendered.user.click(pane.button("Hồ sơ tiêu chí"));
  await rendered.user.click(pane.button(name));
  return rendered;
};
const dialog = () => within(screen.getByRole("dialog"));
const text = () => dialog().getByRole("textbox", { name: "hoặc dán nội dung tệp" });

describe("a profile as a file", () => {
  it("goes out under a name, to copy where downloads are blocked", async () => {
    const { user } = await open("Xuất ra tệp…");
    const name = dialog().getByRole("textbox", { name: "Tên hồ sơ" });
    expect(name).toHaveValue("Hồ sơ tiêu chí Xã Thử");
    await user.clear(name);
    await user.type(name, "Tỉnh 2026");
    expect(await dialog().findByDisplayValue("{\"name\":\"Tỉnh 2026\"}")).toHaveAttribute("readonly");
    await user.click(dialog().getByRole("button", { name: "Chép nội dung" }));
    expect(await dialog().findByText("Đã chép nội dung hồ sơ.")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe("{\"name\":\"Tỉnh 2026\"}");
  });

  it("comes in from a file, and asks for another check", async () => {
    const { user, useCases } = await open("Nhập từ tệp…");
    await user.upload(dialog().getByLabelText("Chọn tệp hồ sơ"), new File(["{\"schemaVersion\":1}"], "ho-so.json", { type: "application/json" }));
    await dialog().findByDisplayValue("{\"schemaVersion\":1}");
    await user.click(dialog().getByRole("button", { name: "Dùng hồ sơ này" }));
    expect(useCases.takenProfiles).toEqual(["{\"schemaVersion\":1}"]);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText("1 quy tắc đang tắt, 0 ngưỡng đã sửa.")).toBeInTheDocument();
  });

  it("with a fault is named and takes nothing in", async () => {
    const { user, useCases } = await open("Nhập từ tệp…");
    await user.click(dialog().getByRole("button", { name: "Dùng hồ sơ này" }));
    expect(dialog().getByText("Chọn tệp hoặc dán nội dung hồ sơ trước.")).toBeInTheDocument();
    useCases.unusableProfile = "limits.testValidityDays";
    await user.type(text(), "x");
    await user.click(dialog().getByRole("button", { name: "Dùng hồ sơ này" }));
    expect(await dialog().findByText("Hồ sơ không dùng được, xem lại mục “limits.testValidityDays”; chưa có gì thay đổi.")).toBeInTheDocument();
    expect(useCases.calls).not.toContain("takeProfile");
    useCases.unusableProfile = "";
    await user.type(text(), "y");
    expect(dialog().queryByText(/Hồ sơ không dùng được/)).toBeNull();
    await user.click(dialog().getByRole("button", { name: "Dùng hồ sơ này" }));
    expect(await dialog().findByText(/^Nội dung không phải hồ sơ tiêu chí/)).toBeInTheDocument();
  });
});
