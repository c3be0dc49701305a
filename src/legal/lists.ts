/**
 * Permitted values of the registers' columns with the spellings clerks use (domain.md section 2, abbreviations 1.5).
 * Spellings are compared without case, marks and brackets. The first spelling is the standard wording.
 */

export const sexes = {
  male: ["Nam", "M", "Nam giới"],
  female: ["Nữ", "N", "F", "Nữ giới"],
} as const;

export const yesNo = {
  yes: ["Có", "x", "✓", "✔", "v", "1", "Yes", "Đúng"],
  no: ["Không", "0", "No", "K", "Ko"],
} as const;

/** Trên tuyến trọng điểm (R0; QĐ 28/2025 Điều 4). */
export const keyRoutes = {
  none: ["Không", "0", "No", "K", "Ko", "Không nằm trên tuyến", "Không thuộc tuyến"],
  yes: ["Có", "x", "✓", "✔", "v", "1", "Yes", "Đúng"],
  withinProvince: ["Nội tỉnh", "Tuyến nội tỉnh", "Có, nội tỉnh"],
  betweenProvinces: ["Liên tỉnh", "Tuyến liên tỉnh", "Có, liên tỉnh"],
} as const;

/** Hồ sơ quản lý (R1, R2, R4). */
export const dossierStates = {
  done: ["Đã lập", "Có", "Đã có", "Có hồ sơ", "Đã có hồ sơ", "Đủ", "Đầy đủ", "Đã lập hồ sơ", "x", "✓", "✔", "v", "1"],
  inProgress: ["Đang lập (thiếu tài liệu)", "Đang lập", "Đang hoàn thiện", "Đang lập hồ sơ", "Thiếu tài liệu"],
  none: ["Chưa lập", "Chưa có", "Không", "Không có", "Chưa", "Chưa có hồ sơ", "Chưa lập hồ sơ", "0"],
} as const;

/** Kết quả xét nghiệm. A bare "-", "–", "+" or "0" is deliberately not listed: it is unknown, never negative. */
export const testResults = {
  negative: ["Âm tính", "Âm", "AT", "(-)", "Âm tính (-)", "Neg", "Negative", "ÂT"],
  positive: ["Dương tính", "Dương", "DT", "(+)", "Dương tính (+)", "Pos", "Positive"],
  pending: ["Chưa có kết quả", "Chờ kết quả", "Đang chờ kết quả"],
  refused: ["Không chấp hành", "Từ chối", "Không chấp hành xét nghiệm", "Từ chối xét nghiệm"],
  notTested: ["Chưa xét nghiệm", "Chưa XN", "Chưa test", "Chưa thực hiện"],
} as const;

/** Nơi đang ở, hiện trạng quản lý (R1; groups of QĐ 127/2009). */
export const positions = {
  community: ["Ngoài cộng đồng", "Ngoài xã hội", "Cộng đồng", "Tại cộng đồng", "Ở ngoài cộng đồng", "Tại địa phương", "Ở nhà", "Đang ở địa phương"],
  compulsoryCentre: ["Cơ sở cai nghiện bắt buộc", "CSCN bắt buộc", "Trung tâm cai nghiện bắt buộc", "Trong cơ sở cai nghiện bắt buộc", "CNBB", "Cơ sở cai nghiện ma túy"],
  otherCentre: ["Cơ sở cai nghiện khác (tự nguyện, tư nhân)", "Cơ sở cai nghiện khác", "Cơ sở cai nghiện tự nguyện", "Cơ sở cai nghiện tư nhân"],
  prison: ["Trại giam (chấp hành án tù)", "Trại giam", "Đang chấp hành án tù", "Chấp hành án tù", "Đang thi hành án"],
  custody: ["Trại tạm giam, nhà tạm giữ", "Trại tạm giam", "Nhà tạm giữ", "Tạm giam", "Tạm giữ"],
  education: ["Cơ sở giáo dục bắt buộc, trường giáo dưỡng", "Cơ sở giáo dục bắt buộc", "Trường giáo dưỡng", "CSGDBB"],
  absent: ["Vắng mặt, không rõ nơi ở", "Vắng mặt", "Không rõ nơi ở", "Đi khỏi địa phương", "Vắng mặt tại địa phương"],
} as const;

