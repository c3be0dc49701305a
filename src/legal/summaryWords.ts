/** The set whose summary is submitted for recognition (domain.md 4, T01). */
export const submittedSet = "xkmt-2024";

/**
 * Words of a filled summary "Bảng tổng hợp kết quả tự đánh giá tiêu chí" (domain.md 4, T01), as communes type them.
 * Compared without case, marks and punctuation; a heading may go on after them.
 */
export const summaryHeadings = {
  ordinal: ["TT", "STT", "Số TT"],
  criterion: ["Tiêu chí", "Mã tiêu chí", "Chỉ tiêu", "Tiêu chuẩn"],
  numerator: ["Tử số", "Số đạt", "Số thực hiện", "Số đã thực hiện"],
  denominator: ["Mẫu số", "Tổng số"],
  result: ["Kết quả", "Tỷ lệ", "Kết quả (%/số)"],
  verdict: ["Tự đánh giá", "Đánh giá", "Kết quả đánh giá", "Đạt/Không đạt"],
} as const;

export const verdictSpellings = {
  notMet: ["Không đạt", "Chưa đạt", "Chưa hoàn thành", "Không hoàn thành", "KĐ"],
  met: ["Đạt", "Đ", "Hoàn thành", "Đạt chỉ tiêu", "Đạt yêu cầu"],
  notApplicable: ["Không phát sinh", "Không có đối tượng", "KPS", "Không phát sinh đối tượng"],
  undetermined: ["Chưa đủ dữ liệu", "Chưa xác định", "Thiếu dữ liệu", "Chưa có số liệu"],
} as const;

/** What may stand before the number of a criterion. */
export const criterionPrefixes = ["Tiêu chí", "Tiêu chuẩn", "TC", "Chỉ tiêu", "CT", "Điểm"] as const;
