import type { GroupExamples } from "../example";

const group = { level: "Tổ ANXH với khu phố", unit: "Tổ ANXH số 1", hamlet: "Khu phố Hoa Ban", signed: "Đã ký", signedOn: "10/02/2025" };
const otherGroup = { ...group, unit: "Tổ ANXH số 2" };
const households = [{ hamlet: "Khu phố Hoa Ban", securityGroup: "Tổ 1" }, { hamlet: "Khu phố Hoa Ban", securityGroup: "Tổ 2" }];
const organisation = { level: "Đoàn thể", unit: "Hội Phụ nữ", signed: "Đã ký" };

/** Examples of the rules about the pledges of hamlets, security groups and organisations (R11). */
const commitmentExamples: GroupExamples<"commitment"> = {
  "commitment/unsigned": {
    broken: { commitment: [{ ...group, signed: "Chưa ký", signedOn: "" }] },
    fixed: { commitment: [group] },
  },
  "commitment/group-missing": {
    broken: { commitment: [group], household: households },
    fixed: { commitment: [group, otherGroup], household: households },
  },
  "commitment/group-without-households": {
    broken: { commitment: [group, otherGroup], household: households.slice(0, 1) },
    fixed: { commitment: [group, otherGroup], household: households },
  },
  "commitment/member-family-addict": {
    broken: { commitment: [{ ...organisation, familiesWithAddicts: 2 }] },
    fixed: { commitment: [{ ...organisation, familiesWithAddicts: 0 }] },
  },
};

export default commitmentExamples;
