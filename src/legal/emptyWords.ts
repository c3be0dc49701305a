/** What clerks write where a person or organisation should be named and nobody is yet. */
export const nobodyWords = [
  "Chưa", "Chưa có", "Không", "Không có", "Chưa phân công", "Chưa giao", "Chưa được giao", "Chưa rõ", "Chưa bố trí", "Chưa có người phụ trách",
] as const;
