import type { Book, Row } from "./book";
import { asOf, assessment } from "./dates";
import { isWithin } from "./days";
import { addictsOn, afterRehabOn, byPerson, hasDossier, heldPositions, inRehabOn, suspects, usersOn } from "./persons";
import { isActiveSpot, spots } from "./places";

/** Domain.md 4.3, the totals of T09: stocks at T, cases and cleared places in the window as the parameter sheet gives it, as far as it has passed at T. */
const resident = ["Đang cư trú (thường trú)", "Đang cư trú (tạm trú)"];

const ofPersons = <P extends Row<"addict"> | Row<"user"> | Row<"suspect"> | Row<"postRehab">>(rows: readonly P[], holds: (row: P) => boolean): number =>
  byPerson(rows).filter((person) => person.some(holds)).length;
const everyone = (): boolean => true;

const households = (book: Book): Row<"household">[] => (book.household ?? []).filter(({ residence }) => resident.includes(residence));

const people = (book: Book): number => {
  let sum = 0;
  for (const { members } of households(book)) sum += Number(members);
  return sum;
};

export const t09 = (book: Book): Readonly<Record<string, number | null>> => {
  const on = asOf(book);
  const addicts = addictsOn(book, on);
  const users = usersOn(book, on);
  const afterRehab = afterRehabOn(book, on);
  const from = <T>(register: readonly unknown[] | null, figures: T): T | { [F in keyof T]: null } =>
    register === null ? (Object.fromEntries(Object.keys(figures as object).map((key) => [key, null])) as { [F in keyof T]: null }) : figures;
  return {
    ...from(book.household, { hoTong: households(book).length, nhanKhau: people(book), hoDaKy: households(book).filter(({ signed }) => signed === "Đã ký").length }),
    ...from(book.addict, {
      nghienTong: ofPersons(addicts, everyone),
      nghienCoHoSo: ofPersons(addicts, hasDossier),
      nghienNgoaiCongDong: ofPersons(addicts, ({ position }) => position === "Ngoài cộng đồng"),
      nghienDangCai: ofPersons(addicts, (row) => inRehabOn(row, on)),
      nghienTrongCoSo: ofPersons(addicts, ({ position }) => heldPositions.includes(position)),
    }),
    ...from(book.user, { sdtpTong: ofPersons(users, everyone), sdtpCoHoSo: ofPersons(users, hasDossier), sdtpNgaoDa: ofPersons(users, ({ psychosis }) => psychosis === "Có") }),
    ...from(book.suspect, {
      nghiTong: ofPersons(suspects(book), everyone),
      nghiDaXN: ofPersons(suspects(book), ({ testResult }) => testResult === "Âm tính" || testResult === "Dương tính"),
      nghiDuongTinh: ofPersons(suspects(book), ({ testResult }) => testResult === "Dương tính"),
    }),
    ...from(book.postRehab, { sauCaiTong: ofPersons(afterRehab, everyone), sauCaiCoHoSo: ofPersons(afterRehab, hasDossier) }),
    ...from(book.hotspot, {
      diemHoatDong: spots(book).filter((spot) => isActiveSpot(spot, on)).length,
      diemTrietXoa: spots(book).filter((spot) => spot.status === "Đã triệt xóa" && isWithin(spot.clearedOn, assessment(book)) && !isActiveSpot(spot, on)).length,
    }),
    ...from(book.incident, { vuViec: (book.incident ?? []).filter(({ detectedOn }) => isWithin(detectedOn, assessment(book))).length }),
  };
};