/** Hình thức cai nghiện, điều trị (R1). */
export const rehabForms = {
  home: ["Cai tự nguyện tại gia đình, cộng đồng", "Cai tự nguyện tại gia đình", "Cai tại gia đình, cộng đồng", "Cai nghiện tự nguyện tại gia đình, cộng đồng", "Tự nguyện tại gia đình", "Tự nguyện tại cộng đồng", "Cai tại cộng đồng", "Cai nghiện tự nguyện tại cộng đồng"],
  centre: ["Cai tự nguyện tại cơ sở", "Cai nghiện tự nguyện tại cơ sở", "Tự nguyện tại cơ sở", "Cai tự nguyện tại cơ sở cai nghiện"],
  compulsory: ["Cai bắt buộc", "Cai nghiện bắt buộc", "CNBB", "Bắt buộc"],
  substitution: ["Điều trị thay thế (Methadone, Buprenorphine)", "Điều trị thay thế", "Methadone", "MMT", "Điều trị Methadone", "Điều trị bằng thuốc thay thế", "Buprenorphine", "Điều trị bằng Methadone"],
  preparingCompulsory: ["Đang lập hồ sơ đưa đi cai bắt buộc", "Đang lập hồ sơ cai bắt buộc", "Đang lập hồ sơ đưa vào cơ sở cai nghiện bắt buộc", "Đang lập hồ sơ"],
  none: ["Chưa tham gia", "Chưa cai", "Không tham gia", "Chưa", "Chưa cai nghiện", "Không"],
} as const;

/** Xử lý sau xét nghiệm (R3). */
export const suspectHandlings = {
  removed: ["Đưa ra khỏi danh sách nghi", "Đưa ra khỏi danh sách", "Ra khỏi danh sách nghi", "Đưa khỏi danh sách"],
  movedToUsers: ["Chuyển sang danh sách SDTP", "Chuyển danh sách SDTP", "Chuyển sang danh sách người sử dụng"],
  establishingAddiction: ["Lập hồ sơ xác định tình trạng nghiện", "Xác định tình trạng nghiện"],
} as const;

/** Hình thức cai đã hoàn thành (R4): decides the term of one or two years. */
export const completedForms = {
  voluntary: ["Tự nguyện", "Cai tự nguyện", "Cai nghiện tự nguyện"],
  substitution: ["Điều trị thay thế", "Methadone", "MMT"],
  compulsoryAdult: ["Bắt buộc (từ đủ 18 tuổi)", "Bắt buộc", "Cai bắt buộc", "Cai nghiện bắt buộc", "CNBB"],
  compulsoryMinor: ["Bắt buộc (12 đến dưới 18 tuổi)", "Bắt buộc (từ đủ 12 đến dưới 18 tuổi)", "Bắt buộc dưới 18 tuổi"],
} as const;

/** Kết quả quản lý sau cai (R4); all but the first and the two relapses end the management. */
export const postRehabOutcomes = {
  running: ["Đang quản lý", "Đang quản lý sau cai", "Đang chấp hành"],
  completed: ["Đã chấp hành xong", "Đã chấp hành xong (Mẫu 54)", "Hoàn thành", "Chấp hành xong", "Đã hoàn thành"],
  usedAgain: ["Tái sử dụng"],
  relapsed: ["Tái nghiện"],
  movedAway: ["Chuyển đi", "Chuyển đi (Mẫu 53)", "Chuyển nơi cư trú", "Đã chuyển đi"],
  prison: ["Án tù", "Đi tù", "Chấp hành án tù"],
  deadOrMissing: ["Chết/mất tích", "Chết", "Mất tích", "Đã chết"],
} as const;

/** Loại xét nghiệm (R5). */
export const testKinds = {
  regular: ["Định kỳ", "ĐK", "XN định kỳ", "Xét nghiệm định kỳ"],
  surprise: ["Đột xuất", "ĐX", "XN đột xuất", "Xét nghiệm đột xuất"],
  suspicion: ["Có căn cứ nghi", "Căn cứ nghi", "Nghi sử dụng"],
  recognition: ["Phục vụ đề nghị công nhận", "Đề nghị công nhận", "Phục vụ công nhận"],
} as const;

