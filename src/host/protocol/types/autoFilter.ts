import type { HostAutoFilter, HostSheet } from "../../workbook/model";
import { itemNotFound } from "../errors";
import { defineType, type HostObject } from "../objects";

/** The filter of a sheet, or of one of its tables. */
interface FilterTarget {
  readonly sheet: HostSheet;
  readonly table: (() => HostAutoFilter | null) | null;
}

const filterType = defineType<FilterTarget>({
  name: "AutoFilter",
  get: {
    Enabled: (target) => filterOf(target) !== null,
    IsDataFiltered: (target) => filterOf(target)?.isDataFiltered ?? false,
  },
  call: {
    GetRange: (target, _args, context) => {
      const filter = filterOf(target);
      return filter === null ? itemNotFound() : context.types.range.wrap({ sheet: target.sheet, rect: filter.rect });
    },
    GetRangeOrNullObject: (target, _args, context) => {
      const filter = filterOf(target);
      return filter === null ? null : context.types.range.wrap({ sheet: target.sheet, rect: filter.rect });
    },
  },
});

export function autoFilter(target: FilterTarget): HostObject {
  return filterType.wrap(target);
}

function filterOf({ sheet, table }: FilterTarget): HostAutoFilter | null {
  return table === null ? sheet.autoFilter : table();
}
