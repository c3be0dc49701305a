import type { GroupWords } from "../entry";

const makeDossier = "Công an xã lập hồ sơ quản lý, rồi ghi “Đã lập”, số và ngày lập; nếu đã có thì cập nhật vào sổ.";

/** Words of the rules about people who served a prison sentence for a drug crime (R12). */
const exPrisonerWords: GroupWords<"exPrisoner"> = {
  "exPrisoner/no-dossier": {
    title: "Người chấp hành xong án phạt tù chưa có hồ sơ quản lý",
    why: "Đề án yêu cầu lập hồ sơ, quản lý chặt chẽ toàn bộ người chấp hành xong án phạt tù về ma túy cư trú tại địa bàn.",
    messages: {
      none: ({ dossier }) => ({ what: `Cột hồ sơ ghi “${dossier}”; mỗi người trong danh sách này phải có hồ sơ quản lý.`, todo: makeDossier }),
      blank: () => ({ what: "Cột hồ sơ để trống; mỗi người trong danh sách này phải có hồ sơ quản lý.", todo: makeDossier }),
    },
  },
  "exPrisoner/no-manager": {
    title: "Người chấp hành xong án phạt tù chưa có người giúp đỡ",
    why: "Đề án yêu cầu phân công cụ thể tổ chức, cá nhân quản lý, giúp đỡ người tái hòa nhập cộng đồng ở từng thôn.",
    messages: {
      none: () => ({
        what: "Chưa ghi tổ chức, cá nhân được giao quản lý, giúp đỡ người này.",
        todo: "Phân công tổ chức hoặc người cụ thể, rồi ghi tên vào cột này.",
      }),
    },
  },
  "exPrisoner/no-support": {
    title: "Người chấp hành xong án phạt tù chưa có nội dung hỗ trợ",
    why: "Đề án yêu cầu tạo điều kiện vay vốn, học nghề, việc làm để phòng ngừa tái phạm; sổ phải cho thấy đã hỗ trợ gì.",
    messages: {
      none: ({ support }) => ({
        what: `Cột hỗ trợ ghi “${support}”, chưa có nội dung hỗ trợ nào cho người này.`,
        todo: "Hỗ trợ rồi ghi nội dung; nếu người này không cần, ghi “Không có nhu cầu”.",
      }),
      blank: () => ({
        what: "Cột hỗ trợ để trống, chưa có nội dung hỗ trợ nào cho người này.",
        todo: "Ghi nội dung đã hỗ trợ; nếu người này không cần, ghi “Không có nhu cầu”.",
      }),
    },
  },
  "exPrisoner/signs-not-listed": {
    title: "Có biểu hiện sử dụng trái phép nhưng chưa vào danh sách nào",
    why: "Người có biểu hiện sử dụng trái phép phải được lập danh sách và xét nghiệm; bỏ sót là không đạt tiêu chí 3.",
    messages: {
      notListed: () => ({
        what: "Cột biểu hiện ghi có, nhưng không thấy trong danh sách người sử dụng trái phép và danh sách người nghi.",
        todo: "Đưa vào danh sách người có căn cứ nghi và xét nghiệm; nếu đã có, đối chiếu số CCCD, họ tên ở hai sổ.",
      }),
    },
  },
};

export default exPrisonerWords;
