import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const inspect = "Lập kế hoạch kiểm tra cơ sở; nếu đã kiểm tra thì ghi ngày và kết quả vào sổ.";

/** Words of the rules about conditional businesses (R13). */
const businessWords: GroupWords<"business"> = {
  "business/unsigned": {
    title: "Cơ sở kinh doanh chưa ký cam kết",
    why: "Ngành nghề kinh doanh có điều kiện dễ bị tội phạm ma túy lợi dụng; cam kết ràng buộc trách nhiệm của chủ cơ sở.",
    messages: {
      unsigned: ({ signed }) => ({
        what: `Cột ký cam kết ghi “${signed}”; cơ sở trong danh sách này cần ký cam kết.`,
        todo: "Tổ chức cho chủ cơ sở ký cam kết, rồi ghi “Đã ký”.",
      }),
      refused: ({ signed }) => ({
        what: `Cột ký cam kết ghi “${signed}”; cơ sở trong danh sách này cần ký cam kết.`,
        todo: "Làm việc lại với chủ cơ sở để ký cam kết; ghi rõ lý do vào cột ghi chú.",
      }),
      blank: () => ({
        what: "Cột ký cam kết để trống; cơ sở trong danh sách này cần ký cam kết.",
        todo: "Ghi “Đã ký” nếu cơ sở đã ký; nếu chưa, tổ chức cho chủ cơ sở ký cam kết.",
      }),
    },
  },
  "business/not-inspected": {
    title: "Cơ sở kinh doanh đã lâu chưa được kiểm tra",
    why: "Kế hoạch yêu cầu thường xuyên kiểm tra các cơ sở kinh doanh có điều kiện để ngăn vi phạm liên quan đến ma túy.",
    messages: {
      never: ({ months }) => ({
        what: `Chưa ghi ngày kiểm tra; mỗi cơ sở cần được kiểm tra trong vòng ${formatInteger(months)} tháng.`,
        todo: inspect,
      }),
      old: ({ inspectedOn, months, asOf }) => ({
        what: `Kiểm tra gần nhất ${formatPartialDate(inspectedOn)}, quá ${formatInteger(months)} tháng tính đến ngày chốt ${formatDate(asOf)}.`,
        todo: inspect,
      }),
      future: ({ inspectedOn, asOf }) => ({
        what: `Lần kiểm tra gần nhất ghi ${formatPartialDate(inspectedOn)}, sau ngày chốt số liệu ${formatDate(asOf)}.`,
        todo: "Sửa lại ngày kiểm tra theo biên bản, hoặc kiểm tra lại ngày chốt số liệu ở bảng tham số.",
      }),
    },
  },
  "business/violation-without-case": {
    title: "Cơ sở vi phạm về ma túy nhưng sổ vụ việc không có",
    why: "Vi phạm về ma túy tại cơ sở phải được theo dõi như một vụ việc; thiếu thì số vụ báo cáo thấp hơn thực tế.",
    messages: {
      noCase: () => ({
        what: "Kết quả kiểm tra ghi vi phạm về ma túy, nhưng sổ vụ việc không có vụ nào tại cơ sở này hoặc cùng ngày, cùng thôn.",
        todo: "Ghi vụ việc vào sổ vụ việc, vụ án; nếu đã có thì ghi rõ tên cơ sở ở cột địa điểm.",
      }),
    },
  },
};

export default businessWords;
