import { buildMapping, completeHeadings } from "../../src/taskpane/state/buildMapping";
import { countQuestions, storedChoices, viewsOf } from "../../src/taskpane/state/mappingDraft";
import type { MappingDraft, Readings, SheetDraft, SheetView } from "../../src/taskpane/state/mappingDraft";
import { setColumn, setHeaderRow, setRegister } from "../../src/taskpane/state/mappingEdits";
import { addictColumns, choice, column, registerReading, sampleRecognition, sheetReading } from "../support/sampleReadings";

const draftOf = (entries: Readonly<Record<string, SheetDraft>>): MappingDraft => new Map(Object.entries(entries));

const view = (source: Readings, sheet: string, draft: SheetDraft = {}): SheetView => {
  const found = viewsOf(source, draftOf({ [sheet]: draft })).find(({ reading }) => reading.sheet === sheet);
  if (found === undefined) throw new RangeError(`No sheet ${sheet}`);
  return found;
};

const [deleted, household] = sampleRecognition.mapping.sheets;
const build = (sheet: string, draft: SheetDraft, source: Readings = sampleRecognition): Readings["mapping"]["sheets"] =>
  buildMapping(source, draftOf({ [sheet]: draft })).sheets;

describe("the choices to store", () => {
  it("are those of the workbook when nothing was changed", () => {
    expect(buildMapping(sampleRecognition, new Map())).toEqual(sampleRecognition.mapping);
    expect(build("Người nghiện", {})).toEqual(sampleRecognition.mapping.sheets);
  });

  it("gain a sheet with the register and all its headings, behind the others", () => {
    expect(build("DS thôn Đông", { register: "suspect" })).toEqual([
      deleted,
      household,
      { sheet: "DS thôn Đông", headings: ["họ tên"], register: "suspect", headerRow: null, columns: [] },
    ]);
  });

  it("hold only the columns that differ from the automatic reading", () => {
    const source = view(sampleRecognition, "Người nghiện");
    const first = setColumn(source, {}, "mã cũ", { kind: "field", field: "dossierNumber" });
    const second = setColumn(view(sampleRecognition, "Người nghiện", first), first, "họ và tên", { kind: "field", field: "fullName" });
    expect(build("Người nghiện", second)[2]).toEqual({
      sheet: "Người nghiện",
      headings: ["họ và tên", "số cccdd", "mã cũ"],
      register: "addict",
      headerRow: null,
      columns: [{ headingKey: "mã cũ", field: "dossierNumber" }],
    });
  });

  it("keep what was said of the sheet before, also of a column that is missing today", () => {
    const readings = [
      sheetReading("Hộ", {
        registers: [registerReading("household", { columns: [column("C", "Ký", "signed"), column("D", "Chủ", null)] })],
        isChosen: true,
      }),
    ];
    const before = choice("Hộ", "household", {
      headings: ["ký", "lý do"],
      headerRow: 7,
      columns: [
        { headingKey: "lý do", field: "unsignedReason" },
        { headingKey: "ký", field: "signed" },
      ],
    });
    const source = { readings, mapping: { sheets: [before] } };
    const draft = { columns: new Map([["chủ", { kind: "field", field: "head" } as const]]) };
    expect(build("Hộ", draft, source)).toEqual([
      {
        sheet: "Hộ",
        headings: ["ký", "chủ"],
        register: "household",
        headerRow: 7,
        columns: [
          { headingKey: "lý do", field: "unsignedReason" },
          { headingKey: "ký", field: "signed" },
          { headingKey: "chủ", field: "head" },
        ],
      },
    ]);
  });

  it("drop the meanings of columns with the register they belonged to", () => {
    expect(build("Hộ", { register: "test" })[1]).toEqual({ ...household, register: "test", columns: [] });
  });

  it("lose a sheet that goes back to automatic, in its place and no other", () => {
    expect(build("Hộ", { isAutomatic: true })).toEqual([deleted]);
  });

  it("lose one column's meaning when it is given back to its heading", () => {
    const draft = setColumn(view(sampleRecognition, "Hộ"), {}, "ký", { kind: "automatic" });
    expect(build("Hộ", draft)[1]).toEqual({ ...household, columns: [] });
  });

  it("say that a sheet is no register", () => {
    expect(build("Ghi chú", { register: null })[2]).toEqual(choice("Ghi chú", null));
  });

  it("leave the headings open when the person points at another row, until it has been read", () => {
    const pointed = build("Người nghiện", { headerRow: 8 });
    expect(pointed[2]).toEqual(choice("Người nghiện", "addict", { headerRow: 8 }));
    const readings = [
      sheetReading("Người nghiện", { registers: [registerReading("addict", { columns: addictColumns })], isChosen: true }),
    ];
    expect(completeHeadings({ readings, mapping: { sheets: pointed } })?.sheets).toEqual([
      deleted,
      household,
      choice("Người nghiện", "addict", { headerRow: 8, headings: ["họ và tên", "số cccdd", "mã cũ"] }),
    ]);
    expect(completeHeadings(sampleRecognition)).toBeNull();
  });
});

