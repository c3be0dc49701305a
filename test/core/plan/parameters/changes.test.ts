import { runNow } from "../../../../src/core/model/job";
import { parameterFields, type ParameterChange, type ParameterEntries } from "../../../../src/core/model/parameterForm";
import { toExcelSerial } from "../../../../src/core/model/localDate";
import { localMoment } from "../../../../src/core/model/localMoment";
import type { CellValue, SheetGrid } from "../../../../src/core/model/sheetGrid";
import { readParameters } from "../../../../src/core/parse/parameters";
import { parameterChanges, planParameterEntry } from "../../../../src/core/plan/parameters/changes";
import { withCells } from "../../../../src/core/plan/parameters/places";
import { readParameterSheet, type ParameterSheet } from "../../../../src/core/plan/parameters/sheet";
import { parameterLabels } from "../../../../src/core/registers/parameters/columns";
import { journalWords } from "../../../../src/i18n/journal";
import { grid } from "../../../support/grid";
import { d } from "../../../support/workbook";

const today = d("2026-02-03");

const open = (sheet: SheetGrid, uses1904Dates = false): ParameterSheet => {
  const found = runNow(readParameterSheet({ sheets: [sheet], uses1904Dates, state: null }, today));
  if (found === null) throw new Error("no parameter sheet");
  return found;
};
const entries = (values: ParameterEntries["values"], hamlets: ParameterEntries["hamlets"] = []): ParameterEntries => ({ values, hamlets });
/** "B4: old -> new" of every cell. */
const texts = (changes: readonly ParameterChange[]): string[] => changes.map(({ row, column, before, after }) => `${" ABCDEFG"[column] ?? "?"}${row}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`);
/** What a check reads once the changes are written. */
const readAgain = (sheet: ParameterSheet, changes: readonly ParameterChange[]) => readParameters(withCells(sheet.grid, changes), sheet.reading);

const rows = (more: readonly (readonly CellValue[])[] = []): readonly (readonly CellValue[])[] => [
  ["BẢNG THAM SỐ"],
  ["Tham số", "Giá trị"],
  ["Tên xã", "Mường Thượng"],
  ["Ngày đăng ký", "chưa rõ"],
  ["Dân số", "khoảng 4 nghìn"],
  ["Ngày chốt", 46_000],
  ["Tuyến trọng điểm", "tuyến tỉnh"],
  ["Tổng số hộ", 1000],
  ...more,
];

