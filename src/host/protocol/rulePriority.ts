import type { HostConditionalFormat, HostSheet } from "../workbook/model";
import { HostError } from "./errors";

/**
 * Frees a priority number for a rule that is to stand before those that have it now: they and their followers move down
 * by one as far as they collide. Rules of kinds the store cannot edit keep their number and may then share it.
 */
export function makeRoom(sheet: HostSheet, priority: number, except?: string): void {
  const moves: { readonly rule: HostConditionalFormat; readonly to: number }[] = [];
  let taken = priority;
  for (const rule of sheet.conditionalFormats) {
    if (rule.id === except || rule.foreign || rule.priority !== taken) continue;
    taken += 1;
    moves.push({ rule, to: taken });
  }
  for (const { rule, to } of moves.reverse()) sheet.updateConditionalFormat(rule.id, { priority: to });
}

/** Moves a rule to a 0-based place in the order of priority. */
export function movePriority(sheet: HostSheet, id: string, place: number): void {
  const others = sheet.conditionalFormats.filter((rule) => rule.id !== id);
  if (!Number.isInteger(place) || place < 0 || place > others.length) throw new HostError("InvalidArgument");
  const before = others[place - 1];
  const priority = before === undefined ? (others[0]?.priority ?? 1) : before.priority + 1;
  makeRoom(sheet, priority, id);
  sheet.updateConditionalFormat(id, { priority });
}
