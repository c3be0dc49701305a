import type { Board, BoardFile } from "../../../src/core/model/board";
import { planBoardSheet } from "../../../src/core/plan/board/boardSheet";
import { boardWords } from "../../../src/i18n/board";
import { emptyFigures } from "../../support/communeFigures";

const commune = (name: string, filledWith: Readonly<Record<string, string>>, violation = 0): BoardFile => ({
  file: `${name}.xlsx`,
  state: "received",
  figures: { ...emptyFigures, unit: { ...emptyFigures.unit, name }, filledWith, findings: { violation, warning: 0, notice: 0 } },
});

const board: Board = {
  files: [
    commune("An", { "xkmt-2024": "2024.1" }),
    commune("Bắc", { "xkmt-2024": "2023.4" }, 2),
    commune("Cao", { "da272-2022": "2021" }),
    { file: "anh.xlsx", state: "notReadable", refusal: { code: "image", detail: "" } },
  ],
  missing: ["Xã Vắng"],
  repeated: [],
  counted: [],
  tables: [],
  targets: [],
  shared: [],
};

const states = (version: string | null): readonly unknown[] => planBoardSheet(board, { id: "xkmt-2024", title: "Bộ", version }, [], boardWords).content.values.slice(5, 10).map(([, , state]) => state);

test("the line of each file says what came of it, and that its summary is of another version of the set", () => {
  expect(states("2024.1")).toEqual([
    "Đã nhận",
    "Đã nhận, còn 2 vi phạm; bảng tiêu chí lập theo phiên bản khác (2023.4)",
    "Đã nhận",
    expect.stringMatching(/^Không đọc được: Tệp này là ảnh/),
    "Chưa gửi",
  ]);
});

test("of a set whose version is not known, nothing is said", () => {
  expect(states(null).slice(0, 3)).toEqual(["Đã nhận", "Đã nhận, còn 2 vi phạm", "Đã nhận"]);
});
