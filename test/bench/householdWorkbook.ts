import ExcelJS from "exceljs";

/** Headings of the measured register: fifteen columns, as a commune that records much would have them. */
const headings = [
  "TT", "Thôn", "Tổ liên gia", "Mã hộ", "Họ và tên chủ hộ", "Số CCCD chủ hộ", "Số nhân khẩu", "Đang cư trú trên địa bàn", "Đã ký cam kết", "Ngày ký",
  "Người đại diện ký", "Quan hệ với chủ hộ", "Nội dung cam kết", "Cam kết cá biệt", "Ghi chú",
] as const;

export const headerRow = 3;
export const columnCount = headings.length;
export const registerSheet = "Hộ cam kết";

/** Serial number of 1 March 2025. */
const firstDay = 45_717;

/** One household; every tenth is not signed, so that a tenth of the rows has a finding. */
const household = (index: number): (string | number | null)[] => {
  const isSigned = index % 10 !== 0;
  const name = `Lò Văn ${String.fromCharCode(65 + (index % 26))}${String(index)}`;
  return [
    index + 1, `Bản ${String(1 + (index % 24))}`, `Tổ số ${String(1 + (index % 9))}`, `H${String(index).padStart(6, "0")}`, name,
    `0140${String(60 + (index % 40))}${String(index).padStart(6, "0")}`, 1 + (index % 7), "Đang cư trú (thường trú)",
    isSigned ? "Đã ký" : "Chưa ký", isSigned ? firstDay + (index % 250) : null, isSigned ? name : null, isSigned ? "Chủ hộ" : null,
    isSigned ? "Không tham gia tội phạm, tệ nạn ma túy; tự nguyện hợp tác" : null, "Không thuộc diện", null,
  ];
};

/** A workbook with a parameter sheet and one register of `rows` households, written by ExcelJS as a common .xlsx. */
export const householdWorkbook = async (rows: number): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const parameters = workbook.addWorksheet("Tham số");
  parameters.addRows([
    ["BẢNG THAM SỐ"], ["Tham số", "Giá trị"], ["Tên xã", "Xã Đo Thử"], ["Tỉnh", "Tỉnh Sơn Bắc"], ["Hộ gia đình đang cư trú", rows],
    ["Ngày đăng ký xây dựng", 45_616], ["Ngày đề nghị công nhận", 46_006], ["Ngày chốt số liệu", 46_006],
  ]);
  const sheet = workbook.addWorksheet(registerSheet);
  sheet.addRow(["SỔ THEO DÕI HỘ GIA ĐÌNH KÝ CAM KẾT"]);
  sheet.addRow([]);
  sheet.addRow([...headings]);
  for (let index = 0; index < rows; index += 1) sheet.addRow(household(index));
  sheet.getColumn(10).numFmt = "dd/mm/yyyy";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
