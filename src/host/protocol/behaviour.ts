/** Sets and versions the emulated Excel offers, as the client's requirement matrix names them. */
export type RequirementSets = Readonly<Record<string, string>>;

/** An Excel generation by the highest ExcelApi it offers. */
export type RequirementProfile = "1.9" | "1.14" | "1.15";

/** How the emulated Excel treats the add-in. Tests and the preview may change it at any time. */
export interface HostBehaviour {
  /** Highest requirement set; members above it fail. */
  profile: RequirementProfile;
  /** A cell is being edited: requests fail with 5004, or wait if they ask for `delayForCellEdit`. */
  cellEditing: boolean;
  /** Another workbook has the focus: select and activate fail. */
  otherWorkbookActive: boolean;
  /** Writing to a sheet with a filter that hides rows lands in the visible rows (office-js issue 224). */
  misplaceFilteredWrites: boolean;
  /** Milliseconds each request takes on top of its own work. */
  latencyMs: number;
  /** Fails this sync, counted from 1, with the given RichApi host error number; null = none. */
  failSync: { readonly at: number; readonly errorNumber: number } | null;
  /** Never answers this sync, counted from 1; null = none. */
  hangSync: number | null;
  /** Limit of one message in either direction, in bytes; null = none, as on Windows and Mac. */
  messageLimitBytes: number | null;
  /** Reads of more cells than this give null instead of a matrix. */
  readLimitCells: number;
  /** Unknown names in `load` fail instead of being ignored as real hosts do. */
  strictLoad: boolean;
  /** Asked before each event: true keeps it from the pane. */
  dropEvent: () => boolean;
}

const MEBIBYTE = 1_048_576;

/** A well-behaved Excel on the web that offers ExcelApi 1.14 (Excel LTSC 2021). */
export function defaultBehaviour(): HostBehaviour {
  return {
    profile: "1.14",
    cellEditing: false,
    otherWorkbookActive: false,
    misplaceFilteredWrites: true,
    latencyMs: 0,
    failSync: null,
    hangSync: null,
    messageLimitBytes: 5 * MEBIBYTE,
    readLimitCells: 5_000_000,
    strictLoad: true,
    dropEvent: () => false,
  };
}

/** The requirement matrix of a profile: what `isSetSupported` is answered from on every way in. */
export function requirementSets(profile: RequirementProfile): RequirementSets {
  return { ExcelApi: profile, CellEditMode: "1.1", DelayForCellEdit: "1.1", DialogApi: "1.1", RichApiRuntime: "1.2", SharedRuntime: "1.1" };
}

/** Whether `sets` hold `name` in at least `minVersion`; the comparison is by number part ("1.9" < "1.14"). */
export function supportsSet(sets: RequirementSets, name: string, minVersion = "1.0"): boolean {
  const offered = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  return offered !== undefined && compareVersions(offered, minVersion) >= 0;
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

/** Whether a member that came with `since` ("1.9", or "ExcelApiOnline 1.1") exists in the profile. */
export function offers(profile: RequirementProfile, since: string | undefined): boolean {
  if (since === undefined) return true;
  const [first = "", second] = since.split(" ");
  return second === undefined ? supportsSet(requirementSets(profile), "ExcelApi", first) : supportsSet(requirementSets(profile), first, second);
}
