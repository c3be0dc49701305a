import type { HostNames, HostSheet } from "../model";
import { renameSheetIn } from "./sheetReference";

/** The text of a copied sheet: it is not the one in front, and code that belonged to the first does not belong to it. */
export function asCopy(text: string): string {
  const data = text.search(/<(?:\w+:)?sheetData[\s/>]/);
  const head = data === -1 ? text.length : data;
  const tags = text.slice(0, head).replace(/\s(?:tabSelected|codeName)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  return tags + text.slice(head);
}

/**
 * Gives a copied sheet its names, as Excel does: those of the first sheet, and those of the workbook that point to it,
 * all of them names of the copy and pointing there. Names that hold no reference stay word for word.
 */
export function copyNames(names: HostNames, from: HostSheet, to: HostSheet): void {
  const all = names.list();
  const own = all.filter(({ scope }) => scope === from);
  const pointing = all.filter(({ name, scope, formula }) =>
    scope === null && renameSheetIn(formula, from.name, to.name) !== formula && !own.some((local) => local.name.toLowerCase() === name.toLowerCase()));
  for (const name of [...own, ...pointing]) names.set({ ...name, scope: to, formula: renameSheetIn(name.formula, from.name, to.name) });
}
