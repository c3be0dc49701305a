import type { GroupExamples } from "../example";

const ofHamlet = { level: "Khu dân cư", rating: "Hoạt động hiệu quả", launchedOn: "15/03/2024" };

/** Worked examples of the rules about drug-prevention models (R9). */
const modelExamples: GroupExamples<"model"> = {
  "model/none-in-commune": {
    broken: { model: [ofHamlet] },
    fixed: { model: [ofHamlet, { level: "Xã", rating: "Hoạt động hiệu quả", launchedOn: "15/03/2024" }] },
  },
  "model/not-kept-up": {
    broken: { model: [{ ...ofHamlet, lastActiveOn: "19/06/2025" }] },
    fixed: { model: [{ ...ofHamlet, lastActiveOn: "10/12/2025" }] },
  },
  "model/no-decision-or-launch": {
    broken: { model: [{ level: "Xã", rating: "Hoạt động hiệu quả" }] },
    fixed: { model: [{ level: "Xã", rating: "Hoạt động hiệu quả", decision: "73/QĐ-UBND ngày 01/7/2024" }] },
  },
};

export default modelExamples;
