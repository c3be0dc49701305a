/** Words of real registers, from which the corpus of the recognition test is put together. */
const list = (value: string): readonly string[] => value.split(",").map((word) => word.trim());

const surnames = list(
  "Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Trịnh, Lương, Mạc, Vàng, Giàng, Lò, Quách, Tạ, Hà, Cao, Mai, Tô, Đoàn",
);
const middleNames = list("Văn, Thị, Đức, Hữu, Minh, Quốc, Ngọc, Thanh, Xuân, Hồng, Kim, Công, Đình, Thu, Gia, A, Thế, Mạnh");
const givenNames = list(
  "An, Ánh, Bình, Cường, Dũng, Đạt, Hải, Hiếu, Hoà, Hùng, Hương, Khánh, Lan, Lượng, Long, Mỹ, Nghĩa, Phúc, Quỳnh, Sơn, Tâm, Thuỷ, Tú, Tuấn, Uyên, Vượng, Yến, Vân, Nam, Thắng",
);

/** Names in an order that looks random and is the same in every run. */
export const names = (count: number): readonly string[] => {
  let state = 20_261;
  const pick = (list: readonly string[]): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)] ?? "";
  };
  return Array.from({ length: count }, () => `${pick(surnames)} ${pick(middleNames)} ${pick(givenNames)}`);
};

export const headings = list(
  "Họ và tên, Ngày sinh, Năm sinh, Giới tính, Nữ, Dân tộc, Tôn giáo, Nghề nghiệp, Trình độ học vấn, Nơi thường trú, Nơi ở hiện nay, Số định danh cá nhân, " +
    "Số CCCD, Số ĐT, Số điện thoại, Ghi chú, Diện quản lý, Loại ma túy sử dụng, Hình thức sử dụng, Kết quả xét nghiệm, Âm tính, Dương tính, Người phụ trách, " +
    "Tình trạng hôn nhân, Ngày quyết định, Cơ quan ra quyết định, Cơ sở cai nghiện, Nơi cai nghiện, Hồ sơ số, Số hồ sơ, Thôn, Xóm, Tổ, Ấp, Bản, Khu phố, Tổ dân phố, " +
    "Xã, Phường, Chủ hộ, Hộ khẩu, Hộ gia đình, Cam kết, Đã ký cam kết, Chưa ký, Có, Không, Người nghiện, Người sử dụng trái phép chất ma túy, Sau cai nghiện, " +
    "Tổng cộng, Cộng, Danh sách người nghiện ma túy, Sổ theo dõi người cai nghiện, Ngày hết hạn, Thời hạn quản lý, Ủy ban nhân dân xã, Công an xã, Đơn vị, " +
    "Cơ quan chủ trì, Ngày lập hồ sơ, Tiền án, Tiền sự, Nghiện Heroin, Thuốc phiện, Cần sa, Đối tượng nghi vấn, Điểm phức tạp về ma túy, Đã xóa, " +
    "Biện pháp xử lý, Người lập biểu, Độc lập - Tự do - Hạnh phúc, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, DANH SÁCH HỘ GIA ĐÌNH, BIÊN BẢN HỌP THÔN, " +
    "Làm ruộng, Lao động tự do, Thất nghiệp, Kinh, Mường, Thái, Tày, Nùng, Đi làm ăn xa, Ở nhà, Chết, Bỏ trốn khỏi địa phương",
);

export const places = list("Thôn Đông, Xóm Chùa, Bản Nà Lừa, Tổ dân phố số 3, Khu phố Tân Lập, Ấp Mỹ Hoà, Xã Tiến Thắng, Phường Hồng Hà, Thôn Đoàn Kết, Buôn Trấp, Xã Yên Sơn, Thôn 5 xã Cư Bao");

export const otherLanguages = list(
  "Full name, Date of birth, Notes, Total, Methadone, Ketamine 0.5 g, Heroin, Report on drug prevention, OK, N/A, pending, Café de Paris, naïve, Müller, François Hollande, " +
    "São Paulo, Beyoncé, crème brûlée, Zürich, El Niño, résumé, fiancée, Übermensch, Köln, José García, Ångström, Malmö, Noël, cliché, jalapeño, Björk, Chloë, Renée Zellweger, " +
    "à la carte, vis-à-vis, Straße, Señora Peña, 5 µm, 37 °C, 3 × 4, © 2024, Nike®, ½, 20 µg/ml, §5, A · B, Citroën, Hôtel du Nord, déjà vu, Nguyen Van A, Tran Thi B",
);
