import type { ConfigurationFacts, ConfigurationFault, ConfigurationKey, ConfigurationKind, ConfigurationProblem } from "../core/model/configuration";
import { formatDecimal, formatInteger } from "./format";
import { registerName } from "./registers";

/** How the sheet and the pane call what an entry settles. */
export const configurationKindNames: Readonly<Record<ConfigurationKind, string>> = {
  switch: "Cách hiểu",
  threshold: "Ngưỡng tiêu chí",
  window: "Kỳ tính",
  limit: "Ngưỡng quy tắc",
  name: "Tên gọi",
  duty: "Hạn báo cáo",
  target: "Chỉ tiêu số xã",
  rule: "Quy tắc tắt",
  set: "Bộ tiêu chí",
};

const sheetName = "Cấu hình tiêu chí";

const inRegister = (register: string): string => registerName(register).toLocaleLowerCase("vi");

const columnNeeds = { date: "ngày", number: "số", words: "từ chọn trong danh sách" } as const;

/** What is wrong in a configuration and what to do, one sentence for each fault. */
const faultSentences: { readonly [K in ConfigurationKey]: (params: ConfigurationFacts[K]) => string } = {
  noSheet: () => `Tệp chưa có trang “${sheetName}”: ghi trang ra trước, sửa rồi đọc lại.`,
  noHeading: ({ heading }) => `Không thấy cột “${heading}”: ghi lại đúng tiêu đề cột.`,
  unknownKind: ({ text }) => (text === "" ? "Cột “Mục” để trống: ghi tên mục hoặc xóa dòng." : `Không có mục “${text}”: ghi ${Object.values(configurationKindNames).map((name) => `“${name}”`).join(", ")}, hoặc xóa dòng.`),
  twice: ({ code }) => `Mã “${code}” có hai dòng cùng ghi giá trị: để lại một dòng.`,
  noYesNo: ({ text }) => `“${text}”: chỉ ghi Có hoặc Không, hoặc để trống.`,
  noNumber: ({ text }) => `“${text}” không phải là số: ghi số từ 0, hoặc để trống.`,
  noWindow: ({ text }) => `“${text}” không phải là kỳ tính: ghi một trong các kỳ ở cột “Căn cứ”, hoặc để trống.`,
  noDueDays: ({ text }) => `“${text}” không phải là hạn báo cáo: ghi chữ 15/06; 15/12 (hằng năm) hoặc 25 (hằng tháng); Excel đổi thành ngày thì gõ dấu nháy đơn trước.`,
  noSetCode: ({ code }) => `Mã “${code}” không đúng dạng “bộ.đoạn/số đoạn”, ví dụ 1.2/3: ghi lại mã cũ, hoặc xóa trắng nếu cả bộ nằm trong một ô.`,
  missingPieces: ({ found, pieces }) => `Bộ tiêu chí gồm ${formatInteger(pieces)} đoạn, chỉ thấy ${formatInteger(found)}: khôi phục các dòng đã mất, hoặc xóa hết các dòng của bộ.`,
  unknownSwitch: ({ id }) => `Không có cách hiểu mã “${id}”.`,
  unknownLimit: ({ id }) => `Không có ngưỡng quy tắc mã “${id}”.`,
  unknownRule: ({ id }) => `Không có quy tắc mã “${id}”.`,
  unknownThreshold: ({ key }) => `Không bộ tiêu chí nào có ngưỡng mã “${key}”.`,
  unknownWindow: ({ id }) => `Không có bộ tiêu chí mã “${id}” cho chọn kỳ tính.`,
  unknownNaming: ({ id }) => `Không có tên gọi mã “${id}”.`,
  unknownDuty: ({ id }) => `Không có việc báo cáo theo ngày mã “${id}”.`,
  unknownTarget: ({ id }) => `Không có chỉ tiêu số xã mã “${id}”.`,
  badName: ({ most }) => `Tên gọi ghi trên một dòng, không thừa dấu cách, không quá ${formatInteger(most)} ký tự.`,
  unknownName: ({ name }) => `Không có phép tính hay điều kiện tên “${name}”.`,
  unknownColumn: ({ register, field }) => `Không có cột “${field}” trong ${inRegister(register)}.`,
  unknownWord: ({ register, field, word }) => `Cột “${field}” của ${inRegister(register)} không có giá trị “${word}”.`,
  wrongColumn: ({ register, field, needs }) => `Cột “${field}” của ${inRegister(register)} không phải là cột ${columnNeeds[needs]}.`,
  limitOutside: ({ least, most }) => `Ngưỡng phải là số nguyên từ ${formatInteger(least)} đến ${formatInteger(most)}.`,
  targetOutside: ({ least, most }) => `Chỉ tiêu phải là số nguyên từ ${formatInteger(least)} đến ${formatInteger(most)} (phần trăm số xã).`,
  belowZero: () => "Ngưỡng phải là số từ 0.",
  shareTooLarge: ({ value }) => `Tỷ lệ ${formatDecimal(value)} % lớn hơn 100 %: không bao giờ đạt.`,
  neverAbove: () => "Không tỷ lệ nào trên 100 %: không bao giờ đạt.",
  neverBelow: () => "Không số nào dưới 0: không bao giờ đạt.",
  noWhole: () => "Ngưỡng là tỷ lệ nhưng phép đếm không có số tổng để chia: không bao giờ đạt.",
  nothingBefore: () => "Ngưỡng so với số liệu trước nhưng phép đếm không nêu số liệu đó: không bao giờ đạt.",
  levelOrder: ({ level, next }) => `Loại ${level} và loại ${next} trái thứ tự: loại nặng hơn đứng trước và có ngưỡng lớn hơn.`,
  noJson: () => "Nội dung bộ tiêu chí không phải là JSON: chép lại nguyên văn từ tệp của bộ.",
  noSet: ({ field }) => (field === "" ? "Nội dung không phải là một bộ tiêu chí." : `Bộ tiêu chí không đúng cấu trúc ở mục “${field}”.`),
  twiceSet: ({ id }) => `Mã bộ “${id}” đã có bộ khác dùng: đặt mã khác.`,
  twicePart: ({ id }) => `Mã “${id}” được dùng hai lần trong một bộ: đặt mã khác.`,
  contradiction: ({ field }) => `Hai điều kiện về cột “${field}” không có giá trị chung: không dòng nào thỏa mãn.`,
  missingPart: ({ id }) => `Bộ không có tiêu chí mã “${id}”.`,
  partWithoutLevels: ({ id }) => `Tiêu chí “${id}” không xếp loại nên không dùng để xếp loại địa bàn được.`,
  partWithoutVerdict: ({ id }) => `Tiêu chí “${id}” chỉ xếp loại, không có kết quả đạt, nên không dùng làm điều kiện không ma túy được.`,
  tooFewParts: ({ level, needed, possible }) => `Loại ${level} cần ${formatInteger(needed)} tiêu chí, chỉ ${formatInteger(possible)} tiêu chí có thể đạt mức đó.`,
  missingId: () => "Mã để trống: ghi một mã.",
};

