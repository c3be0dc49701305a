import rule from "../../../../src/core/rules/incident/transportReportUnverified";
import { testRule } from "../../../support/ruleTester";

const unverified = (transportVerified: string) => ({ row: 1, column: "transportVerified", message: "unverified", params: { transportVerified } }) as const;

testRule(rule, {
  valid: [
    { name: "verified", incident: [{ incidentKind: "Tin báo", act: "Vận chuyển", transportVerified: "Có" }] },
    { name: "verified, in other words", incident: [{ transportVerified: "Đã xác minh" }] },
    { name: "not concerned", incident: [{ transportVerified: "Không thuộc diện" }] },
    { name: "blank, a dash", incident: [{ transportVerified: "" }, { transportVerified: "-" }] },
    { name: "a word nobody knows, an error value", incident: [{ transportVerified: "đang xác minh" }, { transportVerified: "#N/A" }] },
  ],
  invalid: [
    { name: "no", incident: [{ transportVerified: "Không" }], findings: [unverified("Không")] },
    { name: "not yet, decomposed letters", incident: [{ transportVerified: "Chưa xác minh".normalize("NFD") }], findings: [unverified("Chưa xác minh")] },
    { name: "a zero", incident: [{ transportVerified: 0 }], findings: [unverified("0")] },
    { name: "whatever the kind and act", incident: [{ incidentKind: "Vụ án hình sự", act: "Tàng trữ", transportVerified: "Chưa" }], findings: [unverified("Chưa")] },
    { name: "two of three", incident: [{ transportVerified: "CHƯA CÓ" }, { transportVerified: "Có" }, { transportVerified: "Không", occurredOn: "01/03/2020" }], findings: [unverified("CHƯA CÓ"), { ...unverified("Không"), row: 3 }] },
  ],
  notRun: [
    { name: "no column for it", incident: [{}], without: { incident: ["transportVerified"] }, notRun: [{ rule: "incident/transport-report-unverified", reason: "missing-column", column: "transportVerified" }] },
  ],
});
