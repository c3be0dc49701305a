import type { LocalDate } from "../../../../src/core/model/localDate";
import rule from "../../../../src/core/rules/outreach/unitWithoutEvent";
import { day } from "../../../support/registerSheets";
import { testRule } from "../../../support/ruleTester";

const year = { from: "2025-01-01" as LocalDate, to: "2025-12-20" as LocalDate };
const window = { windowFrom: "15/12/2024", windowTo: "14/12/2025" };
const windowDays = { from: "2024-12-15" as LocalDate, to: "2025-12-14" as LocalDate };
const onDay = { heldOn: day("10/05/2025") };
const school = { name: "Trường THCS Mường Thượng", kind: "Trường học" };
const hamlets = ["Bản Nà Pọng", "Thôn Tân Lập"];
const unit = (row: number, params = year) => ({ row, column: "name", message: "unit", params }) as const;
const hamlet = (name: string, params = year) => ({ row: null, column: null, message: "hamlet", params: { ...params, hamlet: name } }) as const;

testRule(rule, {
  valid: [
    { name: "named as organiser", organisation: [school], outreach: [{ ...onDay, unit: "Trường THCS Mường Thượng" }] },
    { name: "named as place, written otherwise, among others", organisation: [school], outreach: [{ ...onDay, unit: "Công an xã", place: "Sân trường THCS  MƯỜNG THƯỢNG, bản Nà Pọng".normalize("NFD") }] },
    { name: "named by the beginning of its name", organisation: [school], outreach: [{ ...onDay, unit: "Trường THCS" }] },
    { name: "hamlets stand in: by full name, by bare name, several in one cell", parameters: {}, hamlets: [...hamlets, "Thôn 1", "Thôn 2"], outreach: [{ ...onDay, place: "Nhà văn hóa Nà Pọng" }, { ...onDay, unit: "bản Tân Lập" }, { ...onDay, place: "Thôn 1, 2" }] },
    { name: "one bare number alone, with another word for a hamlet", parameters: {}, hamlets: ["Thôn 1"], outreach: [{ ...onDay, unit: "Công an xã", place: "KP 1" }] },
    { name: "the beginning of a name that opens with what could be a word for a hamlet", organisation: [{ name: "Ban Chỉ huy quân sự xã", kind: "Cơ quan" }], outreach: [{ ...onDay, unit: "Ban chỉ huy quân sự" }] },
    { name: "the whole commune reaches every hamlet", parameters: {}, hamlets, outreach: [{ ...onDay, unit: "Đài truyền thanh", place: "Toàn xã" }] },
    { name: "the first and the last day of the window", parameters: window, hamlets, outreach: [{ heldOn: day("15/12/2024"), place: "Bản Nà Pọng" }, { heldOn: "14.12.2025", place: "Thôn Tân Lập" }] },
    { name: "a year alone that overlaps, a date that could not be read", parameters: window, hamlets, outreach: [{ heldOn: 2024, place: "Bản Nà Pọng" }, { heldOn: "dịp hè", place: "Thôn Tân Lập" }] },
    { name: "the window has not begun", parameters: { windowFrom: "21/12/2025", windowTo: "20/12/2026" }, hamlets, outreach: [] },
    { name: "an empty list of units: there is no unit, also where the parameter sheet lists hamlets", parameters: {}, hamlets: ["Bản Nà Pọng"], organisation: [], outreach: [{ ...onDay, unit: "Công an xã" }] },
    { name: "a list of units that names none", organisation: [{ name: "-", kind: "Trường học" }], outreach: [] },
  ],
  invalid: [
    { name: "a unit that no event names", organisation: [school, { name: "Đoàn Thanh niên", kind: "Đoàn thể" }], outreach: [{ ...onDay, unit: "Đoàn Thanh niên xã" }], findings: [unit(1)] },
    { name: "hamlets stand in: the register as a whole", parameters: {}, hamlets, outreach: [{ ...onDay, place: "Bản Nà Pọng" }], findings: [hamlet("Thôn Tân Lập")] },
    { name: "no events at all", parameters: window, hamlets, outreach: [], findings: [hamlet("Bản Nà Pọng", windowDays), hamlet("Thôn Tân Lập", windowDays)] },
    { name: "the day before and the day after the window", parameters: window, hamlets, outreach: [{ heldOn: day("14/12/2024"), place: "Bản Nà Pọng" }, { heldOn: day("15/12/2025"), place: "Thôn Tân Lập" }], findings: [hamlet("Bản Nà Pọng", windowDays), hamlet("Thôn Tân Lập", windowDays)] },
    { name: "an event without a date", parameters: {}, hamlets: ["Bản Nà Pọng"], outreach: [{ heldOn: "-", place: "Bản Nà Pọng" }], findings: [hamlet("Bản Nà Pọng")] },
    { name: "planned after the as-of date", dates: { asOf: "2025-05-09" }, organisation: [school], outreach: [{ ...onDay, unit: school.name }], findings: [unit(1, { from: "2025-01-01" as LocalDate, to: "2025-05-09" as LocalDate })] },
    { name: "planned after the as-of date, within the window", parameters: { windowFrom: "01/01/2025", windowTo: "31/12/2025" }, hamlets: ["Bản Nà Pọng"], outreach: [{ heldOn: day("21/12/2025"), place: "Bản Nà Pọng" }], findings: [hamlet("Bản Nà Pọng")] },
    { name: "the list of units goes before the hamlets; the whole commune is no school", parameters: {}, hamlets, organisation: [school, { name: "Bản Nà Pọng" }], outreach: [{ ...onDay, unit: "Công an xã", place: "Toàn xã" }], findings: [unit(1)] },
    { name: "one bare word or number inside a text is no hamlet", parameters: {}, hamlets: ["Thôn 1"], outreach: [{ ...onDay, place: "Tổ 1 thôn khác" }, { ...onDay, unit: "Chi đoàn 1 xã" }], findings: [hamlet("Thôn 1")] },
    { name: "no list of units: the hamlets stand in, a window of one end counts for nothing", parameters: { windowFrom: "15/12/2024" }, hamlets: ["Bản Nà Pọng"], outreach: [{ heldOn: day("20/12/2024"), place: "Bản Nà Pọng" }], findings: [hamlet("Bản Nà Pọng")] },
  ],
  notRun: [
    { name: "neither a list of units nor hamlets", parameters: {}, outreach: [{ ...onDay, unit: "Công an xã" }], notRun: [{ rule: "outreach/unit-without-event", reason: "missing-register", column: "organisation" }] },
    { name: "no column for the date", parameters: {}, hamlets, outreach: [{ place: "Bản Nà Pọng" }], without: { outreach: ["heldOn"] }, notRun: [{ rule: "outreach/unit-without-event", reason: "missing-column", column: "heldOn" }] },
    { name: "no column for organiser and place", parameters: {}, hamlets, outreach: [onDay], without: { outreach: ["unit", "place"] }, notRun: [{ rule: "outreach/unit-without-event", reason: "missing-column", column: "unit" }] },
    { name: "no register of propaganda", parameters: {}, hamlets, organisation: [school], notRun: [{ rule: "outreach/unit-without-event", reason: "missing-register", column: "outreach" }] },
  ],
});
