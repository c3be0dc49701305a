import { suspectHandlings, suspicionGrounds, testResults } from "../../../legal/lists";
import { date, defineRegister, term, text } from "../column";
import { personColumns } from "../person/columns";

/** R3, danh sách người có căn cứ nghi sử dụng trái phép (domain.md 2.3; NĐ 105/2021 Điều 38). */
export const suspectRegister = defineRegister({
  columns: {
    ...personColumns,
    listedOn: date(
      "Ngày lập danh sách", "Ngày đưa vào DS", "Ngày đưa vào danh sách", "Ngày lập DS", "Ngày vào danh sách", "Ngày lập", "Ngày nghi", "Thời điểm đưa vào danh sách", "Ngày có căn cứ nghi",
    ),
    grounds: term(suspicionGrounds, "Căn cứ nghi", "Lý do nghi", "Biểu hiện", "Căn cứ nghi sử dụng", "Căn cứ", "Lý do nghi sử dụng", "Căn cứ nghi SDTP", "Biểu hiện nghi vấn", "Biểu hiện nghi sử dụng"),
    testedOn: date("Ngày xét nghiệm", "Ngày XN", "Xét nghiệm > Ngày", "Ngày lấy mẫu", "Ngày test", "XN ngày", "Thời gian xét nghiệm", "Ngày thực hiện xét nghiệm", "Ngày xét nghiệm gần nhất", "Xét nghiệm gần nhất > Ngày", "Ngày XN gần nhất"),
    testResult: term(testResults, "Kết quả xét nghiệm", "Kết quả", "KQXN", "Xét nghiệm > Kết quả", "Kết quả XN", "KQ xét nghiệm", "KQ XN", "Kết quả test", "Xét nghiệm gần nhất > Kết quả", "Kết quả xét nghiệm gần nhất"),
    notTestedReason: text(
      "Lý do chưa xét nghiệm", "Lý do chưa XN", "Lý do không xét nghiệm", "Lý do chưa test", "Nguyên nhân chưa xét nghiệm", "Lý do", "Vì sao chưa xét nghiệm", "Lý do không XN",
    ),
    handling: term(suspectHandlings, "Xử lý sau xét nghiệm", "Hướng xử lý", "Xử lý", "Kết quả xử lý", "Xử lý sau XN", "Biện pháp xử lý", "Hình thức xử lý", "Hướng xử lý sau xét nghiệm"),
  },
  titles: [
    "danh sách người có căn cứ nghi", "người có căn cứ nghi sử dụng trái phép", "người có căn cứ nghi sử dụng trái phép chất ma túy", "nghi SDTP",
    "DS nghi", "nghi sử dụng", "nghi nghiện", "người nghi", "căn cứ nghi", "danh sách nghi sử dụng trái phép", "R3", "nghi",
  ],
  identifying: ["grounds", "notTestedReason", "handling"],
  subject: ["fullName", "personalId"],
});
