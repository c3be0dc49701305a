import { collectFacts, type Facts } from "../../src/core/facts/facts";
import type { CheckDates } from "../../src/core/model/checkResult";
import { columnLetters } from "../../src/core/model/cellRef";
import type { Finding, NotRun } from "../../src/core/model/finding";
import { runNow } from "../../src/core/model/job";
import { parseIsoDate } from "../../src/core/model/localDate";
import type { Severity } from "../../src/core/model/severity";
import { parseWorkbook, type ParsedWorkbook } from "../../src/core/parse/parseWorkbook";
import type { ListRegisterId } from "../../src/core/registers/registry";
import type { LimitId } from "../../src/core/model/ruleSettings";
import type { Messages, Rule, RuleFamily } from "../../src/core/rules/kernel/rule";
import { fieldsOf, runRules, type RuleOutcomes } from "../../src/core/rules/kernel/runRules";
import { describeFinding, ruleMessages } from "../../src/i18n/rules";
import { firstRecordRow, sheetsOf, type RegisterSheets } from "./registerSheets";

/** Dates of a case as "YYYY-MM-DD"; null: not known. */
interface CaseDates {
  readonly asOf?: string;
  readonly proposedOn?: string | null;
  readonly registeredOn?: string | null;
}

interface Case extends RegisterSheets {
  readonly name: string;
  readonly dates?: CaseDates;
}

type ExpectedMessage<M extends Messages> = { [K in keyof M & string]: { readonly message: K; readonly params: M[K] } }[keyof M & string];

/** A finding as a case expects it. */
export type Expected<M extends Messages> = ExpectedMessage<M> & {
  /** Needed where the family is several rules. */
  readonly rule?: string;
  /** Number of the record in its register, from 1; null: the whole register. */
  readonly row: number | null;
  /** Field of the column; null: the whole register. */
  readonly column: string | null;
  /** Default: the rule's own. */
  readonly severity?: Severity;
};

export type ValidCase = Case;
export interface InvalidCase<M extends Messages> extends Case {
  readonly findings: readonly Expected<M>[];
}
export interface NotRunCase extends Case {
  readonly notRun: readonly Pick<NotRun, "rule" | "reason" | "column">[];
}

export interface RuleCases<M extends Messages> {
  /** Workbooks in which the rule finds nothing although it runs. */
  readonly valid: readonly ValidCase[];
  /** Workbooks with exactly these findings. */
  readonly invalid: readonly InvalidCase<M>[];
  /** Workbooks that lack something the rule needs. */
  readonly notRun?: readonly NotRunCase[];
}

const defaults = { asOf: "2025-12-20", proposedOn: "2025-12-15", registeredOn: "2025-01-15" };

const datesOf = (given: CaseDates = {}): CheckDates => {
  const { asOf, proposedOn, registeredOn } = { ...defaults, ...given };
  const known = parseIsoDate(asOf);
  if (known === null) throw new RangeError(`${asOf} is no day.`);
  return {
    asOf: known,
    proposedOn: proposedOn === null ? null : parseIsoDate(proposedOn),
    registeredOn: registeredOn === null ? null : parseIsoDate(registeredOn),
    asOfSource: "given",
  };
};

interface Run {
  readonly outcomes: RuleOutcomes;
  /** Field of a finding's column. */
  readonly fieldOf: (finding: Finding) => string | null;
}

/** Columns by which records are told apart, counted as active and joined with the test log; every rule may read them. */
const common = new Set([
  "fullName", "personalId", "birth", "birthMale", "birthFemale", "sex", "hamlet", "removedOn", "outcome", "handling",
  "lastTestedOn", "lastTestResult", "testedOn", "testResult", "regularTestedOn", "regularTestResult", "surpriseTestedOn", "surpriseTestResult", "result", "testKind",
]);

/** What a rule looked at besides what it declares; empty in the end, or its handbook page and its justifications would lie. */
interface Undeclared {
  readonly columns: Set<string>;
  readonly limits: Set<string>;
}

const watched = <T extends object>(target: T, onRead: (name: string) => void): T =>
  new Proxy(target, {
    get: (object, name, receiver): unknown => {
      if (typeof name === "string") onRead(name);
      return Reflect.get(object, name, receiver);
    },
  });

/** Rules that serve registers of any kind look at whatever columns they have; a rule that joins a few is watched. */
const looksAtAll = ({ words, members }: RuleFamily): boolean => words.startsWith("cross/") && members.length > 1;

