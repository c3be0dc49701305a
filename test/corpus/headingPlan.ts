import { columnsOf, registers, type ListRegisterId } from "../../src/core/registers/registry";
import type { Dress, Layout } from "./layouts";
import type { Random } from "./random";
import { groupsOf, isVague, spellingsOf, unknownHeadings, unmarked } from "./spellings";

/** One column as it is laid out: its heading texts from the top down, and the field it holds (null: none of ours). */
export interface PlannedColumn {
  readonly field: string | null;
  readonly path: readonly string[];
}

const spaced = (text: string): string => ` ${text.replace(/ /g, "\u00a0 ")} `;
const hinted = (text: string): string => `${text} (ghi rõ)`;

const dressed = (text: string, dress: Dress, random: Random): string => {
  switch (dress) {
    case "plain":
      return text;
    case "upper":
      return text.toUpperCase();
    case "nfd":
      return text.normalize("NFD");
    case "unmarked":
      return unmarked(text);
    case "spaced":
      return spaced(text);
    case "broken":
      return text.replace(/ /g, "\n");
    case "hinted":
      return hinted(text);
    case "mixed":
      return dressed(text, random.pick(["plain", "upper", "nfd", "unmarked", "spaced", "broken", "hinted"] as const), random);
  }
};

const hasSpelling = (register: ListRegisterId, field: string): boolean => (spellingsOf(register).get(field)?.alone ?? []).some((text) => !isVague(text));

/** The fields a sheet has: what makes the register that register, whom it is about, and others by chance. */
export const fieldsFor = (register: ListRegisterId, layout: Layout, random: Random): string[] => {
  const { subject, identifying } = registers[register];
  const all = Object.keys(columnsOf(register)).filter((field) => hasSpelling(register, field));
  const share = { all: 1, most: 0.6, few: 0.15 }[layout.fields];
  const must = new Set<string>([...subject, ...random.sample<string>(identifying, 3), "ordinal"]);
  const withoutHamlet = layout.hamlets !== "column" && layout.hamlets !== "merged";
  const fields = all.filter((field) => must.has(field) || field === "hamlet" || random.chance(share));
  return fields.filter((field) => !(field === "hamlet" && withoutHamlet) && !(field === "ordinal" && layout.ordinal === "none"));
};

const aloneHeading = (register: ListRegisterId, field: string, layout: Layout, random: Random): string => {
  const spellings = (spellingsOf(register).get(field)?.alone ?? []).filter((text) => !isVague(text));
  return layout.spelling === "first" ? (spellings[0] ?? field) : random.pick(spellings);
};

/** Columns under merged headings of the form: "Năm sinh" over "Nam" and "Nữ". They replace the columns of their fields. */
const formGroups = (register: ListRegisterId, random: Random): PlannedColumn[][] => {
  const taken = new Set<string>();
  const units: PlannedColumn[][] = [];
  for (const { group, subs } of random.shuffled(groupsOf(register))) {
    if (units.length === 2 || subs.some(({ field }) => taken.has(field))) continue;
    for (const { field } of subs) taken.add(field);
    units.push(subs.map(({ field, sub }) => ({ field, path: [group, sub] })));
  }
  return units;
};

const ownGroups = ["Thông tin riêng", "Phần theo dõi", "Nội dung chi tiết"] as const;

/** Puts a few neighbouring columns under a heading of the commune's own. */
const withOwnGroup = (units: PlannedColumn[][], depth: number, random: Random): PlannedColumn[][] => {
  const loose = units.filter((unit) => unit.length === 1 && unit[0]?.field !== "ordinal").slice(-3);
  if (loose.length < 2) return units;
  const group = random.pick(ownGroups);
  const merged = loose.flat().map(({ field, path }) => ({ field, path: [...(depth === 3 ? [group, "Chi tiết thêm"] : [group]), ...path] }));
  return [...units.filter((unit) => !loose.includes(unit)), merged];
};

const insertAt = (units: PlannedColumn[][], column: PlannedColumn, random: Random): void => {
  units.splice(random.int(1, Math.max(1, units.length - 1)), 0, [column]);
};

/** Plans the columns of a sheet: fields, groups, order, strangers and gaps. */
export const planColumns = (register: ListRegisterId, fields: readonly string[], layout: Layout, random: Random): readonly PlannedColumn[] => {
  const groups = layout.headingRows === 1 ? [] : formGroups(register, random);
  const grouped = new Set(groups.flat().map(({ field }) => field));
  const alone = fields.filter((field) => !grouped.has(field)).map((field): PlannedColumn[] => [{ field, path: [aloneHeading(register, field, layout, random)] }]);
  const ordinal = alone.filter((unit) => unit[0]?.field === "ordinal");
  const rest = alone.filter((unit) => unit[0]?.field !== "ordinal");
  const [first = [], ...others] = layout.order === "shuffled" ? random.shuffled(rest) : rest;
  let units = [...ordinal, first, ...random.shuffled(groups), ...others];
  if (layout.headingRows > 1 && (groups.length === 0 || layout.headingRows === 3)) units = withOwnGroup(units, layout.headingRows, random);
  for (const heading of random.sample(unknownHeadings, layout.unknownColumns)) insertAt(units, { field: null, path: [heading] }, random);
  for (let count = 0; count < layout.blankColumns; count += 1) insertAt(units, { field: null, path: [] }, random);
  // One dress for all parts of a group, lest its merged heading be two.
  return units.flatMap((unit) => {
    const top = dressed(unit[0]?.path[0] ?? "", layout.dress, random);
    return unit.map(({ field, path }) => ({ field, path: path.map((text, level) => (level === 0 && path.length > 1 ? top : dressed(text, layout.dress, random))) }));
  });
};
