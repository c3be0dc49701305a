import { applicability, householdResidences, signingStates } from "../../../legal/lists";
import { date, defineRegister, headed, number, term, text } from "../column";
import { hamletColumn, noteColumn, ordinalColumn, securityGroupColumn } from "../person/columns";

/** R6, sổ theo dõi hộ gia đình ký cam kết (domain.md 2.6). */
export const householdRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    hamlet: headed("Thôn (khu phố)", hamletColumn),
    securityGroup: securityGroupColumn,
    householdCode: text("Mã hộ/Số hộ", "Mã hộ", "Số hộ", "Số sổ hộ khẩu", "Mã số hộ", "Mã hộ gia đình", "Số hộ khẩu", "Mã số hộ gia đình"),
    head: text("Họ và tên chủ hộ", "Chủ hộ", "Đại diện hộ", "Họ tên chủ hộ", "Tên chủ hộ", "Họ và tên đại diện hộ", "Đại diện hộ gia đình", "Người đại diện hộ"),
    headPersonalId: text("Số CCCD chủ hộ", "CCCD chủ hộ", "Số ĐDCN chủ hộ", "Số CCCD/CMND chủ hộ", "CMND chủ hộ", "Số định danh chủ hộ", "Số căn cước chủ hộ", "Số CCCD/CMND"),
    address: text("Địa chỉ", "Nơi cư trú", "Nơi ở", "Chỗ ở", "Nơi ở hiện tại", "Địa chỉ hộ", "Nơi thường trú", "Địa chỉ nơi ở"),
    members: number("Số nhân khẩu", "Nhân khẩu", "Số NK", "Số khẩu", "Số người", "Khẩu", "Số người trong hộ", "NK"),
    residence: term(
      householdResidences,
      "Đang cư trú trên địa bàn", "Hiện có mặt", "Tình trạng hộ", "Tình trạng cư trú", "Đang cư trú", "Hiện trạng cư trú", "Cư trú", "Hiện đang cư trú", "Tình trạng hộ gia đình",
    ),
    signed: term(
      signingStates,
      "Đã ký cam kết", "Ký cam kết", "Ký CK", "Cam kết (x)", "Cam kết", "Ký cam kết > Đã ký", "Tình trạng ký", "Đã ký", "Ký cam kết > Tình trạng", "Đã ký CK", "Tình trạng ký cam kết",
    ),
    signedOn: date("Ngày ký", "Ký cam kết > Ngày ký", "Ngày ký cam kết", "Ký ngày", "Ngày ký CK", "Ký cam kết > Ngày", "Thời gian ký", "Ngày cam kết", "Cam kết > Ngày ký"),
    signatory: text(
      "Người đại diện ký", "Ký cam kết > Người đại diện ký", "Đại diện ký", "Người ký", "Người ký cam kết", "Họ tên người ký", "Ký cam kết > Người ký", "Người đại diện ký cam kết",
    ),
    relation: text("Quan hệ với chủ hộ", "Quan hệ", "QH với chủ hộ", "Mối quan hệ với chủ hộ", "Mối quan hệ", "Là gì của chủ hộ", "Quan hệ chủ hộ", "QH chủ hộ"),
    pledge: text("Nội dung cam kết", "Nội dung", "ND cam kết", "Nội dung ký cam kết", "Nội dung ký", "Các nội dung cam kết", "Nội dung CK", "Cam kết nội dung"),
    individualPledge: term(
      applicability,
      "Cam kết cá biệt (hộ có người nghiện)", "Cam kết cá biệt", "CK cá biệt", "Ký cam kết cá biệt", "Cam kết riêng", "Cam kết cá biệt (x)", "Hộ có người nghiện cam kết", "Ký cá biệt",
    ),
    breach: term(applicability, "Vi phạm cam kết", "Vi phạm", "VPCK", "Có vi phạm cam kết", "Hộ vi phạm cam kết", "Vi phạm CK", "Tình hình vi phạm cam kết", "Vi phạm nội dung cam kết"),
    unsignedReason: text("Lý do chưa ký", "Lý do", "Lý do không ký", "Nguyên nhân chưa ký", "Lý do chưa ký cam kết", "Vì sao chưa ký", "Lý do chưa cam kết", "Lý do không ký cam kết"),
    note: noteColumn,
  },
  titles: [
    "sổ theo dõi hộ gia đình ký cam kết", "hộ gia đình ký cam kết", "hộ cam kết", "cam kết", "hộ gia đình cam kết", "danh sách hộ ký cam kết", "danh sách hộ gia đình", "R6", "ký cam kết",
  ],
  identifying: ["head", "signed"],
  subject: ["householdCode", "head"],
});
