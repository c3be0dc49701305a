import { daysOn, type Window } from "../../criteria/naive/days";
import { keyOf } from "../../criteria/naive/persons";
import type { PersonRow } from "../../criteria/naive/book";
import type { ReportBook } from "./book";
import { growth, ofRow, unknown, type Figures, type Row } from "./figures";

/** A row of a list: when the person came, null where nobody can say; when the person left; why. */
interface Stay {
  readonly person: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly arrival: string;
  readonly reason: string;
  /** What speaks for a new finding. */
  readonly isFound: boolean;
}

const earliest = "0000-00-00";

const exits: Readonly<Record<string, string>> = {
  "Hoàn thành quản lý sau cai": "giamHoanThanh", "Hoàn thành cai nghiện tự nguyện": "giamHoanThanh", "Đã chấp hành xong": "giamHoanThanh", "Chấp hành án phạt tù": "giamCoSo", "Án tù": "giamCoSo", "Chuyển nơi cư trú": "giamChuyenDi", "Chuyển đi": "giamChuyenDi",
  Chết: "giamChet", "Chết/mất tích": "giamChet",
};
const arrivals: Readonly<Record<string, string>> = { "Chuyển đến": "tangChuyenDen", "Phát hiện mới": "tangPhatHien", "Tái nghiện": "tangTaiNghien", "Trở về từ cơ sở": "tangKhac" };

const ended = ["Đã chấp hành xong", "Chuyển đi", "Án tù", "Chết/mất tích"];

const stayOf = (row: PersonRow, from: string, removedOn: string, today: string, arrival: string, reason: string, isFound: (from: string) => boolean): Stay => {
  const until = removedOn !== "" && removedOn <= today ? removedOn : null;
  const isClear = from !== "" && from <= today && (until === null || until >= from);
  return { person: keyOf(row), from: isClear ? from : null, until, arrival, reason, isFound: isFound(from) };
};

const staysOf = (book: ReportBook, register: "addict" | "user" | "postRehab" | "suspect"): readonly Stay[] | null => {
  const today = book.parameters.asOf;
  switch (register) {
    case "addict":
      return book.addict && book.addict.map((row) => stayOf(row, row.listedOn, row.removedOn, today, row.removalReason, row.removalReason, (from) => row.conclusionOn !== "" && row.conclusionOn <= from && row.conclusionOn >= daysOn(from, -31)));
    case "user":
      return book.user && book.user.map((row) => stayOf(row, row.foundOn || row.managedFrom, row.removedOn, today, row.removalReason, row.removalReason || row.ending, () => row.foundOn !== ""));
    case "postRehab":
      return book.postRehab && book.postRehab.filter((row) => !ended.includes(row.outcome) || (row.removedOn !== "" && row.removedOn <= today)).map((row) => stayOf(row, row.managedFrom, row.removedOn, today, row.removalReason, row.removalReason || row.outcome, () => false));
    case "suspect":
      return book.suspect && book.suspect.filter(({ handling }) => handling !== "Đưa ra khỏi danh sách nghi").map((row) => stayOf(row, row.listedOn, "", today, "", "", () => true));
  }
};

const holds = (stay: Stay, on: string): boolean => (stay.from ?? earliest) <= on && (stay.until === null || stay.until > on);

/** Days of the period on which the person is on the list and was not the day before, or the other way round. */
const changesOf = (stays: readonly Stay[], { from, to }: Window): { readonly came: readonly string[]; readonly left: readonly string[] } => {
  const days = [...new Set(stays.flatMap((stay) => [stay.from ?? "", stay.until ?? ""]))].filter((day) => day >= from && day <= to).sort();
  const isOn = (day: string): boolean => stays.some((stay) => holds(stay, day));
  // Somebody who came and left on one day has been there.
  const visits = days.filter((day) => !isOn(day) && !isOn(daysOn(day, -1)) && stays.some((stay) => stay.from === day && stay.until === day));
  return {
    came: days.filter((day) => (isOn(day) && !isOn(daysOn(day, -1))) || visits.includes(day)),
    left: days.filter((day) => (!isOn(day) && isOn(daysOn(day, -1))) || visits.includes(day)),
  };
};

