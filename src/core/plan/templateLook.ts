import type { RegisterId } from "../model/registerIds";
import type { TemplateWords } from "../model/validation";
import type { CellStyle } from "../model/writePlan";
import { headingStyle, type SheetBuilder } from "./layout";

/** Blank rows of a new Table: about a printed page. Excel adds rows, with format and validation, as they are typed. */
export const templateRows = 20;

export const dateFormat = "dd/mm/yyyy";

export const templateStyles: Readonly<Record<"heading", CellStyle>> = {
  heading: { ...headingStyle, fill: "#E7EEF7" },
};

/** Title and hint above a template's Table: two rows. */
export const addTemplateHead = (sheet: SheetBuilder, words: TemplateWords, register: RegisterId): void => {
  const title = sheet.addRow([words.title(register)]);
  sheet.style({ bold: true, size: 14 }, title, 1, 1, 1);
  const hint = sheet.addRow([words.hint(register)]);
  sheet.style({ italic: true, size: 11 }, hint, 1, 1, 1);
};
