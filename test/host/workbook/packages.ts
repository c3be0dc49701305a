/** Workbooks for the tests: made by exceljs, or put together part by part. */
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook as exceljs writes it. */
export async function madeByExcelJs(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What exceljs reads in the bytes: a second opinion on our writing. */
export async function readByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return workbook;
}

/** The parts of a package as text; folder entries, which some writers make, do not count. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(files.map(([name, part]) => [name, strFromU8(part)]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  return partsOf(bytes).get(name) ?? `no part ${name}`;
}

/** Names of parts that differ, came or went. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

export interface RawPackage {
  /** Inside of `worksheet`, or the whole part when it begins with "<?xml" or "<!". */
  readonly sheet?: string;
  /** Inside of `workbook`, after `sheets`. */
  readonly workbook?: string;
  readonly sharedStrings?: readonly string[];
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** More `Relationship` elements of the workbook. */
  readonly relationships?: string;
  readonly overrides?: string;
  readonly mainType?: string;
  /** Keep the parts unpacked, so that a test can find their bytes. */
  readonly isStored?: boolean;
}

/** A package with one sheet "S" whose parts are exactly what the test says. */
export function rawPackage(raw: RawPackage = {}): Uint8Array {
  const sheet = raw.sheet ?? "<sheetData/>";
  const whole = sheet.startsWith("<?xml") || sheet.startsWith("<!");
  const strings = raw.sharedStrings;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${raw.mainType ?? `${TYPES}.sheet.main+xml`}"/>`
      + `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>${raw.overrides ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${raw.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`
      + `${strings === undefined ? "" : `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`}`
      + `${raw.styles === undefined ? "" : `<Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/>`}${raw.relationships ?? ""}</Relationships>`,
    "xl/worksheets/sheet1.xml": whole ? sheet : `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((item) => `<si>${item}</si>`).join("")}</sst>` }),
    ...(raw.styles === undefined ? {} : { "xl/styles.xml": raw.styles }),
    ...raw.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: raw.isStored === true ? 0 : 6 });
}

/** Rows as `sheetData`. */
export function sheetData(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}
