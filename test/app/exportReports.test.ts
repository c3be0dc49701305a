/** What leaves the office with the choices that are made for people: no names, no numbers, in no part of any file. */
import { unzipSync } from "fflate";
import { createUseCases } from "../../src/app/createUseCases";
import type { ReportExport, ReportSelection } from "../../src/app/reportExportUseCases";
import type { UseCases } from "../../src/app/useCases";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { ExportedFile, ExportFormat } from "../../src/core/model/exportFile";
import type { CellValue, SheetGrid } from "../../src/core/model/sheetGrid";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../../src/core/registers/registry";
import { reportDefinitions } from "../../src/core/reports/definition/definitions";
import { sheetWords } from "../../src/i18n/sheets";
import { now } from "../support/clock";
import { loadExaminer } from "../support/examineFiles";
import { loadExport } from "../support/exportWriters";
import { serial } from "../support/grid";
import { noExamples } from "../support/noExamples";
import { d, parameterSheet, registerSheet, type Cells } from "../support/workbook";

const formats: readonly ExportFormat[] = ["xlsx", "csv", "json", "docx"];

const open = async (sheets: readonly SheetGrid[]): Promise<{ readonly useCases: UseCases; readonly result: CheckResult }> => {
  let clock = 0;
  const useCases = createUseCases({
    workbook: {
      read: () => Promise.resolve({ sheets, uses1904Dates: false, state: null }),
      apply: () => Promise.resolve({ refused: [], sheets: [] }),
      select: () => Promise.resolve(),
      openNew: () => Promise.resolve(),
      onChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    words: sheetWords,
    pause: () => Promise.resolve(),
    stopwatch: () => (clock += 10),
    now,
    today: () => d("2025-12-20"),
    loadExample: noExamples,
    loadExport,
    loadExaminer,
  });
  return { useCases, result: await useCases.check() };
};

/** All texts of a file, of a packed one those of every part. */
const partsOf = ({ fileName, bytes }: ExportedFile): readonly string[] => {
  const decode = (part: Uint8Array): string => new TextDecoder().decode(part);
  if (!/\.(xlsx|docx|zip)$/.test(fileName)) return [fileName, decode(bytes)];
  return [fileName, ...Object.entries(unzipSync(bytes)).flatMap(([path, part]) => [path, decode(part)])];
};

const everything = (result: CheckResult): ReportSelection => ({ reports: reportDefinitions.map(({ id }) => id), sets: result.criteriaSets.map(({ id }) => id) });

const secretName = "Ẩn Thị Kín";
const alias = "Kín Còi Bến";
const secretNumber = "038123456789";
/** Of nine digits, as before 2016: it has no 0 in front by which it would be told from a quantity. */
const oldNumber = "171987654";
const phone = "0912 345 678";
const personalWords = "ở nhà vợ hai gần bến đò cũ";
const planted = `${secretName} (${alias}) ${secretNumber} đt ${phone}`;

/** Rows that are listed: on their lists, in the community, in the period. */
const usual: Readonly<Partial<Record<ListRegisterId, Readonly<Record<string, CellValue>>>>> = {
  addict: { fullName: "Lý A Thường", position: "Ngoài cộng đồng", rehabForm: "Cai tự nguyện tại cơ sở", rehabFrom: serial("2025-02-01"), rehabTo: serial("2026-02-01"), lastTestedOn: serial("2025-12-01"), lastTestResult: "Âm tính" },
  user: { fullName: "Lý A Thường", decisionNumber: "1/QĐ", decisionOn: serial("2025-02-01"), lastTestedOn: serial("2025-12-01"), lastTestResult: "Âm tính" },
  suspect: { fullName: "Lý A Thường", grounds: "Tự khai", testedOn: serial("2025-12-01"), testResult: "Âm tính" },
  postRehab: { fullName: "Lý A Thường", managedFrom: serial("2025-02-01"), managedTo: serial("2026-02-01"), outcome: "Đang quản lý" },
  test: { fullName: "Lý A Thường", testedOn: serial("2025-12-01"), result: "Âm tính" },
  household: { householdCode: "1", head: "Lý A Thường", signed: "Đã ký", residence: "Đang cư trú" },
  hotspot: { name: "Nhà hoang", spotKind: "Điểm", identifiedOn: serial("2025-12-01"), status: "Đang hoạt động" },
  incident: { caseNumber: "V1", act: "Mua bán", detectedOn: serial("2025-11-01") },
  model: { name: "Xã không ma túy", level: "Xã", lastActiveOn: serial("2025-12-01") },
};

/** A record for each column with all of it in that cell, and for each kind of secret a record by itself. */
const registerWith = (register: ListRegisterId, texts: readonly string[], fieldsOf: (register: ListRegisterId) => readonly string[] = (own) => Object.keys(columnsOf(own))): SheetGrid => {
  const declared = Object.keys(columnsOf(register)).filter((field) => !/^birth(Male|Female)$/.test(field));
  const rows = texts.flatMap((text) => fieldsOf(register).filter((field) => declared.includes(field)).map((field, index) => ({ ...usual[register], ...(declared.includes("ordinal") && { ordinal: index + 1 }), [field]: text })));
  return registerSheet(register, declared as never, rows as readonly Cells<ListRegisterId>[], register);
};

const parametersWith = (hamlets: readonly string[]): SheetGrid => parameterSheet({ communeName: "Mẫu Sơn", asOf: "20/12/2025", proposedOn: "15/12/2025" }, hamlets);
const parameters = parametersWith(["Thôn Đông"]);

/** A text in one form, without what may stand between digits. */
const folded = (text: string): string => text.normalize("NFC").toLocaleLowerCase("vi");
const joined = (text: string): string => text.replace(/(\d)[\s.\-\u00A0]+(?=\d)/g, "$1");

const finds = (parts: readonly string[], words: readonly string[], numbers: readonly string[]): readonly string[] =>
  parts.flatMap((part) => {
    const text = folded(part);
    const digits = joined(text);
    return [...words.filter((word) => text.includes(folded(word))), ...numbers.filter((number) => digits.includes(number))];
  });

const words = [secretName, alias, "Ẩn Thị", "Thị Kín", "Kín Còi", "Còi Bến"];
const numbers = [secretNumber, "912345678", "38123456789", oldNumber];

describe.each([
  ["that lists its hamlets", ["Thôn Đông"]],
  ["without a list of hamlets", []],
])("a name, an alias, an identity number and a telephone planted in every column of every register of a workbook %s", (_, hamlets) => {
  const sheets = [parametersWith(hamlets), ...listRegisterIds.map((register) => registerWith(register, [planted, secretName.normalize("NFD"), secretNumber, oldNumber]))];
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open(sheets);
    const asked = opened.result.criteria.filter(({ reason }) => reason?.why === "asked");
    expect(asked.length).toBeGreaterThan(3);
    const answers = asked.map(({ set, id }) => ({ set, part: id, verdict: "met", on: d("2025-12-01"), evidence: `Theo lời ${planted}` }) as const);
    const { result } = await opened.useCases.saveCriteria(opened.result, { ...opened.result.criteriaSettings, answers });
    opened = { ...opened, result };
  });

  it("are in the registers, and in a file with full names", async () => {
    const file = await opened.useCases.exportReports(opened.result, { ...everything(opened.result), level: "full", format: "json" });
    expect(finds(partsOf(file), [secretName], [secretNumber])).toEqual([secretName, secretNumber]);
    expect(file.fileName).toContain("du-ho-ten");
    expect(partsOf(file).join()).toContain("đầy đủ họ tên");
  });

  it.each(formats)("are in no part of a file that nobody chose more for: %s", async (format) => {
    const { useCases, result } = opened;
    expect(finds(partsOf(await useCases.exportReports(result, { ...everything(result), format })), words, numbers)).toEqual([]);
  });

  it.each(formats)("are in no part of a file of counts: %s", async (format) => {
    const { useCases, result } = opened;
    const parts = partsOf(await useCases.exportReports(result, { ...everything(result), level: "counts", format }));
    expect(finds(parts, words, numbers)).toEqual([]);
    expect(parts.join()).not.toMatch(/dòng \d/);
  });

  it("are not in the clipboard", async () => {
    const { text, html } = await opened.useCases.copyReports(opened.result, everything(opened.result));
    expect(finds([text, html], words, numbers)).toEqual([]);
  });
});

