const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** What we wrote into the cells of a row, by column; nothing where the hidden cell was changed. */
export const remembered = (memo: string): Readonly<Record<string, string>> => {
  try {
    const parsed: unknown = JSON.parse(memo);
    return isRecord(parsed) ? Object.fromEntries(Object.entries(parsed).map(([column, text]) => [column, String(text)])) : {};
  } catch {
    return {};
  }
};
