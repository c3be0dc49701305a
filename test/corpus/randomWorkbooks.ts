import type { CellValue, SheetGrid, WorkbookSnapshot } from "../../src/core/model/sheetGrid";
import { listRegisterIds, type ListRegisterId } from "../../src/core/registers/registry";
import { grid } from "../support/grid";
import { parameterSheet } from "../support/workbook";
import { sideBySide } from "./cases";
import { fieldsFor } from "./headingPlan";
import { layOut } from "./laidOut";
import { layouts } from "./layouts";
import { hamletNames, recordsOf } from "./people";
import { Random } from "./random";
import { spellingsOf } from "./spellings";

const errors = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"] as const;
const oddTexts = ["-", "(-)", "+", "0", "x", "✓", "31/02/2024", "12/31/2024", "29/2/2023", "1/1/1", "00/00/0000", "ngày tháng năm", "1985", "3/2024", "1,5", "1.000.000", "1e400", "=A1", "'", "\u0301", "\u200b", "\u00a0", "null", "constructor", "__proto__", "toString", "Tổng cộng", "Người lập", "Thôn", "Cộng", "(1)", "I"] as const;
const letters = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÔƯ 0123456789/.-()>,;:\n\t\"'\u0301\u0323\u00a0\u200b\ud83d\ude00\ufffd"];

const anyText = (random: Random, longest: number): string => Array.from({ length: random.int(0, longest) }, () => random.pick(letters)).join("");

const anyNumber = (random: Random): number =>
  random.pick([0, -1, 0.1, 60, 45_658, 45_658.75, 1985, 2_958_465, 2_958_466, 1e21, -1e308, 38_085_153_518, 123_456_789_012_345_680, Number.MAX_VALUE, Number.MIN_VALUE, random.int(-100, 100), random.int(20_000, 60_000), random.next() * 1e12]);

const headingOf = (random: Random): string => {
  const spellings = [...spellingsOf(random.pick(listRegisterIds)).values()].flatMap(({ alone }) => alone);
  return random.pick(spellings);
};

/** Any value a cell can hold, the awkward ones more often than in life. */
export const anyCell = (random: Random): CellValue => {
  switch (random.int(0, 9)) {
    case 0:
    case 1:
      return "";
    case 2:
    case 3:
      return anyNumber(random);
    case 4:
      return random.chance(0.5);
    case 5:
      return random.pick(errors);
    case 6:
      return random.pick(oddTexts);
    case 7:
      return headingOf(random);
    case 8:
      return random.chance(0.03) ? anyText(random, 4000) : anyText(random, 40);
    default:
      return `${String(random.int(0, 40))}${random.pick(["/", ".", "-", " "])}${String(random.int(0, 20))}${random.pick(["/", ".", "-"])}${String(random.int(0, 2300))}`;
  }
};

const anyGrid = (name: string, random: Random): SheetGrid => {
  const width = random.int(0, 30);
  const filled = random.pick([0.02, 0.2, 0.6, 1]);
  const rows = Array.from({ length: random.int(0, 60) }, () => Array.from({ length: width }, (): CellValue => (random.chance(filled) ? anyCell(random) : "")));
  // A row of headings now and then, so that something is taken for a register.
  if (rows.length > 0 && random.chance(0.5)) rows[random.int(0, Math.min(9, rows.length - 1))] = Array.from({ length: width }, () => headingOf(random));
  return grid(name, rows, { firstRow: random.int(1, 1_048_000), firstColumn: random.int(1, 16_000) });
};

/** A register whose cells, headings too, were overwritten at random. */
const spoiltRegister = (register: ListRegisterId, name: string, random: Random): SheetGrid => {
  const layout = { ...random.pick(layouts), records: random.int(0, 25) };
  const fields = fieldsFor(register, layout, random);
  const laid = layOut(register, layout, fields, recordsOf(register, fields, layout.records, random), random, { sheet: name }).grid;
  const share = random.pick([0, 0.02, 0.2, 0.5]);
  return { ...laid, values: laid.values.map((row) => row.map((value) => (random.chance(share) ? anyCell(random) : value))) };
};

const anySheet = (index: number, random: Random): SheetGrid => {
  const name = `${random.pick(["Sheet", "Sổ", "Thôn Một", "Tham số", "R1", "Xét nghiệm"])} ${String(index + 1)}`;
  const kind = random.int(0, 9);
  if (kind < 3) return anyGrid(name, random);
  if (kind === 3) return { ...(sideBySide(random.pick(listRegisterIds), random.pick(listRegisterIds), random, random.int(0, 4)).sheets[0] ?? anyGrid(name, random)), name };
  return spoiltRegister(random.pick(listRegisterIds), name, random);
};

const anyParameters = (random: Random): SheetGrid => parameterSheet({ communeName: "Mẫu Sơn", population: anyCell(random), proposedOn: anyCell(random), registeredOn: anyCell(random), asOf: anyCell(random), addictBaseline: anyCell(random) }, hamletNames);

const anyState = (random: Random): string | null => random.pick([null, null, null, "", "{", anyText(random, 60), "{\"version\":1,\"sheets\":[{\"sheet\":\"Sheet 1\",\"headings\":[],\"register\":\"addict\",\"headerRow\":1,\"columns\":[]}]}"]);

/** A workbook of anything: random grids, spoilt registers, registers side by side, odd parameters, a damaged state. */
export const anyWorkbook = (seed: number): WorkbookSnapshot => {
  const random = new Random(seed);
  const sheets = Array.from({ length: random.int(1, 4) }, (_, index) => anySheet(index, random));
  return { sheets: random.chance(0.5) ? [anyParameters(random), ...sheets] : sheets, uses1904Dates: random.chance(0.1), state: anyState(random) };
};
