import type { ReportContext } from "./context";
import type { Contributions, LineScope } from "./contribution";

/** A figure of the project's own that no selection can express. */
export type ReportMeasure = (scope: LineScope, context: ReportContext) => Contributions;
