import { dutyData } from "../../../legal/duties";
import type { Duty } from "./schema";

/** The shipped duties; the tests hold each to the schema, so the pane does not carry it. */
export const duties = dutyData as readonly Duty[];

/** Those whose days an office may settle otherwise: what goes with a proposal has none. */
export const datedDuties: readonly Duty[] = duties.filter(({ due }) => due !== "proposal");
