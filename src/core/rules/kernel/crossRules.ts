import type { Facts } from "../../facts/facts";
import type { Entry, RegisterTable } from "../../parse/registerTable";
import type { ListRegisterId } from "../../registers/registry";
import type { Detection, Messages, Need, RegisterDetection, RuleCommon, RuleFamily } from "./rule";

interface EachRegisterInput<D extends string> extends Omit<RuleCommon, "id"> {
  readonly defect: D;
  readonly registers: readonly ListRegisterId[];
  /** What the rule needs of each register. */
  readonly needs: (register: ListRegisterId) => readonly Need[];
}

interface EachRowInput<D extends string, M extends Messages> extends EachRegisterInput<D> {
  readonly check: (entry: Entry, facts: Facts) => readonly Detection<M>[];
}

/** Declares a row rule that applies to registers of any kind: one rule for each, with one text for all. */
export const eachRegisterRule =
  <M extends Messages>() =>
  <const D extends string>({ defect, registers, needs, check, ...input }: EachRowInput<D, M>): RuleFamily<`cross/${D}`, M> => ({
    words: `cross/${defect}`,
    members: registers.map((register) => ({ ...input, id: `${register}/${defect}`, register, scope: "row", needs: needs(register), check })),
  });

interface WholeRegisterInput<D extends string, M extends Messages> extends EachRegisterInput<D> {
  readonly check: (register: ListRegisterId, facts: Facts) => readonly RegisterDetection<M>[];
}

/** Declares a rule about a register as a whole (such as duplicates) for registers of any kind: one rule for each. */
export const eachWholeRegisterRule =
  <M extends Messages>() =>
  <const D extends string>({ defect, registers, needs, check, ...input }: WholeRegisterInput<D, M>): RuleFamily<`cross/${D}`, M> => ({
    words: `cross/${defect}`,
    members: registers.map((register) => ({
      ...input,
      id: `${register}/${defect}`,
      register,
      scope: "register",
      needs: needs(register),
      check: (facts) => check(register, facts),
    })),
  });

/** Where several registers share a sheet, the first of them with a finding speaks for it. */
const sheetDetections = (
  register: ListRegisterId,
  facts: Facts,
  check: (table: RegisterTable, facts: Facts) => RegisterDetection<Messages> | null,
): readonly RegisterDetection<Messages>[] => {
  const seen = new Set<string>();
  const found: RegisterDetection<Messages>[] = [];
  for (const table of facts.tables) {
    const detection = seen.has(table.sheet) ? null : check(table, facts);
    if (detection === null) continue;
    seen.add(table.sheet);
    if (table.register === register) found.push({ ...detection, at: { sheet: table.sheet } });
  }
  return found;
};

interface EachSheetInput<D extends string, M extends Messages> extends EachRegisterInput<D> {
  /** Judges a register as it stands on one sheet, which is where the finding goes; null when nothing is wrong. */
  readonly check: (table: RegisterTable, facts: Facts) => RegisterDetection<M> | null;
}

/** Declares a rule about sheets that hold registers: at most one finding for each sheet, in no row. */
export const eachSheetRule =
  <M extends Messages>() =>
  <const D extends string>({ defect, registers, needs, check, ...input }: EachSheetInput<D, M>): RuleFamily<`cross/${D}`, M> => ({
    words: `cross/${defect}`,
    members: registers.map((register) => ({
      ...input,
      id: `${register}/${defect}`,
      register,
      scope: "register",
      needs: needs(register),
      check: (facts) => sheetDetections(register, facts, check),
    })),
  });
