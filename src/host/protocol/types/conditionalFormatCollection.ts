import type { HostDataBar } from "../../workbook/model";
import type { AreasTarget } from "../address";
import { clearOwnRules, rulesOn } from "../conditionalRules";
import { itemNotFound, notEmulated } from "../errors";
import { requirePermission } from "../guards";
import { defineType, type HostObject } from "../objects";
import { makeRoom } from "../rulePriority";
import { conditionalFormat } from "./conditionalFormat";

/** A rule starts out painting nothing until the pane sets its formula. */
const NEVER = "=FALSE";
/** As Excel adds it: from zero or the lowest value to the highest, in its first blue, fading out. */
const NEW_BAR: HostDataBar = {
  showValue: true, lower: { type: "automatic" }, upper: { type: "automatic" }, fillColor: "#638EC6", gradient: true, borderColor: "#638EC6",
};

const collectionType = defineType<AreasTarget>({
  name: "ConditionalFormatCollection",
  items: ({ sheet, rects }) => rulesOn(sheet, rects).map((rule) => conditionalFormat(sheet, rule.id)),
  item: (target, args) => find(target, args.text(0)) ?? itemNotFound(),
  call: {
    Add: ({ sheet, rects }, args) => {
      const kind = args.text(0);
      if (kind !== "Custom" && kind !== "DataBar") throw notEmulated("ConditionalFormatCollection", `Add(${kind})`);
      requirePermission(sheet, "formatCells");
      // A new rule goes to the top priority (Office.js, ConditionalFormatCollection.add).
      const top = Math.max(1, sheet.conditionalFormats[0]?.priority ?? 1);
      makeRoom(sheet, top);
      const place = { ranges: rects, priority: top };
      const added = kind === "DataBar" ? sheet.addDataBar({ ...place, bar: NEW_BAR }) : sheet.addConditionalFormat({ ...place, formula: NEVER, format: {} });
      return conditionalFormat(sheet, added.id);
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
