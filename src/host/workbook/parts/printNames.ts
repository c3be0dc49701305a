import type { HostNames, HostSheet } from "../model";
import type { PrintNameKeeper } from "../sheet/pageLayout";
import { printAreaFormula, printTitlesFormula, readPrintNames } from "./sheetReference";

const TITLES = "_xlnm.Print_Titles";
const AREA = "_xlnm.Print_Area";

/** Print titles and area of one sheet, kept as its defined names. */
export function printNameKeeper(names: () => HostNames, sheet: () => HostSheet | null, sheetName: () => string): PrintNameKeeper {
  const formulaOf = (name: string): string | null => names().find(name, sheet())?.formula ?? null;
  const put = (name: string, formula: string | null): void => {
    const scope = sheet();
    const old = names().find(name, scope);
    if (formula !== null) names().set({ name, formula, visible: true, scope, comment: "" });
    else if (old !== null) names().remove(old);
  };
  return {
    read: () => readPrintNames(formulaOf(TITLES), formulaOf(AREA)),
    write: (next) => {
      put(TITLES, printTitlesFormula(sheetName(), next));
      put(AREA, printAreaFormula(sheetName(), next.area));
    },
  };
}
