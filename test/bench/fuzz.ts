import { checkWorkbook } from "../../src/core/check";
import { runNow } from "../../src/core/model/job";
import { parseIsoDate } from "../../src/core/model/localDate";
import { parseWorkbook } from "../../src/core/parse/parseWorkbook";
import { strayFindings } from "../corpus/pointing";
import { anyWorkbook } from "../corpus/randomWorkbooks";

/** What came of checking many random workbooks, times in milliseconds. */
export interface RandomChecks {
  readonly longestMs: number;
  /** Seed of the workbook that took longest. */
  readonly longestSeed: number;
  readonly medianMs: number;
  readonly totalMs: number;
  readonly registers: number;
  readonly findings: number;
  /** Crashes, rules that failed, findings that point at nothing. */
  readonly faults: readonly string[];
}

interface OneCheck {
  readonly ms: number;
  readonly registers: number;
  readonly findings: number;
  readonly faults: readonly string[];
}

const year = 2025;

const checkOne = (seed: number): OneCheck => {
  const workbook = anyWorkbook(seed);
  const today = parseIsoDate(`${String(year)}-12-20`);
  if (today === null) throw new RangeError("No such day.");
  const started = performance.now();
  try {
    const result = runNow(checkWorkbook(workbook, {}, today));
    const ms = performance.now() - started;
    const failed = result.notRun.filter(({ reason }) => reason === "failed").map(({ rule }) => `${rule} failed`);
    const stray = strayFindings(workbook, result, runNow(parseWorkbook(workbook, year)));
    return { ms, registers: result.registers.length, findings: result.findings.length, faults: [...failed, ...stray].map((fault) => `seed ${String(seed)}: ${fault}`) };
  } catch (error) {
    return { ms: performance.now() - started, registers: 0, findings: 0, faults: [`seed ${String(seed)}: ${String(error)}`] };
  }
};

/** Checks the workbooks of seeds 1 to `count`, each by itself. */
export const checkRandomWorkbooks = (count: number): RandomChecks => {
  const checks = Array.from({ length: count }, (_, index) => checkOne(index + 1));
  const times = checks.map(({ ms }) => ms);
  const longestMs = times.reduce((longest, ms) => Math.max(longest, ms), 0);
  return {
    longestMs,
    longestSeed: times.indexOf(longestMs) + 1,
    medianMs: [...times].sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0,
    totalMs: times.reduce((sum, ms) => sum + ms, 0),
    registers: checks.reduce((sum, one) => sum + one.registers, 0),
    findings: checks.reduce((sum, one) => sum + one.findings, 0),
    faults: checks.flatMap(({ faults }) => faults),
  };
};
