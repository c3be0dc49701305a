import type { HostDataBar, HostDataBarBound } from "../../workbook/model";
import { HostError, notEmulated } from "../errors";
import { defineType, type HostObject } from "../objects";
import { boolean, color, fromChoice, text, toChoice } from "../values";
import { isJsonObject, type Json } from "../wire";

/** The data bar of a conditional format, read and changed field by field. */
export interface DataBarTarget {
  readonly read: () => HostDataBar;
  readonly patch: (change: Partial<HostDataBar>) => void;
}

const BOUNDS = { Automatic: "automatic", LowestValue: "lowest", HighestValue: "highest", Number: "number" } as const;

const barType = defineType<DataBarTarget>({
  name: "DataBarConditionalFormat",
  get: {
    ShowDataBarOnly: ({ read }) => !read().showValue,
    LowerBoundRule: ({ read }) => boundJson(read().lower),
    UpperBoundRule: ({ read }) => boundJson(read().upper),
  },
  set: {
    ShowDataBarOnly: ({ patch }, value) => { patch({ showValue: !boolean(value) }); },
    LowerBoundRule: ({ patch }, value) => { patch({ lower: bound(value) }); },
    UpperBoundRule: ({ patch }, value) => { patch({ upper: bound(value) }); },
  },
  open: { PositiveFormat: (target) => positiveType.wrap(target) },
});

const positiveType = defineType<DataBarTarget>({
  name: "ConditionalDataBarPositiveFormat",
  get: {
    FillColor: ({ read }) => read().fillColor,
    GradientFill: ({ read }) => read().gradient,
    BorderColor: ({ read }) => read().borderColor ?? "",
  },
  set: {
    FillColor: ({ patch }, value) => { patch({ fillColor: color(value) }); },
    GradientFill: ({ patch }, value) => { patch({ gradient: boolean(value) }); },
    BorderColor: ({ patch }, value) => { patch({ borderColor: value === "" ? null : color(value) }); },
  },
});

/** `dataBar` of a conditional format. */
export function dataBarFormat(target: DataBarTarget): HostObject {
  return barType.wrap(target);
}

function boundJson(given: HostDataBarBound): Json {
  const type = toChoice(BOUNDS, given.type);
  return given.type === "number" ? { type, formula: given.formula } : { type };
}

function bound(value: Json): HostDataBarBound {
  if (!isJsonObject(value)) throw new HostError("InvalidArgument");
  const given = text(value["type"]);
  if (["Percent", "Percentile", "Formula"].includes(given)) throw notEmulated("ConditionalDataBarRule", given);
  const type = fromChoice(BOUNDS, given);
  if (type !== "number") return { type };
  const formula = text(value["formula"]).replace(/^=/, "").trim();
  if (formula === "") throw new HostError("InvalidArgument");
  return { type, formula };
}
