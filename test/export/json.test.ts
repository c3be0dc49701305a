import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import * as z from "zod/mini";
import { exportedTablesSchema } from "../../src/export/json/schema";
import { exportSheets } from "../../src/export/exportSheets";
import { hamletSheet, request } from "./support/sheets";

const published = join(__dirname, "../../assets/help/bieu-xuat.schema.json");

describe("tables as JSON", () => {
  const file = exportSheets(request("json", { sheets: [{ code: "T09", name: "Biểu".normalize("NFD"), content: hamletSheet(["Đã nhập".normalize("NFD"), "=1+1"]) }] }));
  const text = strFromU8(file.bytes);

  it("hold what the sheet holds, by version 1 of the schema", () => {
    const read = exportedTablesSchema.parse(JSON.parse(text));
    expect(read).toEqual({
      schemaVersion: 1,
      asOf: "2025-12-15",
      unit: "Xã Mẫu Sơn",
      title: "Biểu tổng hợp theo thôn",
      masking: "masked",
      maskingStatement: "Không có họ tên.",
      legalGround: "Căn cứ: Điều 19 Luật A & B.",
      sheets: [
        {
          code: "T09",
          name: "Biểu",
          lines: ["BIỂU TỔNG HỢP THEO THÔN", "Đơn vị tính: người", "1 dòng không tính: không rõ thôn."],
          tables: [
            {
              columns: [["Thôn"], ["Người nghiện", "Tổng số"], ["Người nghiện", "Có hồ sơ"], ["Ghi chú"]],
              rows: [["Thôn Đông", 12, 0, "Đã nhập"], ["Thôn Đoài", -3, "-", "=1+1"], ["Tổng số", 9, 2.5, true]],
            },
          ],
        },
      ],
    });
  });

  it("have their keys in alphabetical order, whatever order they were made in", () => {
    const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map((match) => match[1]);
    expect(keys).toEqual(["asOf", "legalGround", "masking", "maskingStatement", "schemaVersion", "sheets", "title", "unit"]);
    expect([...text.matchAll(/^ {6}"(\w+)":/gm)].map((match) => match[1])).toEqual(["code", "lines", "name", "tables"]);
  });

  it("tell a blank from a zero", () => {
    const blank = strFromU8(exportSheets(request("json")).bytes);
    expect((JSON.parse(blank) as z.infer<typeof exportedTablesSchema>).sheets[0]?.tables[0]?.rows[0]).toEqual(["Thôn Đông", 12, 0, null]);
  });

  it("are described for other programs as they are (UPDATE_SCHEMA=1 writes the description anew)", () => {
    const described = `${JSON.stringify(z.toJSONSchema(exportedTablesSchema), null, 2)}\n`;
    if (process.env.UPDATE_SCHEMA === "1") writeFileSync(published, described);
    expect(readFileSync(published, "utf8")).toBe(described);
  });
});
