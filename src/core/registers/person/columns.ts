import { residenceStates, sexes } from "../../../legal/lists";
import { date, number, term, text } from "../column";

/** Thôn, bản, khu phố: shared by nearly every register. */
export const hamletColumn = text(
  "Thôn (khu phố, tổ dân phố)", "Thôn", "Thôn (khu phố)", "Khu phố", "Tổ dân phố", "Bản", "Xóm", "Ấp", "Tiểu khu", "Buôn", "KP", "TDP",
  "KDC", "Khu dân cư", "Thôn, bản", "Thôn/KP", "Tổ", "Cụm", "Tên thôn", "Nơi ở > Thôn", "Địa chỉ > Thôn",
);

/** Tổ ANXH, tổ liên gia. */
export const securityGroupColumn = text(
  "Tổ ANXH (tổ liên gia)", "Tổ ANXH", "Tổ liên gia", "Tổ an ninh xã hội", "Tổ tự quản", "Cụm dân cư", "Tổ ANTT", "Tổ liên gia tự quản",
);

export const ordinalColumn = number("TT", "STT", "Số TT", "Số thứ tự", "S.TT", "S.T.T", "T.T", "Thứ tự", "No");
export const noteColumn = text("Ghi chú", "GC", "Ghi chú khác", "Chú thích", "Ghi chú thêm", "Chú ý", "Thông tin thêm", "Diễn giải");

