import { formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const traceSource = "Mở rộng, truy nguồn rồi ghi “Đã mở rộng”; nếu hồ sơ đã có kết quả thì cập nhật vào cột này.";
const speedUp = "Đôn đốc cơ quan thụ lý; nếu đã có kết quả, ghi tình trạng và ngày giải quyết.";

/** Words of the rules about incidents and cases (R8). */
const incidentWords: GroupWords<"incident"> = {
  "incident/serious-by-managed-person": {
    title: "Vụ rất nghiêm trọng trở lên do người thuộc diện quản lý gây ra",
    why: "Tiêu chí 7 đòi hỏi không để người thuộc diện quản lý gây ra vụ rất nghiêm trọng, đặc biệt nghiêm trọng.",
    messages: {
      serious: ({ seriousness, group }) => ({
        what: `Vụ ghi mức “${seriousness}”, người gây ra thuộc nhóm “${group}”; tiêu chí không cho phép.`,
        todo: "Kiểm tra lại mức độ và nhóm người gây ra theo hồ sơ vụ; nếu đúng, báo cáo khi tự đánh giá.",
      }),
    },
  },
  "incident/perpetrator-not-listed": {
    title: "Người gây ra vụ việc chưa có trong danh sách quản lý từ trước",
    why: "Người thuộc diện quản lý mà chưa được lập danh sách trước khi gây ra vụ việc là để sót, lọt theo tiêu chí 7.",
    messages: {
      notListed: ({ group, listedBefore }) => ({
        what: `Người gây ra thuộc nhóm “${group}”, cột đã có trong danh sách quản lý trước đó ghi “${listedBefore}”.`,
        todo: "Đối chiếu các danh sách quản lý; nếu đúng là sót, bổ sung vào danh sách và làm rõ nguyên nhân.",
      }),
    },
  },
  "incident/seriousness-missing": {
    title: "Vụ án hình sự chưa ghi mức độ nghiêm trọng",
    why: "Không biết mức độ nghiêm trọng thì chưa đánh giá được tiêu chí 7.",
    messages: {
      blank: ({ kind }) => ({
        what: `Loại ghi “${kind}” nhưng cột mức độ nghiêm trọng để trống.`,
        todo: "Ghi mức độ theo quyết định khởi tố hoặc bản án: ít, nghiêm trọng, rất hoặc đặc biệt nghiêm trọng.",
      }),
    },
  },
  "incident/source-not-traced": {
    title: "Vụ tàng trữ chưa mở rộng truy nguồn ma túy",
    why: "Chỉ tiêu yêu cầu 100% vụ tàng trữ trái phép chất ma túy phải được mở rộng, truy nguồn.",
    messages: {
      notDone: ({ sourceTraced }) => ({ what: `Vụ tàng trữ có cột mở rộng truy nguồn ghi “${sourceTraced}”.`, todo: traceSource }),
      blank: () => ({ what: "Vụ tàng trữ có cột mở rộng truy nguồn để trống.", todo: traceSource }),
    },
  },
  "incident/transport-report-unverified": {
    title: "Tin báo về vận chuyển ma túy chưa được xác minh",
    why: "Chỉ tiêu yêu cầu 100% vụ việc có thông tin về vận chuyển trái phép chất ma túy được xác minh làm rõ.",
    messages: {
      unverified: ({ transportVerified }) => ({
        what: `Cột tin báo về vận chuyển đã xác minh ghi “${transportVerified}”.`,
        todo: "Xác minh làm rõ tin báo rồi ghi “Có”; nếu vụ không có tin báo về vận chuyển, ghi “Không thuộc diện”.",
      }),
    },
  },
  "incident/growing-or-producing": {
    title: "Có vụ trồng cây có chứa chất ma túy hoặc sản xuất ma túy",
    why: "Tiêu chí 6 đòi hỏi trên địa bàn không có trồng cây có chứa chất ma túy và không có sản xuất ma túy.",
    messages: {
      growing: ({ act }) => ({
        what: `Cột hành vi ghi “${act}”; tiêu chí yêu cầu không có trồng cây có chứa chất ma túy.`,
        todo: "Kiểm tra lại hành vi theo hồ sơ vụ; phá bỏ hết cây và báo cáo khi tự đánh giá.",
      }),
      producing: ({ act }) => ({
        what: `Cột hành vi ghi “${act}”; tiêu chí yêu cầu không có sản xuất trái phép chất ma túy.`,
        todo: "Kiểm tra lại hành vi theo hồ sơ vụ; nếu đúng, báo cáo khi tự đánh giá.",
      }),
    },
  },
  "incident/growing-without-amount": {
    title: "Vụ trồng cây chưa ghi số cây và diện tích",
    why: "Số cây và diện tích quyết định việc xếp loại địa bàn; thiếu cả hai thì không tính được.",
    messages: {
      neither: ({ act }) => ({
        what: `Cột hành vi ghi “${act}” nhưng không có số cây và không có diện tích.`,
        todo: "Ghi số cây hoặc diện tích (m²) theo biên bản phát hiện, triệt phá.",
      }),
    },
  },
  "incident/no-result": {
    title: "Vụ việc, vụ án quá lâu chưa có kết quả giải quyết",
    why: "Chỉ tiêu yêu cầu trên 90% số vụ án ma túy được giải quyết, xét xử; vụ để lâu làm giảm tỷ lệ này.",
    messages: {
      unresolved: ({ since, months, resolution }) => ({
        what: `Vụ từ ${formatPartialDate(since)} vẫn ghi “${resolution}”, đã quá ${formatInteger(months)} tháng.`,
        todo: speedUp,
      }),
      blank: ({ since, months }) => ({
        what: `Vụ từ ${formatPartialDate(since)} để trống tình trạng giải quyết, đã quá ${formatInteger(months)} tháng.`,
        todo: speedUp,
      }),
    },
  },
  "incident/wanted-hiding": {
    title: "Có đối tượng truy nã về ma túy lẩn trốn trên địa bàn",
    why: "Địa bàn không ma túy phải không có người bị truy nã về tội phạm ma túy lẩn trốn.",
    messages: {
      hiding: ({ wantedHiding }) => ({
        what: `Cột đối tượng truy nã lẩn trốn ghi “${wantedHiding}”; địa bàn không ma túy không được có người bị truy nã lẩn trốn.`,
        todo: "Phối hợp truy bắt, vận động đầu thú; khi xong thì ghi “Không” và kết quả vào cột ghi chú.",
      }),
    },
  },
};

export default incidentWords;
