import type { Recognition } from "../../src/app/useCases";
import type { ColumnReading, RegisterReading, SheetChoice, SheetReading } from "../../src/core/model/mapping";
import type { RegisterId } from "../../src/core/model/registerIds";

export const column = (letter: string, heading: string, field: string | null, more: Partial<ColumnReading> = {}): ColumnReading => ({
  letter,
  heading,
  headingKey: heading.toLowerCase(),
  field,
  proposal: null,
  samples: [],
  ...more,
});

export const registerReading = (register: RegisterId, more: Partial<RegisterReading> = {}): RegisterReading => ({
  register,
  score: 92,
  why: "headings",
  headerRow: 5,
  rows: 46,
  columns: [],
  ...more,
});

export const sheetReading = (sheet: string, more: Partial<SheetReading> = {}): SheetReading => ({
  sheet,
  visibility: "visible",
  registers: [],
  candidates: [],
  headerRow: null,
  columns: [],
  isChosen: false,
  ...more,
});

export const choice = (sheet: string, register: RegisterId | null, more: Partial<SheetChoice> = {}): SheetChoice => ({
  sheet,
  headings: [],
  register,
  headerRow: null,
  columns: [],
  ...more,
});

export const addictColumns: readonly ColumnReading[] = [
  column("B", "Họ và tên", "fullName", { samples: ["Lò Văn Mẫu", "Vi Thị Thử"] }),
  column("F", "Số CCCDD", null, { proposal: "personalId", samples: ["038099000001"] }),
  column("H", "Mã cũ", null),
];

/** A sheet taken for a register, one that asks, one that is hidden and taken for nothing, and one a person chose. */
export const sampleRecognition: Recognition = {
  readings: [
    sheetReading("Người nghiện", { registers: [registerReading("addict", { columns: addictColumns })] }),
    sheetReading("DS thôn Đông", {
      candidates: [
        { register: "user", score: 55 },
        { register: "suspect", score: 48 },
      ],
      headerRow: 3,
      columns: [column("A", "Họ tên", "fullName", { samples: ["Hà Văn Nháp"] })],
    }),
    sheetReading("Ghi chú", { visibility: "hidden" }),
    sheetReading("Hộ", {
      registers: [registerReading("household", { why: "choice", score: 100, columns: [column("C", "Ký", "signed")] })],
      isChosen: true,
    }),
  ],
  rules: { off: [], limits: {} },
  mapping: {
    sheets: [
      choice("Trang đã xóa", "test", { headings: ["xn"] }),
      choice("Hộ", "household", { headings: ["ký"], columns: [{ headingKey: "ký", field: "signed" }] }),
    ],
  },
};
