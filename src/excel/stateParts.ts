import { AppError } from "../app/appError";
import { stateNamespace } from "../core/model/marks";
import type { Asked } from "./queue";
import { stateText, stateXml } from "./stateXml";

/** Contracts, section 2: the stored state stays within 64 KB. */
export const maxStateBytes = 65_536;

const answer = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** Ids of the custom XML parts in our namespace: none, one, or more when files were merged. The first one counts. */
export const askStateParts = (context: Excel.RequestContext): Asked<readonly string[]> => {
  const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load("items/id");
  return () => parts.items.map(({ id }) => id);
};

/** The state text of a part found before; null when there is no part. */
export const askState = (context: Excel.RequestContext, id: string | undefined): Asked<string | null> => {
  if (id === undefined) return () => null;
  const part = context.workbook.customXmlParts.getItem(id);
  const xml = part.getXml();
  return () => stateText(answer(xml));
};

/**
 * Stores the state in the first of our parts, or a new one, and drops further ones; null removes them all.
 * Throws `tooLarge` above 64 KB, before anything is written.
 */
export const putState = (context: Excel.RequestContext, ids: readonly string[], json: string | null): void => {
  const xml = json === null ? null : stateXml(json);
  if (xml !== null && new TextEncoder().encode(xml).length > maxStateBytes) throw new AppError("stateTooLarge");
  const parts = context.workbook.customXmlParts;
  const [first, ...others] = ids;
  for (const id of others) parts.getItem(id).delete();
  if (xml === null) {
    if (first !== undefined) parts.getItem(first).delete();
  } else if (first === undefined) {
    parts.add(xml);
  } else {
    parts.getItem(first).setXml(xml);
  }
};
