import { exportWords } from "../../src/i18n/exportWords";
import { d } from "../support/workbook";

const words = (level: "full" | "masked" | "counts", on: string) => exportWords({ unit: "Xã Mẫu Sơn", title: "Biểu T09", level, on: d(on) });

describe("what an exported file says of itself", () => {
  it("names the law of the day on which it is made", () => {
    expect(words("counts", "2026-01-01").legalGround).toBe("Căn cứ xử lý dữ liệu: khoản 1 Điều 19 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.");
    expect(words("counts", "2025-12-31").legalGround).toBe("Căn cứ xử lý dữ liệu: quy định của pháp luật về phòng, chống ma túy.");
  });

  it("says what it shows of persons, so short that it stands at the foot of a page", () => {
    for (const level of ["full", "masked", "counts"] as const) {
      const { masking, legalGround } = words(level, "2026-02-03");
      expect(masking).toMatch(/họ tên, số giấy tờ/i);
      // Excel takes 255 characters, of which 34 are type and size.
      expect(`${masking} ${legalGround}`.length).toBeLessThan(220);
    }
  });
});
