import type { GroupExamples } from "../example";

const community = { position: "Ngoài cộng đồng" };
const home = { rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" };
const afterNewLaw = { asOf: "2026-12-20", proposedOn: "2026-12-15", registeredOn: "2026-01-15" };
const person = { fullName: "Vi Văn Mẫu", personalId: "038095001234" };

const inCommunity = (count: number) => Array.from({ length: count }, () => community);

/** Worked examples of the rules about the list of addicts (R1). */
const addictExamples: GroupExamples<"addict"> = {
  "addict/no-dossier": {
    broken: { addict: [{ dossier: "Chưa lập" }] },
    fixed: { addict: [{ dossier: "Đã lập", dossierNumber: "HS-105", dossierOn: "12/05/2025" }] },
  },
  "addict/dossier-unfinished": {
    broken: { addict: [{ dossier: "Đang lập", dossierOn: "19/11/2025" }] },
    fixed: { addict: [{ dossier: "Đã lập", dossierNumber: "HS-105", dossierOn: "15/12/2025" }] },
  },
  "addict/dossier-unnumbered": {
    broken: { addict: [{ dossier: "Đã lập" }] },
    fixed: { addict: [{ dossier: "Đã lập", dossierNumber: "HS-105", dossierOn: "12/05/2025" }] },
  },
  "addict/no-conclusion": {
    broken: { addict: [{ conclusionNumber: "26/KQXĐ" }] },
    fixed: { addict: [{ conclusionNumber: "26/KQXĐ", conclusionOn: "05/01/2025" }] },
  },
  "addict/conclusion-after-listing": {
    broken: { addict: [{ conclusionOn: "15/01/2025", listedOn: "08/01/2025" }] },
    fixed: { addict: [{ conclusionOn: "05/01/2025", listedOn: "08/01/2025" }] },
  },
  "addict/no-rehab": {
    broken: { addict: [{ rehabForm: "Chưa tham gia" }] },
    fixed: { addict: [{ rehabForm: "Điều trị thay thế" }] },
  },
  "addict/registration-overdue": {
    broken: { addict: [{ conclusionOn: "12/12/2025", rehabForm: "Chưa tham gia" }] },
    fixed: { addict: [{ conclusionOn: "12/12/2025", ...home, rehabDecisionNumber: "62/QĐ-UBND", rehabDecisionOn: "17/12/2025" }] },
  },
  "addict/no-rehab-decision": {
    broken: { addict: [{ ...home, rehabFrom: "25/07/2025", rehabTo: "25/07/2026" }] },
    fixed: { addict: [{ ...home, rehabDecisionNumber: "62/QĐ-UBND", rehabDecisionOn: "24/07/2025", rehabFrom: "25/07/2025", rehabTo: "25/07/2026" }] },
  },
  "addict/rehab-decision-late": {
    broken: { addict: [{ ...home, rehabFrom: "21/07/2025", rehabDecisionOn: "25/07/2025" }] },
    fixed: { addict: [{ ...home, rehabFrom: "25/07/2025", rehabDecisionOn: "24/07/2025" }] },
  },
  "addict/home-rehab-length": {
    broken: { addict: [{ ...home, rehabFrom: "01/09/2025", rehabTo: "01/01/2026" }] },
    fixed: { addict: [{ ...home, rehabFrom: "01/09/2025", rehabTo: "01/03/2026" }] },
  },
  "addict/rehab-length": {
    broken: { addict: [{ ...home, rehabCount: "0", rehabFrom: "15/07/2026", rehabTo: "15/07/2027" }] },
    fixed: { addict: [{ ...home, rehabCount: "0", rehabFrom: "15/07/2026", rehabTo: "15/07/2028" }] },
    dates: afterNewLaw,
  },
  "addict/rehab-ended": {
    broken: { addict: [{ ...home, rehabFrom: "05/02/2025", rehabTo: "05/12/2025" }] },
    fixed: { addict: [{ ...home, rehabFrom: "05/02/2025", rehabTo: "05/12/2025", rehabResult: "Hoàn thành" }] },
  },
  "addict/rehab-ending": {
    broken: { addict: [{ ...home, rehabFrom: "10/03/2025", rehabTo: "10/01/2026" }] },
    fixed: { addict: [{ ...home, rehabFrom: "10/03/2025", rehabTo: "10/03/2026" }] },
  },
  "addict/no-post-rehab": {
    broken: { addict: [{ ...person, rehabTo: "05/12/2025", rehabResult: "Hoàn thành" }], postRehab: [] },
    fixed: {
      addict: [{ ...person, rehabTo: "05/12/2025", rehabResult: "Hoàn thành" }],
      postRehab: [{ ...person, completedForm: "Tự nguyện", completedOn: "05/12/2025", outcome: "Đang quản lý" }],
    },
  },
  "addict/no-manager": {
    broken: { addict: [{ ...community, manager: "Chưa phân công" }] },
    fixed: { addict: [{ ...community, manager: "Hội Phụ nữ thôn" }] },
  },
  "addict/never-tested": {
    broken: { addict: [{ ...community, lastTestResult: "Chưa xét nghiệm" }] },
    fixed: { addict: [{ ...community, lastTestedOn: "01/12/2025", lastTestResult: "Âm tính" }] },
  },
  "addict/test-too-old": {
    broken: { addict: [{ ...community, lastTestedOn: "14/11/2025", lastTestResult: "Âm tính" }] },
    fixed: { addict: [{ ...community, lastTestedOn: "15/11/2025", lastTestResult: "Âm tính" }] },
  },
  "addict/test-positive": {
    broken: { addict: [{ lastTestedOn: "01/12/2025", lastTestResult: "Dương tính" }] },
    fixed: { addict: [{ lastTestedOn: "12/12/2025", lastTestResult: "Âm tính" }] },
  },
  "addict/test-after-proposal": {
    broken: { addict: [{ lastTestedOn: "17/12/2025", lastTestResult: "Âm tính" }] },
    fixed: { addict: [{ lastTestedOn: "12/12/2025", lastTestResult: "Âm tính" }] },
  },
  "addict/no-position": {
    broken: { addict: [{ position: "" }] },
    fixed: { addict: [community] },
  },
  "addict/centre-unnamed": {
    broken: { addict: [{ position: "Cơ sở cai nghiện bắt buộc" }] },
    fixed: { addict: [{ position: "Cơ sở cai nghiện bắt buộc", rehabPlace: "Cơ sở cai nghiện ma túy số 1", rehabDecisionNumber: "76/QĐ-TA", rehabDecisionOn: "12/07/2025" }] },
  },
  "addict/compulsory-in-community": {
    broken: { addict: [{ ...community, rehabForm: "Cai bắt buộc" }] },
    fixed: { addict: [{ position: "Cơ sở cai nghiện bắt buộc", rehabForm: "Cai bắt buộc" }] },
  },
  "addict/prisoner-listed": {
    broken: { addict: [{ position: "Trại giam (chấp hành án tù)" }] },
    fixed: { addict: [{ position: "Trại giam (chấp hành án tù)", removedOn: "04/11/2025", removalReason: "Chấp hành án phạt tù" }] },
  },
  "addict/no-drug": {
    broken: { addict: [{ drug: "" }] },
    fixed: { addict: [{ drug: "Heroine" }] },
  },
  "addict/too-many-in-community": {
    broken: { addict: inCommunity(10) },
    fixed: { addict: [...inCommunity(7), { position: "Cơ sở cai nghiện bắt buộc" }] },
  },
  "addict/papers-of-other-law": {
    broken: { addict: [{ rehabFrom: "15/07/2026", rehabDecisionNumber: "62/QĐ-UBND (Mẫu 24)" }] },
    fixed: { addict: [{ rehabFrom: "15/06/2026", rehabDecisionNumber: "62/QĐ-UBND (Mẫu 24)" }] },
    dates: afterNewLaw,
  },
  "addict/conclusion-outdated": {
    broken: { addict: [{ ...home, conclusionOn: "05/01/2026", rehabFrom: "15/07/2026" }] },
    fixed: { addict: [{ ...home, conclusionOn: "10/07/2026", rehabFrom: "15/07/2026" }] },
    dates: afterNewLaw,
  },
};

export default addictExamples;
