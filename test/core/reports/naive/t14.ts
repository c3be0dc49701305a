import { addictsOn, byPerson } from "../../criteria/naive/persons";
import type { ReportBook, ReportRow } from "./book";
import { ofRow, share, unknown, type Figures, type Row } from "./figures";

type Home = ReportRow<"household">;

const columns = ["soHo", "dangCuTru", "daKy", "chuaKy", "tuChoi", "tyLe", "hoCoNguoiNghien", "daKyCaBiet"];

/** One household of the hamlet alone has a head of that name, and one person alone on the list of addicts bears it there. */
const isHeadedByAddict = (book: ReportBook, { head, hamlet }: Home): boolean => {
  const namesakes = (book.household ?? []).filter((home) => home.head === head && home.hamlet === hamlet);
  const addicts = addictsOn(book, book.parameters.asOf).filter((row) => row.fullName === head && row.hamlet === hamlet);
  return hamlet !== "" && namesakes.length === 1 && byPerson(addicts).length === 1;
};

const rowOf = (book: ReportBook, homes: readonly Home[]): Row => {
  const residents = homes.filter(({ residence }) => residence.startsWith("Đang cư trú"));
  const signed = residents.filter((home) => home.signed === "Đã ký").length;
  const refused = residents.filter((home) => home.signed === "Từ chối").length;
  const families = residents.filter((home) => isHeadedByAddict(book, home));
  return {
    soHo: homes.length, dangCuTru: residents.length, daKy: signed, chuaKy: residents.length - signed - refused, tuChoi: refused, tyLe: share(signed, residents.length),
    hoCoNguoiNghien: families.length, daKyCaBiet: families.filter(({ individualPledge }) => individualPledge === "Có").length,
  };
};

/** "Tổ 2", "2" and "Tổ ANXH 02" are one group. */
const numberOf = (group: string): string => group.replace(/\D/g, "").replace(/^0+/, "");

/** The hamlets of the parameter sheet, else those that registers name. */
const hamletsOf = (book: ReportBook): readonly string[] => {
  const named = [book.household, book.addict, book.user, book.suspect, book.postRehab, book.hotspot, book.incident].flatMap((rows) => (rows ?? []).map(({ hamlet }) => hamlet));
  return book.hamlets.length > 0 ? book.hamlets : [...new Set(named.filter((hamlet) => hamlet !== ""))];
};

/** Domain.md 4 T14, 4.3: households by hamlet, below each by group; those of no known hamlet in a row of their own. */
export const t14 = (book: ReportBook): Figures => {
  const hamlets = hamletsOf(book);
  const homes = book.household;
  if (homes === null) return [...hamlets, "total"].flatMap((row) => ofRow(row, unknown(...columns)));
  const found = [...ofRow("total", rowOf(book, homes))];
  for (const hamlet of [...hamlets, ""]) {
    const own = homes.filter((home) => (hamlet === "" ? !hamlets.includes(home.hamlet) : home.hamlet === hamlet));
    if (hamlet !== "" || own.length > 0) found.push(...ofRow(hamlet, rowOf(book, own)));
    const groups = [...new Set(own.map(({ securityGroup }) => numberOf(securityGroup)))];
    if (groups.some((group) => group !== "")) for (const group of groups) found.push(...ofRow(`${hamlet}/${group}`, rowOf(book, own.filter(({ securityGroup }) => numberOf(securityGroup) === group))));
  }
  return found;
};
