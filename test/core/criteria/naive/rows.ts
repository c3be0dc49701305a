import type { RegisterName, Row } from "./book";
import { monthsOn } from "./days";
import { hamlets, names, type Maker } from "./maker";
import { heldPositions } from "./persons";

/** The units that have to be reached by propaganda. */
export const units = ["Trường THCS Mường", "Hội Phụ nữ xã", "Trạm Y tế xã", "Trường Tiểu học Nà"];

const dossiers = ["Đã lập", "Đã lập", "Đang lập (thiếu tài liệu)", "Chưa lập"];
const results = ["Âm tính", "Âm tính", "Dương tính", "Chưa có kết quả", "Không chấp hành", "Chưa xét nghiệm"];
const yesNo = ["Không", "Có"];
const reasons = ["Hoàn thành quản lý sau cai", "Hoàn thành cai nghiện tự nguyện", "Chuyển nơi cư trú", "Chấp hành án phạt tù", "Chết", "Khác"];
const signing = ["Đã ký", "Đã ký", "Chưa ký", "Từ chối"];

const managed = (make: Maker): Pick<Row<"addict">, "dossier" | "manager" | "psychosis" | "removedOn" | "removalReason"> => {
  const removed = make.chance(0.2);
  return {
    dossier: make.word(dossiers),
    manager: make.word(["Hà Văn Thử", "Hội Phụ nữ", "Chưa phân công"], 0.1),
    psychosis: make.word(yesNo, 0.3),
    removedOn: removed ? make.day(0.1) : "",
    removalReason: removed ? make.word(reasons) : "",
  };
};