/** Puts a watch on the rows of the family's registers: what `onRead` hears is what the rule that is running asked for. */
const watchRows = (family: RuleFamily, workbook: ParsedWorkbook, onRead: (register: string, field: string) => void): void => {
  if (looksAtAll(family)) return;
  for (const entry of family.members.flatMap(({ register }) => [...(workbook.entries.get(register as ListRegisterId) ?? [])])) {
    Object.assign(entry, { row: watched(entry.row, (field) => onRead(entry.register, field)) });
  }
};

const watchRule = (rule: Rule, undeclared: Undeclared, running: { rule: Rule | null }): Rule => {
  const note = (limit: LimitId): void => {
    if (!rule.limits?.includes(limit)) undeclared.limits.add(limit);
  };
  const spied = (facts: Facts): Facts => ({
    ...facts,
    limitOf: (id, on) => (note(id), facts.limitOf(id, on)),
    ownLimit: (id) => (note(id), facts.ownLimit(id)),
  });
  const during = <T>(work: () => T): T => {
    running.rule = rule;
    try {
      return work();
    } finally {
      running.rule = null;
    }
  };
  if (rule.scope !== "row") return { ...rule, check: (facts: Facts) => during(() => rule.check(spied(facts))) };
  return { ...rule, check: (entry, facts) => during(() => rule.check(entry, spied(facts))) };
};

const watchFamily = (family: RuleFamily, workbook: ParsedWorkbook, undeclared: Undeclared): RuleFamily => {
  const running: { rule: Rule | null } = { rule: null };
  watchRows(family, workbook, (register, field) => {
    const { rule } = running;
    if (rule !== null && rule.register === register && !common.has(field) && !fieldsOf(rule).includes(field)) undeclared.columns.add(field);
  });
  return { ...family, members: family.members.map((rule) => watchRule(rule, undeclared, running)) };
};

/** Lays a case out as sheets, reads them and runs the one family, as the add-in would. A rule that throws fails the test. */
const run = (family: RuleFamily, given: Case, undeclared: Undeclared): Run => {
  const dates = datesOf(given.dates);
  const snapshot = { sheets: sheetsOf(sheetsGiven(given)), uses1904Dates: false, state: null };
  const workbook = runNow(parseWorkbook(snapshot, Number(dates.asOf.slice(0, 4))));
  if (workbook.unrecognisedSheets.length > 0) throw new Error(`Not recognised: ${workbook.unrecognisedSheets.join(", ")}`);
  const outcomes = runNow(
    runRules([watchFamily(family, workbook, undeclared)], collectFacts(workbook, dates), {
      onFailure: (rule, error) => {
        throw new Error(`${rule} threw`, { cause: error });
      },
    }),
  );
  const fieldOf = ({ sheet, column }: Finding): string | null => {
    if (column === null) return null;
    const columns = workbook.tables.find((table) => table.sheet === sheet)?.located.columns ?? new Map<string, number>();
    return [...columns].find(([, at]) => columnLetters(at) === column)?.[0] ?? `no column ${column}`;
  };
  return { outcomes, fieldOf };
};

const notSheets = ["name", "dates", "findings", "notRun"];

const sheetsGiven = (given: Case): RegisterSheets =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !notSheets.includes(key)));

/** A family serves several registers; those that a case leaves out do not matter to it. */
const concerns = (family: RuleFamily, given: Case, id: string): boolean => {
  const register = family.members.find((rule) => rule.id === id)?.register;
  return family.members.length === 1 || (register !== undefined && register in given);
};

/** Everything that is wrong with a table of cases itself; empty when it may be trusted. */
export const auditCases = <M extends Messages>({ valid, invalid, notRun = [] }: RuleCases<M>): string[] => {
  const problems: string[] = [];
  if (valid.length < 5) problems.push("fewer than five accepting cases");
  if (invalid.length < 5) problems.push("fewer than five rejecting cases");
  if (invalid.some(({ findings }) => findings.length === 0)) problems.push("a rejecting case without findings");
  const all: readonly Case[] = [...valid, ...invalid, ...notRun];
  const names = all.map(({ name }) => name);
  const contents = all.map((given) => JSON.stringify([sheetsGiven(given), datesOf(given.dates)]));
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) problems.push(`two cases are called "${name}"`);
    const twin = contents.indexOf(contents[index] ?? "");
    if (twin !== index) problems.push(`"${name}" repeats "${names[twin] ?? ""}"`);
  }
  return problems;
};

