/**
 * R0, bảng tham số: one value a row, label and value side by side (domain.md 2.11), and a list of hamlets.
 * Spellings are compared like headings.
 */
export const parameterLabels = {
  communeName: ["Tên xã", "Tên đơn vị", "Xã", "Tên phường", "Tên xã, phường", "Đơn vị", "Tên địa phương", "Tên xã (phường, đặc khu)"],
  provinceName: ["Tỉnh", "Tên tỉnh", "Tỉnh, thành phố", "Tỉnh/TP", "Thuộc tỉnh", "Thuộc tỉnh, thành phố", "Tên tỉnh, thành phố", "Thành phố"],
  unitKind: ["Loại đơn vị hành chính", "Loại đơn vị", "Loại ĐVHC", "Loại hình đơn vị", "Cấp đơn vị", "Đơn vị hành chính", "Loại", "Loại hình ĐVHC"],
  population: ["Nhân khẩu hiện đang cư trú", "Tổng nhân khẩu", "Số nhân khẩu", "Nhân khẩu", "Dân số", "Tổng số nhân khẩu", "Nhân khẩu đang cư trú", "Dân số hiện đang cư trú"],
  householdTotal: ["Hộ gia đình đang cư trú", "Tổng số hộ", "Tổng số hộ gia đình", "Số hộ", "Số hộ gia đình", "Tổng hộ", "Số hộ đang cư trú", "Hộ đang cư trú"],
  registeredOn: ["Ngày đăng ký xây dựng", "Ngày đăng ký", "Ngày đăng ký xây dựng xã không ma túy", "Thời điểm đăng ký", "Ngày đăng ký (B)", "Thời điểm đăng ký xây dựng", "Đăng ký xây dựng ngày", "Ngày ĐK xây dựng"],
  addictBaseline: ["Số người nghiện khi rà soát (nền)", "Số người nghiện khi rà soát", "Người nghiện nền", "Số người nghiện nền", "Số người nghiện khi đăng ký", "Người nghiện khi rà soát", "Nền người nghiện", "Số người nghiện tại thời điểm đăng ký"],
  userBaseline: ["Số người SDTP khi rà soát (nền)", "Số người SDTP khi rà soát", "Người SDTP nền", "Số người SDTP nền", "Số người SDTP khi đăng ký", "Người SDTP khi rà soát", "Nền người SDTP", "Số người sử dụng trái phép khi rà soát"],
  casesLastYear: ["Số vụ năm trước", "Số vụ ma túy năm trước", "Số vụ về ma túy năm trước", "Vụ năm trước", "Số vụ phát hiện năm trước", "Số vụ án, vụ việc năm trước", "Số vụ bắt giữ năm trước", "Tổng số vụ năm trước"],
  addictsLastYear: ["Số người nghiện năm trước", "Người nghiện năm trước", "Số người nghiện cùng kỳ năm trước", "Tổng số người nghiện năm trước", "Số người nghiện cuối năm trước", "Người nghiện cuối năm trước", "Số NNMT năm trước", "NNMT năm trước"],
  usersLastYear: ["Số người SDTP năm trước", "Người SDTP năm trước", "Số người sử dụng trái phép năm trước", "Tổng số người SDTP năm trước", "Số người SDTP cuối năm trước", "Người SDTP cuối năm trước", "Người sử dụng trái phép năm trước", "SDTP năm trước"],
  newsLastYear: ["Số tin, bài năm trước", "Tin, bài năm trước", "Số tin bài tuyên truyền năm trước", "Tổng số tin, bài năm trước", "Số tin năm trước", "Số bài năm trước", "Tin bài tuyên truyền năm trước", "SL tin bài năm trước"],
  proposedOn: ["Ngày đề nghị công nhận", "Ngày đề nghị", "Thời điểm đề nghị công nhận", "Ngày đề nghị (D)", "Đề nghị công nhận ngày", "Thời điểm đề nghị", "Ngày đề nghị xét công nhận", "Ngày ĐN công nhận"],
  asOf: ["Ngày chốt số liệu", "Ngày chốt", "Số liệu tính đến ngày", "Thời điểm chốt số liệu", "Ngày chốt (T)", "Tính đến ngày", "Chốt số liệu ngày", "Ngày lấy số liệu"],
  windowFrom: ["Kỳ đánh giá từ ngày", "Kỳ từ ngày", "Từ ngày", "Kỳ đánh giá từ", "Thời gian đánh giá từ ngày", "Kỳ báo cáo từ ngày", "Kỳ từ", "Đánh giá từ ngày"],
  windowTo: ["Kỳ đánh giá đến ngày", "Kỳ đến ngày", "Đến ngày", "Kỳ đánh giá đến", "Thời gian đánh giá đến ngày", "Kỳ báo cáo đến ngày", "Kỳ đến", "Đánh giá đến ngày"],
  onKeyRoute: ["Trên tuyến trọng điểm", "Tuyến trọng điểm", "Nằm trên tuyến trọng điểm", "Trên tuyến", "Thuộc tuyến trọng điểm", "Tuyến trọng điểm phức tạp", "Có tuyến trọng điểm", "Tuyến"],
  holidays: ["Ngày nghỉ lễ", "Ngày lễ", "Danh sách ngày nghỉ lễ", "Các ngày nghỉ lễ", "Ngày nghỉ", "Ngày nghỉ lễ trong năm", "Ngày nghỉ lễ, Tết", "Lịch nghỉ lễ"],
} as const satisfies Record<string, readonly string[]>;

/** Headings of the list of hamlets on the parameter sheet. */
export const hamletListHeadings = {
  name: ["Tên thôn, bản", "Tên thôn", "Thôn", "Tên khu phố", "Thôn, bản", "Tên thôn (khu phố)", "Khu phố", "Tên bản", "Tên KDC", "Thôn (khu phố)"],
  households: ["Số hộ", "Hộ", "Tổng số hộ", "Số hộ gia đình", "Số hộ đang cư trú", "Hộ gia đình", "Tổng hộ", "SL hộ"],
  people: ["Số nhân khẩu", "Nhân khẩu", "Số khẩu", "NK", "Số người", "Tổng nhân khẩu", "Dân số", "SL nhân khẩu"],
} as const satisfies Record<string, readonly string[]>;

/** Headings of the columns of labels and of values. */
export const parameterHeadings = {
  label: ["Tham số", "Tên tham số", "Nội dung", "Chỉ tiêu", "Thông tin", "Mục", "Thông số", "Tên chỉ tiêu"],
  value: ["Giá trị", "Số liệu", "Trị số", "Kết quả", "Giá trị nhập", "Nhập", "Dữ liệu", "Nội dung giá trị"],
} as const satisfies Record<string, readonly string[]>;

/** Phrases of titles and sheet names that name the parameter sheet. */
export const parameterTitles = ["bảng tham số", "tham số", "thông tin chung", "R0"] as const;
