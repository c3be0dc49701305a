import { consents, samples, testKinds, testResults } from "../../../legal/lists";
import { date, defineRegister, term, text } from "../column";
import { hamletColumn, noteColumn, ordinalColumn, personColumns, securityGroupColumn } from "../person/columns";

/** R5, sổ theo dõi xét nghiệm chất ma túy trong cơ thể: one row = one test of one person (domain.md 2.5; Mẫu số 03 NĐ 105/2021). */
export const testRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    fullName: personColumns.fullName,
    birth: personColumns.birth,
    birthMale: personColumns.birthMale,
    birthFemale: personColumns.birthFemale,
    sex: personColumns.sex,
    personalId: personColumns.personalId,
    currentResidence: personColumns.currentResidence,
    hamlet: hamletColumn,
    securityGroup: securityGroupColumn,
    group: text("Nhóm đối tượng", "Diện", "Nhóm", "Diện đối tượng", "Đối tượng", "Diện quản lý", "Thuộc diện", "Nhóm/diện"),
    testedOn: date("Ngày xét nghiệm", "Ngày lấy mẫu", "Ngày XN", "Ngày thực hiện", "Xét nghiệm > Ngày", "Thời gian xét nghiệm", "Ngày test", "XN ngày"),
    testKind: term(testKinds, "Loại xét nghiệm", "Hình thức XN", "Lý do", "Hình thức xét nghiệm", "Loại XN", "Lý do xét nghiệm", "Mục đích xét nghiệm", "Hình thức"),
    sample: term(samples, "Loại mẫu", "Mẫu", "Mẫu xét nghiệm", "Loại mẫu xét nghiệm", "Mẫu XN", "Mẫu thử", "Loại bệnh phẩm", "Mẫu phẩm"),
    substances: text("Chất xét nghiệm", "Panel", "Chất XN", "Loại test", "Chất ma túy xét nghiệm", "Các chất xét nghiệm", "Que thử", "Bộ test"),
    result: term(testResults, "Kết quả", "KQXN", "Kết quả xét nghiệm", "KQ", "Kết quả XN", "KQ xét nghiệm", "Xét nghiệm > Kết quả", "KQ XN"),
    slipNumber: text("Số phiếu kết quả", "Số biên bản", "Số phiếu", "Phiếu kết quả số", "Số phiếu XN", "Số phiếu kết quả xét nghiệm", "Số phiếu KQ", "Biên bản số"),
    tester: text("Đơn vị/người xét nghiệm", "Cơ sở XN", "Đơn vị xét nghiệm", "Người xét nghiệm", "Nơi xét nghiệm", "Cơ sở xét nghiệm", "Đơn vị XN", "Đơn vị thực hiện"),
    consent: term(
      consents,
      "Đồng ý của cha, mẹ, người giám hộ (dưới 18 tuổi)", "Đồng ý của người giám hộ", "Người giám hộ đồng ý", "Sự đồng ý", "Đồng ý của cha mẹ", "Cha mẹ đồng ý", "Đồng ý (dưới 18 tuổi)", "Giám hộ đồng ý",
    ),
    sentOn: date(
      "Ngày gửi kết quả dương tính", "Ngày gửi kết quả", "Ngày gửi KQ", "Ngày gửi KQ dương tính", "Gửi kết quả ngày", "Ngày thông báo kết quả", "Ngày gửi thông báo", "Ngày gửi phiếu",
    ),
    note: noteColumn,
  },
  titles: ["sổ theo dõi xét nghiệm", "xét nghiệm chất ma túy", "sổ xét nghiệm", "xét nghiệm", "sổ XN", "theo dõi XN", "danh sách xét nghiệm", "R5", "XN ma túy"],
  identifying: ["testKind", "slipNumber", "sample", "substances", "sentOn", "tester"],
  subject: ["fullName", "personalId", "testedOn"],
});
