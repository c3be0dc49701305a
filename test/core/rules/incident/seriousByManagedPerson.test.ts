import rule from "../../../../src/core/rules/incident/seriousByManagedPerson";
import { testRule } from "../../../support/ruleTester";

const serious = (seriousness: string, group: string) => ({ row: 1, column: "seriousness", message: "serious", params: { seriousness, group } }) as const;

testRule(rule, {
  valid: [
    { name: "serious only", incident: [{ seriousness: "Nghiêm trọng", perpetratorGroup: "Người nghiện" }] },
    { name: "very serious, somebody else", incident: [{ seriousness: "Rất nghiêm trọng", perpetratorGroup: "Không" }] },
    { name: "seriousness blank", incident: [{ seriousness: "", perpetratorGroup: "SDTP" }] },
    { name: "group blank or unknown", incident: [{ seriousness: "Rất nghiêm trọng" }, { seriousness: "Rất nghiêm trọng", perpetratorGroup: "người nơi khác" }] },
    { name: "no crime", incident: [{ seriousness: "Không phải tội phạm", perpetratorGroup: "Ngáo đá" }] },
  ],
  invalid: [
    { name: "very serious, an addict", incident: [{ seriousness: "Rất nghiêm trọng", perpetratorGroup: "Người nghiện" }], findings: [serious("Rất nghiêm trọng", "Người nghiện")] },
    { name: "especially serious, a user", incident: [{ seriousness: "Đặc biệt nghiêm trọng", perpetratorGroup: "SDTP" }], findings: [serious("Đặc biệt nghiêm trọng", "SDTP")] },
    { name: "psychosis, decomposed letters", incident: [{ seriousness: "Rất nghiêm trọng".normalize("NFD"), perpetratorGroup: "Ngáo đá".normalize("NFD") }], findings: [serious("Rất nghiêm trọng", "Ngáo đá")] },
    { name: "also when the person was on a list before", incident: [{ seriousness: "rất nghiêm trọng", perpetratorGroup: "Nghiện", listedBefore: "Có" }], findings: [serious("rất nghiêm trọng", "Nghiện")] },
    { name: "the second of two", incident: [{ seriousness: "Ít nghiêm trọng", perpetratorGroup: "SDTP" }, { seriousness: "Rất nghiêm trọng", perpetratorGroup: "SDTP" }], findings: [{ ...serious("Rất nghiêm trọng", "SDTP"), row: 2 }] },
  ],
  notRun: [
    { name: "no column for the seriousness", incident: [{}], without: { incident: ["seriousness"] }, notRun: [{ rule: "incident/serious-by-managed-person", reason: "missing-column", column: "seriousness" }] },
    { name: "no column for the group", incident: [{}], without: { incident: ["perpetratorGroup"] }, notRun: [{ rule: "incident/serious-by-managed-person", reason: "missing-column", column: "perpetratorGroup" }] },
  ],
});