const sentenceOf = <K extends ConfigurationKey>(key: K, params: ConfigurationFacts[K]): string => faultSentences[key](params);

/** The sentence of one fault. */
export const configurationFault = ({ key, params }: ConfigurationFault): string => sentenceOf(key, params);

/** Words of the pane about the sheet of settings. */
export const configurationPane = {
  sheetName,
  title: "Cấu hình trong một trang tính",
  intro: "Cách hiểu, ngưỡng, kỳ tính, tên gọi, hạn báo cáo, chỉ tiêu số xã, quy tắc tắt và bộ tiêu chí riêng thành một bảng để đọc, in và sửa ngay trong Excel.",
  write: `Ghi ra trang “${sheetName}”`,
  read: `Đọc lại từ trang “${sheetName}”`,
  written: `Đã ghi trang “${sheetName}”.`,
  unread: `Trang “${sheetName}” có chỗ đã sửa mà chưa đọc lại, nên chưa ghi đè: đọc lại trước, hoặc xóa trang rồi ghi.`,
  problems: (count: number): string => `Chưa nhận gì từ trang “${sheetName}”: ${formatInteger(count)} chỗ cần sửa.`,
  list: "Chỗ cần sửa",
  problem: ({ fault, cell, set, part, path }: ConfigurationProblem): string => {
    const place = cell === null ? "" : `${cell.column}${cell.row}: `;
    const inside = [set === null ? "" : `bộ ${set}`, part === null ? "" : `tiêu chí ${part}`, path === null || path === "" ? "" : `mục ${path}`].filter((text) => text !== "").join(", ");
    return `${place}${configurationFault(fault)}${inside === "" ? "" : ` (${inside})`}`;
  },
} as const;
