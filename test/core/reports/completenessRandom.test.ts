/** Completeness of random registers, beside a naive second implementation. */
import type { CellValue } from "../../../src/core/model/sheetGrid";
import { columnsOf, type FieldOf } from "../../../src/core/registers/registry";
import { Random } from "../../corpus/random";
import { good, naiveCompleteness, nobody, unread, vacant, type Kinds, type OracleResult, type Row } from "./completenessOracle";
import { firstRow, ofRegister, parameters, sheetOf } from "./completenessSheets";

const listed = ["Thôn Đông", "Thôn Tây", "Bản Mới"];

const words = {
  household: { residence: ["Đang cư trú", "Tạm trú", "Đi vắng", "Đã chuyển đi"], signed: ["Đã ký", "Chưa ký", "Từ chối"] },
  hotspot: { spotKind: ["Tụ điểm", "Điểm nguy cơ"], status: ["Đang hoạt động", "Đã triệt xóa", "Đã chuyển hóa", "Tái phức tạp"] },
  model: { level: ["Xã", "Thôn"], rating: ["Hiệu quả", "Yếu", "Đã dừng"] },
  suspect: { sex: ["Nam", "Nữ"], grounds: ["Tin báo", "Tự khai"], testResult: ["Âm tính", "Dương tính", "Chưa xét nghiệm", "Từ chối", "Chờ kết quả"], handling: ["Đưa ra khỏi danh sách", "Chuyển danh sách SDTP"] },
  addict: {
    sex: ["Nam", "Nữ"], residenceStatus: ["Ổn định", "Không ổn định"], dossier: ["Đã lập", "Đang lập", "Chưa lập"], position: ["Ngoài cộng đồng", "Trại giam", "Vắng mặt"],
    rehabForm: ["Cai tự nguyện tại gia đình", "Cai bắt buộc", "Methadone", "Chưa tham gia"], psychosis: ["Có", "Không"], lastTestResult: ["Âm tính", "Dương tính", "Chưa xét nghiệm", "Từ chối"], removalReason: ["Chết", "Chuyển đi"],
  },
} as const;
type Tested = keyof typeof words;

/** Columns that make a row a record and a sheet this register; they are always there and filled. */
const kept: Readonly<Record<Tested, readonly string[]>> = {
  household: ["householdCode", "head", "signed", "residence"],
  hotspot: ["name", "spotKind", "identifiedOn", "status"],
  model: ["name", "rating", "lastActiveOn", "level"],
  suspect: ["fullName", "grounds", "handling", "testResult", "personalId"],
  addict: ["fullName", "personalId", "rehabForm", "position", "conclusionNumber"],
};
const alwaysFilled = new Set(["householdCode", "name", "fullName", "ordinal"]);
/** What would spoil the recognition or is another way to say the same. */
const left: Readonly<Record<Tested, readonly string[]>> = { household: [], hotspot: [], model: [], suspect: ["birthMale", "birthFemale"], addict: ["birthMale", "birthFemale"] };

const kindsOf = (register: Tested): Kinds => Object.fromEntries(Object.entries(columnsOf(register)).map(([field, { kind }]) => [field, kind]));

const valueFor = (field: string, register: Tested, kinds: Kinds, random: Random): CellValue => {
  const terms: readonly string[] | undefined = (words[register] as Readonly<Record<string, readonly string[]>>)[field];
  const kind = kinds[field] ?? "text";
  if (alwaysFilled.has(field)) return field === "ordinal" ? 7 : "Vũ Văn A";
  if (random.chance(0.12)) return random.pick(vacant);
  if (random.chance(0.05)) return kind === "text" ? nobody : random.pick(unread);
  if (random.chance(0.02)) return "#N/A";
  if (kind === "term") return terms === undefined ? "" : random.pick(terms);
  return random.pick<CellValue>(good[kind]);
};

const rowFor = (index: number, register: Tested, fields: readonly string[], kinds: Kinds, random: Random): Row => {
  const cells: Record<string, CellValue> = Object.fromEntries(fields.map((field) => [field, valueFor(field, register, kinds, random)]));
  const place = register === "model" ? "area" : "hamlet";
  // Every third row may be without one: more blanks would be read as merged cells.
  if (fields.includes(place)) cells[place] = index % 3 === 1 ? random.pick(["", "-", "Thôn Lạ", "#N/A", ...listed]) : random.pick(listed);
  return { cells };
};

const naive = ({ hamlets, columns }: OracleResult) => ({
  hamlets: Object.fromEntries(Object.entries(hamlets).map(([name, { rows, complete, lacking }]) => [name, { rows, complete, lacking }])),
  columns,
});

const ours = (register: Tested, ...sheets: Parameters<typeof ofRegister> extends [unknown, ...infer S] ? S : never) => {
  const { hamlets, missingColumns } = ofRegister(register, ...sheets);
  return {
    hamlets: Object.fromEntries(
      hamlets.filter(({ rows }) => rows > 0).map(({ hamlet, rows, complete, missing }) => [hamlet ?? "?", { rows, complete, lacking: Object.fromEntries(missing.map(({ field, places }) => [field, places.flatMap((place) => place.rows)])) }]),
    ),
    columns: Object.fromEntries(missingColumns.map(({ field, rows }) => [field, rows])),
  };
};

describe.each(Object.keys(words) as Tested[])("%s", (register) => {
  const kinds = kindsOf(register);
  const all = Object.keys(kinds).filter((field) => !left[register].includes(field));
  it.each(Array.from({ length: 20 }, (_, seed) => seed))("seed %i", (seed) => {
    const random = new Random(seed * 7919 + register.length);
    const optional = all.filter((field) => !kept[register].includes(field) && field !== "ordinal");
    const dropped = seed % 2 === 0 ? [] : random.sample(optional, random.int(1, 4));
    const fields = all.filter((field) => !dropped.includes(field));
    const rows = Array.from({ length: random.int(1, 40) }, (_, index) => rowFor(index, register, fields, kinds, random));
    const without = [...left[register], ...dropped] as FieldOf<Tested>[];
    const sheet = sheetOf(register, rows.map(({ cells }) => cells), without as never);
    const expected = naive(naiveCompleteness(register, rows, kinds, fields, listed, firstRow));
    expect(ours(register, parameters(Object.fromEntries(listed.map((name) => [name, 10]))), sheet)).toEqual(expected);
  });
});
