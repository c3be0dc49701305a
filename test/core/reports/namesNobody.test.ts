import { reportDefinitions } from "../../../src/core/reports/definition/definitions";
import { foldText } from "../../../src/core/parse/text";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../../../src/core/registers/registry";
import { serial } from "../../support/grid";
import { plannedReport, printedRows } from "../../support/printedReport";
import { factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

const secretName = "Ẩn Thị Kín";
const secretNumber = "038123456789";
const secrets = [secretName, secretName.normalize("NFD"), secretName.toUpperCase(), foldText(secretName), secretNumber, "Ẩn", "Kín"];

/** Rows that are listed: on their lists, in voluntary rehabilitation, in the community, in the period. */
const usual: Readonly<Partial<Record<ListRegisterId, Readonly<Record<string, string | number>>>>> = {
  addict: { fullName: "Lý A Thường", position: "Ngoài cộng đồng", rehabForm: "Cai tự nguyện tại cơ sở", rehabFrom: serial("2025-02-01"), rehabTo: serial("2026-02-01"), lastTestedOn: serial("2025-12-01"), lastTestResult: "Âm tính" },
  user: { fullName: "Lý A Thường", decisionNumber: "1/QĐ", decisionOn: serial("2025-02-01"), lastTestedOn: serial("2025-12-01"), lastTestResult: "Âm tính" },
  suspect: { fullName: "Lý A Thường", grounds: "Tự khai", testedOn: serial("2025-12-01"), testResult: "Âm tính" },
  postRehab: { fullName: "Lý A Thường", managedFrom: serial("2025-02-01"), managedTo: serial("2026-02-01"), outcome: "Đang quản lý" },
  test: { fullName: "Lý A Thường", testedOn: serial("2025-12-01"), result: "Âm tính" },
  household: { householdCode: "1", head: "Lý A Thường", signed: "Đã ký", residence: "Đang cư trú" },
  hotspot: { name: "Nhà hoang", spotKind: "Điểm", identifiedOn: serial("2025-12-01"), status: "Đang hoạt động" },
  model: { name: "Xã không ma túy", level: "Xã", lastActiveOn: serial("2025-12-01") },
};

/** One record for each column, which holds the secret where something else belongs. */
const planted = listRegisterIds.map((register) => {
  // A heading under another one reads like that of a neighbour; births stand in one column here.
  const fields = Object.keys(columnsOf(register)).filter((field) => !/^birth(Male|Female)$/.test(field));
  const rows = fields.map((field, index) => ({ ...usual[register], ...("ordinal" in columnsOf(register) && { ordinal: index + 1 }), [field]: `${secretName} ${secretNumber}` }));
  const split = fields.flatMap((field) => [{ ...usual[register], [field]: secretName }, { ...usual[register], [field]: secretNumber }]);
  return registerSheet(register, fields as never, [...rows, ...split] as readonly Cells<ListRegisterId>[], register);
});

const facts = factsOf([parameterSheet({ communeName: "Mẫu Sơn" }, ["Thôn Đông"]), ...planted]);
/** Without a list of hamlets they are called as the registers write them. */
const withoutList = factsOf(planted);

describe("a name and a number planted in every column of every register", () => {
  it("are read at all", () => {
    expect(facts.tables.map(({ register }) => register)).toEqual(expect.arrayContaining(["addict", "user", "suspect", "postRehab", "test", "hotspot", "model", "household"]));
    expect(JSON.stringify(printedRows(plannedReport("T06", facts)))).toContain(secretNumber);
    expect(JSON.stringify(printedRows(plannedReport("T15", facts, { level: "full" })))).toContain(secretName);
  });

  it.each(reportDefinitions.map(({ id, masking }) => [id, masking === "full" ? "masked" : masking] as const))("%s, %s: nothing of them is printed or kept hidden in the sheet", (id, level) => {
    for (const own of [facts, withoutList]) {
      const { content } = plannedReport(id, own, { level });
      const written = content.values.flat().filter((value): value is string => typeof value === "string");
      for (const secret of secrets) expect(written.filter((text) => text.includes(secret))).toEqual([]);
    }
  });
});
