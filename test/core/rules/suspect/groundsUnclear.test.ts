import rule from "../../../../src/core/rules/suspect/groundsUnclear";
import { testRule } from "../../../support/ruleTester";

const blank = (row = 1) => ({ row, column: "grounds", message: "blank", params: {} }) as const;
const unknown = (row = 1) => ({ row, column: "grounds", message: "unknown", params: {} }) as const;
const each = (...texts: string[]) => texts.map((grounds) => ({ grounds }));

testRule(rule, {
  valid: [
    { name: "one of the nine in full", suspect: each("a) Tin báo, tố giác đã xác minh", "i) Khác", "Có mặt nơi tổ chức, chứa chấp") },
    { name: "a letter alone, also the one that is no plain d", suspect: each("d", "đ", "Đ", "H", "đ".normalize("NFD")) },
    { name: "a letter and words of one's own", suspect: each("a) Tin báo của quần chúng", "b. Liên quan vụ án ở bản bên", "Điểm g khoản 1 Điều 38", "h - bắt tại quán") },
    { name: "several letters", suspect: each("d, e", "d;e", "a + h", "d và e") },
    { name: "several in full", suspect: each("đ) Điều khiển phương tiện; h) Quả tang", "Tự khai, Dấu vết", "Có mặt nơi tổ chức, chứa chấp\nTự khai") },
    { name: "a broken formula", suspect: each("#N/A") },
    { name: "taken off the list of suspects", suspect: [{ grounds: "", handling: "Đưa ra khỏi danh sách nghi" }] },
  ],
  invalid: [
    { name: "blank", suspect: [{}, { grounds: "Tự khai" }, { grounds: " " }], findings: [blank(), blank(3)] },
    { name: "a dash, dots", suspect: each("-", "..."), findings: [blank(), blank(2)] },
    { name: "words of one's own", suspect: each("Hay tụ tập ban đêm"), findings: [unknown()] },
    { name: "a letter that is none of the nine", suspect: each("k", "k) Trường hợp mới"), findings: [unknown(), unknown(2)] },
    { name: "several, none of the nine", suspect: each("nghi vấn; lười lao động"), findings: [unknown()] },
    { name: "a word that only begins like a letter", suspect: each("đi xa về, gầy yếu", "x"), findings: [unknown(), unknown(2)] },
    { name: "moved to another list in words, still a suspect's row", suspect: [{ grounds: "không rõ", handling: "Chuyển sang danh sách SDTP" }], findings: [unknown()] },
  ],
  notRun: [
    { name: "no column for the grounds", suspect: [{}], without: { suspect: ["grounds"] }, notRun: [{ rule: "suspect/grounds-unclear", reason: "missing-column", column: "grounds" }] },
  ],
});
