import { byPerson, hasDossier, inRehabOn } from "../../criteria/naive/persons";
import type { ReportBook, ReportRow } from "./book";
import { ofRow, type Figures } from "./figures";
import { convictions, drugs, educations, ethnicities, lineOf, linesIn, occupations, sexes, useMethods } from "./vocabulary";

type Addict = ReportRow<"addict">;
type User = ReportRow<"user">;
type Released = ReportRow<"postRehab">;
type Anyone = Addict | User | Released;

/** Years from a birth to T: by the day; of a year alone the difference of the years (domain.md 4.3). */
const ageLine = (birth: string, asOf: string): string => {
  if (birth === "") return "tuoiKhongRo";
  const years = Number(asOf.slice(0, 4)) - Number(birth.slice(0, 4));
  const age = birth.length > 4 && birth.slice(5) > asOf.slice(5) ? years - 1 : years;
  if (age < 14) return "duoi14";
  if (age < 16) return "tu14";
  if (age < 18) return "tu16";
  return age < 30 ? "tu18" : "tu30";
};
const ageLines = ["duoi14", "tu14", "tu16", "tu18", "tu30", "tuoiKhongRo"];

const useLine = (written: string, asOf: string): string => {
  const year = /\d{4}/.exec(written);
  if (written === "3 năm") return "tu1Nam";
  if (year === null) return "thoiGianKhongRo";
  const years = Number(asOf.slice(0, 4)) - Number(year[0]);
  if (years < 1) return "duoi1Nam";
  if (years < 5) return "tu1Nam";
  return years < 10 ? "tu5Nam" : "tu10Nam";
};
const useLines = ["duoi1Nam", "tu1Nam", "tu5Nam", "tu10Nam", "thoiGianKhongRo"];

const positions: Readonly<Record<string, string>> = {
  "Ngoài cộng đồng": "ngoaiCongDong", "Cơ sở cai nghiện bắt buộc": "coSoBatBuoc", "Cơ sở cai nghiện khác (tự nguyện, tư nhân)": "coSoKhac", "Trại giam (chấp hành án tù)": "traiGiam", "Trại tạm giam, nhà tạm giữ": "tamGiam",
  "Cơ sở giáo dục bắt buộc, trường giáo dưỡng": "giaoDuc", "Vắng mặt, không rõ nơi ở": "vangMat", "": "noiOKhongRo",
};
const appliedForms: Readonly<Record<string, string>> = {
  "Cai tự nguyện tại gia đình, cộng đồng": "caiGiaDinh", "Cai tự nguyện tại cơ sở": "caiCoSo", "Tự nguyện": "caiTuNguyen", "Cai bắt buộc": "caiBatBuoc", "Bắt buộc (từ đủ 18 tuổi)": "caiBatBuoc",
  "Điều trị thay thế (Methadone, Buprenorphine)": "thayThe", "Điều trị thay thế": "thayThe", "Đang lập hồ sơ đưa đi cai bắt buộc": "chuaCai", "Chưa tham gia": "chuaCai", "": "caiKhongRo",
};
const runningForms: Readonly<Record<string, string>> = {
  "Cai tự nguyện tại gia đình, cộng đồng": "dangCaiGiaDinh", "Cai tự nguyện tại cơ sở": "dangCaiCoSo", "Cai bắt buộc": "dangCaiBatBuoc", "Điều trị thay thế (Methadone, Buprenorphine)": "dangThayThe",
};
const states: Readonly<Record<string, string>> = { "Đang quản lý": "dangQuanLy", "Tái sử dụng": "taiSuDung", "Tái nghiện": "taiNghien", "": "quanLyKhongRo" };

