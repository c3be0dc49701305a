import { formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const testThem = "Tổ chức xét nghiệm rồi ghi ngày và kết quả; nếu đã có kết quả thì nhập vào cột này.";
const writeGrounds = "Ghi căn cứ theo chín trường hợp a, b, c, d, đ, e, g, h, i; có nhiều căn cứ thì cách nhau bằng dấu chấm phẩy.";

/** Words of the rules about the list of suspects (R3). */
const suspectWords: GroupWords<"suspect"> = {
  "suspect/not-tested": {
    title: "Người có căn cứ nghi chưa được xét nghiệm",
    why: "Tiêu chí 3 đòi hỏi mọi người có căn cứ nghi đều được xét nghiệm; còn một người chưa có kết quả là không đạt.",
    messages: {
      blank: () => ({ what: "Cột kết quả xét nghiệm để trống; mỗi người trong danh sách phải được xét nghiệm.", todo: testThem }),
      none: ({ result }) => ({ what: `Cột kết quả ghi “${result}”; mỗi người trong danh sách phải được xét nghiệm.`, todo: testThem }),
    },
  },
  "suspect/test-overdue": {
    title: "Người có căn cứ nghi chờ xét nghiệm quá lâu",
    why: "Tiêu chí 3 đòi hỏi mọi người có căn cứ nghi đều được xét nghiệm; càng để lâu càng khó phát hiện.",
    messages: {
      overdue: ({ listedOn, days, limit }) => ({
        what: `Vào danh sách ${formatPartialDate(listedOn)}, đã ${formatInteger(days)} ngày chưa có kết quả xét nghiệm (nhắc sau ${formatInteger(limit)} ngày).`,
        todo: "Tổ chức xét nghiệm ngay; nếu chưa làm được, ghi rõ lý do chưa xét nghiệm.",
      }),
    },
  },
  "suspect/grounds-unclear": {
    title: "Căn cứ nghi để trống hoặc không thuộc chín trường hợp",
    why: "Chỉ chín trường hợp theo quy định mới là căn cứ để xét nghiệm; không ghi rõ thì việc lập danh sách không vững.",
    messages: {
      blank: () => ({ what: "Cột căn cứ nghi để trống.", todo: writeGrounds }),
      unknown: () => ({ what: "Căn cứ đã ghi không nhận ra là trường hợp nào trong chín trường hợp theo quy định.", todo: writeGrounds }),
    },
  },
  "suspect/positive-not-listed": {
    title: "Người nghi dương tính chưa có trong danh sách quản lý",
    why: "Người có kết quả dương tính phải được lập hồ sơ quản lý; không có trong danh sách nào là để sót, lọt.",
    messages: {
      notListed: () => ({
        what: "Kết quả dương tính nhưng không thấy trong danh sách người sử dụng trái phép và danh sách người nghiện.",
        todo: "Đưa vào danh sách phù hợp; nếu đã có, kiểm tra số CCCD, họ tên, ngày sinh ở hai sổ có khớp không.",
      }),
    },
  },
  "suspect/negative-too-long": {
    title: "Kết quả âm tính nhưng ở trong danh sách nghi quá lâu",
    why: "Người âm tính và không còn căn cứ nghi thì nên đưa ra khỏi danh sách, để số liệu đúng và tránh định kiến.",
    messages: {
      tooLong: ({ listedOn, days, limit }) => ({
        what: `Vào danh sách ${formatPartialDate(listedOn)}, đã ${formatInteger(days)} ngày (nhắc sau ${formatInteger(limit)} ngày), kết quả âm tính.`,
        todo: "Nếu không còn căn cứ nghi, ghi “Đưa ra khỏi danh sách nghi” ở cột xử lý.",
      }),
    },
  },
  "suspect/refusal-not-summoned": {
    title: "Không chấp hành xét nghiệm mà chưa ghi đã triệu tập",
    why: "Người không chấp hành phải được yêu cầu, đưa đến nơi xét nghiệm theo quy định; không ghi lại thì coi như chưa làm.",
    messages: {
      notSummoned: () => ({
        what: "Người này không chấp hành xét nghiệm; danh sách chưa ghi đã yêu cầu, triệu tập hay đưa về trụ sở.",
        todo: "Triệu tập hoặc đưa về trụ sở để xét nghiệm, rồi ghi việc đã làm vào cột lý do hoặc ghi chú.",
      }),
    },
  },
};

export default suspectWords;
