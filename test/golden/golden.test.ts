import type { CheckResult } from "../../src/core/model/checkResult";
import { parseIsoDate } from "../../src/core/model/localDate";
import { ruleFamilies } from "../../src/core/rules/index";
import { expectedOf, goldenBytes, goldenNames, type Expected } from "../support/golden";
import { openInNode } from "../support/openInNode";

const dateOf = (iso: string | null) => (iso === null ? null : parseIsoDate(iso));

const check = async (name: string): Promise<CheckResult> => {
  const { asOf, proposedOn, registeredOn } = expectedOf(name);
  const dates = { asOf: dateOf(asOf), proposedOn: dateOf(proposedOn), registeredOn: dateOf(registeredOn) };
  const { useCases, close } = openInNode(goldenBytes(name));
  try {
    return await useCases.check({ dates: { ...(dates.asOf ? { asOf: dates.asOf } : {}), ...(dates.proposedOn ? { proposedOn: dates.proposedOn } : {}), ...(dates.registeredOn ? { registeredOn: dates.registeredOn } : {}) } });
  } finally {
    close();
  }
};

/** Numbers of the rules that exist; the expected files also list rules of later versions. */
const shippedRefs = new Set(ruleFamilies.flatMap(({ members }) => members.map(({ ref }) => ref)).filter((ref) => ref !== null));

/** Rules about a sheet of which a workbook can break several; the others are about the whole workbook. */
const oncePerSheet = new Set([129]);

const place = (ref: number | null, sheet: string | null, row: number | null): string => `${String(ref)} ${sheet ?? ""}!${String(row)}`;

/** Expected places not reported, and reported places not expected. */
const differences = (result: CheckResult, { findings, checkedRefs, tolerated }: Expected): { missed: string[]; extra: string[] } => {
  const shipped = new Set(checkedRefs.filter((ref) => shippedRefs.has(ref)));
  const reported = new Set(result.findings.filter(({ ref }) => ref !== null && shipped.has(ref)).map(({ ref, sheet, row }) => place(ref, sheet, row)));
  const missed: string[] = [];
  for (const finding of findings.filter(({ ref }) => shipped.has(ref))) {
    const places =
      finding.level === "sheet"
        ? [...reported].filter((key) => key.startsWith(`${String(finding.ref)} ${oncePerSheet.has(finding.ref) ? `${finding.sheet ?? ""}!` : ""}`))
        : [finding, ...(finding.also ?? [])].map(({ sheet, row }) => place(finding.ref, sheet, row)).filter((key) => reported.has(key));
    if (places.length === 0) missed.push(place(finding.ref, finding.sheet, finding.row));
    for (const key of [...places, ...(finding.also ?? []).map(({ sheet, row }) => place(finding.ref, sheet, row))]) reported.delete(key);
  }
  for (const { ref, sheet, row } of tolerated) {
    for (const key of [...reported]) if (key === place(ref, sheet, row) || (row === null && key.startsWith(`${String(ref)} ${sheet ?? ""}!`))) reported.delete(key);
  }
  return { missed, extra: [...reported] };
};

describe.each(goldenNames)("%s", (name) => {
  let result: CheckResult;
  const expected = expectedOf(name);
  beforeAll(async () => {
    result = await check(name);
  });

  test("every register, heading row and record", () => {
    const found = result.registers.map(({ register, sheet, headerRow, firstRow, lastRow, rows }) => (register === "parameters" ? { register, sheet } : { register, sheet, headerRow, firstRow, lastRow, rows }));
    const wanted = expected.registers.map(({ register, sheet, headerRow, firstRow, lastRow, rows }) => (register === "parameters" ? { register, sheet } : { register, sheet, headerRow, firstRow, lastRow, rows }));
    const byName = (a: { register: string; sheet: string }, b: { register: string; sheet: string }): number => (`${a.register} ${a.sheet}` < `${b.register} ${b.sheet}` ? -1 : 1);
    expect([...found].sort(byName)).toEqual([...wanted].sort(byName));
  });

  test("every finding and no other", () => {
    expect(differences(result, expected)).toEqual({ missed: [], extra: [] });
  });

  test("every part of xkmt-2024", () => {
    const wrong = expected.criteria
      .filter(({ set }) => set === "xkmt-2024")
      .filter((wanted) => {
        const part = result.criteria.find(({ set, id }) => set === wanted.set && id === wanted.id);
        return ![{}, ...(wanted.accept ?? [])].some((other) => {
          const { numerator, denominator, verdict } = { ...wanted, ...other };
          return part && (numerator === null || numerator === part.numerator) && (denominator === null || denominator === part.denominator) && (verdict === null || verdict === part.verdict);
        });
      });
    expect(wrong).toEqual([]);
  });

  test("every claim of a filled summary, and which of them are false", () => {
    const wanted = (expected.claims ?? []).map((claim) => ({
      id: claim.id,
      row: claim.row,
      claimed: { numerator: claim.claimedNumerator, denominator: claim.claimedDenominator, verdict: claim.claimedVerdict },
      recomputed: { numerator: claim.actualNumerator, denominator: claim.actualDenominator, verdict: claim.actualVerdict },
      isFalse: claim.false,
    }));
    expect(result.claims.map(({ id, row, claimed, recomputed, state }) => ({ id, row, claimed, recomputed, isFalse: state === "differs" }))).toEqual(wanted);
  });
});
