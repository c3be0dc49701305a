import { businessTrades, inspectionResults, signingStates } from "../../../legal/lists";
import { date, defineRegister, headed, term, text } from "../column";
import { hamletColumn, noteColumn, ordinalColumn } from "../person/columns";

/** R13, danh sách cơ sở kinh doanh có điều kiện, dịch vụ dễ bị lợi dụng (domain.md 2.14). */
export const businessRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    name: text(
      "Tên cơ sở", "Cơ sở", "Tên cơ sở kinh doanh", "Cơ sở kinh doanh", "Tên cơ sở KD", "Tên cơ sở, dịch vụ", "Tên hộ kinh doanh", "Tên doanh nghiệp, cơ sở", "Tên biển hiệu",
    ),
    trade: term(
      businessTrades,
      "Ngành nghề", "Ngành nghề kinh doanh", "Loại hình kinh doanh", "Lĩnh vực kinh doanh", "Ngành nghề KD", "Loại hình KD", "Loại hình cơ sở", "Loại hình", "Lĩnh vực", "Ngành nghề kinh doanh có điều kiện",
    ),
    address: text("Địa chỉ", "Địa chỉ cơ sở", "Địa chỉ kinh doanh", "Địa điểm kinh doanh", "Nơi kinh doanh", "Địa điểm", "Trụ sở", "Địa chỉ hoạt động", "Địa chỉ KD"),
    hamlet: headed("Thôn", hamletColumn),
    owner: text(
      "Chủ cơ sở", "Họ tên chủ cơ sở", "Họ và tên chủ cơ sở", "Tên chủ cơ sở", "Người đứng đầu", "Chủ hộ kinh doanh", "Người đại diện", "Người đứng tên", "Chủ cơ sở kinh doanh", "Người đứng đầu cơ sở",
    ),
    securityCertificate: text(
      "Giấy chứng nhận đủ điều kiện ANTT (số, ngày)", "Giấy chứng nhận ANTT", "GCN đủ điều kiện ANTT", "Số giấy chứng nhận ANTT", "Số GCN ANTT", "GCN ANTT", "Giấy ANTT", "Giấy phép ANTT",
      "Giấy CN đủ điều kiện về ANTT", "Giấy chứng nhận đủ điều kiện về an ninh, trật tự",
    ),
    signed: term(
      signingStates,
      "Ký cam kết", "Đã ký cam kết", "Tình trạng ký cam kết", "Tình trạng ký", "Đã ký", "Ký CK", "Đã ký CK", "Cam kết", "Cam kết (x)", "Ký cam kết (x)",
    ),
    inspectedOn: date(
      "Ngày kiểm tra gần nhất", "Ngày kiểm tra", "Kiểm tra gần nhất", "Lần kiểm tra gần nhất", "Ngày KT gần nhất", "Ngày KT", "Kiểm tra ngày", "Thời gian kiểm tra", "Thời điểm kiểm tra gần nhất",
    ),
    inspectionResult: term(
      inspectionResults,
      "Kết quả kiểm tra", "KQ kiểm tra", "Kết quả KT", "Kết quả kiểm tra gần nhất", "Kết quả", "KQKT", "Kiểm tra > Kết quả", "Kết quả lần kiểm tra gần nhất", "Kết luận kiểm tra",
    ),
    violation: text(
      "Nội dung vi phạm", "Vi phạm", "Hành vi vi phạm", "ND vi phạm", "Lỗi vi phạm", "Vi phạm phát hiện", "Vi phạm nếu có", "Nội dung sai phạm", "Chi tiết vi phạm",
    ),
    note: noteColumn,
  },
  titles: [
    "danh sách cơ sở kinh doanh có điều kiện", "cơ sở kinh doanh có điều kiện", "cơ sở kinh doanh", "ngành nghề kinh doanh có điều kiện", "cơ sở dịch vụ", "dịch vụ dễ bị lợi dụng", "kinh doanh có điều kiện",
    "cơ sở kinh doanh, dịch vụ", "R13",
  ],
  identifying: ["name", "trade", "securityCertificate", "inspectedOn"],
  subject: ["name", "owner"],
});
