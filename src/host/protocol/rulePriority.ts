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

/**
 * Moves a rule to a 0-based place in the order of priority. As in Excel the rules it passes move by one into the gap it
 * leaves ("to allow for a contiguous priority order", ConditionalFormat.priority), so the numbers in use stay the same.
 */
export function movePriority(sheet: HostSheet, id: string, place: number): void {
  const before = sheet.conditionalFormats;
  const from = before.findIndex((rule) => rule.id === id);
  if (!Number.isInteger(place) || place < 0 || place >= before.length) throw new HostError("InvalidArgument");
  const after = before.filter((rule) => rule.id !== id);
  const moved = before[from];
  if (moved === undefined) throw new HostError("ItemNotFound");
  after.splice(place, 0, moved);
  after.forEach((rule, index) => {
    const priority = before[index]?.priority;
    if (priority !== undefined && rule.priority !== priority && !rule.foreign) sheet.updateConditionalFormat(rule.id, { priority });
  });
}
