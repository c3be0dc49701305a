import type { WindowId } from "../legal/windows";

/** The windows in which a set counts, as people say them. */
export const windowWords: Readonly<Record<WindowId, string>> = {
  calendarYear: "Năm dương lịch",
  fromDecember15: "15/12 - 14/12",
  fromNovember16: "16/11 - 15/11",
  fromNovember1: "01/11 - 31/10",
  assessment: "Kỳ đánh giá ở bảng tham số",
};

/** The window that a set's text names. */
export const ownWindow = "Theo văn bản của bộ";
