import { collectFacts } from "../core/facts/facts";
import type { Finding } from "../core/model/finding";
import type { ExampleSheet, HandbookExample } from "../core/model/handbook";
import { runNow } from "../core/model/job";
import { parseIsoDate, yearOf, type LocalDate } from "../core/model/localDate";
import type { CellValue } from "../core/model/sheetGrid";
import { parseWorkbook } from "../core/parse/parseWorkbook";
import { layOutSheets, type RegisterSheets, type ExampleFiller, type RuleExample } from "../core/plan/exampleSheets";
import { listRegisterIds } from "../core/registers/registry";
import { ruleFamilies } from "../core/rules/index";
import type { RuleFamily } from "../core/rules/kernel/rule";
import { runRules } from "../core/rules/kernel/runRules";

const standardDates = { asOf: "2025-12-20", proposedOn: "2025-12-15", registeredOn: "2025-01-15" };

const dayOf = (iso: string | null): LocalDate | null => (iso === null ? null : parseIsoDate(iso));

const judge = (family: RuleFamily, sheets: RegisterSheets, dates: RuleExample["dates"], filler: ExampleFiller): readonly Finding[] => {
  const { asOf, proposedOn, registeredOn } = { ...standardDates, ...dates };
  const known = parseIsoDate(asOf);
  if (known === null) throw new RangeError(`${asOf} is no day.`);
  const workbook = runNow(parseWorkbook({ sheets: layOutSheets(sheets, filler), uses1904Dates: false, state: null }, yearOf(known)));
  const members = family.members.filter(({ register }) => register === "parameters" || register in sheets);
  const checkDates = { asOf: known, proposedOn: dayOf(proposedOn), registeredOn: dayOf(registeredOn), asOfSource: "given" } as const;
  return runNow(runRules([{ ...family, members }], collectFacts(workbook, checkDates))).findings;
};

/** What a reader has to see of an example: the columns it fills in, and the parameters it gives. */
const shown = (sheets: RegisterSheets): readonly ExampleSheet[] => {
  const registers = listRegisterIds.flatMap((register): readonly ExampleSheet[] => {
    const rows: readonly Readonly<Record<string, CellValue>>[] | undefined = sheets[register];
    if (rows === undefined) return [];
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return [{ register, fields, rows: rows.map((row) => fields.map((field) => String(row[field] ?? ""))) }];
  });
  const hamlets = sheets.hamlets ?? [];
  const parameters = [...Object.entries(sheets.parameters ?? {}), ...(hamlets.length > 0 ? [["hamlets", hamlets.join("; ")] as const] : [])];
  if (parameters.length === 0) return registers;
  return [...registers, { register: "parameters", fields: parameters.map(([name]) => name), rows: [parameters.map(([, value]) => String(value))] }];
};

/** The worked example of a rule, judged now: what the handbook shows is what the rule does. */
export const workExample = (words: string, example: RuleExample, filler: ExampleFiller): HandbookExample => {
  const families: readonly RuleFamily[] = ruleFamilies;
  const family = families.find((candidate) => candidate.words === words);
  if (!family) throw new RangeError(`No rule "${words}".`);
  const { dates } = example;
  const { asOf, proposedOn } = { ...standardDates, ...dates };
  return {
    asOf: dayOf(asOf),
    proposedOn: dayOf(proposedOn),
    broken: shown(example.broken),
    fixed: shown(example.fixed),
    findings: judge(family, example.broken, dates, filler),
    remaining: judge(family, example.fixed, dates, filler).length,
  };
};
