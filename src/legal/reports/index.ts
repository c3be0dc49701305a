import t03 from "./T03.json";
import t04 from "./T04.json";
import t05 from "./T05.json";
import t06 from "./T06.json";
import t07 from "./T07.json";
import t08 from "./T08.json";
import t09 from "./T09.json";
import t10 from "./T10.json";
import t11 from "./T11.json";
import t12 from "./T12.json";
import t13 from "./T13.json";
import t14 from "./T14.json";
import t15 from "./T15.json";
import t16 from "./T16.json";
import t19 from "./T19.json";
import t20 from "./T20.json";
import t24 from "./T24.json";

/** The shipped reporting tables, each a file a person can read; in the order in which they are shown. */
export const reportData: readonly unknown[] = [t03, t04, t05, t06, t07, t08, t09, t10, t11, t12, t13, t14, t15, t16, t19, t20, t24];