/** A random row of each register. */
export const rows: { readonly [R in RegisterName]: (make: Maker, index: number) => Omit<Row<R>, "ordinal"> } = {
  addict: (make) => ({
    ...make.person(),
    ...managed(make),
    listedOn: make.day(),
    conclusionOn: make.day(0.4),
    position: make.word(["Ngoài cộng đồng", "Ngoài cộng đồng", ...heldPositions, "Vắng mặt, không rõ nơi ở"]),
    rehabForm: make.word(["Cai tự nguyện tại gia đình, cộng đồng", "Cai tự nguyện tại cơ sở", "Cai bắt buộc", "Điều trị thay thế (Methadone, Buprenorphine)", "Đang lập hồ sơ đưa đi cai bắt buộc", "Chưa tham gia"]),
    rehabFrom: make.day(0.3),
    rehabTo: make.chance(0.5) ? monthsOn(make.day(0), make.pick(["6", "12"]) === "6" ? 6 : 12) : make.day(0.3),
    lastTestedOn: make.day(),
    lastTestResult: make.word(results),
  }),
  user: (make) => ({
    ...make.person(),
    ...managed(make),
    foundOn: make.day(),
    positiveOn: make.day(),
    managedFrom: make.day(0.3),
    ending: make.word(["Đang quản lý", "Đang quản lý", "Chuyển đi", "Dừng: xác định nghiện"]),
    lastTestedOn: make.day(),
    lastTestResult: make.word(results),
  }),
  suspect: (make) => ({
    ...make.person(),
    listedOn: make.day(),
    grounds: make.word(["Tự khai", "Quả tang"]),
    testedOn: make.day(),
    testResult: make.word(results),
    handling: make.word(["Chuyển sang danh sách SDTP", "Đưa ra khỏi danh sách nghi", "Lập hồ sơ xác định tình trạng nghiện"], 0.5),
  }),
  postRehab: (make) => ({
    ...make.person(),
    ...managed(make),
    completedForm: make.word(["Tự nguyện", "Điều trị thay thế", "Bắt buộc (từ đủ 18 tuổi)"]),
    completedOn: make.day(),
    managedFrom: make.day(0.2),
    managedTo: make.day(0.3),
    regularTestedOn: make.day(),
    regularTestResult: make.word(results),
    surpriseTestedOn: make.day(),
    surpriseTestResult: make.word(results),
    support: make.word(["Học nghề", "Không có nhu cầu", "Chưa hỗ trợ"]),
    outcome: make.word(["Đang quản lý", "Đang quản lý", "Đã chấp hành xong", "Tái sử dụng", "Tái nghiện", "Chuyển đi", "Án tù", "Chết/mất tích"]),
  }),
  test: (make, index) => ({ ...make.person(), testedOn: make.day(), testKind: make.word(["Định kỳ", "Đột xuất", "Có căn cứ nghi", "Phục vụ đề nghị công nhận"]), result: make.word(results), slipNumber: `${String(index + 1)}/PKQ` }),
  household: (make, index) => ({
    householdCode: `H${String(index + 1)}`,
    head: make.pick(names),
    hamlet: make.word(hamlets),
    members: make.number(6),
    residence: make.word(["Đang cư trú (thường trú)", "Đang cư trú (thường trú)", "Đang cư trú (tạm trú)", "Đi vắng dài ngày", "Đã chuyển đi"], 0.02),
    signed: make.chance(0.8) ? "Đã ký" : make.word(signing),
    signedOn: make.day(0.3),
    pledge: make.word(["Không tham gia tội phạm, tệ nạn ma túy; Tự nguyện hợp tác", "Không tham gia tội phạm, tệ nạn ma túy; Tự nguyện hợp tác", "Tự nguyện hợp tác"], 0.5),
    individualPledge: make.word(["Không thuộc diện", "Có", "Không"]),
  }),
  hotspot: (make, index) => {
    const status = make.word(["Đang hoạt động", "Đã triệt xóa", "Đã triệt xóa", "Đã chuyển hóa", "Tái phức tạp"]);
    const identifiedOn = make.day(0.02);
    const clearedOn = status.startsWith("Đã") ? make.day(0.2) : "";
    return {
      name: `Nhà số ${String(index + 1)}`,
      hamlet: make.word(hamlets),
      spotKind: make.word(["Điểm phức tạp", "Tụ điểm phức tạp", "Điểm có nguy cơ phức tạp", "Điểm tổ chức, chứa chấp SDTP", "Ổ nhóm", "Đường dây"], 0.03),
      identifiedOn,
      status,
      clearedOn: clearedOn !== "" && clearedOn < identifiedOn ? identifiedOn : clearedOn,
    };
  },
  incident: (make, index) => ({
    caseNumber: `V${String(index + 1)}`,
    hamlet: make.word(hamlets),
    occurredOn: make.day(0.2),
    detectedOn: make.day(0.1),
    incidentKind: make.word(["Vụ án hình sự", "Vi phạm hành chính", "Vụ việc do loạn thần \"ngáo đá\"", "Tin báo đang xác minh"]),
    act: make.word(["Trồng cây", "Sản xuất", "Tàng trữ", "Vận chuyển", "Mua bán", "Tổ chức sử dụng", "Sử dụng trái phép"]),
    seriousness: make.word(["Ít nghiêm trọng", "Nghiêm trọng", "Rất nghiêm trọng", "Đặc biệt nghiêm trọng", "Không phải tội phạm"]),
    arrested: make.number(4, 0.05),
    perpetratorGroup: make.word(["Không", "Người nghiện", "SDTP", "Ngáo đá"]),
    listedBefore: make.word(["Có", "Không"]),
    sourceTraced: make.word(["Đã mở rộng", "Đã mở rộng", "Chưa", "Không thuộc diện"]),
    transportVerified: make.word(["Không thuộc diện", "Có", "Có", "Không"]),
    plants: make.number(900, 0.5),
    areaM2: make.number(200, 0.7),
    resolution: make.word(["Đã xét xử", "Đã xét xử", "Đã xử phạt VPHC", "Đình chỉ", "Đang điều tra", "Đã khởi tố"]),
    wantedHiding: make.word(["Không", "Không", "Không", "Không", "Có"], 0.3),
  }),
  model: (make, index) => ({ name: `Mô hình ${String(index + 1)}`, level: make.word(["Xã", "Khu dân cư", "Trường học"]), launchedOn: make.day(), lastActiveOn: make.day(), rating: make.word(["Hoạt động hiệu quả", "Kém hiệu quả", "Đã dừng"]) }),
  outreach: (make) => ({
    heldOn: make.day(0.03),
    content: "Tuyên truyền phòng, chống ma túy",
    outreachForm: make.word(["Hội nghị", "Loa truyền thanh"]),
    unit: make.word([...units, ...hamlets, "Công an xã"]),
    place: make.word(["Hội trường xã", ...hamlets], 0.3),
    audience: make.word(["Nhóm nguy cơ cao", "Nhóm nguy cơ cao", "Toàn dân", "Cán bộ, đảng viên"]),
    newsItems: make.number(5),
  }),
  commitment: (make, index) => {
    const level = make.pick(["Khu phố với UBND", "Khu phố với UBND", "Tổ ANXH với khu phố", "Ban, ngành, đoàn thể", "Gia đình có người nghiện (cam kết cá biệt)"]);
    const hamlet = make.pick(hamlets);
    return {
      level,
      unit: level.startsWith("Khu phố") ? hamlet : level.startsWith("Gia đình") ? make.pick(names) : `${level.startsWith("Ban") ? "Hội" : "Tổ liên gia"} ${String(index + 1)}`,
      hamlet,
      signed: make.word(signing),
      signedOn: make.day(0.3),
      familiesWithAddicts: make.word(["Không", "Không", "Không", "1"], 0.5),
      breach: make.word(["Không", "Có"], 0.5),
    };
  },
  organisation: (make, index) => ({ name: units[index % units.length] ?? "", kind: make.word(["Trường học", "Cơ quan"]), highRisk: make.word(yesNo) }),
};
