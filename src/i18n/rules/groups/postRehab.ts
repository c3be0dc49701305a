import { formatClock, formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const makeDossier = "Lập hồ sơ quản lý sau cai, rồi ghi “Đã lập” cùng ngày lập hồ sơ.";
const addTest = "Nhập ngày và kết quả nếu đã xét nghiệm; nếu chưa, tổ chức xét nghiệm và ghi vào sổ.";
const fixEnd = "Kiểm tra hình thức cai, ngày hoàn thành và sửa ngày kết thúc cho đúng quyết định quản lý.";
const establishAddiction = "Đối chiếu phiếu kết quả; nếu đúng, lập hồ sơ đề nghị xác định tình trạng nghiện.";
const writeSupport = "Ghi nội dung tư vấn, hỗ trợ đã thực hiện; nếu người này không cần, ghi “Không có nhu cầu”.";
const closeTerm = "Nếu đã hết hạn, cấp giấy chứng nhận (Mẫu 54) và ghi kết quả; nếu được kéo dài, sửa ngày kết thúc.";
const reportAtOnce = "Kiểm tra lại hai ngày này; nếu người đó chưa trình báo, yêu cầu đến Công an xã trình báo ngay.";

/** Words of the rules about post-rehabilitation management (R4). */
const postRehabWords: GroupWords<"postRehab"> = {
  "postRehab/no-dossier": {
    title: "Người quản lý sau cai chưa có hồ sơ",
    why: "Tiêu chí về người sau cai yêu cầu 100% người bị quản lý sau cai có hồ sơ quản lý.",
    messages: {
      none: ({ dossier }) => ({ what: `Cột hồ sơ ghi “${dossier}”; mỗi người bị quản lý sau cai phải có hồ sơ.`, todo: makeDossier }),
      blank: () => ({ what: "Cột hồ sơ để trống; mỗi người bị quản lý sau cai phải có hồ sơ.", todo: makeDossier }),
    },
  },
  "postRehab/dossier-late": {
    title: "Lập hồ sơ quản lý sau cai chậm so với ngày trình báo",
    why: "Từ ngày người sau cai trình báo, xã chỉ có một số ngày làm việc để lập hồ sơ; hồ sơ chậm kéo theo quyết định chậm.",
    messages: {
      late: ({ reportedOn, dossierOn, due, value, unit }) => ({
        what: `Trình báo ${formatDate(reportedOn)}, hồ sơ lập ${formatPartialDate(dossierOn)}; hạn ${formatClock({ value, unit })}, đến ${formatDate(due)}.`,
        todo: "Kiểm tra lại hai ngày này. Nếu đúng là chậm, ghi rõ lý do vào cột ghi chú.",
      }),
    },
  },
  "postRehab/decision-late": {
    title: "Quyết định quản lý sau cai chậm so với ngày đề nghị",
    why: "Khi chưa có quyết định thì chưa có căn cứ để quản lý, xét nghiệm người sau cai; luật định số ngày phải ra quyết định.",
    messages: {
      late: ({ proposedOn, decisionOn, due, value, unit }) => ({
        what: `Đề nghị ${formatDate(proposedOn)}, quyết định ${formatPartialDate(decisionOn)}; hạn ${formatClock({ value, unit })}, đến ${formatDate(due)}.`,
        todo: "Kiểm tra lại hai ngày này. Nếu đúng là chậm, ghi rõ lý do vào cột ghi chú.",
      }),
      none: ({ proposedOn, due, value, unit }) => ({
        what: `Đề nghị ${formatDate(proposedOn)} nhưng chưa có quyết định; hạn ${formatClock({ value, unit })}, đến ${formatDate(due)}.`,
        todo: "Ghi số và ngày quyết định nếu đã có; nếu chưa, trình ra quyết định ngay (Mẫu 51).",
      }),
    },
  },
  "postRehab/wrong-term": {
    title: "Thời gian quản lý sau cai không đúng 01 năm hoặc 02 năm",
    why: "Luật định 02 năm cho người từ đủ 18 tuổi cai bắt buộc, 01 năm cho các trường hợp khác, tính từ ngày hoàn thành.",
    messages: {
      wrong: ({ completedOn, managedTo, months, end }) => ({
        what: `Hoàn thành ${formatDate(completedOn)}, quản lý ${months} tháng thì đến ${formatDate(end)}; cột này ghi ${formatPartialDate(managedTo)}.`,
        todo: fixEnd,
      }),
      wrongWithAbsence: ({ completedOn, managedTo, months, end, absentDays }) => ({
        what: `Hoàn thành ${formatDate(completedOn)}, ${months} tháng và ${formatInteger(absentDays)} ngày vắng là đến ${formatDate(end)}; cột này ghi ${formatPartialDate(managedTo)}.`,
        todo: fixEnd,
      }),
    },
  },
  "postRehab/absence-not-added": {
    title: "Chưa cộng số ngày vắng mặt vào thời gian quản lý sau cai",
    why: "Thời gian vắng mặt không báo cáo không được tính vào thời hạn quản lý, nên ngày kết thúc phải lùi lại tương ứng.",
    messages: {
      notAdded: ({ absentDays, managedTo, end }) => ({
        what: `Vắng mặt không báo cáo ${formatInteger(absentDays)} ngày nên phải quản lý đến ${formatDate(end)}; đang ghi ${formatPartialDate(managedTo)}.`,
        todo: "Kiểm tra số ngày vắng mặt; nếu đúng, lùi ngày kết thúc và báo cho người này biết.",
      }),
    },
  },
  "postRehab/no-manager": {
    title: "Người quản lý sau cai chưa có người phụ trách",
    why: "Tiêu chí về người sau cai yêu cầu mỗi người đều được giao cho tổ chức, cá nhân cụ thể quản lý, giúp đỡ.",
    messages: {
      none: () => ({
        what: "Chưa ghi tổ chức, cá nhân được giao quản lý; mỗi người bị quản lý sau cai phải có người phụ trách.",
        todo: "Phân công tổ chức hoặc cá nhân phụ trách, rồi ghi vào cột này.",
      }),
    },
  },
  "postRehab/tests-missing": {
    title: "Thiếu xét nghiệm định kỳ hoặc đột xuất trong 6 tháng gần nhất",
    why: "Tiêu chí về người sau cai yêu cầu mỗi người được xét nghiệm cả định kỳ và đột xuất.",
    messages: {
      regular: ({ since }) => ({ what: `Từ ${formatDate(since)} đến nay chưa có xét nghiệm định kỳ; yêu cầu có cả định kỳ và đột xuất.`, todo: addTest }),
      surprise: ({ since }) => ({ what: `Từ ${formatDate(since)} đến nay chưa có xét nghiệm đột xuất; yêu cầu có cả định kỳ và đột xuất.`, todo: addTest }),
      both: ({ since }) => ({ what: `Từ ${formatDate(since)} đến nay chưa có xét nghiệm định kỳ và đột xuất; yêu cầu có cả hai.`, todo: addTest }),
    },
  },
  "postRehab/test-positive": {
    title: "Người quản lý sau cai có kết quả xét nghiệm dương tính",
    why: "Người sử dụng lại ma túy trong thời gian quản lý sau cai phải được xác định tình trạng nghiện.",
    messages: {
      positive: ({ testedOn }) => ({
        what: `Xét nghiệm ngày ${formatDate(testedOn)} trong thời gian quản lý dương tính, chưa thấy kết luận về tình trạng nghiện.`,
        todo: establishAddiction,
      }),
      undated: () => ({ what: "Kết quả xét nghiệm ghi dương tính nhưng chưa rõ ngày; chưa thấy kết luận về tình trạng nghiện.", todo: establishAddiction }),
    },
  },
  "postRehab/no-support": {
    title: "Người quản lý sau cai chưa được ghi nội dung tư vấn, hỗ trợ",
    why: "Tiêu chí về người sau cai yêu cầu mỗi người được tư vấn, hỗ trợ hoặc ghi rõ là không có nhu cầu.",
    messages: {
      blank: () => ({ what: "Cột tư vấn, hỗ trợ để trống; mỗi người bị quản lý sau cai phải có ít nhất một nội dung.", todo: writeSupport }),
      none: ({ support }) => ({ what: `Cột tư vấn, hỗ trợ ghi “${support}”; mỗi người phải có ít nhất một nội dung.`, todo: writeSupport }),
    },
  },
  "postRehab/term-ended": {
    title: "Hết thời gian quản lý sau cai nhưng chưa ghi đã chấp hành xong",
    why: "Hết thời hạn, xã phải cấp giấy chứng nhận đã chấp hành xong; để quá hạn là còn quản lý người không còn thuộc diện.",
    messages: {
      running: ({ managedTo, outcome }) => ({ what: `Thời gian quản lý đến ${formatPartialDate(managedTo)} đã hết nhưng cột kết quả vẫn ghi “${outcome}”.`, todo: closeTerm }),
      blank: ({ managedTo }) => ({ what: `Thời gian quản lý đến ${formatPartialDate(managedTo)} đã hết nhưng cột kết quả để trống.`, todo: closeTerm }),
    },
  },
  "postRehab/also-addict": {
    title: "Người quản lý sau cai đang có tên ở danh sách người nghiện",
    why: "Từ 01/7/2026, hoàn thành cai nghiện là ra khỏi danh sách người nghiện; ghi ở cả hai nơi làm sai số liệu.",
    messages: {
      mayBeRight: ({ sheet, row }) => ({
        what: `Người này còn ở danh sách người nghiện (trang ${sheet}, dòng ${row}); cần xem có đúng cả hai không.`,
        todo: "Xem hai dòng có mâu thuẫn (đang cai mà đã sau cai); nếu ghi nhầm, đưa ra khỏi danh sách không đúng.",
      }),
      wrong: ({ sheet, row }) => ({
        what: `Người này còn ở danh sách người nghiện (trang ${sheet}, dòng ${row}) dù đã hoàn thành cai nghiện.`,
        todo: "Đưa ra khỏi danh sách người nghiện; nếu đã xác định nghiện lại, kết thúc dòng sau cai này.",
      }),
    },
  },
  "postRehab/also-user": {
    title: "Người quản lý sau cai đang có tên ở danh sách người sử dụng trái phép",
    why: "Một người không thể cùng lúc bị quản lý sau cai và quản lý người sử dụng trái phép; phải dừng một việc.",
    messages: {
      both: ({ sheet, row }) => ({
        what: `Người này còn ở danh sách người sử dụng trái phép (trang ${sheet}, dòng ${row}).`,
        todo: "Nếu mới dùng lại ma túy, lập hồ sơ xác định tình trạng nghiện; dừng quản lý ở danh sách không đúng.",
      }),
    },
  },
  "postRehab/private-centre-report-late": {
    title: "Cai xong ở cơ sở tư nhân, trình báo Công an xã chậm",
    why: "Người cai xong ở cơ sở tư nhân phải trình báo ngay để Công an xã lập danh sách quản lý sau cai, không bỏ sót.",
    messages: {
      late: ({ completedOn, reportedOn, due, value, unit }) => ({
        what: `Cai xong ${formatDate(completedOn)}, trình báo ${formatPartialDate(reportedOn)}; hạn ${formatClock({ value, unit })}, đến ${formatDate(due)}.`,
        todo: reportAtOnce,
      }),
      none: ({ completedOn, due, value, unit }) => ({
        what: `Cai xong ${formatDate(completedOn)} nhưng chưa ghi ngày trình báo; hạn ${formatClock({ value, unit })}, đến ${formatDate(due)}.`,
        todo: reportAtOnce,
      }),
    },
  },
};

export default postRehabWords;
