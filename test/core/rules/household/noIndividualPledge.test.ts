import rule from "../../../../src/core/rules/household/noIndividualPledge";
import { testRule } from "../../../support/ruleTester";

const id = "038095001234";
const otherId = "038088004321";
const listed = { fullName: "Lò Văn Thử", personalId: id };
const named = { fullName: "Lò Văn Thử", hamlet: "Bản Nà Pọng" };
const byId = { head: "Lò Văn Thử", headPersonalId: id };
const byName = { head: "Lò Văn Thử", hamlet: "Bản Nà Pọng" };
const at = { row: 1, column: "individualPledge" } as const;
const unsigned = (individualPledge: string) => ({ ...at, message: "unsigned", params: { individualPledge } }) as const;

testRule(rule, {
  valid: [
    { name: "signed", household: [{ ...byId, individualPledge: "Có" }], addict: [listed] },
    { name: "nobody of the household is on the list", household: [{ head: "Lò Thị Mẫu", headPersonalId: otherId, individualPledge: "Không thuộc diện" }], addict: [listed] },
    { name: "the person left the list before the as-of date", household: [byId], addict: [{ ...listed, removedOn: "20/12/2025" }] },
    { name: "the same name in another hamlet", household: [{ ...byName, hamlet: "Thôn Tân Lập" }], addict: [named] },
    { name: "the same name and hamlet, two identity numbers", household: [{ ...byName, headPersonalId: otherId }], addict: [{ ...named, personalId: id }] },
    { name: "two heads of one name in the hamlet", household: [byName, byName], addict: [named] },
    { name: "two persons of one name in the hamlet", household: [byName], addict: [named, { ...named, birth: "05/03/1990" }] },
    { name: "no hamlet on either side", household: [{ head: "Lò Văn Thử" }], addict: [{ fullName: "Lò Văn Thử" }] },
    { name: "away or moved", household: [{ ...byId, residence: "Đi vắng dài ngày" }, { ...byId, residence: "Đã chuyển đi", individualPledge: "Chưa" }], addict: [listed] },
    { name: "a word nobody knows, an error value", household: [{ ...byId, individualPledge: "đang xem" }, { ...byId, individualPledge: "#REF!" }], addict: [listed] },
    { name: "kept in the register of commitments", household: [byId], addict: [listed], commitment: [{ level: "Cam kết cá biệt", unit: "Gia đình ông Lò Văn Thử", signed: "Đã ký" }] },
  ],
  invalid: [
    { name: "by identity number, marked as not concerned", household: [{ ...byId, individualPledge: "Không thuộc diện" }], addict: [listed], findings: [unsigned("Không thuộc diện")] },
    { name: "by identity number that lost its zero, the name written otherwise", household: [{ head: "Lò V. Thử", headPersonalId: 38095001234, individualPledge: "" }], addict: [listed], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "by name and hamlet, decomposed letters", household: [{ ...byName, head: "LÒ VĂN THỬ".normalize("NFD"), individualPledge: "Chưa" }], addict: [named], findings: [unsigned("Chưa")] },
    { name: "hamlets named with and without their word, from the address", parameters: {}, hamlets: ["Bản Nà Pọng"], household: [{ head: "Lò Văn Thử", address: "số 5, Nà Pọng", individualPledge: "Không" }], addict: [{ fullName: "Lò Văn Thử", currentResidence: "bản Nà Pọng, xã Thử" }], findings: [unsigned("Không")] },
    { name: "a dash, and the head's number alone on record", household: [{ ...byName, headPersonalId: id, individualPledge: "-" }], addict: [named], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "the person leaves the list tomorrow", household: [byId], addict: [{ ...listed, removedOn: "21/12/2025" }], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "not signed in the register of commitments either", household: [byId], addict: [listed], commitment: [{ level: "Cam kết cá biệt", unit: "Gia đình ông Lò Văn Thử", signed: "Chưa ký" }, { level: "Khu phố", unit: "Lò Văn Thử", signed: "Đã ký" }], findings: [{ ...at, message: "blank", params: {} }] },
    { name: "a residence nobody knows", household: [{ ...byId, residence: "hỏi lại" }], addict: [listed], findings: [{ ...at, message: "blank", params: {} }] },
  ],
  notRun: [
    { name: "no column for the individual pledge", household: [byId], addict: [listed], without: { household: ["individualPledge"] }, notRun: [{ rule: "household/no-individual-pledge", reason: "missing-column", column: "individualPledge" }] },
    { name: "no list of addicts", household: [byId], notRun: [{ rule: "household/no-individual-pledge", reason: "missing-register", column: "addict" }] },
  ],
});
