import data from "./duties.json";

/** The reports that are due again and again, with who asks for them and by when; a file a person can read. */
export const dutyData: readonly unknown[] = data;
