import { columnsOf, listRegisterIds, type ListRegisterId } from "../../../src/core/registers/registry";

/** Identity block: NĐ 105/2021 Mẫu 05, NĐ 116/2021 Mẫu 30. A date of birth split by sex stands under its own group. */
const person = {
  ordinal: "TT",
  fullName: "Họ và tên",
  otherName: "Tên gọi khác",
  birth: "Ngày, tháng, năm sinh",
  birthMale: "Năm sinh > Nam",
  birthFemale: "Năm sinh > Nữ",
  sex: "Giới tính",
  personalId: "Số CCCD/CMND",
  idIssuedOn: "Ngày cấp",
  idIssuedBy: "Nơi cấp",
  ethnicity: "Dân tộc",
  religion: "Tôn giáo",
  birthplace: "Nơi sinh",
  hometown: "Quê quán",
  permanentResidence: "Nơi thường trú/tạm trú",
  currentResidence: "Nơi ở hiện tại",
  hamlet: "Thôn (khu phố, tổ dân phố)",
  securityGroup: "Tổ ANXH (tổ liên gia)",
  residenceStatus: "Tình trạng cư trú",
  education: "Trình độ học vấn",
  occupation: "Nghề nghiệp",
  workplace: "Nơi làm việc/học tập",
  phone: "Số điện thoại",
  convictions: "Tiền án, tiền sự",
  note: "Ghi chú",
};

const lastTest = { lastTestedOn: "Ngày xét nghiệm gần nhất", lastTestResult: "Kết quả xét nghiệm" };
const dossier = { dossier: "Hồ sơ quản lý", dossierNumber: "Số hồ sơ", dossierOn: "Ngày lập hồ sơ" };
const psychosis = "Có biểu hiện loạn thần (ngáo đá)";
const removal = { removedOn: "Ngày đưa ra khỏi danh sách", removalReason: "Lý do đưa ra khỏi danh sách" };

/**
 * What the forms print above each column; where a form puts two facts under one heading ("Số, ngày quyết định"),
 * the heading says which of the two the column holds.
 */
