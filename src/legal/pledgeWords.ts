/**
 * Phrases by which the two parts of the households' pledge are recognised in a cell (criterion 8 of seed 000: to take no
 * part in drug crime and evils, and to cooperate of one's own will; the lists are ours). They are looked for as whole
 * words, without case and marks.
 */

/** The first part: no part in drug crime and evils. */
export const abstentionWords = [
  "không tham gia", "không vi phạm", "không phạm tội", "không sử dụng", "không mua bán", "không tàng trữ", "không vận chuyển", "không liên quan", "không dính líu", "không để người thân",
  "nói không với ma túy", "3 không", "ba không",
] as const;

/** The second part: cooperation with the forces on duty. */
export const cooperationWords = [
  "tự nguyện hợp tác", "hợp tác", "phối hợp", "cộng tác", "tố giác", "cung cấp thông tin", "cung cấp tin", "báo tin", "báo cho công an", "báo công an", "giúp đỡ lực lượng chức năng", "hỗ trợ lực lượng chức năng",
] as const;
