/** "Diện" of a person in a mixed list: which register the row belongs to. The first spelling is the standard wording. */
export const personGroups = {
  addict: ["Người nghiện", "Nghiện", "Nghiện ma túy", "Người nghiện ma túy", "NNMT", "Đối tượng nghiện", "R1"],
  user: ["SDTP", "Người SDTP", "Người sử dụng trái phép", "Sử dụng trái phép", "SDTPCMT", "Người sử dụng", "Sử dụng", "Người sử dụng trái phép chất ma túy", "R2"],
  suspect: ["Nghi SDTP", "Người nghi SDTP", "Nghi sử dụng", "Người có căn cứ nghi", "Nghi nghiện", "Nghi", "Có căn cứ nghi", "Nghi sử dụng trái phép", "R3"],
  postRehab: ["Sau cai", "Người sau cai", "QLSC", "QLSCN", "Quản lý sau cai", "Sau cai nghiện", "Người bị quản lý sau cai", "R4"],
  exPrisoner: ["Chấp hành xong án phạt tù", "Mãn hạn tù", "Ra tù", "Đặc xá, ra tù", "Người chấp hành xong án", "CHXAPT", "Tù tha", "R12"],
} as const;

/** Headings of the column that tells the group of each row of a mixed list. */
export const groupHeadings = ["Diện", "Diện quản lý", "Diện đối tượng", "Nhóm đối tượng", "Nhóm", "Đối tượng", "Loại đối tượng", "Thuộc diện", "Phân loại", "Phân loại đối tượng", "Loại"] as const;
