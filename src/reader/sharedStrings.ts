import type { Parts } from "./parts";
import type { Relationship } from "./relationships";
import { readRichText } from "./richText";
import { finish, forEachChild, openRoot } from "./xml/children";

/** The shared strings of the workbook, by index; none when it has no such part. */
export const readSharedStrings = (parts: Parts, relationships: readonly Relationship[]): readonly string[] => {
  const part = relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  if (part === undefined || !parts.has(part)) return [];
  const xml = parts.open(part);
  const strings: string[] = [];
  openRoot(xml, "sst");
  forEachChild(xml, () => {
    if (xml.isNamed("si")) strings.push(readRichText(xml));
  });
  finish(xml);
  return strings;
};
