import type { GroupExamples } from "../example";

const business = { name: "Karaoke Sao Đêm", hamlet: "Bản Na Pọng", inspectedOn: "14/11/2025" };
const violation = { ...business, inspectionResult: "Vi phạm", violation: "Khách sử dụng trái phép chất ma túy" };

/** Examples of the rules about conditional businesses (R13). */
const businessExamples: GroupExamples<"business"> = {
  "business/unsigned": {
    broken: { business: [{ ...business, signed: "" }] },
    fixed: { business: [{ ...business, signed: "Đã ký" }] },
  },
  "business/not-inspected": {
    // Twelve months back from 20/12/2025: 20/12/2024 is the first day inside.
    broken: { business: [{ ...business, inspectedOn: "19/12/2024" }] },
    fixed: { business: [{ ...business, inspectedOn: "20/12/2024" }] },
  },
  "business/violation-without-case": {
    broken: { business: [violation], incident: [] },
    fixed: { business: [violation], incident: [{ place: "Quán karaoke Sao Đêm", hamlet: "Bản Na Pọng", detectedOn: "14/11/2025" }] },
  },
};

export default businessExamples;