const holes = /undefined|null|NaN|\[object|Invalid/;
const longest = 130;

/** Everything that is wrong with the sentences of a finding; `hidden` are texts that must not appear in them. */
export const auditText = (finding: Finding, hidden: readonly string[]): string[] => {
  const { what, todo } = describeFinding(finding);
  return [what, todo].flatMap((text) => [
    ...(holes.test(text) ? [`a hole in "${text}"`] : []),
    ...(text.length < 10 || text.length > longest ? [`${text.length} characters in "${text}"`] : []),
    ...(/[.…]$/.test(text) ? [] : [`no full stop in "${text}"`]),
    ...hidden.filter((name) => name !== "" && text.includes(name)).map((name) => `a name, ${name}, in "${text}"`),
  ]);
};

const namesIn = (given: Case): string[] =>
  sheetsOf(sheetsGiven(given)).flatMap((sheet) => sheet.values.slice(1).flat().filter((value): value is string => typeof value === "string" && value.startsWith("Lò ")));

/** Messages of the catalogue that no case produced. */
const missingMessages = (family: RuleFamily, produced: ReadonlySet<string>): string[] =>
  ruleMessages(family.words).filter((message) => !produced.has(message));

const ruleOf = (family: RuleFamily, id: string | undefined): string => {
  const only = family.members.length === 1 ? family.members[0]?.id : undefined;
  const rule = id ?? only;
  if (rule === undefined) throw new Error("A family of several rules: say which one is expected.");
  return rule;
};

/**
 * Tests one rule family in the manner of ESLint's RuleTester: each case is a small workbook, read by the real parser
 * and judged by the real runner; findings are compared exactly. Refuses cases that repeat each other, tables that are
 * too short, messages of the catalogue that no case produces, and sentences with a hole or a person's name in them.
 */
export const testRule = <M extends Messages>(family: RuleFamily<string, M>, cases: RuleCases<M>): void => {
  const produced = new Set<string>();
  const undeclared: Undeclared = { columns: new Set(), limits: new Set() };
  describe(family.words, () => {
    it("has cases that can be trusted", () => {
      expect(auditCases(cases)).toEqual([]);
    });
    describe("accepts", () => {
      it.each(cases.valid.map((given) => [given.name, given] as const))("%s", (_, given) => {
        const { findings, notRun: all } = run(family, given, undeclared).outcomes;
        const notRun = all.filter(({ rule, partly }) => partly !== true && concerns(family, given, rule));
        expect({ findings, notRun }).toEqual({ findings: [], notRun: [] });
      });
    });
    describe("rejects", () => {
      it.each(cases.invalid.map((given) => [given.name, given] as const))("%s", (_, given) => {
        const { outcomes, fieldOf } = run(family, given, undeclared);
        for (const { message } of outcomes.findings) produced.add(message);
        const severityOf = (id: string): Severity | undefined => family.members.find((rule) => rule.id === id)?.severity;
        const actual = outcomes.findings.map((finding) => ({
          rule: finding.rule,
          row: finding.row === null ? null : finding.row - firstRecordRow + 1,
          column: fieldOf(finding),
          severity: finding.severity,
          message: finding.message,
          params: finding.params,
        }));
        const wanted = given.findings.map(({ rule, severity, ...rest }) => {
          const id = ruleOf(family, rule);
          return { ...rest, rule: id, severity: severity ?? severityOf(id) };
        });
        expect(actual).toEqual(wanted);
        expect(outcomes.findings.flatMap((finding) => auditText(finding, namesIn(given)))).toEqual([]);
      });
      it("gives each of its messages at least once", () => {
        expect(missingMessages(family, produced)).toEqual([]);
      });
      it("declares every column and limit it looks at", () => {
        expect({ columns: [...undeclared.columns], limits: [...undeclared.limits] }).toEqual({ columns: [], limits: [] });
      });
    });
    const lacking = cases.notRun ?? [];
    if (lacking.length > 0) {
      describe("does not run", () => {
        it.each(lacking.map((given) => [given.name, given] as const))("%s", (_, given) => {
          const { findings, notRun, passed } = run(family, given, undeclared).outcomes;
          const listed = notRun.filter(({ rule, partly }) => partly !== true && concerns(family, given, rule)).map(({ rule, reason, column }) => ({ rule, reason, column }));
          expect({ findings, notRun: listed, passed }).toEqual({ findings: [], notRun: given.notRun, passed: [] });
        });
      });
    }
  });
};
