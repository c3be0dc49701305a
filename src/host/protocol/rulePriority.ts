import type { HostSheet } from "../workbook/model";
import { HostError } from "./errors";

/** Moves a rule to a 0-based place in the order of priority; rules this host cannot edit keep their number. */
export function movePriority(sheet: HostSheet, id: string, place: number): void {
  const others = sheet.conditionalFormats.filter((rule) => rule.id !== id);
  if (!Number.isInteger(place) || place < 0 || place > others.length) throw new HostError("InvalidArgument");
  const before = others[place - 1];
  const after = others[place];
  const priority = before === undefined ? (after?.priority ?? 1) : before.priority + 1;
  sheet.updateConditionalFormat(id, { priority });
}
