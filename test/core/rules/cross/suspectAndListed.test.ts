import rule from "../../../../src/core/rules/cross/suspectAndListed";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const named = { fullName: "Vi Thị Thử", birth: "05/03/1990", hamlet: "Bản Nà Pọng" };
const at = { row: 1, column: "fullName" } as const;
const addicts = { sheet: "danh sách người nghiện", row: 2 };
const users = { sheet: "danh sách người sử dụng trái phép", row: 2 };

testRule(rule, {
  valid: [
    { name: "on no other list", suspect: [{ personalId: id }], addict: [{ personalId: "038095001235" }], user: [{ personalId: "038095001236" }] },
    { name: "taken off the list of suspects", suspect: [{ personalId: id, handling: "Đưa ra khỏi danh sách nghi" }], addict: [{ personalId: id }], user: [{ personalId: id }] },
    { name: "no longer active on the others", suspect: [{ personalId: id }], addict: [{ personalId: id, removedOn: "20/12/2025" }], user: [{ personalId: id, removedOn: "2024" }] },
    { name: "only under post-rehabilitation management", suspect: [{ personalId: id }], addict: [], user: [], postRehab: [{ personalId: id }] },
    { name: "same name and hamlet, born on another day", suspect: [named], addict: [{ ...named, birth: "06/03/1990" }], user: [] },
    { name: "no suspects", suspect: [], addict: [{ personalId: id }], user: [{ personalId: id }] },
  ],
  invalid: [
    { name: "an addict", suspect: [{ personalId: id }], addict: [{ personalId: id }], user: [], findings: [{ ...at, message: "addict", params: addicts }] },
    { name: "a user", suspect: [{ personalId: id }], addict: [], user: [{ personalId: id }], findings: [{ ...at, message: "user", params: users }] },
    { name: "both: once, the addict named", suspect: [{ personalId: id }], addict: [{ personalId: id }], user: [{ personalId: id }], findings: [{ ...at, message: "addict", params: addicts }] },
    { name: "left the list of addicts, still a user", suspect: [{ personalId: id }], addict: [{ personalId: id, removedOn: "01/12/2025" }], user: [{}, { personalId: id }], findings: [{ ...at, message: "user", params: { ...users, row: 3 } }] },
    { name: "leaves that list tomorrow", suspect: [{ personalId: id }], addict: [{ personalId: id, removedOn: "21/12/2025" }], user: [], findings: [{ ...at, message: "addict", params: addicts }] },
    { name: "by name, birth and hamlet", suspect: [{}, named], addict: [], user: [{ ...named, fullName: "VI THỊ THỬ" }], findings: [{ ...at, row: 2, message: "user", params: users }] },
    { name: "moved to the list of users, not yet taken off this one", suspect: [{ personalId: id, handling: "Chuyển sang danh sách SDTP" }], addict: [], user: [{ personalId: id }], findings: [{ ...at, message: "user", params: users }] },
  ],
  notRun: [
    { name: "no list of addicts", suspect: [{ personalId: id }], user: [{ personalId: id }], notRun: [{ rule: "cross/suspect-and-listed", reason: "missing-register", column: "addict" }] },
    { name: "no list of users", suspect: [{ personalId: id }], addict: [], notRun: [{ rule: "cross/suspect-and-listed", reason: "missing-register", column: "user" }] },
  ],
});
