import { applicability, commitmentLevels, signingStates } from "../../../legal/lists";
import { date, defineRegister, headed, number, term, text } from "../column";
import { hamletColumn, noteColumn, ordinalColumn } from "../person/columns";

/** R11, sổ theo dõi cam kết của khu phố, Tổ ANXH, ban ngành, đoàn thể (domain.md 2.12). */
export const commitmentRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    level: term(commitmentLevels, "Cấp cam kết", "Cấp ký cam kết", "Cấp ký", "Cấp", "Loại cam kết", "Hình thức cam kết", "Loại hình cam kết", "Nhóm cam kết", "Cấp CK"),
    unit: text(
      "Tên đơn vị", "Đơn vị", "Đơn vị ký cam kết", "Đơn vị cam kết", "Tên đơn vị ký cam kết", "Bên cam kết", "Đơn vị ký", "Tên tổ chức", "Tên đơn vị, tổ chức", "Tổ chức ký cam kết",
    ),
    hamlet: headed("Khu phố (thôn)", hamletColumn),
    counterparty: text(
      "Cam kết với", "Ký cam kết với", "Ký với", "Bên nhận cam kết", "Đơn vị nhận cam kết", "Cơ quan nhận cam kết", "Nơi nhận cam kết", "Cam kết với đơn vị", "Ký CK với",
    ),
    signatory: text(
      "Người đại diện ký", "Đại diện ký", "Người ký", "Người ký cam kết", "Họ tên người ký", "Người đại diện", "Người đại diện ký cam kết", "Đại diện đơn vị ký", "Ký cam kết > Người ký",
    ),
    signed: term(
      signingStates,
      "Tình trạng ký", "Tình trạng ký cam kết", "Ký cam kết", "Đã ký cam kết", "Đã ký", "Ký CK", "Kết quả ký cam kết", "Kết quả ký", "Cam kết (x)", "Ký cam kết > Tình trạng", "Ký cam kết > Đã ký",
    ),
    signedOn: date(
      "Ngày ký", "Ngày ký cam kết", "Ký ngày", "Ngày ký CK", "Thời gian ký", "Ngày cam kết", "Thời điểm ký", "Ký cam kết > Ngày ký", "Ký cam kết > Ngày", "Cam kết > Ngày ký",
    ),
    members: number(
      "Số hộ/hội viên", "Số hội viên", "Số hộ", "Hội viên", "Tổng số hội viên", "SL hội viên", "Số đoàn viên, hội viên", "Số thành viên", "Số hộ gia đình", "Số hộ hoặc hội viên",
    ),
    familiesWithAddicts: text(
      "Gia đình hội viên có người nghiện", "Hội viên có người nghiện", "Gia đình có người nghiện", "GĐ hội viên có người nghiện", "Hộ hội viên có người nghiện", "Số gia đình hội viên có người nghiện",
      "Hội viên có người thân nghiện", "Số hội viên có người nghiện", "Gia đình hội viên có NNMT",
    ),
    breach: term(
      applicability,
      "Vi phạm cam kết", "Vi phạm", "VPCK", "Vi phạm CK", "Có vi phạm cam kết", "Tình hình vi phạm cam kết", "Vi phạm nội dung cam kết", "Đơn vị vi phạm cam kết",
    ),
    note: noteColumn,
  },
  titles: [
    "sổ theo dõi cam kết của khu phố, tổ ANXH, ban ngành, đoàn thể", "cam kết của khu phố, tổ ANXH, ban ngành, đoàn thể", "cam kết của khu phố", "cam kết khu phố", "cam kết của tổ ANXH", "cam kết tổ ANXH",
    "cam kết của ban, ngành, đoàn thể", "cam kết ban, ngành, đoàn thể", "cam kết của đoàn thể", "cam kết đoàn thể", "cam kết của các đơn vị", "R11",
  ],
  identifying: ["level", "counterparty", "familiesWithAddicts"],
  subject: ["unit", "level"],
});
