/** What is written in a cell of free text, and the line of T10 or T16 that it belongs to (domain.md 2.0, 2.1, 2.10). */
type Words = readonly (readonly [written: string, line: string])[];

export const sexes: Words = [["Nam", "nam"], ["Nữ", "nu"], ["nam", "nam"], ["", "gioiKhongRo"], ["?", "gioiKhongRo"]];

export const ethnicities: Words = [["Kinh", "kinh"], ["Thái", "danTocKhac"], ["H'Mông", "danTocKhac"], ["Khác", "danTocKhac"], ["dân tộc Mường", "danTocKhac"], ["", "danTocKhongRo"], ["-", "danTocKhongRo"], ["abc", "danTocKhongRo"]];

export const educations: Words = [
  ["Chưa đi học", "chuaDiHoc"], ["Tiểu học", "tieuHoc"], ["9/12", "thcs"], ["lớp 12/12", "thpt"], ["THPT", "thpt"], ["Cao đẳng", "trenThpt"], ["Thạc sĩ", "sauDaiHoc"], ["7/10", "thcs"], ["", "hocVanKhongRo"], ["biết chữ", "hocVanKhongRo"],
];

export const occupations: Words = [
  ["Làm ruộng", "nongNghiep"], ["Công nhân", "congNhan"], ["Lao động tự do", "tuDo"], ["Buôn bán", "buonBan"], ["Lái xe", "laiXe"], ["Cán bộ xã", "canBo"], ["Học sinh", "hocSinh"], ["Không nghề nghiệp", "khongViecLam"],
  ["Nghỉ hưu", "ngheKhac"], ["Làm ruộng, buôn bán", "ngheKhac"], ["", "ngheKhongRo"], ["chưa rõ", "ngheKhongRo"],
];

export const drugs: Words = [
  ["Thuốc phiện", "thuocPhien"], ["Heroine", "heroine"], ["Cần sa", "canSa"], ["Amphetamine/Methamphetamine", "ats"], ["Ma túy đá", "ats"], ["Ketamine", "ketamine"], ["Cocain", "chatKhac"], ["Ma túy khác", "chatKhac"],
  ["Sử dụng nhiều loại", "nhieuLoai"], ["heroin, ma túy đá", "nhieuLoai"], ["", "chatKhongRo"], ["Chất dạng thuốc phiện", "chatKhongRo"],
];

export const useMethods: Words = [["Tiêm chích", "tiemChich"], ["Hít", "hit"], ["Hút", "hit"], ["Uống", "uong"], ["Khác", "hinhThucKhac"], ["Nhiều hình thức", "nhieuHinhThuc"], ["Hít, uống", "nhieuHinhThuc"], ["", "hinhThucKhongRo"], ["4", "hinhThucKhongRo"]];

export const convictions: Words = [
  ["Không", "khongTienAn"], ["01 tiền án", "coTienAn"], ["Có tiền án về ma túy", "coTienAn"], ["02 tiền sự", "coTienSu"], ["Không tiền án, 01 tiền sự về ma túy", "coTienSu"], ["1 TA, 1 TS", "caHai"], ["Có", "coKhongRoLoai"], ["", "tienAnKhongRo"],
  ["chưa rõ", "tienAnKhongRo"],
];

export const outreachForms: Words = [
  ["Hội nghị", "meeting"], ["Nói chuyện chuyên đề", "talk"], ["Đối thoại", "dialogue"], ["Loa truyền thanh", "loudspeaker"], ["Pa-nô, băng-rôn", "banners"], ["Tờ rơi, tài liệu", "leaflets"], ["Mạng xã hội", "network"], ["Hội thi", "contest"],
  ["Xét xử lưu động", "mobileTrial"], ["Lồng ghép sinh hoạt", "combined"], ["Khác", "other"], ["Hội nghị, tờ rơi", "several"], ["", "unknown"], ["abc", "unknown"],
];

export const acts: Words = [
  ["Trồng cây", "growing"], ["Sản xuất", "producing"], ["Tàng trữ", "possessing"], ["Vận chuyển", "transporting"], ["Mua bán", "trading"], ["Chiếm đoạt", "appropriating"], ["Tổ chức sử dụng", "organisingUse"], ["Chứa chấp sử dụng", "harbouringUse"],
  ["Cưỡng bức, lôi kéo", "coercing"], ["Sử dụng trái phép", "using"], ["Khác", "other"], ["", "unread"], ["buôn lậu", "unread"],
];

/** The line of a text. */
export const lineOf = (words: Words, written: string): string => {
  const found = words.find(([word]) => word === written);
  if (found === undefined) throw new Error(`Nobody wrote "${written}".`);
  return found[1];
};

export const written = (words: Words): readonly string[] => words.map(([word]) => word);
export const linesIn = (words: Words): readonly string[] => [...new Set(words.map(([, line]) => line))];
