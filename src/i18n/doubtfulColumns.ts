import type { DoubtfulColumn } from "../core/model/doubtfulColumn";
import { formatInteger } from "./format";

/** Every word of the question whether a column was recognised correctly. */
export const doubtWords = {
  question: (column: string, heading: string): string =>
    heading === "" ? `Cột ${column} có được nhận đúng không?` : `Cột ${column} “${heading}” có được nhận đúng không?`,
  facts: ({ sheet, broken, rows }: DoubtfulColumn, takenFor: string): string =>
    `Trang ${sheet}: cột này đang được đọc là “${takenFor}”, và ${formatInteger(broken)}/${formatInteger(rows)} dòng bị báo lỗi dưới đây. Nhiều dòng cùng một lỗi thường là do nhận nhầm cột.`,
  show: "Xem cách nhận cột",
  confirm: "Cột này đúng",
};
