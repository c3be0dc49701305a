import { localDate, monthOf, parseIsoDate, yearOf } from "../../src/core/model/localDate";
import type { CellValue, SheetGrid } from "../../src/core/model/sheetGrid";
import type { PartialDate } from "../../src/core/registers/column";
import { layOutSheets, type RegisterSheets } from "../../src/core/plan/exampleSheets";
import type { ListRegisterId } from "../../src/core/registers/registry";

export { firstRecordRow, type RegisterSheets, type SheetRow, type SheetRows } from "../../src/core/plan/exampleSheets";

/** The serial number under which Excel holds a day given as "dd/MM/yyyy". */
export const day = (text: string): number => {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split("/").map(Number);
  if (localDate(year, month, dayOfMonth) === null) throw new RangeError(`${text} is no day.`);
  return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25_569;
};

/** A full date ("YYYY-MM-DD") as the reader hands it on. */
export const written = (iso: string): PartialDate => {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`${iso} is no day.`);
  return { year: yearOf(date), month: monthOf(date), date };
};

const letters = ["Anh", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm"];

/** What makes a row a record, where a case does not say otherwise; persons of different registers never share a name. */
const subjectOf = (register: ListRegisterId, index: number): Record<string, CellValue> => {
  const name = `Lò Văn ${letters[index % letters.length] ?? ""} ${"I".repeat(1 + Math.floor(index / letters.length))} ${register}`;
  const subjects: Readonly<Record<ListRegisterId, Record<string, CellValue>>> = {
    addict: { fullName: name },
    user: { fullName: name },
    suspect: { fullName: name },
    postRehab: { fullName: name },
    test: { fullName: name },
    household: { householdCode: `H${index + 1}`, head: name },
    hotspot: { name: `Nhà số ${index + 1}` },
    incident: { caseNumber: `V${index + 1}` },
    model: { name: `Mô hình ${index + 1}` },
    outreach: {},
    commitment: { unit: `Đơn vị ${index + 1}` },
    exPrisoner: { fullName: name },
    business: { name: `Cơ sở ${index + 1}` },
    organisation: { name: `Đơn vị ${index + 1}` },
  };
  return { ordinal: index + 1, ...subjects[register] };
};

/** Lays the registers out as sheets: declared headings in row 1, the records from row 2. */
export const sheetsOf = (sheets: RegisterSheets): SheetGrid[] =>
  layOutSheets(sheets, { subject: subjectOf, parameters: { communeName: "Xã Thử", provinceName: "Tỉnh Thử", unitKind: "Xã" } });
