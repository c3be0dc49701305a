import { isWithin, type Window } from "../../criteria/naive/days";
import type { ReportBook, ReportRow } from "./book";
import { growth, ofRow, share, total, unknown, type Figures, type Row } from "./figures";
import { acts, lineOf, linesIn } from "./vocabulary";

type Case = ReportRow<"incident">;

const columns = ["soVu", "vuAn", "vuViec", "loaiKhongRo", "doiTuong", "soCay", "dienTich", "daGiaiQuyet", "tyLeGiaiQuyet", "moRong", "kyTruoc", "soKyTruoc", "soKyTruocTyLe"];

const resolved = ["Đã xét xử", "Đã xử phạt VPHC", "Đình chỉ"];

const rowOf = (cases: readonly Case[], before: number): Row => {
  const criminal = cases.filter(({ incidentKind }) => incidentKind === "Vụ án hình sự").length;
  const unclear = cases.filter(({ incidentKind }) => incidentKind === "").length;
  const done = cases.filter(({ resolution }) => resolved.includes(resolution)).length;
  return {
    soVu: cases.length, vuAn: criminal, vuViec: cases.length - criminal - unclear, loaiKhongRo: unclear,
    doiTuong: total(cases.map(({ arrested }) => arrested)), soCay: total(cases.map(({ plants }) => plants)), dienTich: total(cases.map(({ areaM2 }) => areaM2)),
    daGiaiQuyet: done, tyLeGiaiQuyet: share(done, cases.length), moRong: cases.filter(({ sourceTraced }) => sourceTraced === "Đã mở rộng").length,
    kyTruoc: before, soKyTruoc: cases.length - before, soKyTruocTyLe: growth(before, cases.length),
  };
};

/** Domain.md 4 T12, 4.3: cases found in the period, by act, beside those of the period before. */
export const t12 = (book: ReportBook, period: Window, previous: Window): Figures => {
  const lines = linesIn(acts);
  if (book.incident === null) return [...lines, "total"].flatMap((line) => ofRow(line, unknown(...columns)));
  const now = book.incident.filter(({ detectedOn }) => isWithin(detectedOn, period));
  const then = book.incident.filter(({ detectedOn }) => isWithin(detectedOn, previous));
  const rows = lines.flatMap((line) => ofRow(line, rowOf(now.filter(({ act }) => lineOf(acts, act) === line), then.filter(({ act }) => lineOf(acts, act) === line).length)));
  return [...rows, ...ofRow("total", rowOf(now, then.length))];
};
