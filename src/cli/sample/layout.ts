import { z } from "zod";
import addict from "./sheets/addict.json";
import hotspot from "./sheets/hotspot.json";
import household from "./sheets/household.json";
import incident from "./sheets/incident.json";
import model from "./sheets/model.json";
import outreach from "./sheets/outreach.json";
import postRehab from "./sheets/postRehab.json";
import suspect from "./sheets/suspect.json";
import test from "./sheets/test.json";
import user from "./sheets/user.json";

const column = z.object({
  field: z.string(),
  heading: z.string(),
  /** Merged heading above this one and its neighbours of the same group. */
  group: z.string().optional(),
  /** Characters of the default font. */
  width: z.number(),
  align: z.enum(["left", "center"]).default("left"),
  /** Added up below each hamlet and below the whole register. */
  sum: z.boolean().default(false),
});

const layout = z.object({
  register: z.enum(["addict", "user", "suspect", "postRehab", "test", "household", "hotspot", "incident", "model", "outreach"]),
  sheet: z.string(),
  paper: z.enum(["A3", "A4"]),
  hasNationalHeader: z.boolean(),
  /** A row of column numbers below the headings. */
  hasNumbering: z.boolean(),
  /** A row with the hamlet's name above its records. */
  hasGroups: z.boolean(),
  hasSignatures: z.boolean(),
  titles: z.array(z.string()),
  footers: z.array(z.string()),
  columns: z.array(column).min(3),
});

/** How a register is laid out on its sheet. */
export type SheetLayout = z.infer<typeof layout>;
export type SheetColumn = SheetLayout["columns"][number];
export type SampleRegister = SheetLayout["register"];

/** The layouts in the order of the workbook's tabs. */
export const layouts: readonly SheetLayout[] = z
  .array(layout)
  .parse([addict, user, suspect, postRehab, test, household, hotspot, incident, model, outreach]);
