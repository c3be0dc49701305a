/** What clerks write where someone or something should be named and there is nobody or nothing yet. */
export const nobodyWords = [
  "Chưa", "Chưa có", "Không", "Không có", "Chưa phân công", "Chưa giao", "Chưa được giao", "Chưa rõ", "Chưa bố trí", "Chưa có người phụ trách",
  "Chưa hỗ trợ", "Chưa được hỗ trợ", "Chưa kiểm tra",
] as const;
