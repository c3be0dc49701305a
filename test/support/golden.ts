import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Place {
  readonly sheet: string | null;
  readonly row: number | null;
}
export interface ExpectedFinding extends Place {
  readonly ref: number;
  readonly level?: "sheet";
  readonly also?: readonly Place[];
}
interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verdict: string | null;
}
export interface ExpectedCriterion extends Figures {
  readonly set: string;
  readonly id: string;
  readonly accept?: readonly Partial<Figures>[];
}
export interface ExpectedRegister {
  readonly register: string;
  readonly sheet: string;
  readonly headerRow: number | null;
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly rows: number;
}

export interface ExpectedClaim {
  readonly id: string;
  readonly row: number;
  readonly claimedNumerator: number | null;
  readonly claimedDenominator: number | null;
  readonly claimedVerdict: string;
  readonly actualNumerator: number | null;
  readonly actualDenominator: number | null;
  readonly actualVerdict: string;
  readonly false: boolean;
}

/** What a golden workbook must give. */
export interface Expected {
  readonly asOf: string;
  readonly proposedOn: string | null;
  readonly registeredOn: string | null;
  readonly registers: readonly ExpectedRegister[];
  readonly findings: readonly ExpectedFinding[];
  readonly checkedRefs: readonly number[];
  readonly tolerated: readonly (Place & { readonly ref: number })[];
  readonly criteria: readonly ExpectedCriterion[];
  /** Of a workbook with a filled summary: which of its figures are false. */
  readonly claims?: readonly ExpectedClaim[];
  /** Totals of reporting tables, by the id of the table. */
  readonly reports?: Readonly<Record<string, { readonly total: Readonly<Record<string, number>> }>>;
}

const folder = join(__dirname, "..", "golden");

export const goldenNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => name.replace(/\.xlsx$/, ""));

export const goldenPath = (name: string): string => join(folder, `${name}.xlsx`);
export const goldenBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(goldenPath(name)));
export const expectedOf = (name: string): Expected => JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as Expected;