/** Đang cư trú trên địa bàn (R6). */
export const householdResidences = {
  permanent: ["Đang cư trú (thường trú)", "Đang cư trú", "Thường trú", "Có mặt", "Hiện có mặt", "Có", "x"],
  temporary: ["Đang cư trú (tạm trú)", "Tạm trú"],
  away: ["Đi vắng dài ngày", "Đi vắng", "Vắng mặt", "Đi làm ăn xa"],
  movedAway: ["Đã chuyển đi", "Chuyển đi", "Đã chuyển"],
} as const;

/** Đã ký cam kết (R6). */
export const signingStates = {
  signed: ["Đã ký", "Đã ký cam kết", "Có", "Ký", "x", "✓", "✔", "v", "1", "Rồi"],
  unsigned: ["Chưa ký", "Chưa", "Chưa ký cam kết", "Không", "0"],
  refused: ["Từ chối", "Không ký", "Từ chối ký"],
} as const;

/** Loại điểm, tụ điểm (R7). */
export const hotspotKinds = {
  spot: ["Điểm phức tạp", "Điểm", "Điểm phức tạp về ma túy"],
  gatheringSpot: ["Tụ điểm phức tạp", "Tụ điểm", "Tụ điểm phức tạp về ma túy"],
  riskSpot: ["Điểm có nguy cơ phức tạp", "Điểm nguy cơ", "Điểm có nguy cơ"],
  useSpot: ["Điểm tổ chức, chứa chấp SDTP", "Điểm tổ chức, chứa chấp sử dụng trái phép", "Điểm tổ chức, chứa chấp", "Điểm tổ chức, chứa chấp sử dụng trái phép chất ma túy"],
  gang: ["Ổ nhóm"],
  network: ["Đường dây"],
} as const;

/** Tình trạng điểm, tụ điểm (R7). */
export const hotspotStates = {
  active: ["Đang hoạt động", "Hoạt động", "Còn hoạt động", "Đang tồn tại"],
  cleared: ["Đã triệt xóa", "Đã xóa", "Triệt xóa"],
  transformed: ["Đã chuyển hóa", "Chuyển hóa"],
  complexAgain: ["Tái phức tạp", "Tái hoạt động"],
} as const;

/** Loại vụ (R8). */
export const incidentKinds = {
  criminalCase: ["Vụ án hình sự", "Vụ án", "Hình sự"],
  administrative: ["Vi phạm hành chính", "VPHC", "Xử phạt hành chính", "Hành chính"],
  psychosis: ["Vụ việc do loạn thần \"ngáo đá\"", "Vụ việc do loạn thần", "Vụ việc do ngáo đá", "Ngáo đá", "Loạn thần"],
  report: ["Tin báo đang xác minh", "Tin báo", "Đang xác minh"],
} as const;

/** Hành vi, tội danh (R8). */
export const incidentActs = {
  growing: ["Trồng cây", "Trồng cây có chứa chất ma túy", "Trồng cây thuốc phiện", "Trồng cần sa", "Trồng"],
  producing: ["Sản xuất", "Sản xuất trái phép chất ma túy"],
  possessing: ["Tàng trữ", "Tàng trữ trái phép chất ma túy"],
  transporting: ["Vận chuyển", "Vận chuyển trái phép chất ma túy"],
  trading: ["Mua bán", "Mua bán trái phép chất ma túy"],
  appropriating: ["Chiếm đoạt", "Chiếm đoạt chất ma túy"],
  organisingUse: ["Tổ chức sử dụng", "Tổ chức sử dụng trái phép chất ma túy"],
  harbouringUse: ["Chứa chấp sử dụng", "Chứa chấp", "Chứa chấp việc sử dụng trái phép chất ma túy"],
  coercing: ["Cưỡng bức, lôi kéo", "Cưỡng bức", "Lôi kéo"],
  using: ["Sử dụng trái phép", "Sử dụng", "Sử dụng trái phép chất ma túy", "SDTP"],
  other: ["Khác"],
} as const;

