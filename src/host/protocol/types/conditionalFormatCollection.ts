import type { AreasTarget } from "../address";
import { clearOwnRules, rulesOn } from "../conditionalRules";
import { itemNotFound, notEmulated } from "../errors";
import { requirePermission } from "../guards";
import { defineType, type HostObject } from "../objects";
import { makeRoom } from "../rulePriority";
import { conditionalFormat } from "./conditionalFormat";

/** A rule starts out painting nothing until the pane sets its formula. */
const NEVER = "=FALSE";

const collectionType = defineType<AreasTarget>({
  name: "ConditionalFormatCollection",
  items: ({ sheet, rects }) => rulesOn(sheet, rects).map((rule) => conditionalFormat(sheet, rule.id)),
  item: (target, args) => find(target, args.text(0)) ?? itemNotFound(),
  call: {
    Add: ({ sheet, rects }, args) => {
      if (args.text(0) !== "Custom") throw notEmulated("ConditionalFormatCollection", `Add(${args.text(0)})`);
      requirePermission(sheet, "formatCells");
      // A new rule goes to the top priority (Office.js, ConditionalFormatCollection.add).
      const top = Math.max(1, sheet.conditionalFormats[0]?.priority ?? 1);
      makeRoom(sheet, top);
      return conditionalFormat(sheet, sheet.addConditionalFormat({ ranges: rects, formula: NEVER, format: {}, priority: top }).id);
    },
    ClearAll: ({ sheet, rects }) => {
      requirePermission(sheet, "formatCells");
      clearOwnRules(sheet, rects);
    },
    GetCount: ({ sheet, rects }) => rulesOn(sheet, rects).length,
    GetItemAt: ({ sheet, rects }, args) => {
      const rule = rulesOn(sheet, rects)[args.integer(0)];
      return rule === undefined ? itemNotFound() : conditionalFormat(sheet, rule.id);
    },
    GetItemOrNullObject: (target, args) => find(target, args.text(0)),
  },
});

/** `conditionalFormats` of a range or of several. */
export function conditionalFormats(target: AreasTarget): HostObject {
  return collectionType.wrap(target);
}

function find({ sheet, rects }: AreasTarget, id: string): HostObject | null {
  return rulesOn(sheet, rects).some((rule) => rule.id === id) ? conditionalFormat(sheet, id) : null;
}
