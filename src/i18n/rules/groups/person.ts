import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const sexWords = { male: "Nam", female: "Nữ" } as const;
const checkNumber = "Đối chiếu với thẻ căn cước, sửa số, giới tính hoặc ngày sinh cho khớp.";

const sameRow = (row: number, sheet: string | null): string => (sheet === null ? `dòng ${row}` : `trang ${sheet}, dòng ${row}`);
const checkSamePerson = "Nếu cùng một người, gộp hai dòng và sửa số CCCD; nếu là hai người, ghi đủ số CCCD của từng người.";
const writeBirth = "Ghi đủ ngày, tháng, năm sinh theo giấy tờ của người này.";

/** Words of the rules that serve several person registers. */
const personWords: GroupWords<"person"> = {
  "person/incomplete-name": {
    title: "Họ và tên trống hoặc chưa đúng",
    messages: {
      blank: () => ({ what: "Ô họ và tên để trống; mỗi dòng phải ghi đủ họ, chữ đệm và tên.", todo: "Ghi họ và tên theo giấy tờ của người này." }),
      error: () => ({ what: "Ô họ và tên đang báo lỗi của Excel, không đọc được.", todo: "Nhập lại họ và tên theo giấy tờ của người này." }),
      digits: () => ({ what: "Họ và tên có chữ số; họ tên chỉ gồm chữ.", todo: "Bỏ chữ số, ghi đúng họ và tên theo giấy tờ." }),
      singleWord: () => ({ what: "Họ và tên chỉ có một từ; phải ghi đủ họ và tên.", todo: "Ghi đủ họ, chữ đệm và tên theo giấy tờ." }),
    },
  },
  "person/birth-date": {
    title: "Ngày sinh trống, không đọc được hoặc không hợp lý",
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
    messages: {
      year: ({ year }) => ({ what: `Ngày sinh chỉ ghi năm ${year}; biểu mẫu yêu cầu đủ ngày, tháng, năm sinh.`, todo: writeBirth }),
      month: ({ month, year }) => ({ what: `Ngày sinh chỉ ghi tháng ${month}/${year}; biểu mẫu yêu cầu đủ ngày, tháng, năm sinh.`, todo: writeBirth }),
    },
  },
  "person/sex-missing": {
    title: "Giới tính trống hoặc không phải Nam, Nữ",
    messages: {
      blank: () => ({ what: "Không thấy giới tính của người này; danh sách phải ghi Nam hoặc Nữ.", todo: "Ghi Nam hoặc Nữ theo giấy tờ." }),
      unknown: () => ({ what: "Ô giới tính ghi nội dung không phải Nam hoặc Nữ.", todo: "Ghi Nam hoặc Nữ theo giấy tờ." }),
    },
  },
  "person/personal-id-missing": {
    title: "Chưa có số CCCD/CMND",
    messages: {
      blank: () => ({
        what: "Ô số CCCD/CMND để trống; danh sách phải có số giấy tờ của từng người.",
        todo: "Bổ sung số CCCD 12 chữ số theo thẻ căn cước hoặc Cơ sở dữ liệu quốc gia về dân cư.",
      }),
    },
  },
  "person/old-personal-id": {
    title: "Còn dùng số CMND 9 chữ số",
    messages: {
      nineDigits: () => ({
        what: "Số giấy tờ có 9 chữ số, là số CMND cũ; nay dùng số CCCD 12 chữ số.",
        todo: "Hỏi và ghi số CCCD 12 chữ số của người này.",
      }),
    },
  },
  "person/personal-id-province": {
    title: "Ba chữ số đầu của CCCD không có trong bảng mã",
    messages: {
      unknown: ({ code }) => ({
        what: `Ba chữ số đầu của CCCD là ${code}, không có trong bảng mã tỉnh, thành phố.`,
        todo: "Đối chiếu với thẻ căn cước; nếu số đúng (ví dụ sinh ở nước ngoài) thì giữ nguyên.",
      }),
    },
  },
  "person/same-name-and-birth": {
    title: "Trùng họ tên và ngày sinh trong cùng một danh sách",
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
    messages: {
      malformed: ({ length }) => ({
        what: `Số giấy tờ có ${length} ký tự; CCCD gồm 12 chữ số, CMND cũ 9 chữ số, hộ chiếu 1 chữ cái và 7–8 chữ số.`,
        todo: "Đối chiếu với giấy tờ gốc rồi nhập lại đủ số, không thêm chữ hay ký hiệu khác.",
      }),
    },
  },
  "person/lost-leading-zero": {
    title: "Số CCCD bị Excel bỏ số 0 ở đầu",
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
    messages: {
      differs: ({ digits, year }) => ({
        what: `Chữ số thứ 5–6 của CCCD là ${digits}, phải là hai số cuối của năm sinh; sổ ghi năm sinh ${year}.`,
        todo: "Đối chiếu với thẻ căn cước, sửa số CCCD hoặc năm sinh cho khớp.",
      }),
    },
  },
  "person/duplicate-personal-id": {
    title: "Trùng số CCCD trong cùng một danh sách",
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
};

export default personWords;
