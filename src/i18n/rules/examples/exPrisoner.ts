import type { GroupExamples } from "../example";

const person = { personalId: "038095001234" };

/** Examples of the rules about people who served a prison sentence for a drug crime (R12). */
const exPrisonerExamples: GroupExamples<"exPrisoner"> = {
  "exPrisoner/no-dossier": {
    broken: { exPrisoner: [{ dossier: "Chưa lập" }] },
    fixed: { exPrisoner: [{ dossier: "Đã lập" }] },
  },
  "exPrisoner/no-manager": {
    broken: { exPrisoner: [{ manager: "Chưa phân công" }] },
    fixed: { exPrisoner: [{ manager: "Hội Nông dân xã" }] },
  },
  "exPrisoner/no-support": {
    broken: { exPrisoner: [{ support: "" }] },
    fixed: { exPrisoner: [{ support: "Không có nhu cầu" }] },
  },
  "exPrisoner/signs-not-listed": {
    broken: { exPrisoner: [{ ...person, signsOfUse: "Có" }], user: [], suspect: [] },
    fixed: { exPrisoner: [{ ...person, signsOfUse: "Có" }], user: [], suspect: [{ ...person, listedOn: "10/11/2025" }] },
  },
};

export default exPrisonerExamples;