describe("the stored choice of a sheet", () => {
  const renamed = sheetReading("Hộ 2026", {
    registers: [registerReading("household", { columns: [column("A", "Ký", "signed"), column("B", "Mới", null)] })],
    isChosen: true,
  });

  it("is found by the headings when the sheet was renamed, and takes its new name when changed", () => {
    const source = { readings: [renamed], mapping: sampleRecognition.mapping };
    expect(storedChoices(source).get("Hộ 2026")).toBe(household);
    expect(build("Hộ 2026", { register: "test" }, source)).toEqual([deleted, choice("Hộ 2026", "test", { headings: ["ký", "mới"] })]);
  });

  it("belongs to one sheet only, first of all to the one of its name", () => {
    const named = sheetReading("Hộ", { isChosen: true });
    const source = { readings: [renamed, named], mapping: sampleRecognition.mapping };
    expect([...storedChoices(source).keys()]).toEqual(["Hộ"]);
  });
});

describe("a changed sheet", () => {
  it("is unchanged again when the change is taken back", () => {
    const changed = setRegister(view(sampleRecognition, "Người nghiện"), {}, "user");
    expect(view(sampleRecognition, "Người nghiện", changed)).toMatchObject({ register: "user", isChanged: true });
    const back = setRegister(view(sampleRecognition, "Người nghiện", changed), changed, "addict");
    expect(view(sampleRecognition, "Người nghiện", back).isChanged).toBe(false);
    const row = setHeaderRow(view(sampleRecognition, "Người nghiện"), {}, 6);
    expect(row).toEqual({ headerRow: 6 });
    expect(setHeaderRow(view(sampleRecognition, "Người nghiện", row), row, 5)).toEqual({});
    expect(setHeaderRow(view(sampleRecognition, "Người nghiện"), {}, null)).toEqual({});
  });

  it("says nothing about columns that have not been read under the new register", () => {
    const { columns } = view(sampleRecognition, "Người nghiện", { register: "user" });
    expect(columns.map(({ field, proposal }) => [field, proposal])).toEqual([
      [undefined, null],
      [undefined, null],
      [undefined, null],
    ]);
  });

  it("knows the columns of its best candidate", () => {
    const fieldAs = (register: "user" | "suspect"): unknown => view(sampleRecognition, "DS thôn Đông", { register }).columns[0]?.field;
    expect([fieldAs("user"), fieldAs("suspect")]).toEqual(["fullName", undefined]);
  });

  it("reads a field from the column a person set, and not from another as well", () => {
    const draft = setColumn(view(sampleRecognition, "Người nghiện"), {}, "mã cũ", { kind: "field", field: "fullName" });
    const { columns } = view(sampleRecognition, "Người nghiện", draft);
    expect(columns.map(({ letter, field }) => [letter, field])).toEqual([
      ["B", null],
      ["F", null],
      ["H", "fullName"],
    ]);
  });
});

describe("a sheet with several registers", () => {
  const shared = [column("B", "Họ và tên", "fullName"), column("AA", "Ghi chú", null)];
  const mixed = sheetReading("Tổng hợp", {
    registers: [registerReading("addict", { columns: shared }), registerReading("user", { columns: shared })],
  });

  it("shows each column once, from left to right, and belongs to no single register", () => {
    const seen = view({ readings: [mixed], mapping: { sheets: [] } }, "Tổng hợp");
    expect(seen.register).toBeUndefined();
    expect(seen.columns.map(({ letter }) => letter)).toEqual(["B", "AA"]);
  });
});

test("a question is a sheet with candidates that nobody has answered", () => {
  expect(countQuestions(sampleRecognition.readings)).toBe(1);
});
