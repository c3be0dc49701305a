import type { Claim, ClaimedFigures } from "../core/model/claim";
import type { VerificationStep } from "../core/model/verification";
import type { VerificationWords } from "../core/model/verificationWords";
import { verdictWords, wordsOfPart } from "./criteria";
import { formatDate, formatInteger, longDate } from "./format";
import { ruleTitleById } from "./rules";
import { appraiserName, hamletWord, provincePlace } from "./unitWords";

const number = (value: number | null): string => (value === null ? "…" : formatInteger(value));

const figures = ({ numerator, denominator, verdict }: ClaimedFigures): string => {
  const counts = denominator === null ? (numerator === null ? "" : formatInteger(numerator)) : `${number(numerator)}/${number(denominator)}`;
  return [counts, verdict === null ? "" : verdictWords[verdict]].filter((text) => text !== "").join("; ");
};

const signed = (value: number): string => (value > 0 ? `+${formatInteger(value)}` : value < 0 ? `−${formatInteger(-value)}` : "0");

/** The difference of what is claimed to what comes out: "+1 (tử số); đánh giá khác". */
export const claimDifference = ({ claimed, recomputed, differing, state }: Claim): string => {
  if (state === "unverifiable") return "Chưa đủ dữ liệu để đối chiếu";
  if (differing.length === 0) return "Khớp";
  const parts = differing.map((field) => {
    if (field === "verdict") return "đánh giá khác";
    const [own, other] = [claimed[field] ?? 0, recomputed[field] ?? 0];
    return `${field === "numerator" ? "tử số" : "mẫu số"} ${signed(own - other)}`;
  });
  return parts.join("; ");
};

export const claimedText = ({ claimed }: Claim): string => figures(claimed);
export const recomputedText = ({ recomputed }: Claim): string => figures(recomputed);

const stepWords: Readonly<Record<VerificationStep, string>> = { verified: "Đã thẩm định xong", approved: "Đã phê duyệt" };

/** Words of the record of a verification and of the list for looking things up in the field. */
export const verificationWords: VerificationWords = {
  sheetName: "Thẩm định",
  agency: (result) => appraiserName(result).toLocaleUpperCase("vi"),
  number: "Số: ……/BB-……",
  placeAndDate: (result, on) => `${provincePlace(result)}, ${on === null ? "ngày …… tháng …… năm ……" : longDate(on)}`,
  signatures: { left: ["NGƯỜI THẨM ĐỊNH"], right: ["THỦ TRƯỞNG", "CƠ QUAN THẨM ĐỊNH"] },
  title: "BIÊN BẢN THẨM ĐỊNH SỐ LIỆU",
  subtitle: (result) => `(Đối chiếu bảng tổng hợp do xã lập với sổ trong cùng tệp; số liệu tính đến ngày ${formatDate(result.dates.asOf)})`,
  headings: [
    { text: "TT", width: 5 },
    { text: "Nội dung thẩm định", width: 34 },
    { text: "Xã kê khai", width: 17 },
    { text: "Tính lại từ sổ", width: 17 },
    { text: "Chênh lệch", width: 16 },
    { text: "Kết quả thẩm định", width: 14 },
    { text: "Lý do, yêu cầu bổ sung", width: 26 },
    { text: "Xã trả lời", width: 24 },
    { text: "Người, ngày, cấp thẩm định", width: 22 },
  ],
  subject: (item, result) => {
    if (item.kind === "justification") return `Giải trình: ${ruleTitleById(item.justification.rule)} (trang “${item.justification.sheet}”, ô ${item.justification.cell})`;
    const part = result.criteria.find(({ set, id }) => set === item.claim.set && id === item.claim.id);
    if (part === undefined) return item.claim.id;
    const { label, content } = wordsOfPart(part, result.limits);
    return `${label}. ${content}`;
  },
  claimed: claimedText,
  recomputed: recomputedText,
  difference: claimDifference,
  justification: ({ reason, documentNumber, author, givenOn }) => `${reason}${documentNumber === "" ? "" : ` (văn bản ${documentNumber})`}; ${author}, ngày ${formatDate(givenOn)}`,
  state: { open: "Chưa xem", accepted: "Chấp nhận", onHold: "Để lại xem thêm", returned: "Trả lại", answered: "Xã đã trả lời", reopened: "Số liệu đã đổi, cần xem lại" },
  decision: { accepted: "Chấp nhận", onHold: "Để lại xem thêm", returned: "Trả lại" },
  signed: (author, on, level) => [author, level, `ngày ${formatDate(on)}`].filter((text) => text !== "").join(", "),
  none: "Tệp không có bảng tổng hợp để đối chiếu.",
  step: ({ step, author, on, level, note }) => `${stepWords[step]}: ${verificationWords.signed(author, on, level)}${note === "" ? "" : `. ${note}`}.`,
  noStep: "Chưa kết thúc thẩm định.",
  detection: "Mã đối chiếu và dấu của từng dòng giúp phát hiện sổ bị sửa sau thẩm định; không phải chữ ký, không chống được người cố ý sửa cả biên bản.",
  sample: {
    sheetName: "Mẫu xác minh thực địa",
    title: "DANH SÁCH CHỌN NGẪU NHIÊN ĐỂ XÁC MINH",
    subtitle: (seed, result) => `(Mã chọn mẫu: ${seed}; số liệu tính đến ngày ${formatDate(result.dates.asOf)})`,
    headings: [
      { text: "TT", width: 5 },
      { text: "Địa bàn", width: 18 },
      { text: "Nhóm", width: 18 },
      { text: "Vị trí trong sổ", width: 22 },
      { text: "Chọn từ (số dòng)", width: 10 },
      { text: "Kết quả xác minh", width: 18 },
      { text: "Người xác minh, ngày", width: 16 },
    ],
    group: { addict: "Người nghiện", user: "Người sử dụng trái phép", suspect: "Người có căn cứ nghi", postRehab: "Người sau cai", household: "Hộ gia đình" },
    place: (sheet, row) => `Trang “${sheet}”, dòng ${String(row)}`,
    none: "Không có ai trong các nhóm đã chọn.",
    noHamlet: (result) => `Chưa rõ ${hamletWord(result)}`,
    howDrawn: "Ai chọn lại với cùng mã và cùng sổ sẽ được đúng danh sách này, dù các dòng đã sắp xếp khác.",
  },
};
