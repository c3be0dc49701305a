/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { OfficeTemplateInfo } from "../../src/app/reportUseCases";
import { officeTemplatePane } from "../../src/i18n/officeTemplates";
import { pane, renderPane } from "./renderPane";

const checked = async (template: OfficeTemplateInfo | null): Promise<ReturnType<typeof renderPane>> => {
  const rendered = renderPane();
  if (template !== null) rendered.useCases.officeTemplateList = [template];
  await rendered.user.click(pane.button("Kiểm tra"));
  await rendered.user.click(await screen.findByRole("tab", { name: "Biểu" }));
  return rendered;
};

test("a sheet with marks is named with what it asks for and what nobody knows, and filled on request", async () => {
  const { useCases, user } = await checked({ sheet: "Mẫu của tỉnh", marks: 4, tables: ["T09"], unknown: ["{{T09.khong.co}}"] });
  await screen.findByText("Mẫu của tỉnh: 4 dấu cần điền");
  screen.getByText("Không hiểu, để nguyên: {{T09.khong.co}}");
  await user.click(pane.button("Điền mẫu “Mẫu của tỉnh”"));
  expect(useCases.calls).toContain("fillTemplates Mẫu của tỉnh");
});

test("without marks in the workbook it says how to set them, and offers nothing to fill", async () => {
  await checked(null);
  await screen.findByText(officeTemplatePane.intro);
  expect(screen.queryByRole("button", { name: /Điền mẫu/u })).toBeNull();
});