describe("the list of parameters", () => {
  it("asks for every parameter that the reader knows, once", () => {
    expect(parameterFields.map(({ name }) => name).sort()).toEqual(Object.keys(parameterLabels).sort());
  });

  it("says what stands there, what is missing and what could not be read, with its cell", () => {
    const { listing } = open(grid("Tham số", rows()));
    const of = (name: string) => listing.fields.find((field) => field.name === name);
    expect(listing).toMatchObject({ sheet: "Tham số", barred: null });
    expect(of("communeName")).toEqual({ name: "communeName", group: "unit", kind: "text", state: "present", value: "Mường Thượng", day: null, label: "Tên xã", place: { sheet: "Tham số", row: 3, column: 2 }, further: 0 });
    expect(of("asOf")).toMatchObject({ state: "present", value: 46_000, day: d("2025-12-09") });
    expect(listing.fields.filter(({ state }) => state === "unreadable").map(({ name, value }) => [name, value])).toEqual([
      ["onKeyRoute", "tuyến tỉnh"],
      ["registeredOn", "chưa rõ"],
      ["population", "khoảng 4 nghìn"],
    ]);
    // Not on the sheet: it would go below the last label.
    expect(of("proposedOn")).toMatchObject({ state: "missing", value: "", label: "", place: { sheet: "Tham số", row: 9, column: 2 } });
    expect(listing.fields.filter(({ state }) => state === "missing")).toHaveLength(18 - 6);
  });

  it("takes a blank value, a part of a date and an error value for what they are", () => {
    const { listing } = open(grid("Tham số", [["Tên xã", " \u00A0"], ["Ngày đăng ký", "3/2025"], ["Dân số", "#REF!"], ["Tỉnh", "#N/A"], ["Ngày chốt", "9.12.2025"]]));
    const states = Object.fromEntries(listing.fields.map(({ name, state }) => [name, state]));
    expect(states).toMatchObject({ communeName: "missing", registeredOn: "unreadable", population: "unreadable", provinceName: "unreadable", asOf: "present" });
  });

  it("reads labels in letters that are not composed", () => {
    const composed = rows();
    const { listing } = open(grid("Tham số", composed.map((row) => row.map((value) => (typeof value === "string" ? value.normalize("NFD") : value)))));
    expect(listing.fields.map(({ name, state, place }) => [name, state, place])).toEqual(open(grid("Tham số", composed)).listing.fields.map(({ name, state, place }) => [name, state, place]));
    expect(listing.fields.find(({ name }) => name === "registeredOn")?.label).toBe("Ngày đăng ký");
  });

  it("names days off of which a part cannot be read, and counts those that go on below", () => {
    const read = (...values: CellValue[]) => open(grid("Tham số", [...rows(), ["Ngày nghỉ lễ", values[0] ?? ""], ...values.slice(1).map((value) => ["", value])])).listing.fields.find(({ name }) => name === "holidays");
    expect(read("16/02/2026 - 20/02/2026; 30/4/2026")).toMatchObject({ state: "present", further: 0 });
    expect(read("16/02/2026 - 20/02/2026; 30 tháng tư")).toMatchObject({ state: "unreadable" });
    expect(read(46_000, 46_001, "30/4/2026")).toMatchObject({ state: "present", day: d("2025-12-09"), further: 2 });
    expect(read("", 46_001)).toMatchObject({ state: "missing", further: 0 });
  });

  it("says when nothing can be written to the sheet", () => {
    expect(open(grid("Tham số", rows(), { isProtected: true })).listing.barred).toBe("protected");
    expect(open(grid("Tham số", rows(), { isFiltered: true })).listing.barred).toBe("filtered");
  });

  it("is null without a parameter sheet", () => {
    expect(runNow(readParameterSheet({ sheets: [grid("Khác", [["Tên xã", "x"]])], uses1904Dates: false, state: null }, today))).toBeNull();
  });
});

describe("values of labels that are there", () => {
  it("change their cells alone: days as days, counts as numbers, words as words", () => {
    const sheet = open(grid("Tham số", rows()));
    const changes = parameterChanges(sheet, entries([{ name: "registeredOn", value: "2024-11-20" }, { name: "population", value: 4120 }, { name: "communeName", value: "Xã Mường Hạ" }]));
    expect(changes).toEqual([
      { kind: "entry", sheet: "Tham số", row: 3, column: 2, before: "Mường Thượng", after: "Xã Mường Hạ", format: null, day: null, dayBefore: null, heading: "Tên xã", isHidden: false },
      { kind: "entry", sheet: "Tham số", row: 4, column: 2, before: "chưa rõ", after: 45_616, format: "dd/mm/yyyy", day: "2024-11-20", dayBefore: null, heading: "Ngày đăng ký", isHidden: false },
      { kind: "entry", sheet: "Tham số", row: 5, column: 2, before: "khoảng 4 nghìn", after: 4120, format: null, day: null, dayBefore: null, heading: "Dân số", isHidden: false },
    ]);
    expect(readAgain(sheet, changes)).toMatchObject({ registeredOn: "2024-11-20", population: 4120, communeName: "Xã Mường Hạ", householdTotal: 1000 });
  });

  it("keep days by the date system of the workbook", () => {
    const sheet = open(grid("Tham số", rows()), true);
    const changes = parameterChanges(sheet, entries([{ name: "registeredOn", value: "2024-11-20" }]));
    expect(changes[0]?.after).toBe(45_616 - 1462);
    expect(changes[0]?.after).toBe(toExcelSerial(d("2024-11-20"), true));
    expect(readAgain(sheet, changes).registeredOn).toBe("2024-11-20");
  });

  it("say which day a cell meant before, and can be emptied", () => {
    const changes = parameterChanges(open(grid("Tham số", rows())), entries([{ name: "asOf", value: null }, { name: "householdTotal", value: 1000 }]));
    // The number that stands there already is no change.
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ row: 6, before: 46_000, after: "", dayBefore: "2025-12-09", format: null });
  });

  it("stay words, whatever they begin with", () => {
    const changes = parameterChanges(open(grid("Tham số", rows())), entries([{ name: "communeName", value: "=1+1" }]));
    expect(changes[0]?.after).toBe("=1+1");
  });

  it("stand under the heading of values, not always next to the label", () => {
    const sheet = open(grid("Tham số", [["TT", "Tham số", "Đơn vị tính", "Giá trị"], [1, "Tên xã", "", ""], [2, "Dân số", "người", ""], [3, "Ngày chốt", "", ""]]));
    expect(texts(parameterChanges(sheet, entries([{ name: "population", value: 12 }, { name: "userBaseline", value: 3 }])))).toEqual([
      'D3: "" -> 12', 'B5: "" -> "Số người SDTP khi rà soát (nền)"', 'D5: "" -> 3',
    ]);
  });
});

