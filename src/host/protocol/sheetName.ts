import { HostError } from "./errors";

const LONGEST = 31;

/** Name Excel gives the copy of a sheet: "Data (2)", and "Data (3)" for the next, cut so that the number fits. */
export function nameOfCopy(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const candidate = stem.slice(0, LONGEST - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/** Fails with InvalidArgument for a sheet name Excel does not allow (Excel specifications and limits). */
export function checkSheetName(name: string): void {
  const bad = name === "" || name.length > LONGEST || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history";
  if (bad) throw new HostError("InvalidArgument");
}
