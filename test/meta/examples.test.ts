import { collectFacts } from "../../src/core/facts/facts";
import { runNow } from "../../src/core/model/job";
import type { NotRun } from "../../src/core/model/finding";
import { parseIsoDate, type LocalDate } from "../../src/core/model/localDate";
import { parseWorkbook } from "../../src/core/parse/parseWorkbook";
import { ruleFamilies } from "../../src/core/rules";
import type { RuleFamily } from "../../src/core/rules/kernel/rule";
import { runRules, type RuleOutcomes } from "../../src/core/rules/kernel/runRules";
import type { RuleExample } from "../../src/i18n/rules/example";
import { ruleExamples } from "../../src/i18n/rules/exampleCatalogue";
import { sheetsOf, type RegisterSheets } from "../support/registerSheets";

const families: readonly RuleFamily[] = ruleFamilies;
const examples: Readonly<Record<string, RuleExample>> = ruleExamples;

const judge = (family: RuleFamily, sheets: RegisterSheets, { asOf = "2025-12-20", proposedOn = "2025-12-15", registeredOn = "2025-01-15" }: NonNullable<RuleExample["dates"]> = {}): RuleOutcomes => {
  const day = (iso: string | null): LocalDate | null => (iso === null ? null : parseIsoDate(iso));
  const workbook = runNow(parseWorkbook({ sheets: sheetsOf(sheets), uses1904Dates: false, state: null }, Number(asOf.slice(0, 4))));
  const { parameters } = workbook;
  const dates = {
    asOf: day(asOf) as LocalDate,
    proposedOn: day(proposedOn) ?? parameters?.proposedOn ?? null,
    registeredOn: day(registeredOn) ?? parameters?.registeredOn ?? null,
    asOfSource: "given",
  } as const;
  const members = family.members.filter(({ register }) => register === "parameters" || register in sheets);
  return runNow(runRules([{ ...family, members }], collectFacts(workbook, dates)));
};

/** What keeps a rule from running at all; an example need not hold everything a rule would wish for. */
const missing = ({ notRun }: RuleOutcomes): readonly NotRun[] => notRun.filter(({ partly }) => partly !== true);

describe("the example of each rule in the handbook", () => {
  it.each(families.map((family) => [family.words, family] as const))("%s: found as broken, not found once put right", (words, family) => {
    const example = examples[words];
    if (!example) throw new Error(`${words} has no example.`);
    const broken = judge(family, example.broken, example.dates);
    expect(missing(broken)).toEqual([]);
    expect(broken.findings.length).toBeGreaterThan(0);
    const fixed = judge(family, example.fixed, example.dates);
    expect({ findings: fixed.findings, notRun: missing(fixed) }).toEqual({ findings: [], notRun: [] });
  });
});