describe("labels that the sheet lacks", () => {
  const three = entries([{ name: "proposedOn", value: "2025-12-15" }, { name: "addictBaseline", value: 11 }, { name: "provinceName", value: "@Thanh" }]);

  it("go below the last one, in the order of the form", () => {
    const sheet = open(grid("Tham số", rows()));
    const changes = parameterChanges(sheet, three);
    expect(texts(changes)).toEqual([
      'A9: "" -> "Tỉnh"', 'B9: "" -> "@Thanh"',
      'A10: "" -> "Ngày đề nghị công nhận"', 'B10: "" -> 46006',
      'A11: "" -> "Số người nghiện khi rà soát (nền)"', 'B11: "" -> 11',
    ]);
    expect(changes.map(({ format }) => format)).toEqual([null, null, null, "dd/mm/yyyy", null, "General"]);
    expect(readAgain(sheet, changes)).toMatchObject({ proposedOn: "2025-12-15", addictBaseline: 11, provinceName: "@Thanh" });
  });

  const hamlets = [[], ["Tên thôn, bản", "Số hộ", "Số nhân khẩu"], ["Bản Púng", 40, 160], ["Bản Lốc", 60, 240]];

  it("go below the list of hamlets, one row apart, where that stands under them, and are found there again", () => {
    const sheet = open(grid("Tham số", rows(hamlets)));
    const changes = parameterChanges(sheet, three);
    expect(texts(changes).filter((text) => text.startsWith("A"))).toEqual(['A14: "" -> "Tỉnh"', 'A15: "" -> "Ngày đề nghị công nhận"', 'A16: "" -> "Số người nghiện khi rà soát (nền)"']);
    const again = readAgain(sheet, changes);
    expect(again).toMatchObject({ proposedOn: "2025-12-15", addictBaseline: 11, provinceName: "@Thanh", communeName: "Mường Thượng" });
    expect(again.hamlets).toEqual([{ name: "Bản Púng", households: 40, people: 160 }, { name: "Bản Lốc", households: 60, people: 240 }]);
  });

  it("stay apart from what stands right below them, and out of another Excel Table", () => {
    const oneBlank = open(grid("Tham số", rows([[], ["Ghi chú của xã"]])));
    expect(texts(parameterChanges(oneBlank, entries([{ name: "provinceName", value: "x" }])))[0]).toBe('A12: "" -> "Tỉnh"');
    const twoBlank = open(grid("Tham số", rows([[], [], ["Ghi chú của xã"]])));
    expect(texts(parameterChanges(twoBlank, entries([{ name: "provinceName", value: "x" }])))[0]).toBe('A9: "" -> "Tỉnh"');
    const table = { firstRow: 10, lastRow: 30, firstColumn: 1, lastColumn: 3 };
    const besideTable = open(grid("Tham số", rows(hamlets), { tables: [table] }));
    expect(texts(parameterChanges(besideTable, three))[0]).toBe('A32: "" -> "Tỉnh"');
  });

  it("write nothing over values without a label, such as further days off", () => {
    const sheet = open(grid("Tham số", rows([["Ngày nghỉ lễ", "30/4/2026"], ["", "01/5/2026"]])));
    const changes = parameterChanges(sheet, entries([{ name: "provinceName", value: "Thanh Hóa" }]));
    expect(texts(changes)).toEqual(['A12: "" -> "Tỉnh"', 'B12: "" -> "Thanh Hóa"']);
    expect([...readAgain(sheet, changes).holidays]).toEqual(["2026-04-30", "2026-05-01"]);
  });

  it("are not added for a value that is emptied", () => {
    expect(parameterChanges(open(grid("Tham số", rows())), entries([{ name: "provinceName", value: null }]))).toEqual([]);
  });

  it("have no place where the reader would no longer look, and are not written", () => {
    const far = Array.from({ length: 300 }, () => ["ghi chú"]);
    const sheet = open(grid("Tham số", rows(far)));
    expect(sheet.listing.fields.find(({ name }) => name === "provinceName")?.place).toBeNull();
    expect(parameterChanges(sheet, entries([{ name: "provinceName", value: "x" }]))).toEqual([]);
    expect(parameterChanges(sheet, entries([{ name: "population", value: 5 }]))).toHaveLength(1);
  });

  it("are found again for every parameter at once, on a sheet that has three of them", () => {
    const sheet = open(grid("Tham số", [["Tên xã", ""], ["Dân số", ""], ["Ngày chốt", ""], [], ["", "Tên thôn", "Số hộ"], ["", "Bản Púng", 40]]));
    const all = entries(parameterFields.map(({ name, kind }) => ({ name, value: kind === "day" ? "2025-06-30" : kind === "count" ? 7 : kind === "days" ? "30/04/2026; 01/05/2026" : kind === "route" ? "Nội tỉnh" : "Xã" })));
    const again = readAgain(sheet, parameterChanges(sheet, all));
    for (const { name, kind } of parameterFields) {
      const expected = kind === "day" ? "2025-06-30" : kind === "count" ? 7 : kind === "days" ? new Set(["2026-04-30", "2026-05-01"]) : kind === "route" ? true : "Xã";
      expect([name, again[name]]).toEqual([name, expected]);
    }
    expect(again.hamlets).toEqual([{ name: "Bản Púng", households: 40, people: null }]);
  });
});

