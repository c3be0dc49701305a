/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileField } from "../../src/taskpane/components/FileField";

const file = (name: string): File => new File(["x"], name);
const field = (): HTMLElement => screen.getByLabelText("Tệp lần trước");

test("says in Vietnamese what is chosen: nothing, one file by its name, several by their number", async () => {
  const user = userEvent.setup();
  const chosen: (readonly File[])[] = [];
  render(<FileField label="Tệp lần trước" accept=".xlsx" isMultiple onChoose={(files) => chosen.push(files)} />);
  expect(field()).toHaveAccessibleDescription("Chưa chọn tệp");
  await user.upload(field(), file("xa-an.xlsx"));
  expect(field()).toHaveAccessibleDescription("xa-an.xlsx");
  await user.upload(field(), [file("xa-an.xlsx"), file("xa-bac.xlsx")]);
  expect(field()).toHaveAccessibleDescription("Đã chọn 2 tệp");
  expect(chosen.map((files) => files.map(({ name }) => name))).toEqual([["xa-an.xlsx"], ["xa-an.xlsx", "xa-bac.xlsx"]]);
});

test("the same file can be chosen once more after it was changed", async () => {
  const user = userEvent.setup();
  const chosen: string[] = [];
  render(<FileField label="Tệp lần trước" accept=".xlsx" onChoose={([first]) => chosen.push(first?.name ?? "")} />);
  const same = file("xa-an.xlsx");
  await user.upload(field(), same);
  await user.upload(field(), same);
  expect(chosen).toEqual(["xa-an.xlsx", "xa-an.xlsx"]);
});

test("the control is named by its label alone, and is off where it is disabled", () => {
  render(<FileField label="Tệp lần trước" accept=".xlsx" isDisabled onChoose={() => undefined} />);
  expect(field()).toBeDisabled();
  expect(field()).toHaveAccessibleName("Tệp lần trước");
});
