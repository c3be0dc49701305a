import fc from "fast-check";
import { deadlines } from "../../../src/legal/deadlines";
import { switchIds } from "../../../src/legal/switches";
import { thresholds } from "../../../src/legal/thresholds";
import { windowIds } from "../../../src/legal/windows";
import { piecesOf, readSetCode, setCode } from "../../../src/core/criteria/configuration/rows";
import { isEdited, readConfigurationSheet, type ReadConfiguration } from "../../../src/core/criteria/configuration/read";
import { datedDuties } from "../../../src/core/criteria/duties/duties";
import { allRuleIds, lintConfiguration } from "../../../src/core/criteria/lint";
import { parseProfile, profileText } from "../../../src/core/criteria/profile";
import { describeSets } from "../../../src/core/criteria/sets";
import type { Configuration } from "../../../src/core/model/configuration";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { targetIds } from "../../../src/core/model/targets";
import { nameIds } from "../../../src/core/model/unitNames";
import { planConfigurationSheet } from "../../../src/core/plan/configurationSheet";
import { cleanText } from "../../../src/core/parse/text";
import { configurationPane } from "../../../src/i18n/configuration";
import { configurationWords as words } from "../../../src/i18n/configurationSheet";
import { d } from "../../support/workbook";
import ownSet from "./ownSet.json";

const nothing: Configuration = { limits: {}, rulesOff: [], switches: {}, thresholds: {}, windows: {}, names: {}, duties: {}, targets: {}, sets: [] };
const on = d("2025-12-20");
const headings = words.headings.map(({ text }) => text);
const column = (heading: string): number => headings.indexOf(heading);
type Cells = readonly (readonly CellValue[])[];

const asGrid = (values: Cells, firstRow = 1, firstColumn = 1): SheetGrid => ({
  name: "Cấu hình tiêu chí", visibility: "visible", firstRow, firstColumn, values, hiddenRows: new Set(), isProtected: false, isFiltered: false, owned: "configuration", statusColumn: null, tables: [],
});
const written = (own: Partial<Configuration> = {}): Cells => planConfigurationSheet({ ...nothing, ...own }, on, words).content.values;
const readBack = (values: Cells): ReadConfiguration => readConfigurationSheet(asGrid(values), words);
const configuration = (values: Cells): Configuration => {
  const read = readBack(values);
  if ("problems" in read) throw new Error(read.problems.map(configurationPane.problem).join("\n"));
  return read.configuration;
};
const problems = (values: Cells): string[] => {
  const read = readBack(values);
  return "problems" in read ? read.problems.map(configurationPane.problem) : [];
};
/** The sheet with another value in the row of a code. */
const edited = (values: Cells, changes: Readonly<Record<string, CellValue>>, heading = "Giá trị"): Cells =>
  values.map((row) => {
    const change = changes[String(row[column("Mã")])];
    return change === undefined ? row : row.map((value, index) => (index === column(heading) ? change : value));
  });
const rowOf = (values: Cells, code: string): readonly CellValue[] => values.find((row) => row[column("Mã")] === code) ?? [];
const rowNumber = (values: Cells, code: string): number => values.findIndex((row) => row[column("Mã")] === code) + 1;

