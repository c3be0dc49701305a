import { missingColumns, nothing, ones } from "./contribution";
import type { ReportMeasure } from "./measure";
import { spotGroupings } from "./spotGroupings";
import { isOverdueSpot } from "./spotShows";

/** Spots of the period that lasted longer than their kind may, also those cleared since (domain.md 4.3, T13). */
const spotsOverdue: ReportMeasure = (_scope, context) => {
  const missing = missingColumns("hotspot", ["spotKind", "identifiedOn"], [], context.facts);
  if (missing.length > 0) return nothing(missing);
  const entries = context.facts.entries("hotspot").filter((entry) => spotGroupings.spotTime?.of(entry, context) === "during");
  return { items: ones(entries.filter((entry) => isOverdueSpot(entry, context))), missing, uncounted: [] };
};

/** The project's own figures of spots. */
export const spotMeasures: Readonly<Record<string, ReportMeasure>> = { spotsOverdue };
