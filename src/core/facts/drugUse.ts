import { localDate, monthOf, yearOf, type LocalDate } from "../model/localDate";
import { foldText } from "../parse/text";
import type { PartialDate } from "../registers/column";
import { completedYears } from "./completedYears";

const day = /(?<!\d)(\d{1,2}) (\d{1,2}) ((?:19|20)\d\d)(?!\d)/;
const month = /(?<!\d)(?:thang |t)?(\d{1,2}) (?:nam )?((?:19|20)\d\d)(?!\d)/;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const length = /^(?:(hon|tren|duoi|gan|khoang|duoc|da|da duoc|co) )?(\d{1,3}) (nam|thang)(?: (?:(\d{1,2}) thang|nay|ruoi))?$/;
const monthsPerYear = 12;

const startIn = (folded: string): PartialDate | null => {
  const found = [...new Set(folded.match(years) ?? [])];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const full = day.exec(folded);
  const date = full && localDate(Number(full[3]), Number(full[2]), Number(full[1]));
  if (date) return { year: yearOf(date), month: monthOf(date), date };
  const [, ofMonth] = month.exec(folded) ?? [];
  return { year: Number(only), month: ofMonth !== undefined && Number(ofMonth) >= 1 && Number(ofMonth) <= monthsPerYear ? Number(ofMonth) : null, date: null };
};

/**
 * Full years that a person has used drugs on a day, by a text that says since when ("2015", "03/2018", "từ năm 2016") or how
 * long ("5 năm", "18 tháng"; as long as it was when that was written). Null where it says nothing certain.
 */
export const yearsOfUse = (text: string, on: LocalDate): number | null => {
  const folded = foldText(text);
  const lasting = length.exec(folded);
  if (lasting !== null) {
    const [, bound = "", count = "0", unit, months = "0"] = lasting;
    const total = unit === "nam" ? Number(count) * monthsPerYear + Number(months) : Number(count);
    // "under ten years" may be any of them; "under one year" is certain.
    if (bound === "duoi" || bound === "gan") return total <= monthsPerYear ? 0 : null;
    return Math.floor(total / monthsPerYear);
  }
  const start = startIn(folded);
  const used = start && completedYears(start, on);
  return used === null || used < 0 ? null : used;
};
