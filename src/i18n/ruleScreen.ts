import type { LimitInfo } from "../core/model/ruleInfo";
import { formatInteger } from "./format";
import { formatLimit, limitLabels } from "./limits";

/** Words of the tab on which rules are switched and limits changed. */
export const ruleScreen = {
  title: "Quy tắc kiểm tra",
  intro: "Tắt quy tắc không áp dụng ở địa phương hoặc sửa ngưỡng theo văn bản của tỉnh. Lưu trong tệp này; quy tắc đã tắt được nêu là “không chạy”, không bao giờ coi là đạt.",
  group: (name: string, rules: number): string => `${name} (${formatInteger(rules)})`,
  severalRegisters: "Nhiều sổ",
  on: (title: string): string => `Bật quy tắc: ${title}`,
  limit: (id: LimitInfo["id"]): string => `${limitLabels[id].label} (${limitLabels[id].unit})`,
  shipped: ({ id, shipped, unit }: LimitInfo): string => `Mặc định: ${formatLimit(id, shipped, unit)}`,
  invalid: "Ghi một số nguyên từ 0 đến 100.000",
  changed: (off: number, limits: number): string => `${formatInteger(off)} quy tắc đang tắt, ${formatInteger(limits)} ngưỡng đã sửa.`,
  unchanged: "Đang dùng tất cả quy tắc với ngưỡng mặc định.",
  read: "Đọc lựa chọn đã lưu trong tệp",
  save: "Lưu vào tệp này",
  reset: "Về mặc định",
  unsaved: "Có thay đổi chưa lưu.",
  saved: "Đã lưu lựa chọn quy tắc. Bấm “Kiểm tra lại” ở thẻ Kiểm tra để áp dụng.",
  undecidable: (count: number): string => `Quy tắc không xét được từ sổ (${formatInteger(count)})`,
  handbook: (title: string): string => `Xem trong sổ tay: ${title}`,
  recheck: "Quy tắc hoặc ngưỡng đã đổi sau lần kiểm tra này: bấm “Kiểm tra lại”.",
} as const;
