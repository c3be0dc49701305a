import type { PartialDate } from "../../../core/registers/column";
import { formatClock, formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const makeDossier = "Lập hồ sơ quản lý, rồi ghi “Đã lập” cùng số và ngày lập hồ sơ.";
const finishDossier = "Bổ sung tài liệu còn thiếu, hoàn thành hồ sơ rồi ghi “Đã lập” cùng số và ngày lập hồ sơ.";
const writeConclusion = "Ghi số, ngày theo phiếu kết quả xác định tình trạng nghiện; chưa có phiếu thì đề nghị cơ sở y tế xác định.";
const writeDecision = "Ghi số, ngày theo quyết định (Mẫu 24); nếu chưa có quyết định, trình ký quyết định ngay.";
const checkTerm = "Đối chiếu ngày bắt đầu, ngày kết thúc với quyết định và sửa ngày ghi sai.";
const checkLongTerm = "Đối chiếu với hồ sơ và số lần đã cai; sửa ngày ghi sai hoặc điều chỉnh thời hạn cho đúng luật.";
const listPostRehab = "Lập hồ sơ quản lý sau cai và ghi vào danh sách sau cai, hoặc ghi ngày, lý do ra khỏi danh sách.";

/** A span of a wait; of a vague start nobody knows more than its least. */
const daysSince = (since: PartialDate, days: number): string => `${since.date === null ? "ít nhất " : ""}${formatInteger(days)} ngày`;

/** Words of the rules about the list of addicts (R1). */
const addictWords: GroupWords<"addict"> = {
  "addict/no-dossier": {
    title: "Người nghiện chưa có hồ sơ quản lý",
    why: "Tiêu chí yêu cầu 100% người nghiện có hồ sơ quản lý; thiếu một hồ sơ là không đạt.",
    messages: {
      none: ({ dossier }) => ({ what: `Cột hồ sơ ghi “${dossier}”; mỗi người nghiện phải có hồ sơ quản lý.`, todo: makeDossier }),
      blank: () => ({ what: "Cột hồ sơ để trống; mỗi người nghiện phải có hồ sơ quản lý.", todo: makeDossier }),
    },
  },
  "addict/no-rehab": {
    title: "Người nghiện chưa tham gia cai nghiện, điều trị",
    why: "Tiêu chí yêu cầu 100% người nghiện tham gia cai nghiện, điều trị; một người chưa tham gia là không đạt.",
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
    why: "Người nghiện ngoài cộng đồng phải được quản lý, giám sát chặt chẽ; không có người phụ trách thì không đạt tiêu chí.",
    messages: {
      none: () => ({
        what: "Chưa ghi ai được giao quản lý, giúp đỡ; người đang ở ngoài cộng đồng phải có người phụ trách.",
        todo: "Phân công người hoặc tổ chức quản lý, giúp đỡ, rồi ghi tên vào cột này.",
      }),
    },
  },
  "addict/never-tested": {
    title: "Người nghiện ngoài cộng đồng chưa xét nghiệm lần nào",
    why: "Người nghiện ngoài cộng đồng phải có kết quả âm tính trong 30 ngày trước ngày đề nghị; chưa xét nghiệm thì không đạt.",
    messages: {
      never: () => ({
        what: "Danh sách và sổ xét nghiệm chưa có lần xét nghiệm nào; người ngoài cộng đồng phải được xét nghiệm.",
        todo: "Nhập ngày và kết quả nếu đã xét nghiệm; nếu chưa, tổ chức xét nghiệm trước ngày đề nghị.",
      }),
    },
  },
  "addict/test-too-old": {
    title: "Người nghiện ngoài cộng đồng: xét nghiệm quá 30 ngày",
    why: "Kết quả xét nghiệm chỉ được tính khi cách ngày đề nghị công nhận không quá 30 ngày.",
    messages: {
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `Xét nghiệm gần nhất ngày ${formatDate(testedOn)}, cách ${formatDate(deadline)} ${formatInteger(age)} ngày (tối đa ${limit} ngày).`,
        todo: "Nhập kết quả mới hơn nếu đã có; nếu chưa, tổ chức xét nghiệm lại trước ngày đề nghị.",
      }),
    },
  },
  "addict/test-positive": {
    title: "Người nghiện có kết quả xét nghiệm gần nhất dương tính",
    why: "Tiêu chí yêu cầu kết quả xét nghiệm âm tính; kết quả dương tính là không đạt và phải được xử lý.",
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
    why: "Xét nghiệm sau ngày đề nghị không được tính cho tiêu chí; thường là do ghi nhầm ngày đề nghị.",
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
    why: "Không biết nơi đang ở thì không đếm đúng được số người nghiện ngoài cộng đồng, phải dưới 10 người.",
    messages: {
      blank: () => ({
        what: "Cột nơi đang ở để trống nên chưa biết người này có ở ngoài cộng đồng hay không.",
        todo: "Ghi nơi đang ở: ngoài cộng đồng, cơ sở cai nghiện, trại giam, vắng mặt…",
      }),
    },
  },
  "addict/too-many-in-community": {
    title: "Số người nghiện ngoài cộng đồng chạm hoặc gần mức 10 người",
    why: "Tiêu chí yêu cầu dưới 10 người nghiện ngoài cộng đồng; đủ 10 người là không đạt.",
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
  "addict/dossier-unfinished": {
    title: "Hồ sơ người nghiện đang lập đã quá lâu",
    why: "Hồ sơ đang lập chưa tính là có hồ sơ quản lý; để kéo dài thì không đạt yêu cầu 100% người nghiện có hồ sơ.",
    messages: {
      sinceDossier: ({ since, days, limit }) => ({
        what: `Hồ sơ ghi đang lập từ ${formatPartialDate(since)}, đến nay ${daysSince(since, days)} (quá ${formatInteger(limit)} ngày).`,
        todo: finishDossier,
      }),
      sinceListing: ({ since, days, limit }) => ({
        what: `Hồ sơ ghi đang lập; vào danh sách từ ${formatPartialDate(since)}, đến nay ${daysSince(since, days)} (quá ${formatInteger(limit)} ngày).`,
        todo: finishDossier,
      }),
    },
  },
  "addict/dossier-unnumbered": {
    title: "Hồ sơ người nghiện ghi đã lập nhưng không có số, ngày",
    why: "Không có số hoặc ngày lập thì không tìm và không chứng minh được hồ sơ khi thẩm định.",
    messages: {
      neither: ({ dossier }) => ({
        what: `Cột hồ sơ ghi “${dossier}” nhưng chưa ghi số hồ sơ hay ngày lập hồ sơ.`,
        todo: "Ghi số và ngày lập theo hồ sơ lưu; nếu thực tế chưa lập thì sửa lại cột hồ sơ.",
      }),
    },
  },
  "addict/no-conclusion": {
    title: "Thiếu số hoặc ngày phiếu xác định tình trạng nghiện",
    why: "Chỉ kết luận của cơ sở y tế mới xác định một người là người nghiện; thiếu phiếu thì chưa có căn cứ lập danh sách.",
    messages: {
      neither: () => ({ what: "Chưa ghi số và ngày phiếu kết quả xác định tình trạng nghiện.", todo: writeConclusion }),
      number: () => ({ what: "Chưa ghi số phiếu kết quả xác định tình trạng nghiện, mới có ngày.", todo: writeConclusion }),
      date: () => ({ what: "Chưa ghi ngày phiếu kết quả xác định tình trạng nghiện, mới có số.", todo: writeConclusion }),
    },
  },
  "addict/conclusion-after-listing": {
    title: "Ngày xác định nghiện sau ngày đưa vào danh sách",
    why: "Có kết luận nghiện rồi mới đưa vào danh sách; thứ tự ngược lại thường là do ghi nhầm ngày.",
    messages: {
      after: ({ conclusionOn, listedOn }) => ({
        what: `Xác định nghiện ${formatPartialDate(conclusionOn)}, sau khi đưa vào danh sách ${formatPartialDate(listedOn)}.`,
        todo: "Đối chiếu với phiếu kết quả và ngày lập danh sách, sửa ngày ghi sai.",
      }),
    },
  },
  "addict/registration-overdue": {
    title: "Quá hạn đăng ký cai nghiện sau kết luận nghiện",
    why: "Người có kết luận nghiện phải đăng ký cai nghiện đúng hạn; quá hạn thì xét lập hồ sơ cai nghiện bắt buộc.",
    messages: {
      overdue: ({ conclusionOn, due, value, unit }) => ({
        what: `Kết luận nghiện ngày ${formatDate(conclusionOn)}; hạn đăng ký cai ${formatClock({ value, unit })}, đến ${formatDate(due)}, đã qua.`,
        todo: "Nếu đã đăng ký, ghi hình thức và quyết định cai; nếu chưa, vận động đăng ký hoặc lập hồ sơ theo quy định.",
      }),
    },
  },
  "addict/no-rehab-decision": {
    title: "Cai tại gia đình, cộng đồng thiếu số hoặc ngày quyết định",
    why: "Cai tự nguyện tại gia đình, cộng đồng phải có quyết định của Chủ tịch UBND xã; thiếu thì việc cai chưa hợp lệ.",
    messages: {
      neither: () => ({ what: "Cai tại gia đình, cộng đồng nhưng chưa ghi số và ngày quyết định.", todo: writeDecision }),
      number: () => ({ what: "Cai tại gia đình, cộng đồng nhưng chưa ghi số quyết định, mới có ngày.", todo: writeDecision }),
      date: () => ({ what: "Cai tại gia đình, cộng đồng nhưng chưa ghi ngày quyết định, mới có số.", todo: writeDecision }),
    },
  },
  "addict/rehab-decision-late": {
    title: "Quyết định cai tại gia đình ra muộn so với ngày bắt đầu cai",
    why: "Quyết định cai tại gia đình phải có ngay sau khi đăng ký; bắt đầu cai trước rồi mới quyết định là chậm hạn.",
    messages: {
      late: ({ decidedOn, begunOn, due, value, unit }) => ({
        what: `Bắt đầu cai ngày ${formatDate(begunOn)}, quyết định ${formatPartialDate(decidedOn)}; hạn ${formatClock({ value, unit })}, chậm nhất ${formatDate(due)}.`,
        todo: "Đối chiếu với quyết định và sửa ngày ghi sai; nếu đúng, ghi rõ lý do chậm vào cột ghi chú.",
      }),
    },
  },
  "addict/home-rehab-length": {
    title: "Thời hạn cai tại gia đình ngắn hoặc dài hơn quy định",
    why: "Trước 01/7/2026, cai tự nguyện tại gia đình, cộng đồng phải từ đủ 06 tháng đến 12 tháng.",
    messages: {
      short: ({ from, to, months }) => ({
        what: `Cai tại gia đình từ ${formatDate(from)} đến ${formatDate(to)}, ngắn hơn ${formatInteger(months)} tháng.`,
        todo: checkTerm,
      }),
      long: ({ from, to, months }) => ({
        what: `Cai tại gia đình từ ${formatDate(from)} đến ${formatDate(to)}, dài hơn ${formatInteger(months)} tháng.`,
        todo: checkTerm,
      }),
    },
  },
  "addict/rehab-length": {
    title: "Thời hạn cai không đúng 24 tháng (lần đầu) hoặc 36 tháng (lần sau)",
    why: "Từ 01/7/2026, mọi hình thức cai nghiện có một thời hạn: 24 tháng với lần đầu, 36 tháng từ lần thứ hai.",
    messages: {
      first: ({ from, to, months, endsOn }) => ({
        what: `Cai từ ${formatDate(from)} đến ${formatDate(to)}; cai lần đầu phải đủ ${formatInteger(months)} tháng, đến ${formatDate(endsOn)}.`,
        todo: checkLongTerm,
      }),
      further: ({ from, to, months, endsOn, times }) => ({
        what: `Cai từ ${formatDate(from)} đến ${formatDate(to)}; đã cai ${formatInteger(times)} lần nên phải ${formatInteger(months)} tháng, đến ${formatDate(endsOn)}.`,
        todo: checkLongTerm,
      }),
      either: ({ from, to, months, endsOn, furtherMonths, furtherEndsOn }) => ({
        what: `Cai từ ${formatDate(from)} đến ${formatDate(to)}; phải ${formatInteger(months)} tháng (đến ${formatDate(endsOn)}) hoặc ${formatInteger(furtherMonths)} tháng (đến ${formatDate(furtherEndsOn)}).`,
        todo: checkLongTerm,
      }),
    },
  },
  "addict/rehab-ended": {
    title: "Hết thời hạn cai nghiện, điều trị mà vẫn ghi đang cai",
    why: "Hết thời hạn thì phải xác nhận hoàn thành hoặc lập biện pháp tiếp; để trống kết quả thì không còn tính là đang cai.",
    messages: {
      ended: ({ endedOn }) => ({
        what: `Thời hạn cai nghiện, điều trị đã hết từ ${formatPartialDate(endedOn)} mà chưa ghi kết quả hoặc vẫn ghi đang cai.`,
        todo: "Ghi kết quả cai và làm giấy xác nhận hoàn thành; nếu còn điều trị hoặc cai tiếp, ghi thời hạn mới.",
      }),
    },
  },
  "addict/rehab-ending": {
    title: "Sắp hết thời hạn cai nghiện, điều trị",
    why: "Giấy xác nhận hoàn thành và hồ sơ quản lý sau cai phải xong đúng lúc hết thời hạn nên cần chuẩn bị trước.",
    messages: {
      ending: ({ endsOn, days }) => ({
        what: days === 0 ? `Thời hạn cai nghiện, điều trị hết đúng ngày chốt số liệu ${formatDate(endsOn)}.` : `Thời hạn cai nghiện, điều trị hết ngày ${formatDate(endsOn)}, còn ${formatInteger(days)} ngày.`,
        todo: "Đánh giá kết quả, chuẩn bị giấy xác nhận hoàn thành và hồ sơ quản lý sau cai.",
      }),
    },
  },
  "addict/no-post-rehab": {
    title: "Hoàn thành cai nghiện nhưng chưa được quản lý sau cai",
    why: "Người hoàn thành cai nghiện phải được quản lý sau cai 01 hoặc 02 năm; không có trong danh sách là bỏ sót.",
    messages: {
      notListed: () => ({ what: "Đã hoàn thành cai nghiện nhưng không có trong danh sách sau cai, cũng chưa ra khỏi danh sách này.", todo: listPostRehab }),
      managementOver: () => ({
        what: "Đã hoàn thành cai nghiện; danh sách sau cai chỉ còn dòng đã kết thúc mà người này vẫn trong danh sách nghiện.",
        todo: "Ghi ngày, lý do ra khỏi danh sách nghiện; nếu đã cai thêm lần nữa, lập hồ sơ quản lý sau cai mới.",
      }),
      leftList: () => ({
        what: "Ra khỏi danh sách vì hoàn thành cai nghiện nhưng không có trong danh sách sau cai.",
        todo: "Lập hồ sơ quản lý sau cai và ghi vào danh sách sau cai; nếu lý do ghi sai thì sửa lại lý do.",
      }),
    },
  },
  "addict/centre-unnamed": {
    title: "Ghi ở cơ sở cai nghiện nhưng không có tên cơ sở, quyết định",
    why: "Người ở cơ sở cai nghiện không tính vào số ngoài cộng đồng nên phải có tên cơ sở hoặc quyết định làm căn cứ.",
    messages: {
      unnamed: ({ position }) => ({
        what: `Nơi đang ở ghi “${position}” nhưng chưa ghi tên cơ sở hay số, ngày quyết định.`,
        todo: "Ghi tên cơ sở cai nghiện và số, ngày quyết định; nếu người này không ở cơ sở thì sửa nơi đang ở.",
      }),
    },
  },
  "addict/compulsory-in-community": {
    title: "Đang cai bắt buộc nhưng lại ghi ở ngoài cộng đồng",
    why: "Cai bắt buộc là cai trong cơ sở; ghi sai nơi đang ở thì số người nghiện ngoài cộng đồng bị đếm sai.",
    messages: {
      contradiction: ({ position, form }) => ({
        what: `Hình thức ghi “${form}” nhưng nơi đang ở ghi “${position}”.`,
        todo: "Kiểm tra lại: sửa nơi đang ở, hoặc ghi đúng hình thức, thời gian và kết quả cai.",
      }),
    },
  },
  "addict/prisoner-listed": {
    title: "Người chấp hành án tù vẫn còn trong danh sách người nghiện",
    why: "Chấp hành án phạt tù là trường hợp đưa ra khỏi danh sách; để lại thì tổng số người nghiện bị đếm thừa.",
    messages: {
      listed: ({ position }) => ({
        what: `Nơi đang ở ghi “${position}” nhưng chưa ghi ngày đưa ra khỏi danh sách.`,
        todo: "Ghi ngày, lý do đưa ra khỏi danh sách; nếu mới tạm giữ, tạm giam thì sửa nơi đang ở.",
      }),
    },
  },
  "addict/no-drug": {
    title: "Chưa ghi loại ma túy người nghiện sử dụng",
    why: "Mẫu thống kê người sử dụng, người nghiện phân theo loại ma túy; để trống thì biểu báo cáo bị thiếu.",
    messages: {
      blank: () => ({ what: "Cột loại ma túy sử dụng để trống.", todo: "Ghi loại ma túy theo hồ sơ hoặc phiếu kết quả; dùng nhiều loại thì ghi “Sử dụng nhiều loại”." }),
    },
  },
  "addict/papers-of-other-law": {
    title: "Giấy tờ cai nghiện không thuộc luật có hiệu lực lúc bắt đầu cai",
    why: "Việc cai theo luật có hiệu lực lúc bắt đầu: trước 01/7/2026 theo Luật 73/2021/QH14, từ ngày đó theo Luật 120/2025/QH15.",
    messages: {
      oldPaper: ({ paper, begunOn }) => ({
        what: `Bắt đầu cai ${formatPartialDate(begunOn)}, theo Luật 120/2025/QH15, nhưng ô này ghi “${paper}” của luật cũ.`,
        todo: "Kiểm tra lại ngày bắt đầu; nếu đúng, dùng giấy tờ theo luật mới và sửa lại ô này.",
      }),
      newPaper: ({ paper, begunOn }) => ({
        what: `Bắt đầu cai ${formatPartialDate(begunOn)}, theo Luật 73/2021/QH14, nhưng ô này ghi “${paper}” của luật mới.`,
        todo: "Kiểm tra lại ngày bắt đầu; nếu đúng, ghi giấy tờ theo luật cũ: người đang cai tiếp tục theo luật cũ.",
      }),
    },
  },
  "addict/conclusion-outdated": {
    title: "Bắt đầu cai với kết luận nghiện đã quá 06 tháng",
    why: "Từ 01/7/2026, người đăng ký cai có kết quả xác định tình trạng nghiện quá 06 tháng phải được xác định lại.",
    messages: {
      outdated: ({ conclusionOn, begunOn, months, validUntil }) => ({
        what: `Kết luận nghiện ${formatPartialDate(conclusionOn)}, bắt đầu cai ${formatPartialDate(begunOn)}: quá ${formatInteger(months)} tháng (hết ${formatDate(validUntil)}).`,
        todo: "Đưa đi xác định lại tình trạng nghiện, hoặc ghi kết luận mới hơn nếu đã có.",
      }),
    },
  },
};

export default addictWords;
