import type { CellValue } from "../../src/core/model/sheetGrid";
import type { Column } from "../../src/core/registers/column";
import { columnsOf, registers, type ListRegisterId } from "../../src/core/registers/registry";
import { serial } from "../support/grid";
import type { Random } from "./random";

/** What is known of a record: cells by field, and the hamlet it belongs to ("" for none). */
export interface KnownRecord {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly hamlet: string;
}

export const hamletNames = ["Thôn Một", "Bản Mẫu Hai", "Khu phố 3", "Tổ dân phố số 4", "Xóm Đông", "Tiểu khu Năm"] as const;

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Vi", "Hà", "Bùi", "Đặng", "Lầu", "Giàng"] as const;
const middles = ["Văn", "Thị", "Đức", "Minh", "Thanh", "Xuân", "A", "Hữu"] as const;
const givens = ["Thử", "Mẫu", "Hòa", "Thúy", "Sơn", "Lan", "Cộng", "Tổ", "Bản", "Khu", "Quý", "Ngày"] as const;
const subjects = ["Tổng kết mô hình điểm", "Tổ tự quản không ma túy", "Khu dân cư không ma túy", "Nhà bỏ hoang cuối xóm", "Hội nghị phổ biến pháp luật", "Cộng đồng nói không với ma túy", "Ghi chú nhanh về ma túy"] as const;
const phrases = ["Có nhận xét riêng", "Trưởng Công an xã", "Công an viên phụ trách", "Chủ tịch Hội phụ nữ", "đang theo dõi", "Số 12, ngõ 3", "Heroin", "15/QĐ-UBND", "Tổ 2", "Ký túc xá cũ"] as const;

const nameFields = new Set(["fullName", "head", "owner", "signatory"]);
const codeFields: Readonly<Record<string, string>> = { householdCode: "H", caseNumber: "V", slipNumber: "P", dossierNumber: "HS-" };
const idFields = new Set(["personalId", "headPersonalId"]);

export const nameOf = (random: Random): string => `${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)}`;

const dayOf = (random: Random): string => `${String(random.int(2015, 2025))}-${String(random.int(1, 12)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;

const dateCell = (random: Random): CellValue => {
  const iso = dayOf(random);
  const [year = "", month = "", day = ""] = iso.split("-");
  return random.pick<CellValue>([serial(iso), serial(iso), serial(iso), `${day}/${month}/${year}`, `${day}.${month}.${year}`, `ngày ${day} tháng ${month} năm ${year}`, Number(year)]);
};

const textCell = (register: ListRegisterId, field: string, index: number, random: Random): string => {
  if (nameFields.has(field)) return nameOf(random);
  if (idFields.has(field)) return `0${String(random.int(10, 96))}${String(random.int(100_000_000, 999_999_999))}`;
  const code = codeFields[field];
  if (code !== undefined) return `${code}${String(index + 1)}`;
  const isSubject = registers[register].subject.some((subject) => subject === field);
  return isSubject ? `${random.pick(subjects)} ${String(index + 1)}` : random.pick(phrases);
};

const cellOf = (register: ListRegisterId, field: string, column: Column, index: number, random: Random): CellValue => {
  switch (column.kind) {
    case "text":
      return textCell(register, field, index, random);
    case "date":
      return dateCell(random);
    case "number":
      return random.int(0, 40);
    case "term":
      return random.pick(random.pick(Object.values(column.terms)));
  }
};

/** Random records of a register for the given fields. Subject fields are filled, others are blank now and then. */
export const recordsOf = (register: ListRegisterId, fields: readonly string[], count: number, random: Random): KnownRecord[] => {
  const [subject] = registers[register].subject.filter((field) => fields.includes(field));
  return Array.from({ length: count }, (_, index) => {
    const hamlet = random.pick(hamletNames);
    const cells: Record<string, CellValue> = {};
    for (const field of fields) {
      const column = columnsOf(register)[field];
      if (column === undefined) throw new RangeError(`${register} has no field ${field}.`);
      if (field === "ordinal") cells[field] = index + 1;
      else if (field === "hamlet") cells[field] = hamlet;
      else if (field === subject || random.chance(0.85)) cells[field] = cellOf(register, field, column, index, random);
    }
    return { cells, hamlet };
  });
};