/** Mức độ nghiêm trọng (R8; BLHS 2015 Điều 9). */
export const seriousnessLevels = {
  lessSerious: ["Ít nghiêm trọng"],
  serious: ["Nghiêm trọng"],
  verySerious: ["Rất nghiêm trọng"],
  especiallySerious: ["Đặc biệt nghiêm trọng"],
  noCrime: ["Không phải tội phạm", "Không"],
} as const;

/** Người gây ra là công dân xã thuộc nhóm (R8). */
export const perpetratorGroups = {
  addict: ["Người nghiện", "Nghiện", "Nghiện ma túy", "Người nghiện ma túy"],
  user: ["SDTP", "Người SDTP", "Người sử dụng trái phép", "Người sử dụng trái phép chất ma túy"],
  psychosis: ["Ngáo đá", "Người ngáo đá", "Loạn thần"],
  none: ["Không", "Không thuộc", "Không thuộc nhóm"],
} as const;

/** Cấp mô hình (R9). */
export const modelLevels = {
  commune: ["Xã", "Cấp xã", "Phường", "Cấp phường", "Đặc khu", "Thị trấn", "Toàn xã"],
  residentialArea: ["Khu dân cư", "KDC", "Thôn", "Bản", "Khu phố", "Tổ dân phố"],
  school: ["Trường học", "Trường"],
  organisation: ["Cơ quan, doanh nghiệp", "Cơ quan", "Doanh nghiệp"],
  clan: ["Dòng họ"],
} as const;

/** Đánh giá mô hình (R9). */
export const modelRatings = {
  effective: ["Hoạt động hiệu quả", "Hiệu quả", "Duy trì hiệu quả", "Tốt"],
  weak: ["Kém hiệu quả", "Chưa hiệu quả", "Không hiệu quả", "Yếu"],
  stopped: ["Đã dừng", "Dừng hoạt động", "Dừng", "Ngừng hoạt động"],
} as const;

/** Cấp cam kết (R11). */
export const commitmentLevels = {
  hamletToCommune: ["Khu phố với UBND", "Khu phố với UBND xã", "Khu phố với UBND phường", "Thôn với UBND xã", "Thôn với UBND", "Khu phố với xã", "Thôn với xã", "Khu phố", "Thôn"],
  groupToHamlet: ["Tổ ANXH với khu phố", "Tổ ANXH với thôn", "Tổ an ninh xã hội với khu phố", "Tổ an ninh xã hội với thôn", "Tổ liên gia với khu phố", "Tổ ANXH", "Tổ liên gia"],
  organisation: ["Ban, ngành, đoàn thể", "Ban ngành", "Đoàn thể", "Các ban, ngành, đoàn thể", "Ban, ngành", "Ban, ngành, đoàn thể về gia đình hội viên", "Hội, đoàn thể"],
  addictFamily: ["Gia đình có người nghiện (cam kết cá biệt)", "Gia đình có người nghiện", "Cam kết cá biệt", "Hộ có người nghiện", "Gia đình người nghiện", "Cá biệt"],
} as const;

/** Ngành nghề của cơ sở kinh doanh (R13). */
export const businessTrades = {
  restaurant: ["Nhà hàng", "Quán ăn", "Nhà hàng, quán ăn", "Ăn uống"],
  hotel: ["Khách sạn, nhà nghỉ", "Khách sạn", "Nhà nghỉ", "Nhà nghỉ, khách sạn", "Dịch vụ lưu trú", "Lưu trú"],
  lodging: ["Nhà trọ", "Phòng trọ", "Khu trọ", "Cho thuê trọ", "Nhà cho thuê"],
  karaoke: ["Karaoke", "Quán karaoke", "Dịch vụ karaoke"],
  bar: ["Quán bar, vũ trường", "Quán bar", "Bar", "Vũ trường", "Bar, vũ trường", "Pub"],
  pharmacy: ["Thuốc tân dược", "Nhà thuốc", "Hiệu thuốc", "Quầy thuốc", "Tân dược"],
  veterinary: ["Thuốc thú y", "Thú y", "Cửa hàng thuốc thú y"],
  precursors: ["Tiền chất", "Kinh doanh tiền chất", "Hóa chất", "Hóa chất, tiền chất"],
  other: ["Khác", "Ngành nghề khác", "Loại khác"],
} as const;

