import { convictionsIn } from "../../../src/core/facts/convictions";
import { completedYears } from "../../../src/core/facts/completedYears";
import { yearsOfUse } from "../../../src/core/facts/drugUse";
import { educationIn } from "../../../src/core/facts/education";
import { classesIn, onlyClass } from "../../../src/core/facts/wordClasses";
import { parseCell } from "../../../src/core/parse/cells";
import { text, type Cell } from "../../../src/core/registers/column";
import { outreachFormWords } from "../../../src/legal/outreachWords";
import { drugKindWords, educationWords, ethnicityWords, occupationWords, useMethodWords } from "../../../src/legal/statisticalWords";
import { foldText } from "../../../src/core/parse/text";
import { d } from "../../support/workbook";

// A column of texts gives texts.
const cell = (value: string): Cell<string> => parseCell(value, text("Cột"), { uses1904Dates: false, latestYear: 2030 }) as Cell<string>;

describe("the kind of drug", () => {
  // The vocabulary of Mẫu 05 first, then what clerks write.
  it.each([
    ["Thuốc phiện", "opium"], ["Cocain", "other"], ["Heroine", "heroin"], ["Cần sa", "cannabis"], ["Amphetamine/Methamphetamine", "amphetamines"], ["Ketamine", "ketamine"], ["Ma túy khác", "other"],
    ["Sử dụng nhiều loại", "several"],
    ["HEROIN", "heroin"], ["Hêrôin (hít)", "heroin"], ["Ma tuý đá", "amphetamines"], ["ma túy đá, thuốc lắc", "amphetamines"], ["đá", "amphetamines"], ["Đá + ke", "several"], ["heroin và ma túy đá", "several"],
    ["Cần sa tổng hợp", "other"], ["cỏ Mỹ", "other"], ["nước vui", "other"], ["hồng phiến", "amphetamines"], ["thuốc phiện, heroin", "several"],
  ])("%s is %s", (written, expected) => {
    expect(onlyClass(cell(written), drugKindWords)).toBe(expected);
    expect(onlyClass(cell(written.normalize("NFD")), drugKindWords)).toBe(expected);
  });

  // "đã" and "có" are no drugs though they fold to "da" and "co"; opioids may be either; a denial says nothing of what is used.
  it.each(["", "-", "Có", "Đã sử dụng", "Chất dạng thuốc phiện", "CDTP", "Ma túy tổng hợp", "Không sử dụng heroin", "chưa rõ", "abc", "#N/A", "46000"])("%s tells nothing", (written) => {
    expect(onlyClass(cell(written), drugKindWords)).toBe("unknown");
  });
});

describe("the way of using", () => {
  it.each([
    ["Tiêm chích", "injecting"], ["Hít", "inhaling"], ["Uống", "swallowing"], ["Khác", "other"], ["Nhiều hình thức", "several"],
    ["Hút", "inhaling"], ["hút, hít", "inhaling"], ["Tiêm tĩnh mạch", "injecting"], ["chích và hít", "several"], ["Hít/Uống", "several"], ["3", "unknown"], ["Không rõ", "unknown"],
  ])("%s is %s", (written, expected) => expect(onlyClass(cell(written), useMethodWords)).toBe(expected));
});

describe("the occupation", () => {
  it.each([
    ["Làm ruộng", "farming"], ["Nông dân", "farming"], ["Công nhân", "worker"], ["Lao động tự do", "casual"], ["LĐTD", "casual"], ["Buôn bán", "trade"], ["Lái xe", "driver"], ["Học sinh", "student"],
    ["Không nghề nghiệp", "jobless"], ["Không có việc làm", "jobless"], ["Không", "jobless"], ["Thất nghiệp", "jobless"], ["Nghỉ hưu", "other"], ["Nghề khác", "other"], ["Cán bộ xã", "official"],
    ["Bộ đội xuất ngũ", "unknown"], ["ông Ba", "unknown"], ["Không còn làm ruộng", "unknown"], ["Làm ruộng, buôn bán", "several"],
  ])("%s is %s", (written, expected) => expect(onlyClass(cell(written), occupationWords)).toBe(expected));
});

describe("the form of propaganda", () => {
  it.each([
    ["Hội nghị", "meeting"], ["Nói chuyện chuyên đề", "talk"], ["Đối thoại", "dialogue"], ["Loa truyền thanh", "loudspeaker"], ["Pa-nô, băng-rôn", "banners"], ["Tờ rơi, tài liệu", "leaflets"], ["Mạng xã hội, website", "network"],
    ["Hội thi, sân khấu hóa", "contest"], ["Xét xử lưu động", "mobileTrial"], ["Lồng ghép sinh hoạt", "combined"], ["Hội nghị, phát tờ rơi", "several"], ["Khác", "other"], ["4", "unknown"],
  ])("%s is %s", (written, expected) => expect(onlyClass(cell(written), outreachFormWords)).toBe(expected));
});

test("the ethnic groups are told apart from Kinh", () => {
  const of = (written: string): readonly string[] => [...classesIn(written, ethnicityWords)];
  expect(of("Kinh")).toEqual(["kinh"]);
  for (const written of ["Thái", "H'Mông", "Mông", "Ê đê", "khơ mú", "Khác", "Bru - Vân Kiều"]) expect(of(written)).toEqual(["other"]);
  for (const written of ["", "-", "abc", "x"]) expect(of(written)).toEqual([]);
});

