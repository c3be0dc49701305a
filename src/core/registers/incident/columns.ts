import { applicability, incidentActs, incidentKinds, perpetratorGroups, resolutions, seriousnessLevels, tracings, yesNo } from "../../../legal/lists";
import { date, defineRegister, headed, number, term, text } from "../column";
import { hamletColumn, noteColumn, ordinalColumn } from "../person/columns";

/** R8, sổ theo dõi vụ việc, vụ án về ma túy (domain.md 2.8). */
export const incidentRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    caseNumber: text("Số vụ (mã vụ)", "Mã vụ", "Số vụ", "Số vụ việc", "Số vụ án", "Mã vụ việc", "Tên vụ", "Vụ số"),
    occurredOn: date("Ngày xảy ra", "Thời gian xảy ra", "Xảy ra ngày", "Thời điểm xảy ra", "Ngày, tháng xảy ra", "Ngày vụ việc", "Ngày gây án", "Ngày giờ xảy ra"),
    detectedOn: date("Ngày phát hiện", "Thời gian phát hiện", "Phát hiện ngày", "Thời điểm phát hiện", "Ngày bắt", "Ngày bắt giữ", "Ngày tiếp nhận", "Ngày PH"),
    place: text("Địa điểm", "Nơi xảy ra", "Địa điểm xảy ra", "Xảy ra tại", "Địa bàn xảy ra", "Địa chỉ", "Nơi phát hiện", "Địa điểm phát hiện"),
    hamlet: headed("Thôn", hamletColumn),
    incidentKind: term(incidentKinds, "Loại", "Loại vụ", "Phân loại", "Loại vụ việc", "Vụ án/vụ việc", "Loại vụ án, vụ việc", "Phân loại vụ", "Tính chất vụ việc"),
    act: term(incidentActs, "Hành vi/tội danh", "Hành vi", "Tội danh", "Hành vi vi phạm", "Tội danh/hành vi", "Tội danh khởi tố", "Hành vi VPPL", "Loại tội", "Hành vi phạm tội"),
    seriousness: term(seriousnessLevels, "Mức độ nghiêm trọng", "Mức độ", "Loại tội phạm", "Tính chất, mức độ", "Mức độ tội phạm", "Phân loại tội phạm", "Mức độ vụ án", "Mức độ NT"),
    arrested: number("Số đối tượng bị bắt giữ", "Số đối tượng", "Số người bị bắt", "Số ĐT bị bắt", "Đối tượng bị bắt", "Số đối tượng bắt giữ", "Số ĐT", "Số bị can"),
    perpetratorGroup: term(
      perpetratorGroups,
      "Người gây ra là công dân xã thuộc nhóm", "Đối tượng thuộc nhóm", "Người gây ra thuộc nhóm", "Nhóm đối tượng", "Người gây ra", "Thuộc nhóm", "Đối tượng gây ra thuộc diện", "Người gây án thuộc diện", "Diện đối tượng gây ra",
    ),
    listedBefore: term(
      yesNo,
      "Đã có trong danh sách quản lý trước ngày xảy ra", "Đã có trong danh sách", "Có trong danh sách quản lý", "Đã quản lý trước đó", "Đã có hồ sơ quản lý trước", "Đã trong danh sách", "Có trong DS quản lý", "Đã có trong DS trước khi xảy ra",
    ),
    sourceTraced: term(tracings, "Mở rộng truy nguồn", "Mở rộng", "Truy nguồn", "Mở rộng điều tra", "Truy nguồn gốc", "Mở rộng vụ án", "Truy xét nguồn", "Kết quả mở rộng", "Mở rộng án"),
    transportVerified: term(
      applicability,
      "Tin báo về vận chuyển: đã xác minh", "Tin báo vận chuyển", "Đã xác minh tin báo", "Xác minh tin báo", "Tin báo vận chuyển đã xác minh", "Đã xác minh", "Tin vận chuyển đã xác minh", "Xác minh tin vận chuyển",
    ),
    plants: number("Số cây", "Số lượng cây", "Số cây trồng", "Cây", "Số cây phát hiện", "SL cây", "Số cây có chất ma túy", "Số cây triệt phá"),
    areaM2: number("Diện tích (m²)", "Diện tích", "Diện tích (m2)", "DT (m2)", "m2", "Diện tích trồng", "Diện tích triệt phá", "DT trồng (m2)"),
    resolution: term(
      resolutions,
      "Tình trạng giải quyết", "Kết quả giải quyết", "Tiến độ giải quyết", "Kết quả xử lý", "Giải quyết", "Tình trạng xử lý", "Tình trạng", "Kết quả",
    ),
    resolvedOn: date("Ngày giải quyết", "Ngày xử lý", "Ngày kết thúc", "Ngày có kết quả", "Giải quyết ngày", "Ngày xét xử", "Ngày xử phạt", "Ngày GQ"),
    wantedHiding: term(
      yesNo,
      "Đối tượng truy nã lẩn trốn", "Truy nã", "Đối tượng truy nã", "Có đối tượng truy nã", "Truy nã lẩn trốn", "ĐT truy nã", "Người bị truy nã", "Đối tượng truy nã ẩn náu",
    ),
    note: noteColumn,
  },
  titles: ["sổ theo dõi vụ việc, vụ án", "vụ việc, vụ án về ma túy", "vụ việc", "vụ án", "vụ việc, vụ án", "danh sách vụ việc", "vụ án, vụ việc", "R8", "vụ vi phạm"],
  identifying: ["act", "caseNumber", "seriousness", "perpetratorGroup"],
  subject: ["caseNumber", "occurredOn", "detectedOn", "act"],
});
