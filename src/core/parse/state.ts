import * as z from "zod/mini";
import type { Mapping } from "../model/mapping";
import { registerIds } from "../model/registerIds";

const schema = z.object({
  version: z.literal(1),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      headings: z.array(z.string()),
      register: z.nullable(z.enum(registerIds)),
      headerRow: z.nullable(z.int()),
      columns: z.array(z.object({ headingKey: z.string(), field: z.nullable(z.string()) })),
    }),
  ),
});

const nothingChosen: Mapping = { sheets: [] };

/** The choices stored in a workbook. A text of another version, or one that is damaged, counts as none: nothing is guessed. */
export const parseState = (json: string | null): Mapping => {
  if (json === null) return nothingChosen;
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? { sheets: parsed.data.sheets } : nothingChosen;
  } catch {
    return nothingChosen;
  }
};

/** The text to store; null when there is nothing to keep. */
export const stateText = ({ sheets }: Mapping): string | null => (sheets.length === 0 ? null : JSON.stringify({ version: 1, sheets }));
