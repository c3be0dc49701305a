import fc from "fast-check";
import { decodeLegacy, looksLegacy } from "../../../../src/core/parse/encoding/decodeLegacy";
import { toTcvn3, toVni } from "./oldFonts";

describe("TCVN3 is recognised and decoded", () => {
  test.each([
    ["Hä vµ tªn", "Họ và tên"],
    ["Ngµy sinh", "Ngày sinh"],
    ["NguyÔn V¨n L\u00ad¬ng", "Nguyễn Văn Lương"],
    ["N÷", "Nữ"],
    ["Cã", "Có"],
    ["§Þa chØ (th«n, b¶n)", "Địa chỉ (thôn, bản)"],
    ["Sè §T", "Số ĐT"],
    ["Sè CMND", "Số CMND"],
    ["500.000® (n¨m tr¨m ngh×n)", "500.000đ (năm trăm nghìn)"],
    ["NghiÖn Heroin", "Nghiện Heroin"],
    ["Ngµy\u00a05/3/2024 – t¹i x·", "Ngày\u00a05/3/2024 – tại xã"],
    ["½ n¨m", "½ năm"],
  ])("%s is %s", (raw, text) => {
    expect(decodeLegacy(raw)).toEqual({ encoding: "tcvn3", text });
    expect(looksLegacy(raw)).toBe(true);
  });

  test.each([
    ["CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["céng hoµ x· héi", "cộng hoà xã hội"],
    ["§¶NG ñY X·", "ĐẢNG ỦY XÃ"],
    ["NguyÔn ThÞ ¸nh", "Nguyễn Thị Ánh"],
    ["Ng\u00adêi ký ®ång ý", "Người ký đồng ý"],
    ["§ång ý", "Đồng ý"],
    ["UBND x· TiÕn Th¾ng", "UBND xã Tiến Thắng"],
  ])("capitals: %s is %s", (raw, text) => {
    expect(decodeLegacy(raw)?.text).toBe(text);
  });
});

describe("VNI is recognised and decoded", () => {
  test.each([
    ["Hoï vaø teân", "Họ và tên"],
    ["HOÏ VAØ TEÂN", "HỌ VÀ TÊN"],
    ["Nguyeãn Thò AÙnh", "Nguyễn Thị Ánh"],
    ["Naêm sinh", "Năm sinh"],
    ["Nöõ", "Nữ"],
    ["Coù", "Có"],
    ["Khoâng", "Không"],
    ["Soá ÑT", "Số ĐT"],
    ["Ñöôøng Traàn Höng Ñaïo, soá 5", "Đường Trần Hưng Đạo, số 5"],
    ["Chöa", "Chưa"],
  ])("%s is %s", (raw, text) => {
    expect(decodeLegacy(raw)).toEqual({ encoding: "vni", text });
  });
});

describe("words that are no Vietnamese stand beside old ones", () => {
  test.each([
    ["Dïng Heroin", "Dùng Heroin"],
    ["NghiÖn Heroin, Ketamine: Cã", "Nghiện Heroin, Ketamine: Có"],
    ["NguyÔn V¨n Àlex", "Nguyễn Văn Àlex"],
    ["NguyÔn V¨n Àlex, sinh ngµy 5", "Nguyễn Văn Àlex, sinh ngày 5"],
  ])("%s is %s", (raw, text) => {
    expect(decodeLegacy(raw)).toEqual({ encoding: "tcvn3", text });
  });

  test.each(["Dïng Heroin, Ketamine", "V¨n Àlex"])("%s: too many of them leave a doubt", (value) => {
    expect(decodeLegacy(value)).toBeNull();
  });
});

describe("never decoded", () => {
  test.each([
    "", " ", "Nguyen Van A", "0123456789", "15/03/2024", "36.5", "-", "x", "✓", "26/KQXĐ", "26/KQX§", "15/QÑ-UBND", "§5", "§ 12a", "a@b.vn",
    "Nguyễn Văn An", "Lê Hoàng Long", "LÊ VÂN HÀ", "Hà Nam", "Hòa", "thò", "Tôi", "Nôi 2 Lê", "Hoà", "Khoái",
    "Nguyễn Văn An".normalize("NFD"), "Hà".normalize("NFD"), "đ", "ơ", "Có",
    "café", "naïve", "Müller", "Zürich", "Noël", "François", "São Paulo", "El Niño", "Köln", "Beyoncé", "Malmö", "già", "più", "mãe", "où", "Lê Hùng © 2024", "Hùng 5 µm",
    "été à la plage", "Übergrößenträger", "Señor Peña", "Ångström", "crème brûlée", "Stockholms län", "Mª Carmen", "Nº 5", "1ª",
    "5 µm", "20 µg/ml", "37 °C", "5 × 4", "A · B", "N·m", "± 0,5", "½", "£5", "© 2024", "Nike®", "«Le Monde»", "¡Hola!", "¿Qué?", "m²",
    "NguyÃªn VÄƒn", "LÃª", "#REF!", "Hä vµ tên đ", "日本語", "Привет",
  ])("%p", (value) => {
    expect(decodeLegacy(value)).toBeNull();
    expect(looksLegacy(value)).toBe(false);
  });

  test("a text that both encodings explain is left alone", () => {
    expect(decodeLegacy("Tö")).toBeNull();
    expect(decodeLegacy("Tö", "vni")?.text).toBe("Tư");
    expect(decodeLegacy("Tö", "tcvn3")?.text).toBe("Tử");
  });
});

describe("with the encoding of the texts around it", () => {
  test.each([
    ["Ghi chó", "tcvn3", "Ghi chú"],
    ["Bé test", "tcvn3", "Bộ test"],
    ["26/KQX§", "tcvn3", "26/KQXĐ"],
    ["Cô quan", "vni", "Cơ quan"],
    ["Khoái", "vni", "Khối"],
    ["15/QÑ-UBND", "vni", "15/QĐ-UBND"],
  ] as const)("%s in %s is %s, and nothing without", (raw, near, text) => {
    expect(decodeLegacy(raw)).toBeNull();
    expect(decodeLegacy(raw, near)).toEqual({ encoding: near, text });
  });

  test.each(["Nguyễn Văn An", "Nam", "123", "café", "Müller", "5 × 4", "37 °", "ký", "Hoï vaø teân"])("%s stays what it is in TCVN3", (value) => {
    expect(decodeLegacy(value, "tcvn3")).toBeNull();
  });

  test("an abbreviation with a sign of the other encoding stays what it is", () => {
    expect(decodeLegacy("26/KQX§", "vni")).toBeNull();
  });
});

test("the decoded text is itself never taken for an old encoding", () => {
  for (const text of ["Họ và tên", "Ngày sinh", "Hà Nam", "Lê Hoàng", "Số nhà", "xã Hoà Tân"]) {
    for (const raw of [toTcvn3(text), toVni(text)]) {
      const decoded = decodeLegacy(raw);
      if (decoded) expect(decodeLegacy(decoded.text)).toBeNull();
    }
  }
});

test("any text is answered without an error, and what is not Latin-1 is left alone", () => {
  const upTo = (max: number): fc.Arbitrary<string> => fc.string({ unit: fc.integer({ min: 0, max }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(fc.oneof(upTo(0xff), upTo(0xffff)), (value) => {
      const decoded = decodeLegacy(value);
      return decoded === null || !/[\u0100-\u200f\u2027-\uffff]/.test(value);
    }),
    { numRuns: 2000 },
  );
});
