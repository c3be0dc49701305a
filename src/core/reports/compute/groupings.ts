import type { Grouping } from "./grouping";
import { drugGroupings } from "./drugGroupings";
import { householdGroupings } from "./householdGroupings";
import { incidentGroupings } from "./incidentGroupings";
import { modelGroupings } from "./modelGroupings";
import { outreachGroupings } from "./outreachGroupings";
import { personGroupings } from "./personGroupings";
import { rehabGroupings } from "./rehabGroupings";
import { spotGroupings } from "./spotGroupings";

/** The project's own groupings, by the name a table uses. */
export const groupings: Readonly<Record<string, Grouping>> = {
  ...householdGroupings,
  ...incidentGroupings,
  ...outreachGroupings,
  ...personGroupings,
  ...drugGroupings,
  ...rehabGroupings,
  ...spotGroupings,
  ...modelGroupings,
};
