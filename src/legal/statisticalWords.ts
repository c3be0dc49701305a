/**
 * Words by which free texts of the person registers are put into the classes of the statistics (QD 127/2009 as amended
 * in 2019; the vocabulary of NĐ 105/2021 Mẫu 05 and NĐ 116/2021 Mẫu 19; the further spellings are ours).
 */
export interface ClassWords {
  /** Wherever they stand in a text as whole words; compared folded: without case, marks and punctuation. */
  readonly inside?: readonly string[];
  /** Only as the whole of a part of the text; compared folded. */
  readonly whole?: readonly string[];
  /** The same, but letter by letter: without its marks the word means other things as well ("đá" and "đã"). */
  readonly exact?: readonly string[];
}

/** Words between two things that a text names. */
export const conjunctions = ["và", "với", "hoặc"] as const;

/** Dân tộc: Kinh, or one of the other 53 (QD 121-TCTK/PPCĐ of 1979). */
export const ethnicityWords = {
  kinh: { whole: ["Kinh", "Việt"] },
  other: {
    whole: [
      "Khác", "Dân tộc khác", "Thiểu số", "DTTS", "Dân tộc thiểu số",
      "Tày", "Thái", "Thái trắng", "Thái đen", "Hoa", "Hán", "Khơ-me", "Khmer", "Khơ me", "Mường", "Nùng", "Mông", "H'Mông", "Hmông", "Mèo", "Mông hoa", "Mông đen", "Mông trắng", "Dao", "Gia-rai", "Gia rai", "Jarai", "Jrai",
      "Ngái", "Ê-đê", "Ê đê", "Êđê", "Ba-na", "Ba na", "Bana", "Bahnar", "Xơ-đăng", "Xơ đăng", "Xê đăng", "Sán Chay", "Cao Lan", "Sán Chỉ", "Cao Lan - Sán Chỉ", "Cơ-ho", "Cơ ho", "K'ho", "Kơho", "Chăm", "Sán Dìu",
      "Hrê", "Mnông", "M'nông", "Ra-glai", "Ra glai", "Raglay", "Xtiêng", "Stiêng", "Bru - Vân Kiều", "Bru Vân Kiều", "Vân Kiều", "Bru", "Thổ", "Giáy", "Cơ-tu", "Cơ tu", "Gié Triêng", "Giẻ Triêng", "Mạ", "Khơ-mú", "Khơ mú", "Khơmú",
      "Co", "Cor", "Tà-ôi", "Tà ôi", "Pa Cô", "Chơ-ro", "Chơ ro", "Kháng", "Xinh-mun", "Xinh mun", "Hà Nhì", "Chu-ru", "Chu ru", "Lào", "La Chí", "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng", "Pà Thẻn", "Cơ Lao",
      "Cống", "Bố Y", "Si La", "Pu Péo", "Brâu", "Ơ Đu", "Rơ-măm", "Rơ măm",
    ],
  },
} as const satisfies Record<string, ClassWords>;

/** What may stand before the name of an ethnic group. */
export const ethnicityOpenings = ["dân tộc", "người", "DT"] as const;

/** Trình độ học vấn, from the lowest to the highest; classes of school ("9/12", "lớp 7") are told by their number. */
export const educationWords = {
  none: { inside: ["chưa đi học", "không đi học", "không biết chữ", "chưa biết chữ", "mù chữ", "thất học", "chưa qua trường lớp", "không biết đọc, biết viết"] },
  primary: { inside: ["tiểu học", "cấp 1", "cấp I", "cấp một"] },
  lowerSecondary: { inside: ["THCS", "trung học cơ sở", "PTCS", "phổ thông cơ sở", "cấp 2", "cấp II", "cấp hai"] },
  upperSecondary: { inside: ["THPT", "PTTH", "trung học phổ thông", "phổ thông trung học", "BTTH", "bổ túc THPT", "cấp 3", "cấp III", "cấp ba"] },
  higher: {
    inside: ["trung cấp", "cao đẳng", "đại học", "trung học chuyên nghiệp", "THCN", "cử nhân", "kỹ sư", "sinh viên"],
    exact: ["TC", "CĐ", "ĐH", "TCN", "CĐN", "TCCN", "TC nghề", "CĐ nghề"],
  },
  postgraduate: { inside: ["sau đại học", "thạc sĩ", "thạc sỹ", "tiến sĩ", "tiến sỹ", "cao học"], exact: ["ThS", "TS", "SĐH"] },
} as const satisfies Record<string, ClassWords>;