describe("the sheet of settings", () => {
  it("says of everything that can be settled what it is, what holds and by which text", () => {
    const values = written({ limits: { testValidityDays: 25 }, rulesOff: ["addict/no-drug"], switches: { mustFall: true }, thresholds: { "qd28-2025 a I": 0.6 } });
    expect(rowOf(values, "mustFall")).toEqual(["Cách hiểu", "xkmt-2024", "mustFall", "Số người phải giảm", "Có", "Không", "", "Tiêu chí 4a, 4b. Tắt: không tăng là đạt."]);
    expect(rowOf(values, "anyPositiveFails").slice(4, 6)).toEqual(["", "Có"]);
    expect(rowOf(values, "qd28-2025 a I")).toEqual([
      "Ngưỡng tiêu chí", "qd28-2025", "qd28-2025 a I", "Người nghiện, người sử dụng trái phép có hồ sơ quản lý hiện đang cư trú, trên tổng nhân khẩu: loại I", 0.6, 0.5, "%",
      "Phân loại địa bàn theo Quyết định 28/2025/QĐ-TTg: loại I từ 0,5 %; loại II từ 0,1 %; loại III dưới 0,1 %",
    ]);
    expect(rowOf(values, "testValidityDays").slice(0, 7)).toEqual(["Ngưỡng quy tắc", "", "testValidityDays", "Xét nghiệm có giá trị trước ngày đề nghị", 25, 30, "ngày"]);
    expect(rowOf(values, "addict/no-drug").slice(4, 6)).toEqual(["Có", "Không"]);
    expect(rowOf(values, "addict/no-dossier").slice(4, 6)).toEqual(["", "Không"]);
    expect(rowOf(values, "addict/no-dossier")[7]).toBe("Tiêu chí 1a Đề án “Xã không ma túy” giai đoạn 2024 - 2025 (Thanh Hóa); chỉ tiêu 4 Kế hoạch 151/KH-UBND");
  });

  it("says of windows and names what they are for, what there is to choose and what is printed without", () => {
    const values = written({ windows: { "tt124-2021": "calendarYear" }, names: { signerTitle: "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH" } });
    const choices = "Năm dương lịch; 15/12 - 14/12; 16/11 - 15/11; 01/11 - 31/10; Kỳ đánh giá ở bảng tham số";
    expect(rowOf(values, "tt124-2021")).toEqual(["Kỳ tính", "tt124-2021", "tt124-2021", "Kỳ tính số liệu: Tiêu chí “An toàn về an ninh, trật tự” theo Thông tư 124/2021/TT-BCA", "Năm dương lịch", "Theo văn bản của bộ", "", choices]);
    expect(values.filter((row) => row[0] === "Kỳ tính").map((row) => row[2])).toEqual(["qd28-2025", "da272-2022", "vinhyen-2021", "tt124-2021"]);
    expect(rowOf(values, "signerTitle")).toEqual(["Tên gọi", "", "signerTitle", "Chức vụ người ký", "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH", "CHỦ TỊCH", "", "Nhiều dòng thì cách nhau dấu chấm phẩy: KT. CHỦ TỊCH; PHÓ CHỦ TỊCH."]);
    expect(rowOf(values, "hamlet").slice(4, 6)).toEqual(["", "thôn"]);
  });

  it("says of each report that is due on days by when, and takes the days an office writes, not a date that Excel made of them", () => {
    const values = written({ duties: { T20: "25" } });
    expect(rowOf(values, "T20").slice(0, 7)).toEqual(["Hạn báo cáo", "", "T20", "Báo cáo tháng về mô hình khu phố tự quản", "25", "ngày cuối tháng", ""]);
    expect(rowOf(values, "T19").slice(4, 6)).toEqual(["", "trước 10/11"]);
    expect(rowOf(values, "T01")).toEqual([]);
    expect(configuration(edited(values, { T19: " 5/11 ", T20: 28, "T17-year": "1/6;15/12" })).duties).toEqual({ T19: "05/11", T20: "28", "T17-year": "01/06; 15/12" });
    expect(problems(edited(values, { T19: 46_001 }))).toEqual([`E${rowNumber(values, "T19")}: “46001” không phải là hạn báo cáo: ghi chữ 15/06; 15/12 (hằng năm) hoặc 25 (hằng tháng); Excel đổi thành ngày thì gõ dấu nháy đơn trước.`]);
    expect(problems(edited(values, { T19: "T99" }, "Mã"))).toEqual([]);
    expect(problems(edited(values, { T20: "T99" }, "Mã"))).toEqual([`C${rowNumber(values, "T20")}: Không có việc báo cáo theo ngày mã “T99”.`]);
  });

  it("says of each target for the share of communes by when and by which document, and takes whole percents from 1 to 100", () => {
    const values = written({ targets: { "xkmt-2024-2030": 60 } });
    expect(rowOf(values, "xkmt-2024")).toEqual(["Chỉ tiêu số xã", "xkmt-2024", "xkmt-2024", "Số xã đạt “Xã không ma túy”, ít nhất", "", 20, "%", "Nghị quyết 163/2024/QH15"]);
    expect(rowOf(values, "xkmt-2024-2030")).toEqual(["Chỉ tiêu số xã", "xkmt-2024", "xkmt-2024-2030", "Số xã đạt “Xã không ma túy” đến hết năm 2030, ít nhất", 60, 50, "%", "Kết luận 132-KL/TW ngày 18/3/2025; Nghị quyết 93/NQ-CP ngày 16/4/2025"]);
    expect(configuration(values).targets).toEqual({ "xkmt-2024-2030": 60 });
    expect(configuration(edited(values, { "xkmt-2024": "100", "xkmt-2024-2030": "" })).targets).toEqual({ "xkmt-2024": 100 });
    // "30 %" typed into a cell is 0.3 to Excel.
    for (const wrong of [0, 101, 0.3, 33.5, "33,5"]) expect(problems(edited(values, { "xkmt-2024": wrong }))).toEqual([`E${rowNumber(values, "xkmt-2024")}: Chỉ tiêu phải là số nguyên từ 1 đến 100 (phần trăm số xã).`]);
    expect(problems(edited(values, { "xkmt-2024": "một nửa" }))).toEqual([`E${rowNumber(values, "xkmt-2024")}: “một nửa” không phải là số: ghi số từ 0, hoặc để trống.`]);
    expect(problems(edited(values, { "xkmt-2024-2030": "xkmt-2035" }, "Mã"))).toEqual([`C${rowNumber(values, "xkmt-2024-2030")}: Không có chỉ tiêu số xã mã “xkmt-2035”.`]);
  });

  it("shows the limits in force in the words of criteria", () => {
    const values = written({ limits: { testValidityDays: 25 } });
    expect(rowOf(values, "xkmt-2024 1e").slice(3, 6)).toEqual(["Người nghiện ngoài cộng đồng âm tính trong 25 ngày", "", 100]);
    // Its number is a limit of rules and stands once.
    expect(rowOf(values, "xkmt-2024 1c")).toEqual([]);
    expect(rowOf(values, "communityAddicts").slice(4, 6)).toEqual(["", 10]);
  });

  it("shows the law of the day it is written for", () => {
    const of = (day: string): CellValue | undefined => rowOf(planConfigurationSheet(nothing, d(day), words).content.values, "userDecision")[5];
    expect([of("2026-06-30"), of("2026-07-01")]).toEqual([3, 24]);
    expect(rowOf(written(), "privateCentreReport")[5]).toBe("luật không quy định");
  });

  it("keeps its whole table for the next reading, and no cell beyond what Excel holds", () => {
    const plan = planConfigurationSheet({ ...nothing, sets: [JSON.stringify({ ...ownSet, title: "Ă".repeat(20_000) })] }, on, words);
    const heading = plan.content.values.findIndex((row) => row[0] === "Mục") + 1;
    expect(plan.kept).toEqual({ row: heading, column: 1, rows: plan.content.values.length - heading + 1, columns: 8 });
    expect(Math.max(...plan.content.values.slice(heading).map((row) => String(row[4]).length))).toBe(8_000);
    expect(Math.max(...plan.content.rowHeights.map(({ height }) => height))).toBeLessThan(409);
    expect(plan.content.values.filter((row) => row[0] === "Bộ tiêu chí").map((row) => row.slice(1, 3))).toEqual([1, 2, 3].map((piece) => ["tinh-thu-2026", `1.${piece}/3`]));
  });

  it("cuts no character in two", () => {
    for (const text of ["", "a", `${"a".repeat(7_999)}😀b`, "😀".repeat(9_000)]) {
      expect(piecesOf(text).join("")).toBe(text);
      for (const piece of piecesOf(text)) {
        expect(piece.length).toBeLessThanOrEqual(8_000);
        expect(piece).not.toMatch(/[\ud800-\udbff]$/);
      }
    }
    expect(readSetCode(setCode(2, 1, 3))).toEqual({ set: 2, piece: 1, pieces: 3 });
    expect(["0.1/1", "1.2/1", "1.1", "1.1/1 ", "a"].map(readSetCode)).toEqual([null, null, null, null, null]);
  });
});