const byEntry = (stays: readonly Stay[]): readonly Stay[] => [...stays].sort((a, b) => ((a.from ?? earliest) < (b.from ?? earliest) ? -1 : (a.from ?? earliest) > (b.from ?? earliest) ? 1 : 0));

const exitOn = (stays: readonly Stay[], day: string): string => exits[byEntry(stays).find(({ until }) => until === day)?.reason ?? ""] ?? "giamKhac";

/** Whether the person was on the list before, and how that ended last. */
const lastExit = (stays: readonly Stay[], day: string): string | null => {
  const earlier = stays.filter((stay) => (stay.from ?? earliest) < day && stay.until !== null && stay.until < day);
  const last = earlier.map(({ until }) => until ?? "").sort().at(-1);
  return last === undefined ? null : exitOn(stays, last);
};

const entryOn = (register: string, stays: readonly Stay[], day: string): string => {
  const first = byEntry(stays).find(({ from }) => from === day);
  const stated = arrivals[first?.arrival ?? ""];
  if (stated !== undefined) return stated;
  const before = lastExit(stays, day);
  if (before !== null) return register === "addict" && before === "giamHoanThanh" ? "tangTaiNghien" : "tangKhac";
  return first?.isFound === true ? "tangPhatHien" : "tangKhac";
};

const columns = ["dauKy", "tang", "tangPhatHien", "tangChuyenDen", "tangTaiNghien", "tangKhac", "giam", "giamHoanThanh", "giamCoSo", "giamChuyenDi", "giamChet", "giamKhac", "cuoiKy", "soDauKy", "soDauKyTyLe"];

const rowOf = (book: ReportBook, register: "addict" | "user" | "postRehab" | "suspect", period: Window): Row => {
  const stays = staysOf(book, register);
  if (stays === null) return unknown(...columns);
  const counts: Record<string, number> = Object.fromEntries(columns.map((column) => [column, 0]));
  const add = (column: string): void => {
    counts[column] = (counts[column] ?? 0) + 1;
  };
  for (const person of new Set(stays.map((stay) => stay.person))) {
    const own = stays.filter((stay) => stay.person === person);
    if (own.some((stay) => holds(stay, daysOn(period.from, -1)))) add("dauKy");
    if (own.some((stay) => holds(stay, period.to))) add("cuoiKy");
    const { came, left } = changesOf(own, period);
    for (const day of came) [ "tang", entryOn(register, own, day)].forEach(add);
    for (const day of left) ["giam", exitOn(own, day)].forEach(add);
  }
  const [opening = 0, closing = 0] = [counts.dauKy, counts.cuoiKy];
  return { ...counts, soDauKy: closing - opening, soDauKyTyLe: growth(opening, closing) };
};

/** Domain.md 4 T11, 4.3: who was on the lists on the day before the period, came, left, and is on them at its end. */
export const t11 = (book: ReportBook, period: Window): Figures => {
  const withBaseline = (figures: Row, baseline: string): Row => {
    const closing = figures.cuoiKy ?? null;
    const nen = baseline === "" ? null : Number(baseline);
    return { ...figures, nen, soNen: nen === null || closing === null ? null : closing - nen, soNenTyLe: nen === null || closing === null ? null : growth(nen, closing) };
  };
  return [
    ...ofRow("addict", withBaseline(rowOf(book, "addict", period), book.parameters.addictBaseline)),
    ...ofRow("user", withBaseline(rowOf(book, "user", period), book.parameters.userBaseline)),
    ...ofRow("postRehab", rowOf(book, "postRehab", period)),
    ...ofRow("suspect", rowOf(book, "suspect", period)),
  ];
};