test("free text about persons leaves in no file", async () => {
  const free = (register: ListRegisterId): readonly string[] => Object.keys(columnsOf(register)).filter((field) => /note|reason|address|residence|phone|support|traits|remark/i.test(field) && columnsOf(register)[field]?.kind === "text");
  const { useCases, result } = await open([parameters, ...listRegisterIds.map((register) => registerWith(register, [personalWords], free))]);
  for (const level of ["masked", "counts"] as const)
    for (const format of formats) expect([level, format, finds(partsOf(await useCases.exportReports(result, { ...everything(result), level, format })), ["vợ hai", "bến đò"], [])]).toEqual([level, format, []]);
});

test("the same choices give the same bytes", async () => {
  const sheets = [parameters, registerWith("addict", [secretName])];
  const wanted: Omit<ReportExport, "format"> = { reports: ["T04", "T09", "T11"], sets: ["xkmt-2024"] };
  for (const format of formats) {
    const [first, second] = [await open(sheets), await open(sheets)];
    expect(await first.useCases.exportReports(first.result, { ...wanted, format })).toEqual(await second.useCases.exportReports(second.result, { ...wanted, format }));
  }
});

test("counts take no summary along, and nothing at all is refused", async () => {
  const { useCases, result } = await open([parameters, registerWith("addict", [secretName])]);
  const { bytes } = await useCases.exportReports(result, { reports: ["T09"], sets: ["xkmt-2024"], level: "counts", format: "json" });
  expect(new TextDecoder().decode(bytes)).not.toContain("T01");
  await expect(useCases.exportReports(result, { reports: [], sets: ["xkmt-2024"], level: "counts", format: "json" })).rejects.toMatchObject({ code: "unexpected" });
});