/** Kết quả kiểm tra cơ sở kinh doanh (R13). */
export const inspectionResults = {
  clean: ["Không vi phạm", "Không có vi phạm", "Không phát hiện vi phạm", "Chấp hành tốt", "Đạt", "Chưa phát hiện vi phạm"],
  violation: ["Vi phạm", "Có vi phạm", "Phát hiện vi phạm", "Không đạt"],
} as const;

/** Loại đơn vị phải tổ chức tuyên truyền (R14). */
export const organisationKinds = {
  residentialArea: ["Khu dân cư", "KDC", "Thôn", "Bản", "Khu phố", "KP", "Tổ dân phố", "TDP", "Thôn, bản"],
  school: ["Trường học", "Trường", "Nhà trường", "Cơ sở giáo dục"],
  office: ["Cơ quan", "Cơ quan, đơn vị", "Cơ quan nhà nước"],
  enterprise: ["Doanh nghiệp, khu công nghiệp", "Doanh nghiệp", "Khu công nghiệp", "KCN", "Công ty", "DN"],
  association: ["Đoàn thể", "Hội, đoàn thể", "Tổ chức đoàn thể", "Hội"],
} as const;

/** Words that open the name of a residential group; they tell a group row from a record. */
export const hamletWords = ["Thôn", "Bản", "Khu phố", "Tổ dân phố", "Xóm", "Ấp", "Tiểu khu", "Buôn", "Làng", "Khu dân cư", "KDC", "KP", "TDP", "Khu", "Tổ", "Cụm", "Phum", "Sóc", "Khóm"] as const;

/** Openings of rows that add up, inside and below a register. */
export const totalWords = ["Cộng", "Tổng cộng", "Tổng số", "Tổng", "Cộng thôn", "Cộng bản", "Tổng cộng toàn xã"] as const;

/** Texts of signature blocks: nothing below them is a record. */
export const signatureWords = ["Người lập", "Người lập biểu", "Người lập bảng", "Người tổng hợp", "TM. Ủy ban nhân dân", "TM. UBND", "KT. Chủ tịch", "Chủ tịch", "Phó Chủ tịch", "Trưởng Công an xã", "Trưởng Công an", "Nơi nhận", "Thủ trưởng đơn vị", "Ký, ghi rõ họ tên", "Ký tên, đóng dấu"] as const;

/** Openings of the lines between a register's last row and its signatures. */
export const footerWords = ["Tính từ ngày", "Ghi chú", "Lưu ý", "Danh sách này có", "Danh sách có", "Sổ này có", "Ấn định danh sách"] as const;

/** Tình trạng cư trú (domain.md 2.0; NĐ 105/2021 Điều 41). */
export const residenceStates = {
  stable: ["Có nơi cư trú ổn định", "Cư trú ổn định", "Ổn định", "Có nơi ở ổn định", "Có"],
  unstable: ["Không có nơi cư trú ổn định", "Không ổn định", "Không cư trú ổn định", "Không có nơi ở ổn định", "Không"],
} as const;