test("no two classes of a vocabulary share a spelling", () => {
  for (const classes of [drugKindWords, useMethodWords, occupationWords, outreachFormWords, educationWords, ethnicityWords] as const) {
    const owners = new Map<string, string>();
    for (const [name, words] of Object.entries<{ readonly inside?: readonly string[]; readonly whole?: readonly string[] }>(classes)) {
      for (const word of [...(words.inside ?? []), ...(words.whole ?? [])].map(foldText)) {
        expect([word, owners.get(word) ?? name]).toEqual([word, name]);
        owners.set(word, name);
      }
    }
  }
});

describe("education", () => {
  it.each([
    ["Chưa đi học", "none"], ["Tiểu học", "primary"], ["THCS", "lowerSecondary"], ["THPT", "upperSecondary"], ["Trung cấp, cao đẳng, đại học", "higher"], ["Sau đại học", "postgraduate"],
    ["0/12", "none"], ["1/12", "primary"], ["5/12", "primary"], ["6/12", "lowerSecondary"], ["9/12", "lowerSecondary"], ["10/12", "upperSecondary"], ["12/12", "upperSecondary"], ["lớp 7", "lowerSecondary"], ["Lớp 05/12", "primary"],
    // Ten years until 1989: 1-4, 5-7, 8-10.
    ["4/10", "primary"], ["5/10", "lowerSecondary"], ["7/10", "lowerSecondary"], ["8/10", "upperSecondary"], ["10/10", "upperSecondary"],
    ["Mù chữ", "none"], ["Không biết chữ", "none"], ["cấp II", "lowerSecondary"], ["Cấp 3", "upperSecondary"], ["Đại học", "higher"], ["12/12, cao đẳng", "higher"], ["Thạc sĩ", "postgraduate"], ["Tốt nghiệp THPT", "upperSecondary"],
  ])("%s is %s", (written, expected) => expect(educationIn(written)).toBe(expected));

  it.each(["13/12", "9/9", "Chưa tốt nghiệp THPT", "Không", "trung học", "45920", "biết"])("%s tells nothing certain", (written) => expect(educationIn(written)).toBeNull());
});

describe("convictions and sanctions", () => {
  it.each([
    ["Không", "none"], ["0", "none"], ["Không có tiền án, tiền sự", "none"], ["Chưa có tiền án, tiền sự", "none"], ["0/0", "none"], ["TA: 0, TS: 0", "none"],
    ["01 tiền án", "conviction"], ["1 TA", "conviction"], ["1TA", "conviction"], ["Có tiền án về ma túy", "conviction"], ["tiền án: 02; tiền sự: không", "conviction"], ["01 tiền án, không tiền sự", "conviction"], ["án treo 2019", "conviction"],
    ["02 tiền sự", "sanction"], ["Đã bị xử phạt VPHC năm 2022", "sanction"], ["Không tiền án, 01 tiền sự", "sanction"], ["Tiền án: không; tiền sự: có", "sanction"],
    ["1 TA, 2 TS", "both"], ["Có tiền án, tiền sự", "both"], ["TA: 1 - TS: 1", "both"],
    ["Có", "unspecified"], ["x", "unspecified"], ["2", "unspecified"], ["1/0", "unspecified"],
  ])("%s is %s", (written, expected) => expect(convictionsIn(cell(written))).toBe(expected));

  it.each(["", "-", "Chưa rõ", "Trộm cắp", "#REF!"])("%s tells nothing certain", (written) => expect(convictionsIn(cell(written))).toBeNull());
});

describe("years of use on 20/12/2025", () => {
  it.each([
    ["2025", 0], ["2024", 1], ["năm 2016", 9], ["Từ năm 2015 đến nay", 10], ["12/2020", 5], ["01/2021", 4], ["20/12/2020", 5], ["21/12/2020", 4], ["T3/2018", 7],
    ["5 năm", 5], ["hơn 10 năm", 10], ["18 tháng", 1], ["06 tháng", 0], ["dưới 1 năm", 0], ["1 năm 6 tháng", 1],
  ])("%s is %i", (written, expected) => expect(yearsOfUse(written, d("2025-12-20"))).toBe(expected));

  it.each(["", "2026", "2015-2020", "gần 10 năm", "dưới 5 năm", "lâu", "43831"])("%s tells nothing certain", (written) => expect(yearsOfUse(written, d("2025-12-20"))).toBeNull());
});

describe("years completed", () => {
  const on = d("2025-02-28");
  it.each([
    [{ year: 1995, month: 2, date: d("1995-02-28") }, 30],
    [{ year: 1995, month: 3, date: d("1995-03-01") }, 29],
    [{ year: 1996, month: 2, date: d("1996-02-29") }, 28],
    [{ year: 1995, month: 2, date: null }, 30],
    [{ year: 1995, month: 3, date: null }, 29],
    [{ year: 1995, month: null, date: null }, 30],
    [{ year: 2026, month: null, date: null }, -1],
  ])("%j: %i", (from, expected) => expect(completedYears(from, on)).toBe(expected));
});
