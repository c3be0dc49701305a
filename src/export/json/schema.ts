import * as z from "zod/mini";
import { maskingLevels } from "../../core/model/maskingLevel";

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const table = z.strictObject({
  /** Of each column, its headings from the widest group down. */
  columns: z.array(z.array(z.string())),
  /** One value a column; null: nothing was written there, which is not 0. */
  rows: z.array(z.array(value)),
});

const sheet = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** The texts around the tables. */
  lines: z.array(z.string()),
  tables: z.array(table),
});

/** Exported tables for other programs. Keys may be added under a new version; none is renamed. */
export const exportedTablesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  unit: z.string(),
  title: z.string(),
  masking: z.enum(maskingLevels),
  maskingStatement: z.string(),
  legalGround: z.string(),
  sheets: z.array(sheet),
});
export type ExportedTables = z.infer<typeof exportedTablesSchema>;
