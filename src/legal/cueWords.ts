/**
 * Words by which a free text is taken to speak of something (domain.md section 6; the lists are ours). They are looked
 * for as whole words, without case and marks, so none may be a common surname or place name.
 */

/** Who may directly help a person under 18: teachers, the youth union, the pioneers (NĐ 105/2021 Điều 44.3). */
export const youthHelperWords = [
  "giáo viên", "thầy giáo", "cô giáo", "GV", "GVCN", "chủ nhiệm lớp", "nhà trường", "hiệu trưởng", "ban giám hiệu", "trường học", "trường tiểu học", "trường THCS", "trường THPT", "trường trung học",
  "đoàn thanh niên", "đoàn TN", "ĐTN", "đoàn TNCS", "TNCS", "bí thư đoàn", "đoàn xã", "đoàn phường", "chi đoàn", "đoàn viên", "cán bộ đoàn", "đoàn trường",
  "đội thiếu niên", "thiếu niên tiền phong", "đội TNTP", "TNTP", "phụ trách đội", "TPT đội",
] as const;

/** A person is held: temporary custody, detention pending trial (L120 Điều 24.7). */
export const custodyWords = ["tạm giữ", "tạm giam"] as const;

/** Custody of things, or none at all: left out before a text is searched for custody. */
export const otherCustodyWords = [
  "tạm giữ xe", "tạm giữ phương tiện", "tạm giữ tang vật", "tạm giữ đồ vật", "tạm giữ giấy tờ", "tạm giữ tài sản", "không bị tạm giữ", "không bị tạm giam", "không tạm giữ", "không tạm giam",
] as const;

/** Custody is over. */
export const releaseWords = ["trả tự do", "được tại ngoại", "cho tại ngoại", "hết tạm giữ", "hết tạm giam", "hết hạn tạm giữ", "hết hạn tạm giam", "hết thời hạn tạm giữ", "hết thời hạn tạm giam", "hủy bỏ tạm giữ", "hủy bỏ tạm giam"] as const;

/** Management was suspended, whatever else the cell says. */
export const suspensionWords = ["tạm đình chỉ"] as const;

/** A person who refused a test was called in or brought to the police station (NĐ 105/2021 Điều 46.1, L120 Điều 23.2). */
export const summonWords = [
  "triệu tập", "giấy mời", "đã mời", "mời lên", "mời đến", "mời làm việc", "đưa về trụ sở", "đưa đến trụ sở", "đưa tới trụ sở", "đưa về công an", "đưa đến công an", "đưa về UBND", "yêu cầu", "dẫn giải", "áp giải",
] as const;

/** A text denies what it speaks of. */
export const denialWords = ["không", "chưa", "chẳng"] as const;

/** A text speaks of drugs. */
export const drugWords = ["ma túy"] as const;

/** Duties to prevent drug crime: left out before a text is searched for drugs, since breaking them is no drug case. */
export const drugPreventionWords = [
  "phòng chống ma túy", "phòng ngừa ma túy", "phòng chống tội phạm ma túy", "phòng chống tội phạm về ma túy", "phòng chống tệ nạn ma túy", "phòng chống tội phạm tệ nạn ma túy",
  "phòng chống tội phạm và tệ nạn ma túy",
] as const;

/** What opens the name of a Tổ ANXH; what follows tells it from the others. */
export const securityGroupWords = ["Tổ an ninh xã hội", "Tổ an ninh trật tự", "Tổ liên gia tự quản", "Tổ liên gia", "Tổ tự quản", "Tổ ANXH", "Tổ ANTT", "ANXH", "Cụm dân cư", "Cụm", "Tổ", "số"] as const;
