import { removalReasons } from "../../../legal/lists";
import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const sexWords = { male: "Nam", female: "Nữ" } as const;
const checkNumber = "Đối chiếu với thẻ căn cước, sửa số, giới tính hoặc ngày sinh cho khớp.";

const sameRow = (row: number, sheet: string | null): string => (sheet === null ? `dòng ${row}` : `trang ${sheet}, dòng ${row}`);
const checkSamePerson = "Nếu cùng một người, gộp hai dòng và sửa số CCCD; nếu là hai người, ghi đủ số CCCD của từng người.";
const writeResidence = "Ghi nơi thường trú, tạm trú và nơi ở hiện tại (thôn, xã) sau khi xác minh.";
const writeLawfulReason = "Đối chiếu hồ sơ, ghi đúng trường hợp luật nêu; nếu không có thì để người này trong danh sách.";
const writeOneWay = "Thống nhất một cách ghi cho cả cột, theo danh mục giá trị của cột.";
const writeBirth = "Ghi đủ ngày, tháng, năm sinh theo giấy tờ của người này.";

/** Words of the rules that serve several person registers. */
const personWords: GroupWords<"person"> = {
  "person/incomplete-name": {
    title: "Họ và tên trống hoặc chưa đúng",
    why: "Sai họ tên thì không đối chiếu được người này giữa các danh sách, sổ xét nghiệm và hồ sơ.",
    messages: {
      blank: () => ({ what: "Ô họ và tên để trống; mỗi dòng phải ghi đủ họ, chữ đệm và tên.", todo: "Ghi họ và tên theo giấy tờ của người này." }),
      error: () => ({ what: "Ô họ và tên đang báo lỗi của Excel, không đọc được.", todo: "Nhập lại họ và tên theo giấy tờ của người này." }),
      digits: () => ({ what: "Họ và tên có chữ số; họ tên chỉ gồm chữ.", todo: "Bỏ chữ số, ghi đúng họ và tên theo giấy tờ." }),
      singleWord: () => ({ what: "Họ và tên chỉ có một từ; phải ghi đủ họ và tên.", todo: "Ghi đủ họ, chữ đệm và tên theo giấy tờ." }),
    },
  },
  "person/birth-date": {
    title: "Ngày sinh trống, không đọc được hoặc không hợp lý",
    why: "Ngày sinh dùng để nhận đúng người, kiểm tra số CCCD và áp dụng quy định theo độ tuổi.",
    messages: {
      blank: () => ({ what: "Ô ngày sinh để trống; danh sách phải có ngày, tháng, năm sinh.", todo: writeBirth }),
      unreadable: () => ({ what: "Ô ngày sinh ghi nội dung không phải ngày hay năm.", todo: writeBirth }),
      future: ({ birth, asOf }) => ({
        what: `Ghi sinh ${formatPartialDate(birth)}, sau ngày chốt số liệu ${formatDate(asOf)}.`,
        todo: "Đối chiếu với giấy tờ và sửa lại ngày sinh.",
      }),
      tooOld: ({ birth, limit }) => ({
        what: `Ghi sinh ${formatPartialDate(birth)}, tức đã quá ${formatInteger(limit)} tuổi.`,
        todo: "Đối chiếu với giấy tờ và sửa lại ngày sinh.",
      }),
    },
  },
  "person/birth-year-only": {
    title: "Ngày sinh chưa đủ ngày, tháng, năm",
    why: "Biểu mẫu hồ sơ cần đủ ngày, tháng, năm sinh; chỉ ghi năm thì dễ lẫn với người trùng tên.",
    messages: {
      year: ({ year }) => ({ what: `Ngày sinh chỉ ghi năm ${year}; biểu mẫu yêu cầu đủ ngày, tháng, năm sinh.`, todo: writeBirth }),
      month: ({ month, year }) => ({ what: `Ngày sinh chỉ ghi tháng ${month}/${year}; biểu mẫu yêu cầu đủ ngày, tháng, năm sinh.`, todo: writeBirth }),
    },
  },
  "person/sex-missing": {
    title: "Giới tính trống hoặc không phải Nam, Nữ",
    why: "Biểu mẫu hồ sơ có mục giới tính; thiếu thì không kiểm tra được số CCCD và biểu cơ cấu bị hụt người.",
    messages: {
      blank: () => ({ what: "Không thấy giới tính của người này; danh sách phải ghi Nam hoặc Nữ.", todo: "Ghi Nam hoặc Nữ theo giấy tờ." }),
      unknown: () => ({ what: "Ô giới tính ghi nội dung không phải Nam hoặc Nữ.", todo: "Ghi Nam hoặc Nữ theo giấy tờ." }),
    },
  },
  "person/personal-id-missing": {
    title: "Chưa có số CCCD/CMND",
    why: "Quyết định quản lý và danh sách sau cai phải ghi số giấy tờ; thiếu số thì dễ sót hoặc trùng người khi đối chiếu.",
    messages: {
      blank: () => ({
        what: "Ô số CCCD/CMND để trống; danh sách phải có số giấy tờ của từng người.",
        todo: "Bổ sung số CCCD 12 chữ số theo thẻ căn cước hoặc Cơ sở dữ liệu quốc gia về dân cư.",
      }),
    },
  },
  "person/old-personal-id": {
    title: "Còn dùng số CMND 9 chữ số",
    why: "CMND đã hết giá trị sử dụng; chỉ số định danh 12 chữ số mới đối chiếu được với dữ liệu dân cư.",
    messages: {
      nineDigits: () => ({
        what: "Số giấy tờ có 9 chữ số, là số CMND cũ; nay dùng số CCCD 12 chữ số.",
        todo: "Hỏi và ghi số CCCD 12 chữ số của người này.",
      }),
    },
  },
  "person/personal-id-province": {
    title: "Ba chữ số đầu của CCCD không có trong bảng mã",
    why: "Ba chữ số đầu là mã nơi đăng ký khai sinh; mã lạ thường do gõ nhầm số.",
    messages: {
      unknown: ({ code }) => ({
        what: `Ba chữ số đầu của CCCD là ${code}, không có trong bảng mã tỉnh, thành phố.`,
        todo: "Đối chiếu với thẻ căn cước; nếu số đúng (ví dụ sinh ở nước ngoài) thì giữ nguyên.",
      }),
    },
  },
  "person/same-name-and-birth": {
    title: "Trùng họ tên và ngày sinh trong cùng một danh sách",
    why: "Có thể là một người bị ghi hai lần; khi đó số người và tỷ lệ của các tiêu chí đều bị tính sai.",
    messages: {
      differentNumbers: ({ row, sheet }) => ({
        what: `Trùng họ tên và ngày sinh với ${sameRow(row, sheet)}, nhưng số CCCD khác nhau.`,
        todo: checkSamePerson,
      }),
      numberMissing: ({ row, sheet }) => ({
        what: `Trùng họ tên và ngày sinh với ${sameRow(row, sheet)}, có dòng thiếu số CCCD đúng dạng.`,
        todo: checkSamePerson,
      }),
    },
  },
  "person/hamlet-unknown": {
    title: "Thôn, bản trống hoặc không có trong danh mục",
    why: "Biểu tổng hợp theo thôn chỉ đúng khi mỗi người thuộc một thôn, bản trong danh mục của xã.",
    messages: {
      blank: () => ({ what: "Ô thôn, bản để trống; biểu tổng hợp theo thôn không xếp được người này.", todo: "Ghi tên thôn, bản đúng như trong bảng tham số." }),
      notListed: () => ({ what: "Tên thôn, bản không có trong danh mục của bảng tham số.", todo: "Sửa tên cho đúng danh mục, hoặc bổ sung thôn, bản vào bảng tham số." }),
      notInAddress: () => ({
        what: "Sổ không có cột thôn, bản và địa chỉ không nêu thôn, bản nào trong danh mục.",
        todo: "Ghi rõ thôn, bản trong địa chỉ, đúng tên trong bảng tham số.",
      }),
    },
  },
  "person/precision-lost": {
    title: "Số CCCD bị Excel làm tròn hoặc viết dạng khoa học",
    why: "Chữ số đã mất không khôi phục được, nên không thể tra cứu hay đối chiếu người này theo số CCCD.",
    messages: {
      tooLong: ({ length, kept }) => ({
        what: `Ô lưu số CCCD dạng số, dài ${length} chữ số; Excel chỉ giữ ${kept} chữ số, phần sau bị thay bằng số 0.`,
        todo: "Định dạng cột là Văn bản (Text), rồi nhập lại số theo thẻ căn cước.",
      }),
      scientific: () => ({
        what: "Số CCCD viết dạng khoa học như 3,8E+10, các chữ số đã mất.",
        todo: "Định dạng cột là Văn bản (Text), rồi nhập lại đủ 12 chữ số theo thẻ căn cước.",
      }),
    },
  },
  "person/malformed-personal-id": {
    title: "Số CCCD/CMND không đúng dạng",
    why: "Số sai dạng thì không tra cứu được trong dữ liệu dân cư và không ghép được với sổ xét nghiệm.",
    messages: {
      malformed: ({ length }) => ({
        what: `Số giấy tờ có ${length} ký tự; CCCD gồm 12 chữ số, CMND cũ 9 chữ số, hộ chiếu 1 chữ cái và 7–8 chữ số.`,
        todo: "Đối chiếu với giấy tờ gốc rồi nhập lại đủ số, không thêm chữ hay ký hiệu khác.",
      }),
    },
  },
  "person/lost-leading-zero": {
    title: "Số CCCD bị Excel bỏ số 0 ở đầu",
    why: "Mất số 0 ở đầu thì số CCCD không còn đúng, tra cứu và đối chiếu giữa các danh sách đều sai.",
    messages: {
      number: ({ length }) => ({
        what: `Ô đang lưu số CCCD dạng số (${length} chữ số), Excel sẽ bỏ số 0 ở đầu; CCCD phải lưu dạng văn bản.`,
        todo: "Định dạng cột là Văn bản (Text), rồi nhập lại đủ 12 chữ số.",
      }),
      elevenDigits: () => ({
        what: "Số CCCD có 11 chữ số, thường do mất số 0 ở đầu; CCCD phải có 12 chữ số.",
        todo: "Đối chiếu với thẻ căn cước, thêm số 0 ở đầu và lưu ô dạng văn bản.",
      }),
    },
  },
  "person/personal-id-sex-century": {
    title: "Chữ số thứ 4 của CCCD không khớp giới tính hoặc thế kỷ sinh",
    why: "Chữ số thứ 4 cho biết giới tính và thế kỷ sinh; không khớp nghĩa là có ô trong dòng này ghi sai.",
    messages: {
      sex: ({ digit, sex }) => ({
        what: `Chữ số thứ 4 của CCCD là ${digit}, ứng với giới tính ${digit % 2 === 0 ? "Nam" : "Nữ"}; sổ ghi ${sexWords[sex]}.`,
        todo: checkNumber,
      }),
      century: ({ digit, year }) => ({
        what: `Chữ số thứ 4 của CCCD là ${digit}, ứng với người sinh từ ${1900 + Math.floor(digit / 2) * 100}; sổ ghi năm sinh ${year}.`,
        todo: checkNumber,
      }),
      sexAndCentury: ({ digit, sex, year }) => ({
        what: `Chữ số thứ 4 của CCCD là ${digit}, không khớp cả giới tính ${sexWords[sex]} và năm sinh ${year} ghi trong sổ.`,
        todo: checkNumber,
      }),
    },
  },
  "person/personal-id-birth-year": {
    title: "Chữ số thứ 5–6 của CCCD không khớp năm sinh",
    why: "Chữ số thứ 5–6 là hai số cuối của năm sinh; không khớp nghĩa là số CCCD hoặc năm sinh ghi sai.",
    messages: {
      differs: ({ digits, year }) => ({
        what: `Chữ số thứ 5–6 của CCCD là ${digits}, phải là hai số cuối của năm sinh; sổ ghi năm sinh ${year}.`,
        todo: "Đối chiếu với thẻ căn cước, sửa số CCCD hoặc năm sinh cho khớp.",
      }),
    },
  },
  "person/duplicate-personal-id": {
    title: "Trùng số CCCD trong cùng một danh sách",
    why: "Một người đứng hai dòng thì bị đếm hai lần, làm sai số liệu và tỷ lệ của các tiêu chí.",
    messages: {
      sameSheet: ({ row }) => ({
        what: `Số CCCD này đã có ở dòng ${row}; mỗi người chỉ đứng một dòng trong danh sách.`,
        todo: "Nếu cùng một người, gộp hai dòng; nếu là hai người, sửa lại số CCCD bị nhập nhầm.",
      }),
      otherSheet: ({ row, sheet }) => ({
        what: `Số CCCD này đã có ở trang ${sheet}, dòng ${row}; mỗi người chỉ đứng một dòng trong danh sách.`,
        todo: "Nếu cùng một người, gộp hai dòng; nếu là hai người, sửa lại số CCCD bị nhập nhầm.",
      }),
    },
  },
  "person/psychosis-test": {
    title: "Người có biểu hiện “ngáo đá”: xét nghiệm dương tính hoặc quá 30 ngày",
    why: "Tiêu chí 2 cần xét nghiệm âm tính còn hạn của mọi người có biểu hiện “ngáo đá”; thiếu một người là không đạt.",
    messages: {
      positive: ({ testedOn }) => ({
        what: `Lần xét nghiệm gần nhất, ngày ${formatDate(testedOn)}, có kết quả dương tính; yêu cầu là âm tính.`,
        todo: "Kiểm tra lại kết quả. Nếu đúng, lập hồ sơ xử lý theo quy định và xét nghiệm lại.",
      }),
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `Xét nghiệm gần nhất ngày ${formatDate(testedOn)}, cách ${formatDate(deadline)} ${formatInteger(age)} ngày (tối đa ${limit} ngày).`,
        todo: "Nhập kết quả mới hơn nếu đã có; nếu chưa, tổ chức xét nghiệm lại trước ngày đề nghị.",
      }),
    },
  },
  "person/too-young": {
    title: "Người trong danh sách chưa đủ tuổi luật quy định",
    why: "Quy định về cai nghiện chỉ áp dụng từ độ tuổi luật định; nhỏ hơn thường là do ghi nhầm ngày sinh.",
    messages: {
      young: ({ birth, limit, asOf }) => ({
        what: `Ghi sinh ${formatPartialDate(birth)}, đến ngày chốt ${formatDate(asOf)} chưa đủ ${formatInteger(limit)} tuổi.`,
        todo: "Đối chiếu ngày sinh với giấy tờ; nếu đúng, xem lại việc đưa vào danh sách này.",
      }),
    },
  },
  "person/residence-unclear": {
    title: "Chưa rõ nơi cư trú trên địa bàn",
    why: "Việc quản lý gắn với nơi cư trú; không rõ nơi ở thì không biết xã nào phải lập hồ sơ và quản lý.",
    messages: {
      blank: () => ({ what: "Sổ không ghi nơi thường trú, tạm trú hay nơi ở hiện tại của người này.", todo: writeResidence }),
      currentBlank: () => ({ what: "Đăng ký thường trú, tạm trú ở xã khác và chưa ghi nơi ở hiện tại trong xã.", todo: writeResidence }),
      bothElsewhere: () => ({
        what: "Nơi thường trú, tạm trú và nơi ở hiện tại đều ghi ở xã khác.",
        todo: "Xác minh nơi ở thực tế; nếu là tên xã cũ thì ghi tên xã hiện nay, nếu đã đi thì ghi ngày, lý do chuyển.",
      }),
    },
  },
  "person/unstable-without-reason": {
    title: "Không có nơi cư trú ổn định nhưng chưa nêu lý do",
    why: "Chỉ ba trường hợp được coi là không có nơi cư trú ổn định; phải nêu rõ trường hợp nào mới kiểm tra được.",
    messages: {
      unexplained: () => ({
        what: "Ghi không có nơi cư trú ổn định nhưng cột ghi chú không nêu lý do.",
        todo: "Ghi chú: có đăng ký nhưng không ở đó, không rõ đang ở đâu, hay mới đến chưa đủ 30 ngày và chưa đăng ký.",
      }),
    },
  },
  "person/removal-incomplete": {
    title: "Thiếu ngày hoặc lý do đưa ra khỏi danh sách",
    why: "Chỉ đưa ra khỏi danh sách khi có trường hợp luật định và ngày cụ thể; thiếu một trong hai thì không có căn cứ.",
    messages: {
      noReason: ({ removedOn }) => ({
        what: `Ghi đưa ra khỏi danh sách ${formatPartialDate(removedOn)} nhưng không nêu lý do.`,
        todo: "Ghi lý do theo hồ sơ; nếu người này vẫn thuộc diện quản lý, xóa ngày đã ghi.",
      }),
      noDate: () => ({
        what: "Có lý do đưa ra khỏi danh sách nhưng chưa ghi ngày; người này vẫn được tính là đang trong danh sách.",
        todo: "Ghi ngày đưa ra khỏi danh sách theo hồ sơ; nếu chưa đưa ra, bỏ lý do đã ghi.",
      }),
    },
  },
  "person/removal-date": {
    title: "Ngày đưa ra khỏi danh sách không hợp lý",
    why: "Ngày này quyết định người đó còn được tính hay không; ngày sai làm sai số liệu của các tiêu chí.",
    messages: {
      beforeEntry: ({ removedOn, enteredOn }) => ({
        what: `Đưa ra khỏi danh sách ${formatPartialDate(removedOn)}, trước khi vào diện quản lý (${formatPartialDate(enteredOn)}).`,
        todo: "Đối chiếu với hồ sơ và sửa ngày ghi nhầm.",
      }),
      future: ({ removedOn, asOf }) => ({
        what: `Đưa ra khỏi danh sách ${formatPartialDate(removedOn)}, sau ngày chốt số liệu ${formatDate(asOf)}.`,
        todo: "Kiểm tra lại ngày; nếu chưa đưa ra khỏi danh sách thì để trống ô này.",
      }),
    },
  },
  "person/removal-reason": {
    title: "Lý do đưa ra khỏi danh sách không đúng trường hợp luật định",
    why: "Luật chỉ cho đưa ra khỏi danh sách trong các trường hợp nêu rõ; ngoài ra người này vẫn phải được quản lý.",
    messages: {
      unknown: () => ({ what: "Lý do đã ghi không khớp trường hợp nào luật cho đưa ra khỏi danh sách.", todo: writeLawfulReason }),
      notNamed: ({ reason, removedOn }) => ({
        what: `Lý do “${removalReasons[reason][0]}” không thuộc các trường hợp luật định tại thời điểm ${formatPartialDate(removedOn)}.`,
        todo: writeLawfulReason,
      }),
    },
  },
  "person/mixed-marks": {
    title: "Một cột vừa đánh dấu vừa ghi chữ",
    why: "Trong một cột mà chỗ đánh dấu, chỗ ghi chữ thì dễ hiểu sai, đếm sót khi tổng hợp.",
    messages: {
      besideWords: ({ mark, marks, words }) => ({
        what: `Cột này có ${formatInteger(marks)} ô chỉ đánh dấu (như “${mark}”) và ${formatInteger(words)} ô ghi bằng chữ.`,
        todo: writeOneWay,
      }),
      severalMarks: ({ mark, other }) => ({ what: `Cột này đánh dấu nhiều kiểu, như “${mark}” và “${other}”.`, todo: writeOneWay }),
    },
  },
  "person/similar-name-and-birth": {
    title: "Trùng họ tên và năm sinh nhưng ngày sinh ghi khác nhau",
    why: "Ngày sinh ghi không thống nhất có thể che một người bị nhập hai lần, làm sai số người của danh sách.",
    messages: {
      similar: ({ row, sheet }) => ({
        what: `Trùng họ tên, năm sinh và thôn với ${sameRow(row, sheet)}, nhưng ngày sinh ghi khác nhau.`,
        todo: "Nếu cùng một người, gộp hai dòng; nếu là hai người, ghi đủ ngày sinh và số CCCD của từng người.",
      }),
    },
  },
};

export default personWords;