/**
 * The class up to which a level of school goes, in the system of twelve years and in that of ten (before 1989): primary,
 * lower secondary, upper secondary.
 */
export const schoolLevels = { 12: [5, 9, 12], 10: [4, 7, 10] } as const;

/** Nghề nghiệp. No text gives the groups; these are ours, after the common breakdown of the field. */
export const occupationWords = {
  farming: {
    inside: [
      "làm ruộng", "làm nông", "nông nghiệp", "nông dân", "nông lâm nghiệp", "lâm nghiệp", "ngư nghiệp", "ngư dân", "làm rẫy", "làm nương", "trồng trọt", "chăn nuôi", "đi biển", "đánh cá", "đánh bắt cá", "nuôi trồng thủy sản",
      "trồng rừng", "nghề nông", "nghề biển", "nghề cá", "nghề rừng",
    ],
    whole: ["nông", "ruộng", "rẫy", "nông lâm"],
    exact: ["LR"],
  },
  worker: { inside: ["công nhân", "thợ hồ", "thợ xây", "thợ nề", "thợ máy", "thợ điện", "thợ hàn", "thợ mộc", "thợ may", "thợ cơ khí", "thợ sửa xe", "thợ sơn", "thợ mỏ"], exact: ["CN", "thợ"] },
  casual: { inside: ["lao động tự do", "lao động phổ thông", "làm thuê", "tự do", "làm mướn", "phụ hồ", "bốc vác", "cửu vạn", "xe ôm", "ve chai", "đồng nát", "lao động thời vụ"], exact: ["LĐTD", "LĐPT", "TD"] },
  trade: { inside: ["buôn bán", "kinh doanh", "bán hàng", "tiểu thương", "dịch vụ", "nội trợ và buôn bán", "chủ cửa hàng", "nhân viên phục vụ", "cắt tóc", "bán vé số"], exact: ["KD"] },
  driver: { inside: ["lái xe", "tài xế", "phụ xe", "lái tàu"] },
  official: { inside: ["cán bộ", "công chức", "viên chức", "giáo viên", "bộ đội", "quân nhân", "công an", "nhân viên văn phòng"], exact: ["CBCC", "CBCCVC", "CNVC", "CBVC"] },
  student: { inside: ["học sinh", "sinh viên", "học viên", "học nghề", "đang đi học", "còn đi học"], whole: ["đi học"], exact: ["HS", "SV", "HSSV"] },
  jobless: {
    inside: [
      "thất nghiệp", "không nghề", "không nghề nghiệp", "không có nghề", "không có nghề nghiệp", "không việc làm", "không có việc làm", "chưa có việc làm", "chưa có nghề", "chưa có nghề nghiệp", "không làm gì",
      "mất sức lao động", "không còn khả năng lao động",
    ],
    whole: ["không", "không có", "chưa có"],
  },
  other: {
    inside: ["nghề khác", "nội trợ", "hưu trí", "nghỉ hưu", "về hưu", "già yếu", "thầy cúng", "thầy thuốc", "nghệ nhân", "nhạc công", "ca sĩ", "vận động viên", "thợ xăm", "nghề xăm", "bảo vệ"],
    whole: ["khác"],
  },
  /** Says nothing of what the person does now. */
  unclear: { inside: ["bộ đội xuất ngũ", "bộ đội phục viên", "chưa rõ", "không rõ"] },
} as const satisfies Record<string, ClassWords>;