describe("reading the sheet back", () => {
  it("takes what a person wrote, however it is spelt and wherever it stands", () => {
    const values = edited(written({ limits: { adultAge: 17 } }), { mustFall: "x", anyPositiveFails: "KHÔNG", testHeldAddicts: true, "qd28-2025 a I": "0,6", testValidityDays: 25, adultAge: " ", "addict/no-drug": "có", "addict/no-dossier": "Không" });
    const expected = { ...nothing, limits: { testValidityDays: 25 }, rulesOff: ["addict/no-drug"], switches: { mustFall: true, anyPositiveFails: false, testHeldAddicts: true }, thresholds: { "qd28-2025 a I": 0.6 } };
    expect(configuration(values)).toEqual(expected);
    // Sorted the other way round below the headings, a note beside the table, other columns first, rows and columns before it.
    const heading = values.findIndex((row) => row[0] === "Mục");
    const turned = [...values.slice(0, heading + 1), ...values.slice(heading + 1).reverse()].map((row) => ["ghi chú", ...[...row].reverse()]);
    const moved = readConfigurationSheet(asGrid(turned, 5, 3), words);
    expect(moved).toEqual({ configuration: expected });
  });

  it("joins the pieces of sets in their order, and takes one without a code as a whole", () => {
    const first = JSON.stringify({ ...ownSet, id: "mot", title: "Ă".repeat(20_000) });
    const second = JSON.stringify({ ...ownSet, id: "hai" });
    const values = written({ sets: [first, second] });
    expect(configuration([...values.slice(0, 8), ...values.slice(8).reverse()]).sets).toEqual([first, second]);
    const added = JSON.stringify({ ...ownSet, id: "ba" }, null, 2);
    expect(configuration([...values, ["Bộ tiêu chí", "", "", "", added, "", "", ""]]).sets).toEqual([first, second, JSON.stringify({ ...ownSet, id: "ba" })]);
  });

  it.each<[string, (values: Cells) => Cells, (values: Cells) => string[]]>([
    ["a word where yes or no is asked", (values) => edited(values, { mustFall: "có lẽ" }), (values) => [`E${rowNumber(values, "mustFall")}: “có lẽ”: chỉ ghi Có hoặc Không, hoặc để trống.`]],
    ["a word where a number is asked", (values) => edited(values, { adultAge: "mười tám" }), (values) => [`E${rowNumber(values, "adultAge")}: “mười tám” không phải là số: ghi số từ 0, hoặc để trống.`]],
    ["a limit out of range", (values) => edited(values, { adultAge: 1.5 }), (values) => [`E${rowNumber(values, "adultAge")}: Ngưỡng phải là số nguyên từ 0 đến 100.000.`]],
    ["a code that nobody knows", (values) => edited(edited(values, { adultAge: 20 }), { adultAge: "adultage" }, "Mã"), (values) => [`C${rowNumber(values, "adultAge")}: Không có ngưỡng quy tắc mã “adultage”.`]],
    ["a kind that nobody knows", (values) => edited(values, { adultAge: "Ngưỡng lạ" }, "Mục"), (values) => [`A${rowNumber(values, "adultAge")}: Không có mục “Ngưỡng lạ”: ghi “Cách hiểu”, “Ngưỡng tiêu chí”, “Kỳ tính”, “Ngưỡng quy tắc”, “Tên gọi”, “Hạn báo cáo”, “Chỉ tiêu số xã”, “Quy tắc tắt”, “Bộ tiêu chí”, hoặc xóa dòng.`]],
    ["a window that is none", (values) => edited(values, { "qd28-2025": "quý I" }), (values) => [`E${rowNumber(values, "qd28-2025")}: “quý I” không phải là kỳ tính: ghi một trong các kỳ ở cột “Căn cứ”, hoặc để trống.`]],
    ["a window of a set that has none to choose", (values) => edited(edited(values, { "qd28-2025": "15/12 - 14/12" }), { "qd28-2025": "xkmt-2024" }, "Mã"), (values) => [`C${rowNumber(values, "qd28-2025")}: Không có bộ tiêu chí mã “xkmt-2024” cho chọn kỳ tính.`]],
    ["a name that nobody prints", (values) => edited(edited(values, { hamlet: "bản" }), { hamlet: "village" }, "Mã"), (values) => [`C${rowNumber(values, "hamlet")}: Không có tên gọi mã “village”.`]],
    ["a name beyond what fits", (values) => edited(values, { signerTitle: "A".repeat(121) }), (values) => [`E${rowNumber(values, "signerTitle")}: Tên gọi ghi trên một dòng, không thừa dấu cách, không quá 120 ký tự.`]],
    ["a code twice", (values) => edited(edited(values, { adultAge: 20, youngestAge: 11 }), { adultAge: "youngestAge" }, "Mã"), (values) => [`C${rowNumber(values, "adultAge")}: Mã “youngestAge” có hai dòng cùng ghi giá trị: để lại một dòng.`]],
    ["classes the wrong way round", (values) => edited(values, { "qd28-2025 a II": 0.7 }), (values) => [`E${rowNumber(values, "qd28-2025 a II")}: Loại I và loại II trái thứ tự: loại nặng hơn đứng trước và có ngưỡng lớn hơn. (bộ qd28-2025, tiêu chí a)`]],
    ["no table", (values) => values.filter((row) => row[0] !== "Mục"), () => ["A1: Không thấy cột “Mục”: ghi lại đúng tiêu đề cột."]],
    ["no column of values", (values) => values.map((row) => row.map((value) => (value === "Giá trị" ? "Trị" : value))), () => ["A1: Không thấy cột “Giá trị”: ghi lại đúng tiêu đề cột."]],
  ])("names the cell of %s, and takes nothing", (_, change, expected) => {
    const values = written();
    const changed = change(values);
    expect(problems(changed)).toEqual(expected(values));
  });

  it("names what is wrong inside a set, at its first cell", () => {
    const text = JSON.stringify({ ...ownSet, title: "Ă".repeat(9_000), parts: [{ ...ownSet.parts[0], measure: { count: { register: "user", where: [{ field: "dosier", in: ["done"] }] } }, met: { atLeast: 1 } }] });
    const values = written({ sets: [text], thresholds: { "tinh-thu-2026 1": 2 } });
    expect(problems(values)).toEqual([`E${rowNumber(values, "1.1/2")}: Không có cột “dosier” trong danh sách người sử dụng trái phép. (bộ tinh-thu-2026, tiêu chí 1, mục parts.0.measure.count.where.0.field)`]);
    expect(problems(values.filter((row) => row[2] !== "1.2/2"))).toEqual([`C${rowNumber(values, "1.1/2")}: Bộ tiêu chí gồm 2 đoạn, chỉ thấy 1: khôi phục các dòng đã mất, hoặc xóa hết các dòng của bộ.`]);
    expect(problems(edited(values, { "1.2/2": "1.2" }, "Mã"))[0]).toContain("Mã “1.2” không đúng dạng");
    expect(problems(edited(values, { "1.1/2": "{" }))).toEqual([
      `E${rowNumber(values, "1.1/2")}: Nội dung bộ tiêu chí không phải là JSON: chép lại nguyên văn từ tệp của bộ.`,
      `C${rowNumber(values, "tinh-thu-2026 1")}: Không bộ tiêu chí nào có ngưỡng mã “tinh-thu-2026 1”.`,
    ]);
  });

  it("tells a sheet that a person edited from one that stands as it was written", () => {
    const values = written({ limits: { adultAge: 17 }, switches: { mustFall: false } });
    const edit = (changed: Cells): boolean => isEdited(asGrid(changed), words);
    expect(edit(values)).toBe(false);
    expect(edit([...values.slice(0, 8), ...values.slice(8).reverse()])).toBe(false);
    expect(edit(edited(values, { mustFall: "Có" }))).toBe(true);
    expect(edit(edited(values, { adultAge: 18 }))).toBe(true);
    expect(edit([["a"]])).toBe(true);
  });
});

