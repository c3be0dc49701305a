import type { Book, PersonRow, Row } from "./book";

/** A person counts once, by identity number, else by name, birth and hamlet (decisions.md 5). */
export const keyOf = (row: PersonRow): string => (row.personalId === "" ? `${row.fullName}|${row.birth}|${row.hamlet}` : row.personalId);

/** Rows of one person in two registers: by number; where one of them has none, by name, birth and hamlet (decisions.md 5). */
export const areOnePerson = (one: PersonRow, other: PersonRow): boolean => {
  if (one.personalId !== "" && other.personalId !== "") return one.personalId === other.personalId;
  return one.fullName === other.fullName && one.birth === other.birth && one.hamlet === other.hamlet;
};

/** The rows of each person. */
export const byPerson = <P extends PersonRow>(rows: readonly P[]): P[][] => {
  const keys: string[] = [];
  const groups: P[][] = [];
  for (const row of rows) {
    const at = keys.indexOf(keyOf(row));
    if (at >= 0) groups[at]?.push(row);
    else {
      keys.push(keyOf(row));
      groups.push([row]);
    }
  }
  return groups;
};

/** Removal date empty or later (decisions.md 3). */
const stays = (removedOn: string, on: string): boolean => removedOn === "" || removedOn > on;

export const addictsOn = (book: Book, on: string): Row<"addict">[] => (book.addict ?? []).filter((row) => stays(row.removedOn, on));
export const usersOn = (book: Book, on: string): Row<"user">[] => (book.user ?? []).filter((row) => stays(row.removedOn, on));
export const suspects = (book: Book): Row<"suspect">[] => (book.suspect ?? []).filter((row) => row.handling !== "Đưa ra khỏi danh sách nghi");

const ended = ["Đã chấp hành xong", "Chuyển đi", "Án tù", "Chết/mất tích"];
export const afterRehabOn = (book: Book, on: string): Row<"postRehab">[] => (book.postRehab ?? []).filter((row) => stays(row.removedOn, on) && !ended.includes(row.outcome));

/** The positions in centres, prison, custody and schools. */
export const heldPositions = [
  "Cơ sở cai nghiện bắt buộc", "Cơ sở cai nghiện khác (tự nguyện, tư nhân)", "Trại giam (chấp hành án tù)", "Trại tạm giam, nhà tạm giữ", "Cơ sở giáo dục bắt buộc, trường giáo dưỡng",
];
export const substitution = "Điều trị thay thế (Methadone, Buprenorphine)";
export const homeRehab = "Cai tự nguyện tại gia đình, cộng đồng";
const approvedForms = [homeRehab, "Cai tự nguyện tại cơ sở", "Cai bắt buộc", substitution];

/** An approved form that runs on the day; only substitution runs without an end (decisions.md 8). */
export const inRehabOn = (row: Row<"addict">, on: string): boolean => {
  if (!approvedForms.includes(row.rehabForm)) return false;
  if (row.rehabFrom !== "" && row.rehabFrom > on) return false;
  if (row.rehabTo === "") return row.rehabForm === substitution;
  return row.rehabTo >= on;
};

export const hasDossier = (row: { readonly dossier: string }): boolean => row.dossier === "Đã lập";

/** Somebody is named: neither blank nor a word for nobody. */
export const hasManager = (row: { readonly manager: string }): boolean => row.manager !== "" && row.manager !== "Chưa phân công";