/** Loại ma túy sử dụng; `unclear` names a group of drugs without telling which. */
export const drugKindWords = {
  opium: { inside: ["thuốc phiện", "nhựa thuốc phiện", "á phiện", "opium", "nha phiến", "xái thuốc phiện"], exact: ["TP", "xái"] },
  heroin: { inside: ["heroin", "heroine", "hêrôin", "hê rô in", "heroyn", "bạch phiến"], whole: ["hàng trắng", "hero", "bột trắng"], exact: ["H", "hê"] },
  cannabis: { inside: ["cần sa", "bồ đà", "tài mà", "gai dầu", "cannabis", "marijuana", "cây gai dầu"], exact: ["cần", "cỏ", "THC"] },
  amphetamines: {
    inside: [
      "amphetamine", "amphetamin", "methamphetamine", "methamphetamin", "meth amphetamine", "ma túy đá", "hàng đá", "dạng đá", "thuốc lắc", "ma túy tổng hợp dạng ATS", "hồng phiến", "ecstasy", "MDMA", "ma túy tổng hợp ATS", "kích thích dạng amphetamine",
      "methamfetamine",
    ],
    whole: ["chất ATS", "ma túy ATS", "MTTH ATS"],
    exact: ["đá", "ATS", "meth", "MET", "AMP", "ngựa", "kẹo", "lắc"],
  },
  ketamine: { inside: ["ketamine", "ketamin"], exact: ["ke", "KET"] },
  other: {
    inside: [
      "cocain", "cocaine", "cô ca in", "cần sa tổng hợp", "cỏ Mỹ", "LSD", "tem giấy", "bùa lưỡi", "nấm thần", "nấm ảo giác", "nước vui", "happy water", "bóng cười", "khí cười", "morphin", "morphine", "moóc phin", "codein", "tramadol", "fentanyl",
      "muối tắm", "lá khát", "thuốc ngủ", "seduxen", "diazepam", "nước biển", "ma túy khác", "chất khác", "tân dược", "thuốc gây nghiện",
    ],
    whole: ["khác", "loại khác"],
    exact: ["spice", "XLR-11", "GHB"],
  },
  several: { inside: ["nhiều loại", "nhiều chất", "đa chất", "hỗn hợp nhiều loại", "sử dụng nhiều loại", "2 loại", "3 loại", "hai loại", "ba loại"] },
  unclear: { inside: ["chất dạng thuốc phiện", "dạng thuốc phiện", "ma túy tổng hợp", "chưa xác định", "chưa rõ", "không rõ", "không xác định"], whole: ["tổng hợp"], exact: ["CDTP", "opiat", "opioid", "opiate", "MTTH"] },
} as const satisfies Record<string, ClassWords>;

/** Hình thức sử dụng. Mẫu 05 knows "Hít", Mẫu 19 "Hít" and "Hút": they are one class here. */
export const useMethodWords = {
  injecting: { inside: ["tiêm chích", "tiêm", "chích", "tiêm tĩnh mạch", "tiêm bắp"], exact: ["TC"] },
  inhaling: { inside: ["hít", "hút", "hút hít", "hút, hít", "đốt hít", "hít khói", "xông"] },
  swallowing: { inside: ["uống", "nuốt"], exact: ["ăn", "ngậm"] },
  other: { inside: ["hình thức khác", "cách khác"], whole: ["khác"], exact: ["dán", "bôi"] },
  several: { inside: ["nhiều hình thức", "nhiều cách", "kết hợp"] },
  unclear: { inside: ["chưa rõ", "không rõ", "chưa xác định", "không xác định"] },
} as const satisfies Record<string, ClassWords>;

/** Tiền án (convictions) and tiền sự (administrative sanctions), and what else says the same; folded and in this order of length. */
export const convictionWords = {
  conviction: ["tiền án", "TA", "án treo", "phạt tù", "án tù", "bị kết án"],
  sanction: ["tiền sự", "TS", "xử phạt vi phạm hành chính", "xử phạt hành chính", "xử lý vi phạm hành chính", "xử lý hành chính", "XLVPHC", "XPVPHC", "VPHC", "XPHC"],
} as const;
