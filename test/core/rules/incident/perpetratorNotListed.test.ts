import rule from "../../../../src/core/rules/incident/perpetratorNotListed";
import { testRule } from "../../../support/ruleTester";

const notListed = (group: string, listedBefore = "Không") => ({ row: 1, column: "listedBefore", message: "notListed", params: { group, listedBefore } }) as const;

testRule(rule, {
  valid: [
    { name: "on a list before", incident: [{ perpetratorGroup: "Người nghiện", listedBefore: "Có" }] },
    { name: "of no managed group", incident: [{ perpetratorGroup: "Không", listedBefore: "Không" }] },
    { name: "whether listed: blank, a dash", incident: [{ perpetratorGroup: "SDTP", listedBefore: "" }, { perpetratorGroup: "SDTP", listedBefore: "-" }] },
    { name: "group blank or unknown", incident: [{ listedBefore: "Không" }, { perpetratorGroup: "người nơi khác", listedBefore: "Không" }] },
    { name: "words nobody knows, error values", incident: [{ perpetratorGroup: "Người nghiện", listedBefore: "đang rà" }, { perpetratorGroup: "Người nghiện", listedBefore: "#N/A" }, { perpetratorGroup: "#N/A", listedBefore: "Không" }] },
  ],
  invalid: [
    { name: "an addict", incident: [{ perpetratorGroup: "Người nghiện", listedBefore: "Không" }], findings: [notListed("Người nghiện")] },
    { name: "a user, decomposed letters", incident: [{ perpetratorGroup: "Người sử dụng trái phép".normalize("NFD"), listedBefore: "KHÔNG".normalize("NFD") }], findings: [notListed("Người sử dụng trái phép", "KHÔNG")] },
    { name: "psychosis, a zero", incident: [{ perpetratorGroup: "Ngáo đá", listedBefore: 0 }], findings: [notListed("Ngáo đá", "0")] },
    { name: "whatever the seriousness", incident: [{ perpetratorGroup: "SDTP", listedBefore: "Ko", seriousness: "Không phải tội phạm" }], findings: [notListed("SDTP", "Ko")] },
    { name: "the second of two, long ago", incident: [{ perpetratorGroup: "SDTP", listedBefore: "Có" }, { perpetratorGroup: "Nghiện", listedBefore: "Không", occurredOn: "01/03/2020" }], findings: [{ ...notListed("Nghiện"), row: 2 }] },
  ],
  notRun: [
    { name: "no column for the group", incident: [{ listedBefore: "Không" }], without: { incident: ["perpetratorGroup"] }, notRun: [{ rule: "incident/perpetrator-not-listed", reason: "missing-column", column: "perpetratorGroup" }] },
    { name: "no column for being listed before", incident: [{ perpetratorGroup: "SDTP" }], without: { incident: ["listedBefore"] }, notRun: [{ rule: "incident/perpetrator-not-listed", reason: "missing-column", column: "listedBefore" }] },
  ],
});
