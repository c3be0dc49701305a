import { HostError } from "./errors";
import type { Json } from "./wire";

/** Checked readings of property values; each failure is the pane's InvalidArgument. */
export function text(value: Json | undefined): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function number(value: Json | undefined): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function boolean(value: Json | undefined): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** "#RRGGBB" from "#rrggbb", "RRGGBB" or a colour name of HTML 4. */
export function color(value: Json | undefined): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1] ?? NAMED_COLORS[given.toLowerCase()];
  if (hex === undefined) throw new HostError("InvalidArgument");
  return `#${hex.toUpperCase()}`;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  aqua: "00FFFF", black: "000000", blue: "0000FF", fuchsia: "FF00FF", gray: "808080", green: "008000", lime: "00FF00", maroon: "800000",
  navy: "000080", olive: "808000", orange: "FFA500", purple: "800080", red: "FF0000", silver: "C0C0C0", teal: "008080", white: "FFFFFF", yellow: "FFFF00",
};

/** The value a name of a choice stands for: fromChoice({ Left: "left" }, "Left") is "left". */
export function fromChoice<V extends string>(choices: Readonly<Record<string, V>>, value: Json | undefined): V {
  const lower = text(value).toLowerCase();
  const found = Object.entries(choices).find(([name]) => name.toLowerCase() === lower);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found[1];
}

/** The name of a choice that stands for `value`. */
export function toChoice(choices: Readonly<Record<string, string>>, value: string): string | null {
  return Object.entries(choices).find(([, choice]) => choice === value)?.[0] ?? null;
}
