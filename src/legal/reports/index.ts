import t04 from "./T04.json";
import t09 from "./T09.json";
import t11 from "./T11.json";
import t14 from "./T14.json";

/** The shipped reporting tables, each a file a person can read; in the order in which they are shown. */
export const reportData: readonly unknown[] = [t04, t09, t11, t14];
