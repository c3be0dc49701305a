import * as z from "zod/mini";
import { parseDueDays } from "../../model/dueDays";

const days = z.string().check(z.refine((text) => parseDueDays(text) !== null));

/** A report that is due again and again, as data. */
export const dutySchema = z.strictObject({
  id: z.string().check(z.regex(/^T\d\d(-[a-z]+)?$/)),
  name: z.string(),
  tables: z.array(z.string().check(z.regex(/^T\d\d$/))).check(z.minLength(1)),
  /** The criteria set whose parts have to be decided for it. */
  set: z.optional(z.string()),
  from: z.string(),
  to: z.string(),
  /** "proposal", or days of the year or of every month (model/dueDays). */
  due: z.union([z.literal("proposal"), days]),
  /** Has to be there before the day, not on it. */
  before: z.optional(z.literal(true)),
  /** No text fixes the day. */
  assumed: z.optional(z.literal(true)),
  /** What it is on: the calendar period of the due day. */
  period: z.optional(z.enum(["month", "quarter", "halfYear", "year"])),
  citation: z.strictObject({ source: z.string(), article: z.optional(z.int()), clause: z.optional(z.int()), point: z.optional(z.string()) }),
  note: z.optional(z.string()),
  /** Who sends it on, to whom, and by when. */
  onward: z.optional(z.array(z.strictObject({ from: z.string(), to: z.string(), due: days, before: z.optional(z.literal(true)) }))),
});

export type Duty = z.infer<typeof dutySchema>;
