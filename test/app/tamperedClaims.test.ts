/** A summary that the add-in filled, changed by hand afterwards: exactly the changed claims are false. */
import fc from "fast-check";
import type { CheckResult } from "../../src/core/model/checkResult";
import { UserHand } from "../../src/host/userHand";
import type { HostSheet } from "../../src/host/workbook/model";
import { goldenBytes } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";

const summary = "Tổng hợp tiêu chí";
/** Columns of T01 (domain.md 4, T01, and the bars beside the share). */
const columns = { ordinal: 1, numerator: 5, denominator: 6, verdict: 9 } as const;
const kinds = ["numerator", "denominator", "verdict"] as const;

interface Line {
  readonly id: string;
  readonly row: number;
}

let open: OpenWorkbook;
afterEach(() => open.close());

const sheetOf = (): HostSheet => {
  const sheet = open.workbook.sheets().find(({ name }) => name === summary);
  if (sheet === undefined) throw new Error("no summary");
  return sheet;
};

/** The lines with both counts and a verdict that can be turned round. */
const linesOf = (result: CheckResult, sheet: HostSheet): readonly Line[] =>
  Array.from({ length: 60 }, (_, index) => index + 1).flatMap((row) => {
    const id = String(sheet.getCell(row, columns.ordinal).value ?? "");
    const isPart = result.criteria.some((part) => part.set === "xkmt-2024" && part.id === id);
    const counts = [sheet.getCell(row, columns.numerator).value, sheet.getCell(row, columns.denominator).value];
    const verdict = sheet.getCell(row, columns.verdict).value;
    return isPart && counts.every((count) => typeof count === "number") && (verdict === "Đạt" || verdict === "Không đạt") ? [{ id, row }] : [];
  });

const letter = (column: number): string => String.fromCharCode(64 + column);

test.each(["01-tidy", "05-text-dates", "03-official-forms"])("in %s", async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 4 }), async (changes) => {
      open = openInNode(goldenBytes(name));
      const filled = await open.useCases.check();
      await open.useCases.fillCriteria(filled, "xkmt-2024");
      const sheet = sheetOf();
      const lines = linesOf(filled, sheet);
      expect(lines.length).toBeGreaterThan(5);
      const hand = new UserHand(open.engine);
      const changed = new Map(changes.map(([place, kind]) => [lines[place % lines.length] as Line, kind]));
      for (const [{ row }, kind] of changed) {
        const before = sheet.getCell(row, columns[kind]).value;
        hand.type(summary, `${letter(columns[kind])}${String(row)}`, kind === "verdict" ? (before === "Đạt" ? "Không đạt" : "Đạt") : String(Number(before) + 1));
      }
      const { claims } = await open.useCases.check();
      open.close();
      const wrong = claims.filter(({ state, set }) => state === "differs" && set === "xkmt-2024");
      expect(wrong.map(({ id, differing }) => [id, differing]).sort()).toEqual([...changed].map(([{ id }, kind]) => [id, [kind]]).sort());
    }),
    { numRuns: 5 },
  );
});
