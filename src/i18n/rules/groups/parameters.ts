import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";

const fillBaseline = "Ghi số liệu đã rà soát tại ngày đăng ký xây dựng vào bảng tham số.";
const fillPopulation = "Ghi tổng số nhân khẩu hiện đang cư trú (thường trú và tạm trú) vào bảng tham số.";

/** Words of the rules about the parameter sheet (R0). */
const parameterWords: GroupWords<"parameters"> = {
  "parameters/proposal-date": {
    title: "Ngày đề nghị công nhận chưa có hoặc trước ngày đăng ký",
    why: "Hạn 30 ngày của xét nghiệm tính lùi từ ngày đề nghị; thiếu hoặc sai ngày này thì mọi kết quả chỉ là tạm tính.",
    messages: {
      missing: () => ({
        what: "Chưa có ngày đề nghị công nhận; mọi hạn 30 ngày tạm tính theo ngày chốt số liệu.",
        todo: "Ghi ngày đề nghị công nhận vào bảng tham số hoặc nhập ở phần Ngày tính.",
      }),
      beforeRegistration: ({ proposedOn, registeredOn }) => ({
        what: `Ngày đề nghị công nhận ${formatDate(proposedOn)} trước ngày đăng ký xây dựng ${formatDate(registeredOn)}.`,
        todo: "Kiểm tra lại hai ngày này ở bảng tham số.",
      }),
    },
  },
  "parameters/baseline-missing": {
    title: "Thiếu số liệu rà soát tại ngày đăng ký xây dựng",
    why: "Tiêu chí 4 so sánh số người hiện nay với số đã rà soát khi đăng ký; thiếu số này thì tiêu chí không kết luận được.",
    messages: {
      both: () => ({ what: "Bảng tham số chưa có số người nghiện và số người sử dụng trái phép khi rà soát.", todo: fillBaseline }),
      addicts: () => ({ what: "Bảng tham số chưa có số người nghiện khi rà soát để so sánh.", todo: fillBaseline }),
      users: () => ({ what: "Bảng tham số chưa có số người sử dụng trái phép khi rà soát để so sánh.", todo: fillBaseline }),
    },
  },
  "parameters/addicts-above-baseline": {
    title: "Số người nghiện cao hơn khi đăng ký xây dựng",
    why: "Tiêu chí 4 yêu cầu kiềm chế, làm giảm số người nghiện so với khi đăng ký xây dựng.",
    messages: {
      above: ({ count, baseline }) => ({
        what: `Hiện có ${formatInteger(count)} người nghiện, cao hơn ${formatInteger(baseline)} người khi rà soát; yêu cầu không tăng.`,
        todo: "Kiểm tra người đã ra khỏi danh sách nhưng chưa ghi ngày, người mới chuyển đến và số liệu rà soát.",
      }),
    },
  },
  "parameters/users-above-baseline": {
    title: "Số người sử dụng trái phép cao hơn khi đăng ký xây dựng",
    why: "Tiêu chí 4 yêu cầu kiềm chế, làm giảm số người sử dụng trái phép so với khi đăng ký xây dựng.",
    messages: {
      above: ({ count, baseline }) => ({
        what: `Hiện có ${formatInteger(count)} người sử dụng trái phép, cao hơn ${formatInteger(baseline)} người khi rà soát; yêu cầu không tăng.`,
        todo: "Kiểm tra người đã hết thời hạn quản lý nhưng chưa ghi ngày ra, và số liệu rà soát.",
      }),
    },
  },
  "parameters/population-missing": {
    title: "Chưa có số nhân khẩu đang cư trú của xã",
    why: "Phân loại địa bàn trọng điểm lấy số người chia cho số nhân khẩu đang cư trú; thiếu số này thì không phân loại được.",
    messages: {
      missing: () => ({ what: "Bảng tham số chưa có số nhân khẩu hiện đang cư trú.", todo: fillPopulation }),
      notPositive: ({ population }) => ({
        what: `Số nhân khẩu hiện đang cư trú ghi ${formatInteger(population)}; phải là số lớn hơn 0.`,
        todo: fillPopulation,
      }),
    },
  },
};

export default parameterWords;
