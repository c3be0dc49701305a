import rule from "../../../../src/core/rules/commitment/groupMissing";
import { testRule } from "../../../support/ruleTester";

const hamlet = "Khu phố Hoa Ban";
const other = "Khu phố Nguyễn Trãi";
const row = (unit: string, more: object = {}) => ({ unit, level: "Tổ ANXH với khu phố", hamlet, signed: "Đã ký", ...more });
const lives = (securityGroup: string, more: object = {}) => ({ securityGroup, hamlet, residence: "Đang cư trú", ...more });
const inHamlet = (group: string, where = hamlet) => ({ row: null, column: null, message: "inHamlet", params: { group, hamlet: where } }) as const;
const somewhere = (group: string) => ({ row: null, column: null, message: "somewhere", params: { group } }) as const;

testRule(rule, {
  valid: [
    { name: "the group has a row", commitment: [row("Tổ ANXH số 1")], household: [lives("Tổ ANXH số 1"), lives("Tổ ANXH số 1")] },
    { name: "other words open the name, a zero leads the number", commitment: [row("Tổ an ninh xã hội số 03")], addict: [{ securityGroup: 3, hamlet }], household: [lives("Tổ liên gia 3"), lives("tổ 3")] },
    { name: "not signed, but there", commitment: [row("Tổ 1", { signed: "Chưa ký" })], household: [lives("Tổ 1")] },
    { name: "the register of pledges names no hamlet", commitment: [row("Tổ 1", { hamlet: "" })], household: [lives("Tổ 1")] },
    { name: "the household names no hamlet", commitment: [row("Tổ 1")], household: [lives("Tổ 1", { hamlet: "" })] },
    { name: "the hamlet stands behind the group", commitment: [row("Tổ ANXH số 1, khu phố Hoa Ban", { hamlet: "" }), row("Tổ ANXH Sao Mai (khu phố Hoa Ban)", { hamlet: "" })], household: [lives("Tổ 1"), lives("Sao Mai")] },
    { name: "blanks, dashes and 'not yet' name no group", commitment: [], household: [lives(""), lives("-"), lives("Chưa có"), lives("Tổ ANXH"), lives("#N/A")] },
    { name: "only someone who left the list names it", commitment: [], addict: [{ securityGroup: "Tổ 9", removedOn: "20/12/2025" }], suspect: [{ securityGroup: "Tổ 9", handling: "Đưa ra khỏi danh sách nghi" }] },
    { name: "only a household that moved away names it", commitment: [], household: [lives("Tổ 9", { residence: "Đã chuyển đi" })] },
    { name: "the hamlet is in no list and so not certain", parameters: {}, hamlets: [hamlet, other], commitment: [row("Tổ 1")], household: [lives("Tổ 1", { hamlet: "Khu phố Hoa Bang" })] },
  ],
  invalid: [
    { name: "a group of households", commitment: [row("Tổ ANXH số 1")], household: [lives("Tổ 1"), lives("Tổ 2"), lives("Tổ 2")], findings: [inHamlet("Tổ 2")] },
    { name: "a group of addicts and one of suspects", commitment: [], addict: [{ securityGroup: "Tổ 1", hamlet }], suspect: [{ securityGroup: "Tổ 2", hamlet }], findings: [inHamlet("Tổ 1"), inHamlet("Tổ 2")] },
    { name: "same number in another hamlet", commitment: [row("Tổ 1", { hamlet: other })], household: [lives("Tổ 1"), lives("Tổ 5", { hamlet: other })], findings: [inHamlet("Tổ 1"), inHamlet("Tổ 5", other)] },
    { name: "no hamlet anywhere", commitment: [row("Tổ 1", { hamlet: "" })], suspect: [{ securityGroup: "Tổ Sao Mai (đầu xóm)" }], findings: [somewhere("Tổ Sao Mai")] },
    { name: "named with and without its hamlet: once", commitment: [], household: [lives("Tổ 4", { hamlet: "" }), lives("Tổ 4"), lives("tổ số 4")], findings: [inHamlet("Tổ 4")] },
    { name: "codes of two numbers differ from one number", commitment: [row("Tổ 1.1")], household: [lives("Tổ 1.1"), lives("Tổ 1.2")], findings: [inHamlet("Tổ 1.2")] },
    { name: "the household is away for long, and still counts", commitment: [], household: [lives("Tổ 4", { residence: "Đi vắng dài ngày" })], findings: [inHamlet("Tổ 4")] },
    { name: "leaves the list tomorrow", commitment: [], addict: [{ securityGroup: "Tổ 9", hamlet, removedOn: "21/12/2025" }], findings: [inHamlet("Tổ 9")] },
  ],
  notRun: [
    { name: "no register of pledges", household: [lives("Tổ 1")], notRun: [{ rule: "commitment/group-missing", reason: "missing-register", column: "commitment" }] },
    { name: "no register that names groups", commitment: [row("Tổ 1")], user: [{ securityGroup: "Tổ 2" }], notRun: [{ rule: "commitment/group-missing", reason: "missing-register", column: "household" }] },
    { name: "the registers have no column for groups", commitment: [row("Tổ 1")], household: [{}], addict: [{}], without: { household: ["securityGroup"], addict: ["securityGroup"] }, notRun: [{ rule: "commitment/group-missing", reason: "missing-column", column: "securityGroup" }] },
    { name: "no column for the unit", commitment: [{ level: "Đoàn thể" }], household: [lives("Tổ 1")], without: { commitment: ["unit"] }, notRun: [{ rule: "commitment/group-missing", reason: "missing-column", column: "unit" }] },
  ],
});
