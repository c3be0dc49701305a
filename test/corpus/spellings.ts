import { columnsOf, listRegisterIds, type ListRegisterId } from "../../src/core/registers/registry";

const marks = /[\u0300-\u036F]/g;

/** The text without Vietnamese marks, as an old keyboard would leave it. */
export const unmarked = (text: string): string => text.normalize("NFD").replace(marks, "").replace(/đ/g, "d").replace(/Đ/g, "D");

const keyOf = (heading: string): string =>
  unmarked(heading.replace(/\([^()]*\)/g, " ")).toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();

/** Ways to write the heading of one field: alone, or under a merged group heading. */
export interface Spellings {
  readonly alone: readonly string[];
  readonly grouped: readonly (readonly [group: string, sub: string])[];
}

/** Words that mean nothing without the heading above them; a generator that put them alone would lay out a riddle. */
const vague = new Set(["ngay", "so", "tu", "den", "tu ngay", "den ngay", "ket qua", "tinh trang", "ly do", "nam", "nu", "loai", "ngay lap"]);
export const isVague = (heading: string): boolean => vague.has(keyOf(heading));

const known = new Map<ListRegisterId, ReadonlyMap<string, Spellings>>();

/** Spellings by field; a spelling that two fields of the register share names neither and is left out. */
export const spellingsOf = (register: ListRegisterId): ReadonlyMap<string, Spellings> => {
  const made = known.get(register);
  if (made) return made;
  const owners = new Map<string, Set<string>>();
  for (const [field, { headings }] of Object.entries(columnsOf(register))) {
    for (const heading of headings) owners.set(keyOf(heading), (owners.get(keyOf(heading)) ?? new Set()).add(field));
  }
  const spellings = new Map(
    Object.entries(columnsOf(register)).map(([field, { headings }]): [string, Spellings] => {
      const own = headings.filter((heading) => owners.get(keyOf(heading))?.size === 1);
      const grouped = own.flatMap((heading): [string, string][] => {
        const [group, sub] = heading.split(">").map((part) => part.trim());
        return group !== undefined && sub !== undefined ? [[group, sub]] : [];
      });
      return [field, { alone: own.filter((heading) => !heading.includes(">")), grouped }];
    }),
  );
  known.set(register, spellings);
  return spellings;
};

/** Merged group headings of a register with the fields that can stand under them, at least two. */
export const groupsOf = (register: ListRegisterId): readonly { readonly group: string; readonly subs: readonly { readonly field: string; readonly sub: string }[] }[] => {
  const groups = new Map<string, Map<string, string>>();
  for (const [field, { grouped }] of spellingsOf(register)) {
    for (const [group, sub] of grouped) {
      const subs = groups.get(group) ?? new Map<string, string>();
      if (!subs.has(field)) subs.set(field, sub);
      groups.set(group, subs);
    }
  }
  return [...groups].filter(([, subs]) => subs.size >= 2).map(([group, subs]) => ({ group, subs: [...subs].map(([field, sub]) => ({ field, sub })) }));
};

const everyKey = new Set(listRegisterIds.flatMap((register) => Object.values(columnsOf(register)).flatMap(({ headings }) => headings.map(keyOf))));

/** Headings of a commune's own columns, which no register knows. */
export const unknownHeadings = ["Cột riêng của xã", "Mã nội bộ", "Tín nhiệm", "Màu sổ", "Người nhập liệu", "Vị trí lưu kho", "Cán bộ rà soát lại", "Kiểm tra chéo"].filter((heading) => !everyKey.has(keyOf(heading)));
