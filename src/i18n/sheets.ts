import type { Severity } from "../core/model/severity";
import type { SheetWords } from "../core/model/words";
import { formatCitations, formatInteger, longDate } from "./format";
import { registerName } from "./registers";
import { scoringWords } from "./scoring";
import { describeFinding, ruleTitle } from "./rules";
import { exportTexts } from "./exportWords";
import { reportWords } from "./reports";
import { templateWords } from "./templates";
import { configurationWords } from "./configurationSheet";
import { journalWords } from "./journal";
import { justificationStates } from "./justifications";
import { asOfLine, countBySeverity, countJustified } from "./sheetTexts";
import { summaryTable } from "./summarySheets";
import { agencyName, bareUnitName, receiverNames, signatureLines } from "./unitWords";
import { boardWords } from "./board";
import { verificationWords } from "./verification";
import { severityWords } from "./vi";

const justifiedLabel = "Đã giải trình";
const andMore = (more: number): string => (more > 0 ? ` (+${String(more)})` : "");

/** The words of every sheet the add-in writes. */
export const sheetWords: SheetWords = {
  severity: severityWords,
  statusHeading: "Kết quả kiểm tra",
  status: (severity: Severity, title: string, more: number) => `${severityWords[severity]}: ${title}${andMore(more)}`,
  justifiedLabel,
  justifiedStatus: (title, more) => `${justifiedLabel}: ${title}${andMore(more)}`,
  describe: (finding) => ({
    title: ruleTitle(finding.words),
    ...describeFinding(finding),
    citation: formatCitations(finding.citations),
  }),
  registerName,
  nationalHeader: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  agency: agencyName,
  numberLine: (symbol) => `Số: ……/${symbol}-UBND`,
  placeAndDate: (result) => `${bareUnitName(result)}, ${longDate(result.dates.asOf)}`,
  preparedBy: "NGƯỜI LẬP BIỂU",
  signedBy: signatureLines,
  receivers: receiverNames,
  signHint: "(Ký, ghi rõ họ tên)",
  ownLayout: "Biểu do đơn vị tự lập; không phải biểu mẫu do cơ quan có thẩm quyền ban hành.",
  scoring: scoringWords,
  findings: {
    sheetName: "Kết quả kiểm tra",
    title: "KẾT QUẢ KIỂM TRA SỔ",
    summary: (result) => `${asOfLine(result)} ${countBySeverity(result)}, trong đó ${formatInteger(countJustified(result))} đã giải trình; ${formatInteger(result.notRun.length)} quy tắc chưa kiểm tra được.`,
    headings: [
      { text: "STT", width: 6 },
      { text: "Mức độ", width: 13 },
      { text: "Sổ", width: 20 },
      { text: "Trang tính", width: 16 },
      { text: "Ô", width: 8 },
      { text: "Nội dung", width: 42 },
      { text: "Việc cần làm", width: 38 },
      { text: "Căn cứ", width: 30 },
      { text: "Mã quy tắc", width: 26 },
      { text: "Tình trạng", width: 14 },
      { text: "", width: 16 },
      { text: "", width: 14 },
      { text: "", width: 16 },
    ],
    none: "Không phát hiện vi phạm trong các quy tắc đã kiểm tra.",
    wholeRegister: "cả sổ",
    open: "Chưa xử lý",
    justified: justifiedLabel,
    justifications: {
      title: "GIẢI TRÌNH",
      headings: ["STT", "Tình trạng", "Sổ", "Trang tính", "Ô", "Lý do giải trình", "Lỗi được giải trình", "Người giải trình", "Mã quy tắc", "Ngày giải trình", "Số văn bản", "Có giá trị đến", "Mã đối chiếu (không sửa)"],
      state: justificationStates,
      incomplete: "Chưa đủ thông tin",
    },
  },
  summaryTable,
  templates: templateWords,
  journal: journalWords,
  configuration: configurationWords,
  reports: reportWords,
  exports: exportTexts,
  verification: verificationWords,
  board: boardWords,
};