const wording: Readonly<Record<ListRegisterId, Readonly<Record<string, string>>>> = {
  addict: {
    ...person, ...dossier, ...lastTest, ...removal, psychosis,
    listedOn: "Ngày đưa vào danh sách", conclusionNumber: "Số phiếu kết quả xác định tình trạng nghiện", conclusionOn: "Ngày xác định nghiện",
    conclusionBy: "Cơ sở y tế xác định", drug: "Loại ma túy sử dụng", useMethod: "Hình thức sử dụng", startedUsing: "Thời điểm bắt đầu sử dụng",
    rehabCount: "Số lần đã cai nghiện", position: "Nơi đang ở (hiện trạng quản lý)", rehabForm: "Hình thức cai nghiện, điều trị",
    rehabDecisionNumber: "Số quyết định cai nghiện", rehabDecisionOn: "Ngày quyết định", rehabFrom: "Thời gian cai nghiện từ ngày",
    rehabTo: "Thời gian cai nghiện đến ngày", rehabPeriod: "Thời gian cai nghiện (từ – đến)", rehabPlace: "Địa điểm cai nghiện", rehabResult: "Kết quả cai nghiện",
    manager: "Người được giao quản lý, giúp đỡ", employment: "Tình trạng việc làm",
  },
  user: {
    ...person, ...dossier, ...lastTest, ...removal, psychosis,
    foundOn: "Thời điểm bị phát hiện lần đầu", grounds: "Căn cứ phát hiện", positiveOn: "Ngày có kết quả dương tính", notifiedOn: "Ngày nhận kết quả/thông báo",
    decisionNumber: "Số quyết định quản lý", decisionOn: "Ngày quyết định quản lý", managedFrom: "Thời hạn quản lý từ ngày", managedTo: "Thời hạn quản lý đến ngày",
    managedPeriod: "Thời hạn quản lý (từ – đến)", manager: "Tổ quản lý; người trực tiếp giúp đỡ", residenceCheckedOn: "Lần kiểm tra cư trú gần nhất",
    drug: "Loại ma túy sử dụng", useMethod: "Hình thức sử dụng", ending: "Dừng/chấm dứt quản lý",
  },
  suspect: {
    ...person,
    listedOn: "Ngày lập danh sách", grounds: "Căn cứ nghi", testedOn: "Ngày xét nghiệm", testResult: "Kết quả xét nghiệm",
    notTestedReason: "Lý do chưa xét nghiệm", handling: "Xử lý sau xét nghiệm",
  },
  // NĐ 116/2021, Mẫu số 52, columns 1 to 9.
  postRehab: {
    ...person, ...dossier, ...removal, psychosis,
    personalId: "Số CMT/CCCD", currentResidence: "Nơi cư trú", managedPeriod: "Thời gian quản lý sau cai nghiện", manager: "Tổ chức/cá nhân, được giao QL",
    completedForm: "Hình thức cai đã hoàn thành", completedOn: "Ngày hoàn thành/chấp hành xong", certificateNumber: "Số giấy xác nhận", reportedOn: "Ngày trình báo",
    proposedOn: "Ngày đề nghị (Mẫu 50)", decisionNumber: "Số quyết định", decisionOn: "Ngày quyết định", managedFrom: "Thời gian quản lý sau cai từ ngày",
    managedTo: "Thời gian quản lý sau cai đến ngày", regularTestedOn: "Ngày xét nghiệm định kỳ gần nhất", regularTestResult: "Kết quả xét nghiệm định kỳ",
    surpriseTestedOn: "Ngày xét nghiệm đột xuất gần nhất", surpriseTestResult: "Kết quả xét nghiệm đột xuất", support: "Tư vấn, hỗ trợ",
    employment: "Việc làm hiện nay", absentDays: "Số ngày vắng mặt không báo cáo", outcome: "Kết quả",
  },
  test: {
    ordinal: person.ordinal, fullName: person.fullName, birth: person.birth, birthMale: person.birthMale, birthFemale: person.birthFemale, sex: person.sex,
    personalId: person.personalId, currentResidence: person.currentResidence, hamlet: person.hamlet, securityGroup: person.securityGroup, note: person.note,
    group: "Nhóm đối tượng", testedOn: "Ngày xét nghiệm", testKind: "Loại xét nghiệm", sample: "Loại mẫu", substances: "Chất xét nghiệm", result: "Kết quả",
    slipNumber: "Số phiếu kết quả", tester: "Đơn vị/người xét nghiệm", consent: "Đồng ý của cha, mẹ, người giám hộ (dưới 18 tuổi)", sentOn: "Ngày gửi kết quả dương tính",
  },
  household: {
    ordinal: "TT", hamlet: "Thôn (khu phố)", securityGroup: "Tổ ANXH (tổ liên gia)", householdCode: "Mã hộ/Số hộ", head: "Họ và tên chủ hộ", headPersonalId: "Số CCCD chủ hộ",
    address: "Địa chỉ", members: "Số nhân khẩu", residence: "Đang cư trú trên địa bàn", signed: "Đã ký cam kết", signedOn: "Ngày ký", signatory: "Người đại diện ký",
    relation: "Quan hệ với chủ hộ", pledge: "Nội dung cam kết", individualPledge: "Cam kết cá biệt (hộ có người nghiện)", breach: "Vi phạm cam kết",
    unsignedReason: "Lý do chưa ký", note: "Ghi chú",
  },
  hotspot: {
    ordinal: "TT", name: "Tên, địa chỉ điểm/tụ điểm", hamlet: "Thôn", spotKind: "Loại", identifiedOn: "Ngày xác định", placeKind: "Loại địa điểm",
    peopleInvolved: "Số đối tượng liên quan", status: "Tình trạng", clearedOn: "Ngày triệt xóa/chuyển hóa", existedMonths: "Thời gian tồn tại (tháng)",
    leadUnit: "Đơn vị chủ trì", note: "Ghi chú",
  },
  incident: {
    ordinal: "TT", caseNumber: "Số vụ (mã vụ)", occurredOn: "Ngày xảy ra", detectedOn: "Ngày phát hiện", place: "Địa điểm", hamlet: "Thôn", incidentKind: "Loại",
    act: "Hành vi/tội danh", seriousness: "Mức độ nghiêm trọng", arrested: "Số đối tượng bị bắt giữ", perpetratorGroup: "Người gây ra là công dân xã thuộc nhóm",
    listedBefore: "Đã có trong danh sách quản lý trước ngày xảy ra", sourceTraced: "Mở rộng truy nguồn", transportVerified: "Tin báo về vận chuyển: đã xác minh",
    plants: "Số cây", areaM2: "Diện tích (m²)", resolution: "Tình trạng giải quyết", resolvedOn: "Ngày giải quyết", wantedHiding: "Đối tượng truy nã lẩn trốn", note: "Ghi chú",
  },
  model: {
    ordinal: "TT", name: "Tên mô hình", level: "Cấp", decision: "Số, ngày quyết định thành lập", area: "Địa bàn", leadUnit: "Đơn vị chủ trì", members: "Số thành viên",
    launchedOn: "Ngày ra mắt", lastActiveOn: "Lần sinh hoạt/hoạt động gần nhất", result: "Kết quả", rating: "Đánh giá", note: "Ghi chú",
  },
  outreach: {
    ordinal: "TT", heldOn: "Ngày", content: "Nội dung", outreachForm: "Hình thức", unit: "Đơn vị tổ chức", place: "Địa điểm, thôn", audience: "Đối tượng", sessions: "Số buổi",
    people: "Số lượt người", newsItems: "Số tin, bài", leaflets: "Số tài liệu, tờ rơi", actionMonth: "Tháng hành động/26-6 (x)", note: "Ghi chú",
  },
  commitment: {
    ordinal: "TT", level: "Cấp cam kết", unit: "Tên đơn vị", hamlet: "Khu phố (thôn)", counterparty: "Cam kết với", signatory: "Người đại diện ký", signed: "Tình trạng ký",
    signedOn: "Ngày ký", members: "Số hộ/hội viên", familiesWithAddicts: "Gia đình hội viên có người nghiện", breach: "Vi phạm cam kết", note: "Ghi chú",
  },
  exPrisoner: {
    ...person,
    offence: "Tội danh", sentenceEndedOn: "Ngày chấp hành xong án", returnedOn: "Ngày về địa phương", dossier: "Hồ sơ quản lý", classification: "Phân loại",
    manager: "Tổ chức/cá nhân được giao quản lý, giúp đỡ", support: "Hỗ trợ", employment: "Việc làm hiện nay", signsOfUse: "Biểu hiện sử dụng trái phép/vi phạm",
    removedOn: "Ngày ra khỏi diện", removalReason: "Lý do",
  },
  business: {
    ordinal: "TT", name: "Tên cơ sở", trade: "Ngành nghề", address: "Địa chỉ", hamlet: "Thôn", owner: "Chủ cơ sở",
    securityCertificate: "Giấy chứng nhận đủ điều kiện ANTT (số, ngày)", signed: "Ký cam kết", inspectedOn: "Ngày kiểm tra gần nhất",
    inspectionResult: "Kết quả kiểm tra", violation: "Nội dung vi phạm", note: "Ghi chú",
  },
  organisation: {
    ordinal: "TT", name: "Tên đơn vị", kind: "Loại", hamlet: "Thôn", highRisk: "Nhóm nguy cơ cao (x)", responsible: "Người phụ trách", note: "Ghi chú",
  },
};

test.each(listRegisterIds)("the first heading of every column of %s is the form's", (id) => {
  const first = Object.fromEntries(Object.entries(columnsOf(id)).map(([field, { headings }]) => [field, headings[0]]));
  expect(first).toEqual(wording[id]);
});
