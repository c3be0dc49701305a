import type { GroupExamples } from "../example";

const event = { heldOn: "10/05/2025", content: "Tuyên truyền Luật Phòng, chống ma túy" };
const organisation = [{ name: "Trường THCS Mẫu", kind: "Trường học" }];

/** Worked examples of the rules about propaganda (R10). */
const outreachExamples: GroupExamples<"outreach"> = {
  "outreach/unit-without-event": {
    broken: { outreach: [{ ...event, unit: "Đoàn Thanh niên" }], organisation },
    fixed: { outreach: [{ ...event, unit: "Đoàn Thanh niên" }, { ...event, unit: "Trường THCS Mẫu" }], organisation },
  },
  "outreach/no-action-month": {
    broken: { outreach: [event] },
    fixed: { outreach: [event, { ...event, heldOn: "26/06/2025", actionMonth: "x" }] },
  },
  "outreach/audience-missing": {
    broken: { outreach: [{ ...event, outreachForm: "Hội nghị" }] },
    fixed: { outreach: [{ ...event, outreachForm: "Hội nghị", audience: "Học sinh", people: 120 }] },
  },
};

export default outreachExamples;
