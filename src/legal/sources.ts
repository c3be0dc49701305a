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

export const cite = (source: LegalSourceId, at: Omit<Citation, "source"> = {}): Citation => ({ source, ...at });
