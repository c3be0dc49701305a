import { formatInteger } from "../../format";
import type { GroupWords } from "../entry";

const addGroup = "Tổ chức ký cam kết với Tổ này và thêm một dòng vào sổ; nếu đã có, sửa tên Tổ, tên thôn cho khớp.";
const checkFamilies = "Rà soát gia đình hội viên, ký cam kết cá biệt với gia đình có người nghiện và ghi kết quả vào sổ.";

/** Words of the rules about the pledges of hamlets, security groups and organisations (R11). */
const commitmentWords: GroupWords<"commitment"> = {
  "commitment/unsigned": {
    title: "Đơn vị chưa ký cam kết",
    why: "Khu phố, Tổ ANXH, ban, ngành, đoàn thể và gia đình có người nghiện đều phải ký cam kết theo kế hoạch khu phố tự quản.",
    messages: {
      unsigned: ({ signed }) => ({
        what: `Tình trạng ký ghi “${signed}”; mọi đơn vị trong sổ phải ký cam kết.`,
        todo: "Tổ chức ký cam kết với đơn vị, rồi ghi “Đã ký” và ngày ký.",
      }),
      refused: ({ signed }) => ({
        what: `Tình trạng ký ghi “${signed}”; mọi đơn vị trong sổ phải ký cam kết.`,
        todo: "Làm việc lại với đơn vị để ký cam kết; ghi rõ lý do vào cột ghi chú.",
      }),
      blank: () => ({
        what: "Tình trạng ký để trống; mọi đơn vị trong sổ phải ký cam kết.",
        todo: "Ghi “Đã ký” và ngày ký nếu đã ký; nếu chưa, tổ chức ký cam kết với đơn vị.",
      }),
    },
  },
  "commitment/group-missing": {
    title: "Tổ ANXH có trong sổ khác nhưng chưa có dòng cam kết",
    why: "Mỗi Tổ ANXH phải ký cam kết với khu phố; Tổ không có trong sổ này thì không biết đã ký hay chưa.",
    messages: {
      inHamlet: ({ group, hamlet }) => ({
        what: `Tổ ghi là “${group}” (${hamlet}) có trong danh sách người hoặc sổ hộ, nhưng không có trong sổ cam kết.`,
        todo: addGroup,
      }),
      somewhere: ({ group }) => ({ what: `Tổ ghi là “${group}” có trong danh sách người hoặc sổ hộ, nhưng không có trong sổ cam kết.`, todo: addGroup }),
    },
  },
  "commitment/group-without-households": {
    title: "Tổ ANXH có cam kết nhưng không có hộ nào trong sổ hộ",
    why: "Tổ không có hộ nào thường là do tên Tổ ở hai sổ ghi khác nhau, làm sai số hộ ký cam kết theo từng Tổ.",
    messages: {
      none: () => ({
        what: "Sổ hộ gia đình không có hộ nào thuộc Tổ này.",
        todo: "Sửa tên Tổ, tên thôn ở hai sổ cho khớp; nếu Tổ đã giải thể hoặc sáp nhập thì bỏ dòng này.",
      }),
    },
  },
  "commitment/member-family-addict": {
    title: "Đoàn thể đã ký cam kết nhưng gia đình hội viên có người nghiện",
    why: "Ban, ngành, đoàn thể cam kết gia đình hội viên không có người nghiện; có người nghiện là chưa giữ được cam kết.",
    messages: {
      some: () => ({ what: "Đơn vị đã ký cam kết, nhưng sổ ghi có gia đình hội viên có người nghiện.", todo: checkFamilies }),
      counted: ({ count }) => ({
        what: `Đơn vị đã ký cam kết, nhưng sổ ghi ${formatInteger(count)} gia đình hội viên có người nghiện.`,
        todo: checkFamilies,
      }),
    },
  },
};

export default commitmentWords;