/** The identity block of the person registers (domain.md 2.0; forms NĐ 105/2021 Mẫu 05, NĐ 116/2021 Mẫu 30). */
export const personColumns = {
  ordinal: ordinalColumn,
  fullName: text(
    "Họ và tên", "Họ tên", "Họ và tên người nghiện", "Họ và tên đối tượng", "Họ tên đối tượng", "Họ và tên người sử dụng",
    "Họ, chữ đệm và tên", "Họ và tên người cai nghiện", "Họ tên người nghiện", "Tên đối tượng", "Họ tên công dân",
  ),
  otherName: text("Tên gọi khác", "Bí danh", "Tên thường gọi", "Tên khác", "Biệt danh", "Tên tự gọi", "Tên gọi khác/bí danh", "Tên gọi ở nhà"),
  birth: date(
    "Ngày, tháng, năm sinh", "Ngày sinh", "NTNS", "Năm sinh", "Sinh năm", "Sinh ngày", "NS", "Ngày, năm sinh", "Sinh ngày, tháng, năm",
  ),
  birthMale: date("Năm sinh > Nam", "Ngày, tháng, năm sinh > Nam", "Ngày sinh > Nam", "Sinh năm > Nam", "Sinh ngày > Nam", "NTNS > Nam", "NS > Nam", "Năm sinh > Nam giới", "Năm sinh của nam", "Năm sinh nam"),
  birthFemale: date("Năm sinh > Nữ", "Ngày, tháng, năm sinh > Nữ", "Ngày sinh > Nữ", "Sinh năm > Nữ", "Sinh ngày > Nữ", "NTNS > Nữ", "NS > Nữ", "Năm sinh > Nữ giới", "Năm sinh của nữ", "Nữ sinh năm", "Năm sinh nữ"),
  sex: term(sexes, "Giới tính", "GT", "Nam/Nữ", "Phái", "Giới", "Nam hay nữ", "Giới tính (Nam/Nữ)", "G.tính"),
  personalId: text(
    "Số CCCD/CMND", "Số CMT/CCCD", "Số CCCD/CMND/Hộ chiếu", "CCCD", "Số CCCD", "Số ĐDCN", "Số định danh cá nhân", "Số căn cước", "CMND",
    "Số CMND", "Số CMT", "CCCD/CMND", "CMND/CCCD", "Số CMND/CCCD", "Số căn cước công dân", "Số thẻ căn cước", "Số CCCD/ĐDCN",
  ),
  idIssuedOn: date("Ngày cấp", "Ngày cấp CCCD", "CCCD > Ngày cấp", "Cấp ngày", "Ngày cấp CMND", "Ngày cấp CCCD/CMND", "Số CCCD > Ngày cấp", "Ngày cấp thẻ"),
  idIssuedBy: text("Nơi cấp", "Nơi cấp CCCD", "CCCD > Nơi cấp", "Cơ quan cấp", "Nơi cấp CMND", "Nơi cấp CCCD/CMND", "Số CCCD > Nơi cấp", "Nơi cấp thẻ", "Ngày cấp/Nơi cấp", "Ngày, nơi cấp CCCD"),
  ethnicity: text("Dân tộc", "DT", "Thành phần dân tộc", "Thuộc dân tộc", "Tộc người", "Dân tộc (Kinh/khác)", "D.tộc", "Dân tộc (ghi rõ)"),
  religion: text("Tôn giáo", "TG", "Theo đạo", "Đạo", "Tín ngưỡng, tôn giáo", "Theo tôn giáo", "T.giáo", "Tín ngưỡng"),
  birthplace: text("Nơi sinh", "Sinh tại", "Nơi đăng ký khai sinh", "Nơi khai sinh", "Địa danh nơi sinh", "Nơi sinh ra", "Nơi ĐKKS", "Nơi ĐK khai sinh"),
  hometown: text("Quê quán", "Quê", "Nguyên quán", "QQ", "Quê gốc", "Quê quán gốc", "Q.quán", "Quê hương"),
  permanentResidence: text(
    "Nơi thường trú/tạm trú", "HKTT", "Hộ khẩu thường trú", "Nơi đăng ký HKTT", "Thường trú", "Nơi thường trú", "Nơi đăng ký hộ khẩu thường trú",
    "Nơi ĐKHKTT", "Địa chỉ thường trú", "Nơi ĐKTT", "Địa chỉ > Nơi đăng ký hộ khẩu thường trú",
  ),
  currentResidence: text(
    "Nơi ở hiện tại", "Chỗ ở hiện nay", "Nơi cư trú", "Nơi ở", "Chỗ ở hiện tại", "Nơi ở hiện nay", "Địa chỉ", "Địa chỉ hiện tại", "Chỗ ở", "Nơi cư trú hiện tại", "Địa chỉ cư trú",
  ),
  hamlet: hamletColumn,
  securityGroup: securityGroupColumn,
  residenceStatus: term(residenceStates, "Tình trạng cư trú", "Nơi cư trú ổn định", "Cư trú ổn định", "Tình trạng nơi cư trú", "Có nơi cư trú ổn định", "Cư trú", "Nơi ở ổn định", "Tình trạng nơi ở"),
  education: text("Trình độ học vấn", "Trình độ văn hóa", "TĐVH", "Học vấn", "Văn hóa", "Trình độ", "TĐHV", "Lớp", "Lớp .../12"),
  occupation: text("Nghề nghiệp", "Nghề", "Công việc", "Nghề nghiệp hiện nay", "Nghề nghiệp hiện tại", "Làm nghề", "NN", "Nghề nghiệp chính"),
  workplace: text("Nơi làm việc/học tập", "Nơi làm việc", "Nơi học tập", "Đơn vị công tác", "Nơi công tác", "Cơ quan công tác", "Nơi làm việc hiện nay", "Trường, lớp"),
  phone: text("Số điện thoại", "SĐT", "Điện thoại", "Số ĐT", "Điện thoại liên hệ", "Số điện thoại, mạng xã hội", "Di động", "SĐT liên hệ"),
  convictions: text("Tiền án, tiền sự", "Số tiền án", "Tiền án", "Tiền sự", "TATS", "Số tiền án / Số tiền sự", "Số tiền án, tiền sự", "Có tiền án, tiền sự", "TA, TS"),
  note: noteColumn,
} as const;
