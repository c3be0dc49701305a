import type { GroupWords } from "../entry";

/** Words of the rules about incidents and cases (R8). */
const incidentWords: GroupWords<"incident"> = {
  "incident/serious-by-managed-person": {
    title: "Vụ rất nghiêm trọng trở lên do người thuộc diện quản lý gây ra",
    messages: {
      serious: ({ seriousness, group }) => ({
        what: `Vụ ghi mức “${seriousness}”, người gây ra thuộc nhóm “${group}”; tiêu chí yêu cầu không có vụ nào.`,
        todo: "Kiểm tra lại mức độ và nhóm người gây ra theo hồ sơ vụ; nếu đúng, báo cáo khi tự đánh giá.",
      }),
    },
  },
  "incident/growing-or-producing": {
    title: "Có vụ trồng cây có chứa chất ma túy hoặc sản xuất ma túy",
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
};

export default incidentWords;
