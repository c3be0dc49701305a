import { managedAfterRehabMeasures } from "./managedAfterRehab";
import type { ReportMeasure } from "./measure";
import { outreachMeasures } from "./outreachMeasures";
import { pledgeMeasures } from "./pledgeMeasures";
import { spotMeasures } from "./spotMeasures";
import { structureMeasures } from "./structureMeasures";
import { recognitionMeasures } from "./testedForRecognition";
import { voluntaryRehabMeasures } from "./voluntaryRehab";

/** The project's own measures, by the name a table uses. */
export const reportMeasures: Readonly<Record<string, ReportMeasure>> = { ...voluntaryRehabMeasures, ...managedAfterRehabMeasures, ...recognitionMeasures, ...spotMeasures, ...structureMeasures, ...outreachMeasures, ...pledgeMeasures };