describe("the list of hamlets", () => {
  const listed = rows([[], ["Tên thôn, bản", "Số hộ", "Số nhân khẩu"], ["Bản Púng", 40, 160], ["Bản Lốc", "sáu mươi", ""]]);

  it("is listed with its rows, raw", () => {
    expect(open(grid("Tham số", listed)).listing.hamlets).toEqual({
      hasHeadings: true,
      columns: { households: true, people: true },
      rows: [{ row: 11, name: "Bản Púng", households: 40, people: 160 }, { row: 12, name: "Bản Lốc", households: "sáu mươi", people: "" }],
      room: 200,
    });
  });

  it("gets changed figures and new rows right below the last", () => {
    const sheet = open(grid("Tham số", listed));
    const changes = parameterChanges(sheet, entries([], [{ row: 12, households: 60 }, { row: null, name: "Bản Mới", households: 5, people: null }, { row: 11, name: "Bản Púng Thượng" }]));
    expect(texts(changes)).toEqual(['B12: "sáu mươi" -> 60', 'A11: "Bản Púng" -> "Bản Púng Thượng"', 'A13: "" -> "Bản Mới"', 'B13: "" -> 5']);
    expect(changes.map(({ heading }) => heading)).toEqual(["Số hộ", "Tên thôn, bản", "Tên thôn, bản", "Số hộ"]);
    expect(readAgain(sheet, changes).hamlets).toEqual([
      { name: "Bản Púng Thượng", households: 40, people: 160 },
      { name: "Bản Lốc", households: 60, people: null },
      { name: "Bản Mới", households: 5, people: null },
    ]);
  });

  it("has room down to its line of totals, and to one row before anything else", () => {
    const room = (...more: readonly (readonly CellValue[])[]): number => open(grid("Tham số", [...listed, ...more])).listing.hamlets.room;
    expect(room(["Tổng cộng", 100])).toBe(0);
    expect(room([], [], ["Cộng", 100])).toBe(2);
    expect(room([], [], [], ["Người lập"])).toBe(2);
    expect(room([], ["Người lập"])).toBe(0);
    expect(() => parameterChanges(open(grid("Tham số", [...listed, ["Tổng cộng", 100]])), entries([], [{ row: null, name: "x" }]))).toThrow(RangeError);
  });

  it("does not collide with labels that are added below it in the same step", () => {
    const sheet = open(grid("Tham số", listed));
    const changes = parameterChanges(sheet, entries([{ name: "provinceName", value: "Thanh Hóa" }], [{ row: null, name: "A" }, { row: null, name: "B" }, { row: null, name: "C" }]));
    expect(texts(changes)).toEqual(['A17: "" -> "Tỉnh"', 'B17: "" -> "Thanh Hóa"', 'A13: "" -> "A"', 'A14: "" -> "B"', 'A15: "" -> "C"']);
    const again = readAgain(sheet, changes);
    expect(again.hamlets.map(({ name }) => name)).toEqual(["Bản Púng", "Bản Lốc", "A", "B", "C"]);
    expect(again.provinceName).toBe("Thanh Hóa");
  });

  it("comes as a block of its own with headings, below new labels too, where the sheet has none", () => {
    const sheet = open(grid("Tham số", rows()));
    expect(sheet.listing.hamlets).toEqual({ hasHeadings: false, columns: { households: true, people: true }, rows: [], room: 200 });
    const changes = parameterChanges(sheet, entries([{ name: "provinceName", value: "Thanh Hóa" }], [{ row: null, name: "Bản Púng", households: 40, people: 160 }, { row: null, name: "=Bản", households: null, people: null }]));
    expect(texts(changes)).toEqual([
      'A9: "" -> "Tỉnh"', 'B9: "" -> "Thanh Hóa"',
      'A11: "" -> "Tên thôn, bản"', 'B11: "" -> "Số hộ"', 'C11: "" -> "Số nhân khẩu"',
      'A12: "" -> "Bản Púng"', 'B12: "" -> 40', 'C12: "" -> 160', 'A13: "" -> "=Bản"',
    ]);
    const again = readAgain(sheet, changes);
    expect(again.hamlets).toEqual([{ name: "Bản Púng", households: 40, people: 160 }, { name: "=Bản", households: null, people: null }]);
    expect(again).toMatchObject({ provinceName: "Thanh Hóa", householdTotal: 1000, population: null });
  });

  it("leaves out a figure that it has no column for", () => {
    const sheet = open(grid("Tham số", rows([[], ["Thôn", "Số hộ"], ["Bản Púng", 40]])));
    expect(sheet.listing.hamlets.columns).toEqual({ households: true, people: false });
    expect(parameterChanges(sheet, entries([], [{ row: 11, people: 5 }]))).toEqual([]);
  });
});

describe("the plan", () => {
  it("replaces exactly the given cells, each with a line of its own kind in the journal", () => {
    const changes = parameterChanges(open(grid("Tham số", rows())), entries([{ name: "registeredOn", value: "2024-11-20" }]));
    const [operation] = planParameterEntry(changes, journalWords, localMoment(2026, 2, 3, 8, 30, 0));
    expect(operation).toMatchObject({ kind: "replaceCells", cells: [{ row: 4, column: 2, before: "chưa rõ", after: 45_616, format: "dd/mm/yyyy", shows: "20/11/2024" }] });
    expect(operation?.cells[0]?.record.values).toEqual(["03/02/2026 08:30:00", "Tham số", "B4", "Ngày đăng ký", "Điền bảng tham số", "chưa rõ", 45_616, "General", "đã sửa", "fixed:entry"]);
    expect(planParameterEntry([], journalWords, localMoment(2026, 2, 3, 8, 30, 0))).toEqual([]);
  });
});
