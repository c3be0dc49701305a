import type { ReportColumnWords } from "../core/model/words";

const single = (key: string, heading: string, width: number): ReportColumnWords => ({ group: "", heading, key, width });
const under = (group: string, ...columns: readonly (readonly [key: string, heading: string, width: number])[]): readonly ReportColumnWords[] =>
  columns.map(([key, heading, width]) => ({ group, heading, key, width }));

/** Printed columns of T09, in order: two heading rows, groups over their columns. `hamlet`: what the unit calls its residential groups. */
export const t09Columns = (hamlet: string): readonly ReportColumnWords[] => [
  single("ordinal", "TT", 5),
  single("label", hamlet.slice(0, 1).toLocaleUpperCase("vi") + hamlet.slice(1), 20),
  single("hoTong", "Số hộ", 7),
  single("nhanKhau", "Số nhân khẩu", 8),
  ...under("Người nghiện", ["nghienTong", "Tổng số", 7], ["nghienCoHoSo", "Có hồ sơ", 7], ["nghienNgoaiCongDong", "Ngoài cộng đồng", 8], ["nghienDangCai", "Đang cai, điều trị", 8], ["nghienTrongCoSo", "Trong cơ sở, giam giữ", 9]),
  ...under("Người SDTP", ["sdtpTong", "Tổng số", 7], ["sdtpCoHoSo", "Có hồ sơ", 7], ["sdtpNgaoDa", "Ngáo đá", 7]),
  ...under("Người nghi SDTP", ["nghiTong", "Tổng số", 7], ["nghiDaXN", "Đã XN", 7], ["nghiDuongTinh", "Dương tính", 8]),
  ...under("Sau cai", ["sauCaiTong", "Tổng số", 7], ["sauCaiCoHoSo", "Có hồ sơ", 7]),
  ...under("Điểm, tụ điểm", ["diemHoatDong", "Đang hoạt động", 8], ["diemTrietXoa", "Đã triệt xóa", 8]),
  single("vuViec", "Vụ việc, vụ án", 7),
  ...under("Hộ ký cam kết", ["hoDaKy", "Đã ký", 7], ["ratio", "Tỷ lệ %", 9]),
];
