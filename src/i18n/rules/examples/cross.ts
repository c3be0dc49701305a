import type { GroupExamples } from "../example";

const person = { personalId: "038095001234" };

/** Examples of the rules that serve registers of any kind or join several. */
const crossExamples: GroupExamples<"cross"> = {
  "cross/date-as-text": {
    // 45721 is 05/03/2025 as Excel holds it.
    broken: { household: [{ signed: "Đã ký", signedOn: "05/03/2025" }] },
    fixed: { household: [{ signed: "Đã ký", signedOn: 45721 }] },
  },
  "cross/hidden-rows": {
    broken: { addict: [{ dossier: "Đã lập" }, { dossier: "Chưa lập" }], hidden: { addict: [2] } },
    fixed: { addict: [{ dossier: "Đã lập" }, { dossier: "Chưa lập" }] },
  },
  "cross/below-table": {
    broken: { addict: [{}, {}], tableRecords: { addict: 1 } },
    fixed: { addict: [{}, {}], tableRecords: { addict: 2 } },
  },
  "cross/error-cell": {
    broken: { addict: [{ manager: "#REF!" }] },
    fixed: { addict: [{ manager: "Hội Cựu chiến binh xã" }] },
  },
  "cross/swapped-day-month": {
    broken: { household: [{ signed: "Đã ký", signedOn: "05/11/2025" }] },
    fixed: { household: [{ signed: "Đã ký", signedOn: "11/05/2025" }] },
    dates: { asOf: "2025-09-20", proposedOn: null },
  },
  "cross/addict-and-user": {
    broken: { addict: [person], user: [person] },
    fixed: { addict: [person], user: [{ ...person, removedOn: "10/11/2025", removalReason: "Xác định nghiện" }] },
  },
  "cross/suspect-and-listed": {
    broken: { addict: [person], user: [], suspect: [person] },
    fixed: { addict: [person], user: [], suspect: [{ ...person, handling: "Đưa ra khỏi danh sách nghi" }] },
  },
  "cross/hamlet-not-listed": {
    broken: { household: [{ hamlet: "Bản Na Pọng" }, { hamlet: "Bản Na Bọng" }], parameters: {}, hamlets: ["Bản Na Pọng", "Bản Hua Pù"] },
    fixed: { household: [{ hamlet: "Bản Na Pọng" }, { hamlet: "Bản Na Pọng" }], parameters: {}, hamlets: ["Bản Na Pọng", "Bản Hua Pù"] },
  },
  "cross/duplicate-record": {
    broken: { business: [{ name: "Karaoke Sao Đêm", address: "Bản Na Pọng" }, { name: "Karaoke Sao Đêm", address: "Bản Na Pọng" }] },
    fixed: { business: [{ name: "Karaoke Sao Đêm", address: "Bản Na Pọng" }] },
  },
};

export default crossExamples;
