import { formatClock, formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";
import { formatTime } from "../formatTime";

const makeDossier = "Lập hồ sơ quản lý, rồi ghi “Đã lập” cùng số và ngày lập hồ sơ.";
const writeDecision = "Ghi số và ngày theo quyết định quản lý; nếu chưa có, trình người có thẩm quyền ra quyết định.";
const checkResidence = "Kiểm tra việc cư trú của người này, lập biên bản rồi ghi ngày kiểm tra vào cột.";

/** "ngày 05/06/2026", with a time of day "lúc 09:00 ngày 02/07/2026". */
const moment = (day: string, minute: number | null = null): string => (minute === null ? day : `lúc ${formatTime(minute)} ${day}`);

/** Words of the rules about the list of illegal users (R2). */
const userWords: GroupWords<"user"> = {
  "user/no-dossier": {
    title: "Người sử dụng trái phép chưa có hồ sơ quản lý",
    why: "Tiêu chí 2 đòi hỏi mọi người trong danh sách đều có hồ sơ và được theo dõi; thiếu một hồ sơ là không đạt.",
    messages: {
      none: ({ dossier }) => ({ what: `Cột hồ sơ ghi “${dossier}”; mỗi người trong danh sách phải có hồ sơ quản lý.`, todo: makeDossier }),
      blank: () => ({ what: "Cột hồ sơ để trống; mỗi người trong danh sách phải có hồ sơ quản lý.", todo: makeDossier }),
    },
  },
  "user/no-positive-test": {
    title: "Không thấy kết quả dương tính của người sử dụng trái phép",
    why: "Hồ sơ quản lý phải có phiếu kết quả dương tính; không có phiếu thì không có căn cứ để quản lý người này.",
    messages: {
      none: () => ({
        what: "Ngày có kết quả dương tính để trống và không có lần dương tính nào trong danh sách, sổ xét nghiệm.",
        todo: "Ghi ngày theo phiếu kết quả; nếu không có phiếu, xem lại căn cứ đưa người này vào danh sách.",
      }),
    },
  },
  "user/decision-late": {
    title: "Quyết định quản lý người sử dụng trái phép ban hành chậm",
    why: "Luật buộc ra quyết định quản lý trong thời hạn tính từ khi nhận kết quả dương tính; quyết định này đã quá hạn.",
    messages: {
      late: ({ notifiedOn, decidedOn, due }) => ({
        what:
          `Nhận kết quả ${moment(formatPartialDate(notifiedOn), notifiedOn.minute)}, quyết định ${moment(formatPartialDate(decidedOn), decidedOn.minute)}; ` +
          `hạn ${formatClock(due)} là ${moment(`ngày ${formatDate(due.day)}`, due.minute)}.`,
        todo: "Kiểm tra lại ngày nhận và ngày quyết định; nếu đúng là chậm, ghi rõ lý do vào cột ghi chú.",
      }),
    },
  },
  "user/no-decision": {
    title: "Chưa có số hoặc ngày quyết định quản lý người sử dụng",
    why: "Mỗi người bị quản lý phải có quyết định; thiếu số hoặc ngày thì chưa đủ căn cứ và không tính được thời hạn.",
    messages: {
      none: () => ({ what: "Chưa ghi số và ngày quyết định quản lý.", todo: writeDecision }),
      noNumber: () => ({ what: "Đã có ngày nhưng chưa ghi số quyết định quản lý.", todo: writeDecision }),
      noDate: () => ({ what: "Đã có số nhưng chưa ghi ngày quyết định quản lý.", todo: writeDecision }),
    },
  },
  "user/term-differs": {
    title: "Ngày hết hạn quản lý không khớp với ngày quyết định",
    why: "Thời hạn quản lý là 01 năm kể từ ngày ra quyết định; ghi sai thì quản lý thiếu hoặc quá thời gian luật định.",
    messages: {
      differs: ({ decidedOn, endsOn, months, expectedOn }) => ({
        what: `Thời hạn ghi đến ${formatPartialDate(endsOn)}; quyết định ngày ${formatDate(decidedOn)}, ${formatInteger(months)} tháng là đến ${formatDate(expectedOn)}.`,
        todo: "Đối chiếu với quyết định, sửa ngày quyết định hoặc ngày hết hạn quản lý.",
      }),
    },
  },
  "user/term-ended": {
    title: "Hết hạn quản lý người sử dụng mà vẫn ghi đang quản lý",
    why: "Hết thời hạn thì phải có quyết định chấm dứt và đưa ra khỏi danh sách; giữ lại là quản lý quá thời hạn luật định.",
    messages: {
      ended: ({ endedOn }) => ({
        what: `Thời hạn quản lý ghi đến ${formatPartialDate(endedOn)}, đã hết, nhưng danh sách vẫn là đang quản lý.`,
        todo: "Ra quyết định chấm dứt (Mẫu 10), ghi kết quả và ngày ra khỏi danh sách; nếu có quyết định mới thì ghi lại.",
      }),
    },
  },
  "user/term-ending": {
    title: "Sắp hết thời hạn quản lý người sử dụng trái phép",
    why: "Khi hết thời hạn phải có ngay quyết định chấm dứt quản lý, nên cần chuẩn bị trước.",
    messages: {
      ending: ({ endsOn, left }) => ({
        what: `Thời hạn quản lý đến ngày ${formatDate(endsOn)}, còn ${formatInteger(left)} ngày.`,
        todo: "Chuẩn bị quyết định chấm dứt quản lý (Mẫu 10); xem lại kết quả xét nghiệm trong thời hạn.",
      }),
    },
  },
  "user/residence-unchecked": {
    title: "Chưa ghi kiểm tra cư trú hằng tháng người sử dụng",
    why: "Việc cư trú của người bị quản lý phải được kiểm tra hằng tháng; không ghi thì không chứng minh được đã kiểm tra.",
    messages: {
      none: ({ month }) => ({ what: `Chưa ghi lần kiểm tra cư trú nào; ${formatPartialDate(month)} phải có một lần.`, todo: checkResidence }),
      old: ({ checkedOn, month }) => ({
        what: `Lần kiểm tra cư trú gần nhất ghi ${formatPartialDate(checkedOn)}; ${formatPartialDate(month)} chưa có lần nào.`,
        todo: checkResidence,
      }),
    },
  },
  "user/positive-in-term": {
    title: "Lại dương tính trong thời hạn quản lý",
    why: "Dương tính lại khi đang bị quản lý thì phải xác định tình trạng nghiện hoặc có quyết định quản lý mới.",
    messages: {
      again: ({ testedOn }) => ({
        what: `Xét nghiệm ngày ${formatDate(testedOn)} dương tính, trong thời hạn quản lý đang chạy.`,
        todo: "Lập hồ sơ đề nghị xác định tình trạng nghiện hoặc ra quyết định quản lý mới, rồi ghi vào danh sách.",
      }),
    },
  },
  "user/no-manager": {
    title: "Chưa ghi tổ quản lý, người giúp đỡ người sử dụng",
    why: "Quyết định quản lý phải giao tổ quản lý và người trực tiếp giúp đỡ; bỏ trống thì không rõ ai chịu trách nhiệm.",
    messages: {
      none: () => ({
        what: "Chưa ghi tổ quản lý hoặc người trực tiếp giúp đỡ người này.",
        todo: "Phân công tổ quản lý, người trực tiếp giúp đỡ, rồi ghi vào cột này.",
      }),
    },
  },
  "user/minor-helper": {
    title: "Người giúp đỡ người dưới 18 tuổi chưa đúng thành phần",
    why: "Người chưa đủ 18 tuổi phải được giáo viên, Đoàn thanh niên hoặc Đội thiếu niên trực tiếp giúp đỡ.",
    messages: {
      other: ({ age }) => ({
        what: `Người này dưới ${age} tuổi; ô giúp đỡ không nhắc giáo viên, Đoàn thanh niên hay Đội thiếu niên.`,
        todo: "Giao giáo viên, cán bộ Đoàn hoặc Đội trực tiếp giúp đỡ; nếu đã giao, ghi rõ chức danh.",
      }),
    },
  },
  "user/test-too-old": {
    title: "Người sử dụng trái phép: xét nghiệm quá 30 ngày",
    why: "Tiêu chí 2 chỉ tính kết quả âm tính trong vòng 30 ngày trước ngày đề nghị; lần xét nghiệm cũ hơn không được tính.",
    messages: {
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `Xét nghiệm gần nhất ngày ${formatDate(testedOn)}, cách ${formatDate(deadline)} ${formatInteger(age)} ngày (tối đa ${limit} ngày).`,
        todo: "Nhập kết quả mới hơn nếu đã có; nếu chưa, tổ chức xét nghiệm lại trước ngày đề nghị.",
      }),
    },
  },
  "user/found-addicted": {
    title: "Đã xác định nghiện nhưng còn trong danh sách người sử dụng",
    why: "Xác định nghiện là trường hợp phải dừng quản lý người sử dụng; để lại thì người này bị tính ở cả hai danh sách.",
    messages: {
      stillListed: () => ({
        what: "Cột dừng, chấm dứt quản lý ghi đã xác định nghiện nhưng người này chưa ra khỏi danh sách.",
        todo: "Ghi ngày và lý do đưa ra khỏi danh sách; kiểm tra người này đã có trong danh sách người nghiện chưa.",
      }),
    },
  },
  "user/custody-not-suspended": {
    title: "Đang bị tạm giữ, tạm giam mà chưa ghi tạm đình chỉ quản lý",
    why: "Từ 01/7/2026, người đang bị tạm giữ, tạm giam phải được tạm đình chỉ việc quản lý.",
    messages: {
      notSuspended: () => ({
        what: "Danh sách ghi người này bị tạm giữ hoặc tạm giam nhưng cột dừng, chấm dứt chưa ghi “Tạm đình chỉ”.",
        todo: "Kiểm tra lại; nếu còn bị tạm giữ, tạm giam, ra quyết định tạm đình chỉ và ghi “Tạm đình chỉ”.",
      }),
    },
  },
};

export default userWords;
