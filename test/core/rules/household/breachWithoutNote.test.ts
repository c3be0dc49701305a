import rule from "../../../../src/core/rules/household/breachWithoutNote";
import { testRule } from "../../../support/ruleTester";

const noNote = (breach: string) => ({ row: 1, column: "note", message: "noNote", params: { breach } }) as const;

testRule(rule, {
  valid: [
    { name: "explained", household: [{ breach: "Có", note: "Con trai sử dụng, lập biên bản 05/6/2025" }] },
    { name: "no breach", household: [{ breach: "Không", note: "" }] },
    { name: "nothing written, a dash", household: [{ breach: "" }, { breach: "-" }] },
    { name: "a word nobody knows, an error value", household: [{ breach: "nhắc nhở" }, { breach: "#N/A" }] },
    { name: "a note that could not be read", household: [{ breach: "Có", note: "#REF!" }] },
  ],
  invalid: [
    { name: "yes, no note", household: [{ breach: "Có" }], findings: [noNote("Có")] },
    { name: "a dash for a note", household: [{ breach: "Có", note: "-" }], findings: [noNote("Có")] },
    { name: "a cross", household: [{ breach: "x", note: "" }], findings: [noNote("x")] },
    { name: "dots, decomposed letters", household: [{ breach: "CÓ".normalize("NFD"), note: "..." }], findings: [noNote("CÓ")] },
    { name: "the second of two, moved away", household: [{ breach: "Có", note: "đánh bạc" }, { breach: "Có", residence: "Đã chuyển đi" }], findings: [{ ...noNote("Có"), row: 2 }] },
  ],
  notRun: [
    { name: "no column for the breach", household: [{}], without: { household: ["breach"] }, notRun: [{ rule: "household/breach-without-note", reason: "missing-column", column: "breach" }] },
    { name: "no column for notes", household: [{ breach: "Có" }], without: { household: ["note"] }, notRun: [{ rule: "household/breach-without-note", reason: "missing-column", column: "note" }] },
  ],
});
