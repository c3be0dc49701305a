import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";

const makeDossier = "Lập hồ sơ quản lý, rồi ghi “Đã lập” cùng số và ngày lập hồ sơ.";

/** Words of the rules about the list of addicts (R1). */
const addictWords: GroupWords<"addict"> = {
  "addict/no-dossier": {
    title: "Người nghiện chưa có hồ sơ quản lý",
    messages: {
      none: ({ dossier }) => ({ what: `Cột hồ sơ ghi “${dossier}”; mỗi người nghiện phải có hồ sơ quản lý.`, todo: makeDossier }),
      blank: () => ({ what: "Cột hồ sơ để trống; mỗi người nghiện phải có hồ sơ quản lý.", todo: makeDossier }),
    },
  },
  "addict/no-rehab": {
    title: "Người nghiện chưa tham gia cai nghiện, điều trị",
    messages: {
      none: ({ form }) => ({
        what: `Cột hình thức cai nghiện ghi “${form}”; mỗi người nghiện phải tham gia một hình thức cai nghiện, điều trị.`,
        todo: "Vận động đăng ký cai nghiện hoặc lập hồ sơ theo quy định, rồi ghi hình thức đang thực hiện.",
      }),
      blank: () => ({
        what: "Cột hình thức cai nghiện để trống; mỗi người nghiện phải tham gia một hình thức cai nghiện, điều trị.",
        todo: "Ghi hình thức đang thực hiện; nếu chưa tham gia, vận động đăng ký cai nghiện, điều trị.",
      }),
    },
  },
  "addict/no-manager": {
    title: "Người nghiện ngoài cộng đồng chưa có người quản lý, giúp đỡ",
    messages: {
      none: () => ({
        what: "Chưa ghi ai được giao quản lý, giúp đỡ; người đang ở ngoài cộng đồng phải có người phụ trách.",
        todo: "Phân công người hoặc tổ chức quản lý, giúp đỡ, rồi ghi tên vào cột này.",
      }),
    },
  },
  "addict/never-tested": {
    title: "Người nghiện ngoài cộng đồng chưa xét nghiệm lần nào",
    messages: {
      never: () => ({
        what: "Danh sách và sổ xét nghiệm chưa có lần xét nghiệm nào; người ngoài cộng đồng phải được xét nghiệm.",
        todo: "Nhập ngày và kết quả nếu đã xét nghiệm; nếu chưa, tổ chức xét nghiệm trước ngày đề nghị.",
      }),
    },
  },
  "addict/test-too-old": {
    title: "Người nghiện ngoài cộng đồng: xét nghiệm quá 30 ngày",
    messages: {
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `Xét nghiệm gần nhất ngày ${formatDate(testedOn)}, cách ${formatDate(deadline)} ${formatInteger(age)} ngày (tối đa ${limit} ngày).`,
        todo: "Nhập kết quả mới hơn nếu đã có; nếu chưa, tổ chức xét nghiệm lại trước ngày đề nghị.",
      }),
    },
  },
  "addict/test-positive": {
    title: "Người nghiện có kết quả xét nghiệm gần nhất dương tính",
    messages: {
      positive: ({ testedOn }) => ({
        what: `Lần xét nghiệm gần nhất, ngày ${formatDate(testedOn)}, có kết quả dương tính; yêu cầu là âm tính.`,
        todo: "Kiểm tra lại kết quả. Nếu đúng, xử lý theo quy định và xét nghiệm lại trước ngày đề nghị.",
      }),
      inSubstitution: ({ testedOn }) => ({
        what: `Xét nghiệm ngày ${formatDate(testedOn)} dương tính ở người điều trị thay thế; có thể do thuốc được cấp.`,
        todo: "Xem phiếu xét nghiệm: nếu dương tính với chất khác thuốc điều trị thì xử lý theo quy định.",
      }),
    },
  },
  "addict/test-after-proposal": {
    title: "Xét nghiệm ghi sau ngày đề nghị công nhận",
    messages: {
      afterProposal: ({ testedOn, proposedOn }) => ({
        what: `Xét nghiệm ghi ngày ${formatDate(testedOn)}, sau ngày đề nghị ${formatDate(proposedOn)} nên không được tính.`,
        todo: "Kiểm tra lại ngày xét nghiệm và ngày đề nghị công nhận ở bảng tham số.",
      }),
      afterAsOf: ({ testedOn, asOf }) => ({
        what: `Xét nghiệm ghi ngày ${formatDate(testedOn)}, sau ngày chốt số liệu ${formatDate(asOf)} nên không được tính.`,
        todo: "Kiểm tra lại ngày xét nghiệm và ngày chốt số liệu ở bảng tham số.",
      }),
    },
  },
  "addict/no-position": {
    title: "Chưa ghi nơi đang ở của người nghiện",
    messages: {
      blank: () => ({
        what: "Cột nơi đang ở để trống nên chưa biết người này có ở ngoài cộng đồng hay không.",
        todo: "Ghi nơi đang ở: ngoài cộng đồng, cơ sở cai nghiện, trại giam, vắng mặt…",
      }),
    },
  },
  "addict/too-many-in-community": {
    title: "Số người nghiện ngoài cộng đồng chạm hoặc gần mức 10 người",
    messages: {
      reached: ({ count, limit }) => ({
        what: `Có ${formatInteger(count)} người nghiện ngoài cộng đồng; tiêu chí yêu cầu dưới ${formatInteger(limit)} người.`,
        todo: "Kiểm tra lại cột nơi đang ở; vận động, lập hồ sơ đưa đi cai nghiện để giảm số người.",
      }),
      near: ({ count, limit }) => ({
        what: `Có ${formatInteger(count)} người nghiện ngoài cộng đồng, gần mức ${formatInteger(limit)} người thì không đạt tiêu chí.`,
        todo: "Theo dõi biến động; kiểm tra lại cột nơi đang ở trước ngày đề nghị.",
      }),
    },
  },
};

export default addictWords;
