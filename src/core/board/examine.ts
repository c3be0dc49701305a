import { hmac } from "@noble/hashes/hmac";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { checkParsed, factsOfChecked, type Checked } from "../check";
import { overallVerdict } from "../criteria/overallVerdict";
import type { Profile } from "../criteria/profile";
import { isActivePerson } from "../facts/activity";
import type { Facts } from "../facts/facts";
import { idKey } from "../facts/identity";
import type { BoardPerson, BoardQuestion, BoardTable, CommuneFigures } from "../model/board";
import type { Job } from "../model/job";
import { severities } from "../model/severity";
import type { Severity } from "../model/severity";
import type { WorkbookSnapshot } from "../model/sheetGrid";
import type { ItemState } from "../model/verification";
import { periodOfKind } from "../reports/catalogue";
import { computeReport } from "../reports/compute/compute";
import { reportDefinition } from "../reports/definition/definitions";
import { verificationOf } from "../verification/items";

/** Tables that are added up over communes (domain.md 4; their rows or totals mean the same everywhere). */
const addedTables = ["T09", "T11", "T13"] as const;

const comparedRegisters = ["addict", "user", "suspect", "postRehab"] as const;

/** Identity numbers of persons on the lists, or keyed hashes of them: without the key nobody can look a number up. */
const personsOf = (facts: Facts, by: BoardQuestion["persons"]): readonly BoardPerson[] => {
  if (by === null) return [];
  const keyOf = (number: string): string => (by.by === "number" ? number : bytesToHex(hmac(sha256, utf8ToBytes(by.key), utf8ToBytes(number))));
  return comparedRegisters.flatMap((register) =>
    facts.entries(register).flatMap((entry): readonly BoardPerson[] => {
      const number = idKey(entry.row.personalId);
      return number === "" || !isActivePerson(entry, facts.dates.asOf) ? [] : [{ key: keyOf(number), register, sheet: entry.table.sheet, row: entry.sheetRow }];
    }),
  );
};

const tablesOf = (checked: Checked, facts: Facts): readonly BoardTable[] =>
  addedTables.flatMap((id) => {
    const definition = reportDefinition(id);
    if (definition === undefined) return [];
    const table = computeReport(definition, facts, checked.result, periodOfKind(definition.period, facts));
    const hasFixedRows = "lines" in definition.body;
    return [{ id, period: table.period, totals: table.totals, rows: hasFixedRows ? Object.fromEntries(table.rows.filter(({ kind }) => kind === "row").map(({ key, figures }) => [key, figures])) : {} }];
  });

const countBy = <K extends string>(keys: readonly K[], values: readonly K[]): Readonly<Record<K, number>> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<K, number>;

const itemStates: readonly ItemState[] = ["open", "accepted", "onHold", "returned", "answered", "reopened"];

/** What a submitted workbook comes to; null where no register was recognised in it. No name leaves it. */
export function* examineSubmission(snapshot: WorkbookSnapshot, { today, dates, persons }: BoardQuestion, profile: Profile | null): Job<CommuneFigures | null> {
  const checked = yield* checkParsed(snapshot, dates, today, profile);
  const { result } = checked;
  if (result.registers.length === 0) return null;
  const facts = factsOfChecked(checked);
  const verification = verificationOf(result.claims, result.justifications, result.verification, result.fingerprint);
  return {
    unit: result.unit,
    dates: result.dates,
    rowsRead: result.rowsRead,
    fingerprint: result.fingerprint,
    filledWith: result.filledWith,
    findings: countBy<Severity>(severities, result.findings.map(({ severity }) => severity)),
    justified: result.justifications.filter(({ state }) => state === "valid").length,
    notRun: result.notRun.length,
    claims: { total: result.claims.length, differing: result.claims.filter(({ state }) => state === "differs").map(({ id }) => id), unverifiable: result.claims.filter(({ state }) => state === "unverifiable").length },
    items: countBy<ItemState>(itemStates, verification.items.map(({ state }) => state)),
    steps: verification.steps.map(({ step }) => step),
    acceptedOn: verification.steps.at(-1)?.on ?? null,
    changedSince: verification.hasChangedSince,
    parts: result.criteria.map(({ set, id, numerator, denominator, verdict, level = null }) => ({ set, id, numerator, denominator, verdict, level })),
    overall: Object.fromEntries(result.criteriaSets.map(({ id }) => [id, overallVerdict(result.criteria.filter(({ set }) => set === id), result.dates.proposedOn !== null)])),
    tables: tablesOf(checked, facts),
    persons: personsOf(facts, persons),
  };
}
