import { fileStem, plainName } from "../../src/export/fileName";
import { d } from "../support/workbook";
import { words } from "./support/sheets";

const named = { asOf: d("2025-12-15"), masking: "counts" as const, words };

describe("names of exported files", () => {
  it("have no marks and no signs that a file system or a mail program stumbles over", () => {
    expect(plainName("Xã Mường Thượng")).toBe("xa-muong-thuong");
    expect(plainName("Xã Mường Thượng".normalize("NFD"))).toBe("xa-muong-thuong");
    expect(plainName("ĐẶC KHU Phú Quốc / (mới)")).toBe("dac-khu-phu-quoc-moi");
    expect(plainName("…")).toBe("");
  });

  it("say unit, tables and the day of the figures", () => {
    expect(fileStem({ ...named, codes: ["T09"] })).toBe("xa-mau-son_T09_2025-12-15");
    expect(fileStem({ ...named, codes: ["T09", "T11", "T09", "khupho"] })).toBe("xa-mau-son_T09-T11-khupho_2025-12-15");
    expect(fileStem({ ...named, codes: ["T01", "T02", "T03", "T04"] })).toBe("xa-mau-son_nhieu-bieu_2025-12-15");
    expect(fileStem({ ...named, words: { ...words, unit: "" }, codes: ["../T09"] })).toBe("t09_2025-12-15");
  });

  it("say so where the file shows persons in full", () => {
    expect(fileStem({ ...named, masking: "full", codes: ["T05"] })).toBe("xa-mau-son_T05_2025-12-15_du-ho-ten");
  });
});