/** Lý do đưa ra khỏi danh sách (L73 Điều 26.3, 43.3; L120 Điều 27.3, 48.3): which of them the law names depends on the day. */
export const removalReasons = {
  postRehabCompleted: ["Hoàn thành quản lý sau cai", "Hoàn thành quản lý sau cai, không phát hiện sử dụng", "Hết thời hạn quản lý sau cai", "Hết thời hạn quản lý sau cai, không phát hiện sử dụng", "Chấp hành xong quản lý sau cai"],
  rehabCompleted: ["Hoàn thành cai nghiện tự nguyện", "Hoàn thành cai nghiện", "Đã hoàn thành cai nghiện", "Hoàn thành điều trị thay thế", "Hoàn thành điều trị", "Hoàn thành cai nghiện tự nguyện, điều trị thay thế"],
  prison: ["Chấp hành án phạt tù", "Chấp hành án tù", "Án tù", "Đi tù", "Thi hành án phạt tù", "Bị phạt tù"],
  sentToCentre: ["Đưa vào cơ sở cai nghiện bắt buộc", "Đưa vào cơ sở cai nghiện", "Vào cơ sở cai nghiện bắt buộc", "Cai nghiện bắt buộc", "Có quyết định đưa vào cơ sở cai nghiện bắt buộc", "Đưa vào cơ sở giáo dục bắt buộc", "Đưa vào trường giáo dưỡng"],
  movedAway: ["Chuyển nơi cư trú", "Chuyển đi", "Chuyển đi nơi khác", "Đã chuyển đi", "Chuyển khẩu", "Thay đổi nơi cư trú"],
  deadOrMissing: ["Chết", "Đã chết", "Chết/mất tích", "Mất tích", "Chết, mất tích", "Bị tuyên bố mất tích"],
  termEnded: ["Hết thời hạn quản lý", "Hết hạn quản lý", "Hết thời hạn quản lý, không vi phạm", "Hết hạn quản lý, không vi phạm", "Chấm dứt quản lý", "Chấm dứt quản lý (Mẫu 10)"],
  foundAddicted: ["Xác định nghiện", "Xác định tình trạng nghiện", "Được xác định là người nghiện", "Chuyển danh sách người nghiện", "Chuyển sang danh sách người nghiện"],
  communeEducation: ["Giáo dục tại xã, phường, thị trấn", "Giáo dục tại xã", "GDTX", "Áp dụng biện pháp giáo dục tại xã, phường, thị trấn"],
  other: ["Khác", "Lý do khác"],
} as const;

/** Căn cứ nghi sử dụng, phát hiện (NĐ 105/2021 Điều 38.1: nine cases, a to i). */
export const suspicionGrounds = {
  verifiedReport: ["a) Tin báo, tố giác đã xác minh", "Tin báo, tố giác đã xác minh", "Tin báo, tố giác", "Tin báo", "Tố giác", "A"],
  violationFile: ["b) Tài liệu trong vụ vi phạm", "Tài liệu trong vụ vi phạm", "Tài liệu vụ vi phạm", "B"],
  lostAwareness: ["c) Mất năng lực nhận thức", "Mất năng lực nhận thức", "Mất năng lực nhận thức, điều khiển hành vi", "C"],
  traces: ["d) Dấu vết trên người, xe, nơi ở", "Dấu vết trên người, xe, nơi ở", "Dấu vết trên người, phương tiện, nơi ở", "Dấu vết", "D"],
  driving: ["đ) Điều khiển phương tiện", "Điều khiển phương tiện", "Điều khiển phương tiện giao thông", "Đ"],
  presentAtUse: ["e) Có mặt nơi tổ chức, chứa chấp", "Có mặt nơi tổ chức, chứa chấp", "Có mặt tại nơi tổ chức, chứa chấp", "Có mặt nơi tổ chức, chứa chấp sử dụng", "E"],
  ownStatement: ["g) Tự khai", "Tự khai", "Tự khai báo", "Tự nhận", "G"],
  caughtInAct: ["h) Quả tang", "Quả tang", "Bắt quả tang", "Bị bắt quả tang", "H"],
  other: ["i) Khác", "Khác", "Trường hợp khác", "Căn cứ khác", "I"],
} as const;

