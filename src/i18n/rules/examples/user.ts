import type { GroupExamples } from "../example";

const id = "038095001234";

/** Worked examples of the rules about the list of illegal users (R2). */
const userExamples: GroupExamples<"user"> = {
  "user/no-dossier": {
    broken: { user: [{ dossier: "Chưa lập" }] },
    fixed: { user: [{ dossier: "Đã lập", dossierNumber: "07/HS-CAX", dossierOn: "10/07/2025" }] },
  },
  "user/no-positive-test": {
    broken: { user: [{ foundOn: "04/07/2025", positiveOn: "" }] },
    fixed: { user: [{ foundOn: "04/07/2025", positiveOn: "04/07/2025" }] },
  },
  "user/decision-late": {
    broken: { user: [{ notifiedOn: "05/06/2026", decisionNumber: "20/QĐ-UBND", decisionOn: "11/06/2026" }] },
    fixed: { user: [{ notifiedOn: "05/06/2026", decisionNumber: "20/QĐ-UBND", decisionOn: "10/06/2026" }] },
    dates: { asOf: "2026-06-30" },
  },
  "user/no-decision": {
    broken: { user: [{ notifiedOn: "04/07/2025", decisionNumber: "", decisionOn: "" }] },
    fixed: { user: [{ notifiedOn: "04/07/2025", decisionNumber: "20/QĐ-UBND", decisionOn: "07/07/2025" }] },
  },
  "user/term-differs": {
    broken: { user: [{ decisionOn: "10/06/2025", managedTo: "10/12/2026" }] },
    fixed: { user: [{ decisionOn: "10/06/2025", managedTo: "10/06/2026" }] },
  },
  "user/term-ended": {
    broken: { user: [{ managedTo: "21/10/2025", ending: "Đang quản lý" }] },
    fixed: { user: [{ managedTo: "21/10/2025", ending: "Chấm dứt (Mẫu 10): hết hạn không vi phạm", removedOn: "21/10/2025" }] },
  },
  "user/term-ending": {
    broken: { user: [{ managedTo: "10/01/2026", ending: "Đang quản lý" }] },
    fixed: { user: [{ managedTo: "10/01/2026", ending: "Chấm dứt (Mẫu 10): hết hạn không vi phạm" }] },
  },
  "user/residence-unchecked": {
    broken: { user: [{ managedFrom: "01/06/2025", residenceCheckedOn: "28/10/2025" }] },
    fixed: { user: [{ managedFrom: "01/06/2025", residenceCheckedOn: "27/11/2025" }] },
  },
  "user/positive-in-term": {
    broken: { user: [{ positiveOn: "30/05/2025", decisionOn: "03/06/2025", managedFrom: "03/06/2025", managedTo: "03/06/2026", lastTestedOn: "12/11/2025", lastTestResult: "Dương tính" }] },
    fixed: { user: [{ positiveOn: "12/11/2025", decisionOn: "14/11/2025", managedFrom: "14/11/2025", managedTo: "14/11/2026", lastTestedOn: "12/11/2025", lastTestResult: "Dương tính" }] },
  },
  "user/no-manager": {
    broken: { user: [{ manager: "Chưa phân công" }] },
    fixed: { user: [{ manager: "Tổ quản lý số 1; Trưởng bản" }] },
  },
  "user/minor-helper": {
    broken: { user: [{ birth: "15/03/2009", manager: "Trưởng bản" }] },
    fixed: { user: [{ birth: "15/03/2009", manager: "Bí thư Đoàn xã" }] },
  },
  "user/test-too-old": {
    broken: { user: [{ personalId: id, lastTestedOn: "14/11/2025", lastTestResult: "Âm tính" }] },
    fixed: { user: [{ personalId: id, lastTestedOn: "10/12/2025", lastTestResult: "Âm tính" }] },
  },
  "user/found-addicted": {
    broken: { user: [{ ending: "Dừng: xác định nghiện", removedOn: "" }] },
    fixed: { user: [{ ending: "Dừng: xác định nghiện", removedOn: "05/12/2025" }] },
  },
  "user/custody-not-suspended": {
    broken: { user: [{ ending: "Đang quản lý", note: "Bị tạm giam từ 10/7/2026" }] },
    fixed: { user: [{ ending: "Tạm đình chỉ", note: "Bị tạm giam từ 10/7/2026" }] },
    dates: { asOf: "2026-07-31" },
  },
};

export default userExamples;
