import rule from "../../../../src/core/rules/cross/addictAndUser";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const named = { fullName: "Vi Văn Thử", birth: 1990, hamlet: "Bản Nà Pọng" };
const both = { row: 1, column: "fullName", message: "both" } as const;
const addicts = { sheet: "danh sách người nghiện", row: 2 };

testRule(rule, {
  valid: [
    { name: "different people", addict: [{ personalId: "038095001235" }], user: [{ personalId: id }] },
    { name: "left the list of users on the as-of date", addict: [{ personalId: id }], user: [{ personalId: id, removedOn: day("20/12/2025") }] },
    { name: "left the list of addicts on the as-of date", addict: [{ personalId: id, removedOn: "20/12/2025" }], user: [{ personalId: id }] },
    { name: "left that list in a month that is over", addict: [{ personalId: id, removedOn: "11/2025" }], user: [{ personalId: id }] },
    { name: "same name and birth in another hamlet", addict: [{ ...named, hamlet: "Bản Hua Pù" }], user: [named] },
    { name: "same name, birth and hamlet, but two numbers", addict: [{ ...named, personalId: id }], user: [{ ...named, personalId: "038095001235" }] },
    { name: "no addicts at all", addict: [], user: [{ personalId: id }] },
    { name: "numbers that could not be read", addict: [{ personalId: "#N/A" }], user: [{ personalId: "#N/A" }] },
  ],
  invalid: [
    { name: "the same number", addict: [{ personalId: id }], user: [{ personalId: id }], findings: [{ ...both, params: addicts }] },
    { name: "the number lost its zero on one list and has spaces on the other", addict: [{}, { personalId: 38095001234 }], user: [{ personalId: "038 095 001 234" }], findings: [{ ...both, params: { ...addicts, row: 3 } }] },
    { name: "no number on one list: by name, birth and hamlet", addict: [{ ...named, personalId: id }], user: [{ ...named, fullName: "vi văn  thử".normalize("NFD") }], findings: [{ ...both, params: addicts }] },
    { name: "leaves the list of users tomorrow", addict: [{ personalId: id }], user: [{ personalId: id, removedOn: "21/12/2025" }], findings: [{ ...both, params: addicts }] },
    { name: "leaves the list of addicts in a year not yet over", addict: [{ personalId: id, removedOn: "2025" }], user: [{ personalId: id }], findings: [{ ...both, params: addicts }] },
    { name: "a reason without a date leaves the person on the list", addict: [{ personalId: id }], user: [{ personalId: id, removalReason: "Xác định nghiện" }], findings: [{ ...both, params: addicts }] },
    { name: "the first active row of several is named", addict: [{ personalId: id, removedOn: "01/02/2024" }, { personalId: id }], user: [{}, { personalId: id }], findings: [{ ...both, row: 2, params: { ...addicts, row: 3 } }] },
    { name: "under the law from 01/7/2026 as well", dates: { asOf: "2026-07-01" }, addict: [{ personalId: id }], user: [{ personalId: id }], findings: [{ ...both, params: addicts }] },
  ],
  notRun: [
    { name: "no list of addicts", user: [{ personalId: id }], notRun: [{ rule: "cross/addict-and-user", reason: "missing-register", column: "addict" }] },
    { name: "no list of users", addict: [{ personalId: id }], notRun: [{ rule: "cross/addict-and-user", reason: "missing-register", column: "user" }] },
  ],
});