const limitIds = [...Object.keys(thresholds), ...Object.keys(deadlines)];
const thresholdKeys = describeSets().flatMap((set) => set.thresholds.map(({ key }) => key));
const number = fc.oneof(fc.nat(200), fc.double({ min: 0.0001, max: 1000, noNaN: true }));
const someText = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ minLength: 7_900, maxLength: 8_200, unit: fc.constantFrom("a", "Ỡ", "😀", "=", "\n", '"', " ", "'") }));
const set = fc.record({ id: fc.constantFrom("mot", "hai-2026", "ba-1"), title: someText, content: fc.string({ minLength: 3 }), field: fc.constantFrom("done", "none"), share: fc.integer({ min: 0, max: 99 }) }).map(({ id, title, content, field, share }) =>
  JSON.stringify({ ...ownSet, id, title, parts: [{ ...ownSet.parts[0], content, measure: { share: { of: { register: "user", where: [] }, having: [{ field: "dossier", in: [field] }] } }, met: { shareAbove: share } }] }),
);
// What a person types is taken without needless spaces; the linter refuses a name that has some.
const name = fc.oneof(fc.constantFrom("bản", "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH", "=UBND huyện", "12", "Có", "A".repeat(121)), fc.string({ unit: fc.constantFrom("Ỡ", "đ", " ", "-", "😀", "'"), maxLength: 12 }).map(cleanText)).filter((text) => text !== "");
const settings: fc.Arbitrary<Configuration> = fc.record({
  limits: fc.dictionary(fc.constantFrom(...limitIds), fc.nat(100_000)),
  rulesOff: fc.subarray([...allRuleIds]),
  switches: fc.dictionary(fc.constantFrom(...switchIds), fc.boolean()),
  thresholds: fc.dictionary(fc.constantFrom(...thresholdKeys), number),
  windows: fc.dictionary(fc.constantFrom("qd28-2025", "da272-2022", "vinhyen-2021", "tt124-2021"), fc.constantFrom(...windowIds)),
  names: fc.dictionary(fc.constantFrom(...nameIds), name, { maxKeys: 3 }),
  duties: fc.dictionary(fc.constantFrom(...datedDuties.map(({ id }) => id)), fc.constantFrom("25", "31", "15/06; 15/12", "29/02")),
  targets: fc.dictionary(fc.constantFrom(...targetIds), fc.integer({ min: 1, max: 100 })),
  sets: fc.uniqueArray(set, { maxLength: 3, selector: (text) => (JSON.parse(text) as { id: string }).id }),
});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("random settings", () => {
  it("come back from the sheet as they went, and from a profile", () => {
    let usable = 0;
    fc.assert(
      fc.property(settings, fc.infiniteStream(fc.nat()), (own, shuffle) => {
        const values = written(own);
        const heading = values.findIndex((row) => row[0] === "Mục") + 1;
        const rows = values.slice(heading).map((row) => ({ row, place: shuffle.next().value as number })).sort((a, b) => a.place - b.place).map(({ row }) => row);
        const read = readBack([...values.slice(0, heading), ...rows]);
        const isUsable = lintConfiguration(own).length === 0;
        expect("configuration" in read).toBe(isUsable);
        if (!("configuration" in read)) return;
        usable += 1;
        const { rulesOff, ...others } = read.configuration;
        expect(plain({ ...others, rulesOff: allRuleIds.filter((id) => rulesOff.includes(id)) })).toEqual(plain(own));
        expect(plain(parseProfile(profileText({ name: "Tỉnh thử", ...own })))).toEqual(plain({ profile: { name: "Tỉnh thử", ...own } }));
      }),
      { numRuns: 120 },
    );
    expect(usable).toBeGreaterThan(20);
  });
});
