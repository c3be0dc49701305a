import { organisationKinds, yesNo } from "../../../legal/lists";
import { defineRegister, headed, term, text } from "../column";
import { hamletColumn, noteColumn, ordinalColumn } from "../person/columns";

/** R14, danh sách đơn vị phải tổ chức tuyên truyền (domain.md 2.15). */
export const organisationRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    name: text(
      "Tên đơn vị", "Đơn vị", "Tên cơ quan, đơn vị", "Cơ quan, đơn vị", "Tên cơ quan", "Tên tổ chức", "Tên đơn vị, tổ chức", "Đơn vị phải tuyên truyền", "Tên trường, cơ quan, đơn vị",
    ),
    kind: term(
      organisationKinds,
      "Loại", "Loại đơn vị", "Loại hình", "Loại hình đơn vị", "Phân loại", "Phân loại đơn vị", "Khối", "Nhóm đơn vị", "Loại cơ quan, đơn vị",
    ),
    hamlet: headed("Thôn", hamletColumn),
    highRisk: term(
      yesNo,
      "Nhóm nguy cơ cao (x)", "Nguy cơ cao", "Có nguy cơ cao", "Thuộc nhóm nguy cơ cao", "Nguy cơ", "Đơn vị có nguy cơ cao", "Nhóm nguy cơ cao", "Diện nguy cơ cao", "Đơn vị nguy cơ cao",
    ),
    responsible: text(
      "Người phụ trách", "Phụ trách", "Cán bộ phụ trách", "Người đứng đầu", "Người chịu trách nhiệm", "Đầu mối", "Người liên hệ", "Người đại diện", "Đầu mối liên hệ",
    ),
    note: noteColumn,
  },
  titles: [
    "danh sách đơn vị phải tổ chức tuyên truyền", "đơn vị phải tổ chức tuyên truyền", "đơn vị phải tuyên truyền", "đơn vị tổ chức tuyên truyền", "danh sách cơ quan, đơn vị", "danh sách đơn vị",
    "danh mục đơn vị", "đơn vị cần tuyên truyền", "R14",
  ],
  identifying: ["kind", "highRisk"],
  subject: ["name"],
});
