import type { GroupExamples } from "../example";

const id = "038095001234";

/** Worked examples of the rules about the list of suspects (R3). */
const suspectExamples: GroupExamples<"suspect"> = {
  "suspect/not-tested": {
    broken: { suspect: [{ listedOn: "12/12/2025", testResult: "" }] },
    fixed: { suspect: [{ listedOn: "12/12/2025", testedOn: "13/12/2025", testResult: "Âm tính" }] },
  },
  "suspect/test-overdue": {
    broken: { suspect: [{ listedOn: "12/11/2025", testResult: "Chưa xét nghiệm" }] },
    fixed: { suspect: [{ listedOn: "12/11/2025", testedOn: "18/12/2025", testResult: "Âm tính" }] },
  },
  "suspect/grounds-unclear": {
    broken: { suspect: [{ grounds: "Hay tụ tập ban đêm" }] },
    fixed: { suspect: [{ grounds: "d) Dấu vết trên người, xe, nơi ở; e) Có mặt nơi tổ chức, chứa chấp" }] },
  },
  "suspect/positive-not-listed": {
    broken: { suspect: [{ personalId: id, testedOn: "13/11/2025", testResult: "Dương tính" }], user: [], addict: [] },
    fixed: { suspect: [{ personalId: id, testedOn: "13/11/2025", testResult: "Dương tính" }], user: [{ personalId: id, positiveOn: "13/11/2025" }], addict: [] },
  },
  "suspect/negative-too-long": {
    broken: { suspect: [{ listedOn: "01/06/2025", testedOn: "05/06/2025", testResult: "Âm tính" }] },
    fixed: { suspect: [{ listedOn: "01/06/2025", testedOn: "05/06/2025", testResult: "Âm tính", handling: "Đưa ra khỏi danh sách nghi" }] },
  },
  "suspect/refusal-not-summoned": {
    broken: { suspect: [{ testResult: "Không chấp hành", notTestedReason: "" }] },
    fixed: { suspect: [{ testResult: "Không chấp hành", notTestedReason: "Đã triệu tập lên trụ sở ngày 10/12/2025" }] },
  },
};

export default suspectExamples;
