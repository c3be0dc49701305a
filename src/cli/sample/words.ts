import { z } from "zod";
import json from "./words.json";

const texts = z.array(z.string()).min(1);
const outreachEvent = z.tuple([
  z.string(), z.string(), z.string(), z.string(), z.string(), z.string(), z.number(), z.number(), z.number(), z.number(),
]);
const modelText = z.tuple([
  z.enum(["commune", "residentialArea", "school", "clan"]), z.string(), z.string(), z.string(), z.enum(["effective", "stopped"]),
]);
const signature = z.object({ role: z.string(), name: z.string() });

const shape = z.object({
  commune: z.string(), province: z.string(), unitKind: z.string(),
  hamlets: texts, securityGroup: z.string(),
  familyNames: texts, maleMiddle: texts, femaleMiddle: texts, maleGiven: texts, femaleGiven: texts,
  managers: texts, drugs: texts, yes: z.string(), no: z.string(), address: z.string(),
  decision: z.string(), policeDecision: z.string(), slip: z.string(), certificate: z.string(),
  removalReasons: z.object({ completed: z.string(), movedAway: z.string() }),
  suspectGrounds: texts, notTested: z.object({ absent: z.string(), refused: z.string() }),
  userGrounds: texts, userEnding: z.string(), support: texts,
  testGroups: z.object({ addict: z.string(), user: z.string(), suspect: z.string(), postRehab: z.string() }),
  sample: z.string(), panel: z.string(), tester: z.string(),
  pledge: z.string(), relations: texts, unsignedReason: z.string(),
  dateLine: z.string(), office: z.tuple([z.string(), z.string()]), country: z.tuple([z.string(), z.string()]),
  signatures: z.tuple([signature, signature]),
  groupTotal: z.string(), grandTotal: z.string(), pageFooter: z.string(),
  parameters: z.object({
    sheet: z.string(), title: z.string(), fiction: z.string(), headings: z.tuple([z.string(), z.string(), z.string()]),
    rows: z.array(z.tuple([z.string(), z.string(), z.string()])),
    hamletTitle: z.string(), hamletHeadings: z.tuple([z.string(), z.string(), z.string()]), hamletTotal: z.string(),
    unitKindValue: z.string(), onKeyRouteValue: z.string(),
  }),
  area: z.object({
    hotspots: texts, placeKinds: texts, leadUnit: z.string(), incidentPlaces: texts, caseNumber: z.string(),
    resolutions: z.object({ prosecuted: z.string(), tried: z.string(), fined: z.string(), verifying: z.string() }),
    traced: z.string(), notConcerned: z.string(), models: z.array(modelText), modelResult: z.string(),
    outreach: z.array(outreachEvent), actionMonthMark: z.string(),
  }),
});

/** Names and sentences of the invented commune: the sample's contents, not words of the add-in. */
export const words = shape.parse(json);

/** Puts values into the {places} of a text. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

/** The item at an index, counted round. Throws RangeError for an empty list. */
export const cycle = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("Nothing to choose from.");
  return item;
};

/** Name of a hamlet by its place in the list. */
export const hamletName = (hamlet: number): string => cycle(words.hamlets, hamlet);