describe("texts that a program could take for a formula or a command", () => {
  const hostile = ['=HYPERLINK("http://a.b","x")', "+cmd|' /C calc'!A0", "-1+1", "@SUM(1)"];

  it("come out as texts in every file", async () => {
    const rows = hostile.map((text, index) => ({ ordinal: index + 1, name: text, level: "Xã", decision: text, lead: text, activity: text, lastActiveOn: serial("2025-12-01") }));
    const { useCases, result } = await open([parameters, registerSheet("model", ["name", "level", "lastActiveOn"], rows.map(({ name, level, lastActiveOn }) => ({ name, level, lastActiveOn })))]);
    const wanted = { reports: ["T15"], sets: [], level: "full" } as const;
    const csv = partsOf(await useCases.exportReports(result, { ...wanted, format: "csv" })).join("\n");
    for (const text of hostile) expect(csv).toContain(`'${text.replaceAll('"', '""')}`);
    const workbook = unzipSync((await useCases.exportReports(result, { ...wanted, format: "xlsx" })).bytes);
    for (const [path, part] of Object.entries(workbook)) if (/worksheets/.test(path)) expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >]/);
    const json = JSON.stringify(JSON.parse(partsOf(await useCases.exportReports(result, { ...wanted, format: "json" }))[1] ?? ""));
    for (const text of hostile) expect(json).toContain(JSON.stringify(text).slice(1, -1));
    const { text } = await useCases.copyReports(result, wanted);
    for (const line of text.split("\n")) for (const cell of line.split("\t")) expect(cell).not.toMatch(/^"?[=+@]/);
    const document = unzipSync((await useCases.exportReports(result, { ...wanted, format: "docx" })).bytes);
    expect(new TextDecoder().decode(document["word/document.xml"])).not.toMatch(/w:instrText|w:fldSimple/);
  });
});
