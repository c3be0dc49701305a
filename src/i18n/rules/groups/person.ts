import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";

const sexWords = { male: "Nam", female: "Nữ" } as const;
const checkNumber = "Đối chiếu với thẻ căn cước, sửa số, giới tính hoặc ngày sinh cho khớp.";

/** Words of the rules that serve several person registers. */
const personWords: GroupWords<"person"> = {
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
