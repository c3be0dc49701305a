import rule from "../../../../src/core/rules/household/halfPledge";
import { testRule } from "../../../support/ruleTester";

const signed = { signed: "Đã ký" };
const noCooperation = { row: 1, column: "pledge", message: "noCooperation", params: {} } as const;
const noAbstention = { row: 1, column: "pledge", message: "noAbstention", params: {} } as const;

testRule(rule, {
  valid: [
    { name: "both parts", household: [{ ...signed, pledge: "Không tham gia tội phạm, tệ nạn ma túy; Tự nguyện hợp tác" }] },
    { name: "both, in other words and decomposed letters", household: [{ ...signed, pledge: "không tham gia TNMT, phối hợp với CAX".normalize("NFD") }] },
    { name: "neither: an abbreviation, a number, both in one word", household: [{ ...signed, pledge: "CK mẫu 01" }, { ...signed, pledge: 2 }, { ...signed, pledge: "Đủ hai phần" }] },
    { name: "nothing written, a dash, an error value", household: [{ ...signed, pledge: "" }, { ...signed, pledge: "-" }, { ...signed, pledge: "#N/A" }] },
    { name: "not signed", household: [{ signed: "Chưa ký", pledge: "Không tham gia tội phạm, tệ nạn ma túy" }, { pledge: "Tự nguyện hợp tác" }] },
  ],
  invalid: [
    { name: "only the first part", household: [{ ...signed, pledge: "Không tham gia tội phạm, tệ nạn ma túy" }], findings: [noCooperation] },
    { name: "only the second part", household: [{ ...signed, pledge: "Tự nguyện hợp tác" }], findings: [noAbstention] },
    { name: "only the first, decomposed letters and no-break spaces", household: [{ ...signed, pledge: "KHÔNG\u00a0THAM\u00a0GIA tệ nạn ma túy".normalize("NFD") }], findings: [noCooperation] },
    { name: "only the second, naming the crimes it helps against", household: [{ ...signed, pledge: "Hợp tác với Công an xã đấu tranh với tội phạm ma túy" }], findings: [noAbstention] },
    { name: "only the first, without marks", household: [{ signed: "x", pledge: "khong tham gia toi pham" }], findings: [noCooperation] },
    { name: "the second of two households, away for long", household: [{ ...signed, pledge: "" }, { ...signed, residence: "Đi vắng", pledge: "nói không với ma túy" }], findings: [{ ...noCooperation, row: 2 }] },
  ],
  notRun: [
    { name: "no column for the pledge", household: [signed], without: { household: ["pledge"] }, notRun: [{ rule: "household/half-pledge", reason: "missing-column", column: "pledge" }] },
    { name: "no column for the signature", household: [{ pledge: "Tự nguyện hợp tác" }], without: { household: ["signed"] }, notRun: [{ rule: "household/half-pledge", reason: "missing-column", column: "signed" }] },
  ],
});
