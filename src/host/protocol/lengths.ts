/** Column widths: characters of the default font as the file stores them, and the points Office.js speaks. */

/** Widest digit of the default font (Calibri 11) in pixels, and points per pixel at 96 dpi (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

export function pointsOfWidth(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}
