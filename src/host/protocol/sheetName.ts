import { HostError } from "./errors";

const LONGEST = 31;

/** Fails with InvalidArgument for a sheet name Excel does not allow (Excel specifications and limits). */
export function checkSheetName(name: string): void {
  const bad = name === "" || name.length > LONGEST || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history";
  if (bad) throw new HostError("InvalidArgument");
}
