import type { Asked } from "./queue";

/**
 * Whether the workbook counts days from 1904. ExcelApi 1.14 has no property for it, so Excel is asked what it takes
 * 2 January 1904 for: day 1 in the 1904 system, day 1463 in the usual one. Evaluating a function writes nothing.
 */
export const askUses1904Dates = (context: Excel.RequestContext): Asked<boolean> => {
  const serial = context.workbook.functions.date(1904, 1, 2);
  serial.load("value");
  return () => serial.value === 1;
};