/** How many persons are in each of the lines: each in that of the first row that is not "không rõ". */
const divide = <P extends Anyone>(persons: readonly (readonly P[])[], all: readonly string[], unclear: string, lineOfRow: (row: P) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = Object.fromEntries(all.map((line) => [line, 0]));
  for (const rows of persons) {
    const line = rows.map(lineOfRow).find((found) => found !== unclear) ?? unclear;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  return counts;
};

const values = (lines: Readonly<Record<string, string>>): readonly string[] => [...new Set(Object.values(lines))];

const ofAnyone = (persons: readonly (readonly Anyone[])[], asOf: string): Readonly<Record<string, number>> => ({
  tong: persons.length,
  gioiTinh: persons.length, ...divide(persons, linesIn(sexes), "gioiKhongRo", ({ sex }) => lineOf(sexes, sex)),
  danToc: persons.length, ...divide(persons, linesIn(ethnicities), "danTocKhongRo", ({ ethnicity }) => lineOf(ethnicities, ethnicity)),
  doTuoi: persons.length, ...divide(persons, ageLines, "tuoiKhongRo", ({ birth }) => ageLine(birth, asOf)),
  hocVan: persons.length, ...divide(persons, linesIn(educations), "hocVanKhongRo", ({ education }) => lineOf(educations, education)),
  ngheNghiep: persons.length, ...divide(persons, linesIn(occupations), "ngheKhongRo", ({ occupation }) => lineOf(occupations, occupation)),
  tienAn: persons.length, ...divide(persons, linesIn(convictions), "tienAnKhongRo", (row) => lineOf(convictions, row.convictions)),
  veMaTuy: persons.filter((rows) => rows.some((row) => row.convictions.includes("ma túy"))).length,
});

const ofUsers = (persons: readonly (readonly (Addict | User)[])[]): Readonly<Record<string, number>> => ({
  loaiMaTuy: persons.length, ...divide(persons, linesIn(drugs), "chatKhongRo", ({ drug }) => lineOf(drugs, drug)),
  hinhThucSuDung: persons.length, ...divide(persons, linesIn(useMethods), "hinhThucKhongRo", ({ useMethod }) => lineOf(useMethods, useMethod)),
});

const ofAddicts = (persons: readonly (readonly Addict[])[], asOf: string): Readonly<Record<string, number>> => {
  const treated = persons.map((rows) => rows.filter((row) => inRehabOn(row, asOf))).filter((rows) => rows.length > 0);
  return {
    thoiGian: persons.length, ...divide(persons, useLines, "thoiGianKhongRo", ({ startedUsing }) => useLine(startedUsing, asOf)),
    bienPhapCai: persons.length, ...divide(persons, values(appliedForms), "caiKhongRo", ({ rehabForm }) => appliedForms[rehabForm] ?? ""),
    dangCai: treated.length, ...divide(treated, values(runningForms), "", ({ rehabForm }) => runningForms[rehabForm] ?? ""),
    noiO: persons.length, ...divide(persons, values(positions), "noiOKhongRo", ({ position }) => positions[position] ?? ""),
  };
};

const ofReleased = (persons: readonly (readonly Released[])[]): Readonly<Record<string, number>> => ({
  bienPhapCai: persons.length, ...divide(persons, values(appliedForms), "caiKhongRo", ({ completedForm }) => appliedForms[completedForm] ?? ""),
  quanLySauCai: persons.length, ...divide(persons, values(states), "quanLyKhongRo", ({ outcome }) => states[outcome] ?? ""),
});

/** Off the list of those under management (decisions.md 3). */
const ended = ["Đã chấp hành xong", "Chuyển đi", "Án tù", "Chết/mất tích"];

/** Domain.md 4 T10, 4.3: persons with a dossier on the lists at T, by the indicators of QĐ127; blanks in a line of their own. */
export const t10 = (book: ReportBook): Figures => {
  const on = book.parameters.asOf;
  const stays = ({ removedOn }: Anyone): boolean => removedOn === "" || removedOn > on;
  const addicts = byPerson((book.addict ?? []).filter((row) => stays(row) && hasDossier(row)));
  const users = byPerson((book.user ?? []).filter((row) => stays(row) && hasDossier(row)));
  const released = byPerson((book.postRehab ?? []).filter((row) => stays(row) && !ended.includes(row.outcome) && hasDossier(row)));
  const columns = {
    nguoiNghien: { ...ofAnyone(addicts, on), ...ofUsers(addicts), ...ofAddicts(addicts, on) },
    sdtp: { ...ofAnyone(users, on), ...ofUsers(users) },
    sauCai: { ...ofAnyone(released, on), ...ofReleased(released) },
  };
  const missing = { nguoiNghien: book.addict === null, sdtp: book.user === null, sauCai: book.postRehab === null };
  const lines = [...new Set(Object.values(columns).flatMap((column) => Object.keys(column)))];
  return lines.flatMap((line) => {
    const figures: Record<string, number | null> = {};
    for (const column of ["nguoiNghien", "sdtp", "sauCai"] as const) {
      const counts: Readonly<Record<string, number>> = columns[column];
      if (line in counts) figures[column] = missing[column] ? null : (counts[line] ?? 0);
    }
    const parts = Object.values(figures);
    return ofRow(line, { ...figures, tongSo: parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) });
  });
};
