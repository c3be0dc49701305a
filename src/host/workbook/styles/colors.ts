import { child } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";

/** Standard palette for indexed colours (18.8.27), from index 0; 64 and 65 are the window's own. */
const PALETTE_8 = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const PALETTE = (`${PALETTE_8} ${PALETTE_8} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF `
  + "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC "
  + "CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 "
  + "000000 FFFFFF").split(" ");

/** Office's default theme, in the order cell colours count it: light 1, dark 1, light 2, dark 2, accents, links. */
const DEFAULT_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const THEME_NAMES = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The colours of a theme part as RRGGBB, in the order `theme="n"` counts them. */
export function themeColors(theme: XmlElement | null): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_NAMES.map((name, index) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return (color?.get("lastClr") ?? color?.get("val") ?? DEFAULT_THEME[index] ?? "000000").toUpperCase();
  });
}

/** "#RRGGBB" of a colour element, or null when it is automatic or absent. */
export function resolveColor(color: XmlElement | null, theme: readonly string[]): string | null {
  if (color === null) return null;
  const { attributes } = color;
  const rgb = attributes.get("rgb") ?? indexed(attributes.get("indexed")) ?? themed(attributes.get("theme"), theme);
  if (rgb === undefined) return null;
  const tint = Number(attributes.get("tint") ?? 0);
  return `#${applyTint(rgb.slice(-6).toUpperCase(), tint)}`;
}

function indexed(index: string | undefined): string | undefined {
  return index === undefined ? undefined : PALETTE[Number(index)];
}

function themed(index: string | undefined, theme: readonly string[]): string | undefined {
  return index === undefined ? undefined : theme[Number(index)];
}

/** Lightens (tint above 0) or darkens a colour by its luminance (18.8.19). */
function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return channels.map((channel) => hex(shiftLight(channel, light, target))).join("");
}

/** Moves one channel so that lightness becomes `target` while hue and saturation stay (HSL). */
function shiftLight(channel: number, light: number, target: number): number {
  const room = 1 - Math.abs(2 * light - 1);
  if (room === 0) return target;
  return target + (channel - light) * ((1 - Math.abs(2 * target - 1)) / room);
}

function hex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).toUpperCase().padStart(2, "0");
}

/** "#1F4E79" as the file writes it: "FF1F4E79". Throws RangeError for anything else. */
export function argb(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`not a colour: ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
}
