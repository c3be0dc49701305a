import type { Contributions, LineScope } from "./contributions";
import type { ReportContext } from "./context";

/** A figure of the project's own that no selection can express. */
export type ReportMeasure = (scope: LineScope, context: ReportContext) => Contributions;

/** The project's own measures, by the name a table uses. */
export const reportMeasures: Readonly<Record<string, ReportMeasure>> = {};
