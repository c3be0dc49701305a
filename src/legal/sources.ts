/** A document the rules and criteria rest on. Dates as "YYYY-MM-DD". */
export interface LegalSource {
  readonly kind: "law" | "decree" | "decision" | "circular" | "plan" | "project" | "projectDecision";
  /** Number as printed, empty where the document has none. */
  readonly number: string;
  readonly title: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** Every document relied on (domain.md 0.1 says how far each was read). */
export const legalSources = {
  l73: {
    kind: "law",
    number: "73/2021/QH14",
    title: "Luật Phòng, chống ma túy",
    effectiveFrom: "2022-01-01",
    effectiveTo: "2026-06-30",
  },
  l120: {
    kind: "law",
    number: "120/2025/QH15",
    title: "Luật Phòng, chống ma túy",
    effectiveFrom: "2026-07-01",
    effectiveTo: null,
  },
  nd105: {
    kind: "decree",
    number: "105/2021/NĐ-CP",
    title: "Nghị định về phòng, chống ma túy",
    effectiveFrom: "2022-01-01",
    effectiveTo: null,
  },
  nd116: {
    kind: "decree",
    number: "116/2021/NĐ-CP",
    title: "Nghị định về cai nghiện ma túy và quản lý sau cai nghiện",
    effectiveFrom: "2022-01-01",
    effectiveTo: null,
  },
  nd109: {
    kind: "decree",
    number: "109/2021/NĐ-CP",
    title: "Nghị định về cơ sở y tế đủ điều kiện xác định tình trạng nghiện ma túy",
    effectiveFrom: "2022-01-01",
    effectiveTo: null,
  },
  qd28: {
    kind: "decision",
    number: "28/2025/QĐ-TTg",
    title: "Quyết định về tiêu chí xác định tuyến, địa bàn trọng điểm phức tạp về ma túy và địa bàn không ma túy",
    effectiveFrom: "2025-08-24",
    effectiveTo: null,
  },
  canCuoc: {
    kind: "law",
    number: "26/2023/QH15",
    title: "Luật Căn cước",
    effectiveFrom: "2024-07-01",
    effectiveTo: null,
  },
  l91: {
    kind: "law",
    number: "91/2025/QH15",
    title: "Luật Bảo vệ dữ liệu cá nhân",
    effectiveFrom: "2026-01-01",
    effectiveTo: null,
  },
  /** The city plan of Vĩnh Yên with the indicators of seed 001. */
  kh265: {
    kind: "plan",
    number: "265/KH-UBND",
    title: "Kế hoạch thực hiện Chương trình phòng, chống ma túy giai đoạn 2021 - 2025 (Vĩnh Phúc)",
    effectiveFrom: "2021-10-26",
    effectiveTo: null,
  },
  /** The self-managed neighbourhoods of thị trấn Lang Chánh (7/2023); the seed is its only text. */
  langChanh: {
    kind: "project",
    number: "",
    title: "Kế hoạch xây dựng mô hình “Khu phố tự quản, phòng chống ma túy” (thị trấn Lang Chánh, 2023)",
    effectiveFrom: "2023-07-01",
    effectiveTo: null,
  },
  /** Only its title and opening could be read: the points are typed in by whoever has the text. */
  nqlt2008: {
    kind: "circular",
    number: "01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN",
    title: "Nghị quyết liên tịch về tiêu chí phân loại, chấm điểm xã, phường, thị trấn lành mạnh không có tệ nạn ma túy, mại dâm",
    effectiveFrom: null,
    effectiveTo: null,
  },
  /** The plan of Ân Thi district (Hưng Yên) for 2023 with the yearly report; the seed is its only text. */
  anThi2023: {
    kind: "project",
    number: "",
    title: "Kế hoạch xây dựng xã, thị trấn lành mạnh không có tệ nạn ma túy, mại dâm năm 2023 (huyện Ân Thi, Hưng Yên)",
    effectiveFrom: null,
    effectiveTo: null,
  },
  /** Its indicators were read in a summary of the ministry; the attached regime was not found. */
  qd127: {
    kind: "decision",
    number: "127/2009/QĐ-TTg",
    title: "Quyết định ban hành Chế độ báo cáo thống kê về phòng, chống ma túy (sửa đổi, bổ sung bởi Quyết định 13/2019/QĐ-TTg)",
    effectiveFrom: "2009-12-10",
    effectiveTo: null,
  },
  /** Only its deadlines could be read: the columns of its forms and its list of periods were not found. */
  tt13: {
    kind: "circular",
    number: "13/2022/TT-BCA",
    title: "Thông tư về thống kê phòng, chống ma túy",
    effectiveFrom: null,
    effectiveTo: null,
  },
  tt124: {
    kind: "circular",
    number: "124/2021/TT-BCA",
    title: "Thông tư về khu dân cư, xã, cơ quan, doanh nghiệp, nhà trường đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    effectiveFrom: null,
    effectiveTo: null,
  },
  tt07: {
    kind: "circular",
    number: "07/2016/TT-BCA",
    title: "Thông tư về cấu trúc số định danh cá nhân",
    effectiveFrom: "2016-03-20",
    effectiveTo: null,
  },
  /** The project "Xã không ma túy" 2024-2025 (Thanh Hóa); the original was not found, the seed is its only text. */
  xkmt2024: {
    kind: "project",
    number: "",
    title: "Đề án “Xã không ma túy” giai đoạn 2024 - 2025 (Thanh Hóa)",
    effectiveFrom: "2024-11-01",
    effectiveTo: null,
  },
  kh151: {
    kind: "plan",
    number: "151/KH-UBND",
    title: "Kế hoạch thực hiện Đề án 272 năm 2022 (Thanh Hóa)",
    effectiveFrom: "2022-01-01",
    effectiveTo: null,
  },
  /** Where no text was found: our own reading, shown as such. */
  own: {
    kind: "projectDecision",
    number: "",
    title: "Quy ước kiểm tra dữ liệu của tiện ích",
    effectiveFrom: null,
    effectiveTo: null,
  },
} as const satisfies Record<string, LegalSource>;

export type LegalSourceId = keyof typeof legalSources;

/** A place in a document: article (Điều), clause (Khoản), point (Điểm), or the criterion or target of a plan. */
export interface Citation {
  readonly source: LegalSourceId;
  readonly article?: number;
  readonly clause?: number;
  readonly point?: string;
  readonly criterion?: string;
}

/** Whether a document was in force on a day ("YYYY-MM-DD"); one without dates always is. */
export const isInForce = (source: LegalSourceId, day: string): boolean => {
  const { effectiveFrom, effectiveTo }: LegalSource = legalSources[source];
  return (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo);
};

export const cite = (source: LegalSourceId, at: Omit<Citation, "source"> = {}): Citation => ({ source, ...at });
