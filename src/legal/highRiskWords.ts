/** What the audience of an event says when it is one at high risk of drug abuse (seed 002, target 8; the list is ours). */
export const highRiskWords = [
  "nguy cơ cao", "nguy cơ", "thanh thiếu niên", "thanh niên", "thiếu niên", "học sinh", "sinh viên", "người nghiện", "người sử dụng", "SDTP", "NNMT", "sau cai", "công nhân", "lao động tự do", "lái xe", "người chấp hành xong án",
  "ngáo đá", "gia đình có người nghiện", "trẻ em", "thất nghiệp", "không việc làm",
] as const;
