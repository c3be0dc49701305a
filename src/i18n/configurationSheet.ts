import type { ConfigurationWords } from "../core/model/configuration";
import { configurationKindNames, configurationPane } from "./configuration";
import { withLimits } from "./criteria";
import { switchWords } from "./criteriaSettings";
import { dutyEntry } from "./dutyEntries";
import { formatCitations } from "./format";
import { limitLabels } from "./limits";
import { nameWords } from "./names";
import { ruleTitle } from "./rules";
import { targetEntry } from "./targets";
import { ownWindow, windowWords } from "./windows";

/** The words of the sheet of settings. */
export const configurationWords: ConfigurationWords = {
  sheetName: configurationPane.sheetName,
  title: "CẤU HÌNH TIÊU CHÍ",
  notes: [
    "Chỉ sửa cột “Giá trị”. Ô để trống: dùng giá trị mặc định. Cách hiểu, quy tắc tắt: ghi Có hoặc Không; ngưỡng: ghi số; kỳ tính: ghi một trong các kỳ nêu ở cột “Căn cứ”; tên gọi: ghi chữ; hạn báo cáo: ghi ngày cuối cùng được gửi, dạng 15/06; 15/12 hoặc 25; chỉ tiêu số xã: ghi số nguyên từ 1 đến 100. Sửa xong, bấm “Đọc lại từ trang “Cấu hình tiêu chí”” ở thẻ Quy tắc; chưa đọc lại thì chưa có hiệu lực.",
    "Được sắp xếp, lọc, xóa bớt dòng và đổi chỗ cột. Ghi chú riêng đặt ở trang khác: mỗi lần ghi, trang này được viết lại.",
  ],
  stamp: (mark) => `Dấu của lần ghi (không sửa): ${mark}`,
  headings: [
    { text: "Mục", width: 16 },
    { text: "Bộ", width: 14 },
    { text: "Mã", width: 26 },
    { text: "Nội dung", width: 44 },
    { text: "Giá trị", width: 14 },
    { text: "Mặc định", width: 14 },
    { text: "Đơn vị", width: 14 },
    { text: "Căn cứ", width: 44 },
  ],
  kind: configurationKindNames,
  yes: "Có",
  no: "Không",
  window: windowWords,
  windowOf: (set) => `Kỳ tính số liệu: ${set}`,
  ownWindow,
  name: (id) => nameWords[id],
  duty: dutyEntry,
  target: targetEntry,
  switchLabel: (id) => ({ label: switchWords[id].label, note: switchWords[id].hint }),
  limit: (id) => limitLabels[id],
  noTerm: "luật không quy định",
  ruleTitle,
  citations: formatCitations,
  withLimits,
  threshold: (content, level) => (level === null ? content : `${content}: loại ${level}`),
  thresholdBasis: (set, threshold) => `${set}: ${threshold}`,
  percent: "%",
  unknown: "Phiên bản này không có mục này",
};