/** Dừng, chấm dứt quản lý người sử dụng trái phép (R2; NĐ 105/2021 Điều 48, L120 Điều 24.5, 24.7). */
export const managementEndings = {
  running: ["Đang quản lý", "Đang chấp hành", "Đang trong thời hạn quản lý"],
  foundAddicted: ["Dừng: xác định nghiện", "Dừng (Mẫu 09): xác định nghiện", "Xác định nghiện", "Dừng do xác định nghiện", "Được xác định là người nghiện", "Đã xác định nghiện"],
  communeEducation: ["Dừng: GDTX", "GDTX", "Giáo dục tại xã, phường, thị trấn", "Giáo dục tại xã"],
  sentAway: ["Dừng: GDBB/trường GD", "GDBB/trường GD", "Giáo dục bắt buộc", "Trường giáo dưỡng", "Cơ sở giáo dục bắt buộc"],
  prison: ["Dừng: án tù", "Án tù", "Đi tù", "Chấp hành án tù", "Chấp hành án phạt tù"],
  deadOrMissing: ["Dừng: chết/mất tích", "Chết/mất tích", "Chết", "Mất tích", "Đã chết"],
  termEnded: ["Chấm dứt (Mẫu 10): hết hạn không vi phạm", "Chấm dứt: hết hạn không vi phạm", "Hết hạn không vi phạm", "Hết hạn, không vi phạm", "Chấm dứt", "Chấm dứt quản lý", "Đã chấm dứt", "Hết hạn"],
  stopped: ["Dừng", "Dừng quản lý", "Dừng (Mẫu 09)", "Đã dừng"],
  suspended: ["Tạm đình chỉ", "Tạm đình chỉ quản lý", "Tạm đình chỉ (tạm giữ, tạm giam)"],
  movedAway: ["Chuyển đi", "Đã chuyển đi", "Chuyển nơi cư trú"],
} as const;

/** Kết quả cai nghiện (R1). */
export const rehabResults = {
  completed: ["Hoàn thành", "Đã hoàn thành", "Hoàn thành cai nghiện", "Tốt", "Đạt", "Đã hoàn thành cai nghiện", "Cai xong"],
  failed: ["Không đạt", "Không hoàn thành", "Chưa đạt"],
  quit: ["Tự ý chấm dứt", "Bỏ dở", "Tự ý bỏ cai"],
  running: ["Đang cai", "Đang thực hiện", "Đang điều trị"],
} as const;

/** Loại mẫu xét nghiệm (R5; NĐ 105/2021 Điều 46.2). */
export const samples = {
  urine: ["Nước tiểu", "NT", "Mẫu nước tiểu"],
  blood: ["Máu", "Mẫu máu"],
  other: ["Mẫu khác", "Khác", "Tóc", "Nước bọt"],
} as const;

/** Đồng ý của cha, mẹ, người giám hộ (R5; NĐ 105/2021 Điều 46.4). */
export const consents = {
  yes: ["Có", "Đồng ý", "Đã đồng ý", "x", "✓", "v"],
  no: ["Không", "Không đồng ý", "Chưa", "Chưa có"],
  notNeeded: ["Không áp dụng (nước tiểu)", "Không áp dụng", "Không cần"],
} as const;

/** Có, không hoặc không thuộc diện. */
export const applicability = {
  yes: ["Có", "x", "✓", "✔", "v", "1", "Đã có", "Đã xác minh", "Đã ký"],
  no: ["Không", "Chưa", "0", "Chưa có", "Chưa xác minh", "Chưa ký"],
  notConcerned: ["Không thuộc diện", "Không áp dụng", "Không có đối tượng"],
} as const;

/** Mở rộng truy nguồn (R8). */
export const tracings = {
  done: ["Đã mở rộng", "Có", "Đã truy nguồn", "x", "Đã mở rộng, truy nguồn"],
  notDone: ["Chưa", "Không", "Chưa mở rộng", "Không mở rộng", "Chưa truy nguồn"],
  notConcerned: ["Không thuộc diện", "Không áp dụng"],
} as const;

/** Tình trạng giải quyết vụ việc (R8). */
export const resolutions = {
  verifying: ["Đang xác minh", "Đang xác minh, giải quyết", "Đang giải quyết"],
  prosecuted: ["Đã khởi tố", "Khởi tố"],
  investigating: ["Đang điều tra", "Điều tra"],
  charged: ["Đã truy tố", "Truy tố"],
  tried: ["Đã xét xử", "Xét xử", "Đã xử"],
  fined: ["Đã xử phạt VPHC", "Đã xử phạt", "Xử phạt VPHC", "Đã xử phạt vi phạm hành chính", "Đã xử phạt hành chính"],
  suspended: ["Đình chỉ", "Đã đình chỉ", "Tạm đình chỉ"],
} as const;
