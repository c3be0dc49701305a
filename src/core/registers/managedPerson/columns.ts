import { dossierStates, removalReasons, testResults, yesNo } from "../../../legal/lists";
import { date, term, text } from "../column";

/** Có biểu hiện loạn thần ("ngáo đá"): counted by criterion 2 wherever it is recorded (NĐ 105/2021 Mẫu 05). */
export const psychosisColumn = term(
  yesNo,
  "Có biểu hiện loạn thần (ngáo đá)", "Loạn thần", "Ngáo đá", "Biểu hiện loạn thần", "Có biểu hiện ngáo đá", "Biểu hiện ngáo đá", "Loạn thần (ngáo đá)", "Có biểu hiện loạn thần",
);

/** Xét nghiệm gần nhất (domain.md 2.1 xn_ngay, xn_kq). */
export const lastTestColumns = {
  lastTestedOn: date(
    "Ngày xét nghiệm gần nhất", "XN gần nhất", "Ngày XN gần nhất", "Xét nghiệm gần nhất > Ngày", "XN gần nhất > Ngày", "Ngày xét nghiệm", "Ngày XN", "Lần xét nghiệm gần nhất", "Xét nghiệm > Ngày", "Xét nghiệm gần nhất",
  ),
  lastTestResult: term(
    testResults,
    "Kết quả xét nghiệm", "KQXN", "Xét nghiệm gần nhất > Kết quả", "XN gần nhất > Kết quả", "Kết quả XN", "KQ xét nghiệm", "KQ XN", "Xét nghiệm > Kết quả", "Kết quả xét nghiệm gần nhất",
  ),
};

export const removedOnColumn = date(
  "Ngày đưa ra khỏi danh sách", "Đưa ra khỏi danh sách > Ngày", "Ngày ra khỏi danh sách", "Ngày giảm", "Biến động > Ngày", "Ngày ra DS", "Ngày đưa ra khỏi diện", "Ngày ra khỏi diện", "Ngày, lý do đưa ra khỏi danh sách",
);

export const removalReasonColumn = term(
  removalReasons,
  "Lý do đưa ra khỏi danh sách", "Đưa ra khỏi danh sách > Lý do", "Lý do ra khỏi danh sách", "Lý do giảm", "Biến động > Lý do", "Biến động", "Ghi chú giảm", "Lý do ra khỏi diện", "Lý do đưa ra khỏi diện",
);

/** Hồ sơ quản lý (Đã lập, Đang lập, Chưa lập). */
export const dossierColumn = term(
  dossierStates,
  "Hồ sơ quản lý", "Có HS", "HSQL", "Tình trạng hồ sơ", "Hồ sơ (có/không)", "Hồ sơ", "Có hồ sơ", "HS quản lý", "Hồ sơ quản lý > Tình trạng", "Hồ sơ > Tình trạng", "Tình trạng HS",
);
export const dossierNumberColumn = text("Số hồ sơ", "Số HS", "Hồ sơ quản lý > Số", "Hồ sơ số", "Mã hồ sơ", "Số HSQL", "Số hồ sơ quản lý", "Mã HS", "HS số");
export const dossierOnColumn = date(
  "Ngày lập hồ sơ", "Hồ sơ quản lý > Ngày lập", "Hồ sơ > Ngày lập", "Ngày lập HS", "Hồ sơ quản lý > Ngày", "Ngày hồ sơ", "Ngày HS", "Ngày lập HSQL",
);
export const drugColumn = text("Loại ma túy sử dụng", "Chất ma túy sử dụng", "Loại MT", "Loại ma túy", "Chất ma túy", "MT sử dụng", "Loại MT sử dụng", "Loại chất ma túy");
export const useMethodColumn = text("Hình thức sử dụng", "Cách sử dụng", "Hình thức SD", "HTSD", "Cách dùng", "Đường dùng", "Phương thức sử dụng", "Cách thức sử dụng");
export const managerColumn = text(
  "Người được giao quản lý, giúp đỡ", "Tổ chức/cá nhân, được giao QL", "Tổ chức/cá nhân được giao quản lý, giúp đỡ", "Cán bộ phụ trách", "CSKV phụ trách", "Người quản lý", "Người được giao quản lý",
  "Người phụ trách", "Người được giao giúp đỡ", "Tổ chức, cá nhân được giao quản lý", "Tổ quản lý; người trực tiếp giúp đỡ", "Tổ quản lý", "Người trực tiếp giúp đỡ", "Người giúp đỡ",
);
export const employmentColumn = text("Việc làm hiện nay", "Tình trạng việc làm", "Việc làm", "Tình trạng VL", "Có việc làm", "Việc làm hiện tại", "TT việc làm", "Hiện có việc làm");
export const supportColumn = text("Tư vấn, hỗ trợ", "Hỗ trợ", "Nội dung hỗ trợ", "Tư vấn", "Hình thức hỗ trợ", "Được hỗ trợ", "Hỗ trợ, tư vấn", "Biện pháp hỗ trợ", "Hỗ trợ, giúp đỡ");
