/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { sampleResult } from "../support/sampleResult";
import { pane, renderChecked } from "./renderPane";

const tooOld = "Biểu T02 đã cũ: sổ đã thay đổi sau khi điền.";

describe("summary sheets on the criteria screen", () => {
  it("are filled for the chosen set", async () => {
    const { useCases, user } = await renderChecked();
    await user.click(screen.getByRole("tab", { name: "Tiêu chí" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Bộ tiêu chí" }), "other-2025");
    await user.click(pane.button("Lập bảng tiêu chí"));
    expect(useCases.filledSets).toEqual(["other-2025"]);
  });

  it("are called out of date until they are filled again", async () => {
    const { useCases, user } = await renderChecked(sampleResult({ outdatedSheets: [{ kind: "T02", name: "Biểu T02 Xếp loại địa bàn", by: ["registers"] }, { kind: "T01", name: "Tổng hợp tiêu chí", by: ["registers"] }] }));
    useCases.outcome = { refused: [], sheets: [{ sheetKind: "T02", name: "Biểu T02 Xếp loại địa bàn" }] };
    await user.click(screen.getByRole("tab", { name: "Tiêu chí" }));
    expect(screen.getByText(tooOld)).toBeInTheDocument();
    expect(screen.getByText("Bảng tiêu chí đã cũ: sổ đã thay đổi sau khi điền.")).toBeInTheDocument();
    await user.click(pane.button("Lập bảng tiêu chí"));
    await waitFor(() => expect(screen.queryByText(tooOld)).not.toBeInTheDocument());
    expect(screen.getByText("Bảng tiêu chí đã cũ: sổ đã thay đổi sau khi điền.")).toBeInTheDocument();
  });
});
