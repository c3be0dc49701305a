import type { HostStyle, Rect } from "../workbook/model";
import { intersect, type AreasTarget } from "./address";
import type { Json } from "./wire";

/** A format property that all cells of the ranges have in common; null when they differ, as Office.js reads mixed formats. */
export function sharedStyle({ sheet, rects }: AreasTarget, pick: (style: HostStyle) => Json): Json {
  const used = sheet.usedRange(false);
  const seen = new Set<number>();
  let answer: Json | undefined;
  for (const rect of rects) {
    for (const [row, column] of sampleCells(rect, used)) {
      const id = sheet.styleId(row, column);
      if (seen.has(id)) continue;
      seen.add(id);
      const value = pick(sheet.style(row, column));
      if (answer === undefined) answer = value;
      else if (answer !== value) return null;
    }
  }
  return answer ?? null;
}

/** Every cell in use, and one beyond them: cells outside the used range share the format of their row, column or sheet. */
function* sampleCells(rect: Rect, used: Rect | null): Generator<readonly [number, number]> {
  const common = used === null ? null : intersect(rect, used);
  if (common !== null) {
    for (let row = common.top; row <= common.bottom; row++) for (let column = common.left; column <= common.right; column++) yield [row, column];
  }
  if (common === null || common.bottom < rect.bottom || common.right < rect.right) yield [rect.bottom, rect.right];
  if (common === null || common.top > rect.top || common.left > rect.left) yield [rect.top, rect.left];
}

/** A length that all rows or columns of the ranges have in common; null when they differ. */
export function sharedAcross(rects: readonly Rect[], first: "top" | "left", last: "bottom" | "right", read: (index: number) => number): number | null {
  let answer: number | null = null;
  for (const rect of rects) {
    for (let index = rect[first]; index <= rect[last]; index++) {
      const value = read(index);
      if (answer === null) answer = value;
      else if (answer !== value) return null;
    }
  }
  return answer;
}
