import type { RegisterId } from "../../core/model/registerIds";
import { viewOf } from "./mappingDraft";
import type { ColumnSetting, SheetDraft, SheetView } from "./mappingDraft";

const automaticOf = (draft: SheetDraft): SheetDraft => (draft.isAutomatic ? { isAutomatic: true } : {});
const registerOf = ({ register }: SheetDraft): SheetDraft => (register === undefined ? {} : { register });
const headerRowOf = ({ headerRow }: SheetDraft): SheetDraft => (headerRow === undefined ? {} : { headerRow });
const columnsOf = ({ columns }: SheetDraft): SheetDraft => (columns === undefined ? {} : { columns });

/** Takes the sheet for another register. The meanings of its columns belonged to the old one and go. */
export const setRegister = (view: SheetView, draft: SheetDraft, register: RegisterId | null): SheetDraft => {
  if (register === view.register) return draft;
  const rest = { ...automaticOf(draft), ...headerRowOf(draft) };
  const before = viewOf(view.reading, view.choice, rest).register;
  return before === register ? rest : { ...rest, register };
};

/** Points at another last heading row; null gives the search back to the headings. */
export const setHeaderRow = (view: SheetView, draft: SheetDraft, headerRow: number | null): SheetDraft => {
  const rest = { ...automaticOf(draft), ...registerOf(draft), ...columnsOf(draft) };
  const before = viewOf(view.reading, view.choice, rest).headerRow;
  const isStored = (view.stored?.headerRow ?? null) !== null;
  return headerRow === before || (headerRow === null && !isStored) ? rest : { ...rest, headerRow };
};

/** Gives a column another meaning, takes it out, or gives it back to its heading. */
export const setColumn = (view: SheetView, draft: SheetDraft, headingKey: string, setting: ColumnSetting): SheetDraft => {
  const rest = { ...automaticOf(draft), ...registerOf(draft), ...headerRowOf(draft) };
  const before = viewOf(view.reading, view.choice, rest).columns.find((column) => column.headingKey === headingKey);
  const columns = new Map(draft.columns);
  const isAsBefore = setting.kind === "field" ? before?.field === setting.field : before?.isSet !== true;
  if (isAsBefore) columns.delete(headingKey);
  else columns.set(headingKey, setting);
  return columns.size === 0 ? rest : { ...rest, columns };
};
