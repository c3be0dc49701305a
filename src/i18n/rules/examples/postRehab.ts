import type { GroupExamples } from "../example";

const person = { personalId: "038095001234" };
const running = { ...person, completedForm: "Tự nguyện", completedOn: "10/05/2025", managedFrom: "10/05/2025", managedTo: "10/05/2026" };
const tested = { regularTestedOn: "10/11/2025", regularTestResult: "Âm tính", surpriseTestedOn: "20/11/2025", surpriseTestResult: "Âm tính" };
const privateCentre = [{ ...person, rehabPlace: "Cơ sở cai nghiện tư nhân Bình Minh", removedOn: "10/07/2026" }];

/** Examples of the rules about post-rehabilitation management (R4). */
const postRehabExamples: GroupExamples<"postRehab"> = {
  "postRehab/no-dossier": {
    broken: { postRehab: [{ dossier: "Chưa lập" }] },
    fixed: { postRehab: [{ dossier: "Đã lập" }] },
  },
  "postRehab/dossier-late": {
    // 12/05/2025 is a Monday: three working days end on Thursday.
    broken: { postRehab: [{ reportedOn: "12/05/2025", dossier: "Đã lập", dossierOn: "16/05/2025" }] },
    fixed: { postRehab: [{ reportedOn: "12/05/2025", dossier: "Đã lập", dossierOn: "15/05/2025" }] },
  },
  "postRehab/decision-late": {
    broken: { postRehab: [{ proposedOn: "16/05/2025", decisionNumber: "41/QĐ-UBND", decisionOn: "21/05/2025" }] },
    fixed: { postRehab: [{ proposedOn: "16/05/2025", decisionNumber: "41/QĐ-UBND", decisionOn: "20/05/2025" }] },
  },
  "postRehab/wrong-term": {
    broken: { postRehab: [{ ...running, managedTo: "10/05/2027" }] },
    fixed: { postRehab: [running] },
  },
  "postRehab/absence-not-added": {
    broken: { postRehab: [{ ...running, absentDays: 15 }] },
    fixed: { postRehab: [{ ...running, absentDays: 15, managedTo: "25/05/2026" }] },
  },
  "postRehab/no-manager": {
    broken: { postRehab: [{ manager: "" }] },
    fixed: { postRehab: [{ manager: "Hội Cựu chiến binh xã" }] },
  },
  "postRehab/tests-missing": {
    broken: { postRehab: [{ ...running, ...tested, surpriseTestedOn: "", surpriseTestResult: "" }] },
    fixed: { postRehab: [{ ...running, ...tested }] },
  },
  "postRehab/test-positive": {
    broken: { addict: [], postRehab: [{ ...running, ...tested, surpriseTestResult: "Dương tính" }] },
    fixed: {
      addict: [{ ...person, conclusionNumber: "25/KQXĐ", conclusionOn: "28/11/2025" }],
      postRehab: [{ ...running, ...tested, surpriseTestResult: "Dương tính", outcome: "Tái nghiện" }],
    },
  },
  "postRehab/no-support": {
    broken: { postRehab: [{ support: "" }] },
    fixed: { postRehab: [{ support: "Không có nhu cầu" }] },
  },
  "postRehab/term-ended": {
    broken: { postRehab: [{ ...running, managedTo: "10/11/2025", outcome: "Đang quản lý" }] },
    fixed: { postRehab: [{ ...running, managedTo: "10/11/2025", outcome: "Đã chấp hành xong (Mẫu 54)" }] },
  },
  "postRehab/also-addict": {
    broken: { addict: [{ ...person, position: "Ngoài cộng đồng" }], postRehab: [{ ...running, outcome: "Đang quản lý" }] },
    fixed: { addict: [{ ...person, position: "Ngoài cộng đồng", removedOn: "10/07/2026" }], postRehab: [{ ...running, outcome: "Đang quản lý" }] },
    dates: { asOf: "2026-07-20", proposedOn: null },
  },
  "postRehab/also-user": {
    broken: { user: [{ ...person, ending: "Đang quản lý" }], postRehab: [{ ...running, outcome: "Đang quản lý" }] },
    fixed: { user: [{ ...person, ending: "Dừng: xác định nghiện", removedOn: "01/12/2025" }], postRehab: [{ ...running, outcome: "Đang quản lý" }] },
  },
  "postRehab/private-centre-report-late": {
    broken: { addict: privateCentre, postRehab: [{ ...person, completedForm: "Tự nguyện", completedOn: "10/07/2026", reportedOn: "15/07/2026" }] },
    fixed: { addict: privateCentre, postRehab: [{ ...person, completedForm: "Tự nguyện", completedOn: "10/07/2026", reportedOn: "12/07/2026" }] },
    dates: { asOf: "2026-07-20", proposedOn: null },
  },
};

export default postRehabExamples;
