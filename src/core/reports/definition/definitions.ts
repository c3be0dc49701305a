import { reportData } from "../../../legal/reports/index";
import type { ReportDefinition } from "./schema";

/** The shipped tables; the tests hold each to the schema, so the pane does not carry it. */
export const reportDefinitions = reportData as readonly ReportDefinition[];

/** The shipped table of an id. */
export const reportDefinition = (id: string): ReportDefinition | undefined => reportDefinitions.find((definition) => definition.id === id);
