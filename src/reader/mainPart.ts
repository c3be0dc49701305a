import { packageKind } from "../xlsx/partNames";
import { UnreadableWorkbook } from "../xlsx/unreadableWorkbook";
import type { Parts } from "./parts";
import { readRelationships } from "./relationships";
import { finish, forEachChild, openRoot } from "./xml/children";

const typesPart = "[Content_Types].xml";

/** The content type of a part, "" when none is declared (ECMA-376 part 2, 7.2.3). */
const contentType = (parts: Parts, part: string): string => {
  const xml = parts.open(typesPart);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byName: string | null = null;
  let byExtension = "";
  openRoot(xml, "Types");
  forEachChild(xml, () => {
    const type = xml.attribute("ContentType") ?? "";
    if (xml.isNamed("Override") && xml.attribute("PartName")?.replace(/^\//, "").toLowerCase() === part.toLowerCase()) byName = type;
    else if (xml.isNamed("Default") && xml.attribute("Extension")?.toLowerCase() === extension) byExtension = type;
  });
  finish(xml);
  return byName ?? byExtension;
};

const bundled = /\.(?:xlsx|xlsm|xls)$/i;

/** Name of the part that is the workbook. Throws UnreadableWorkbook for packages that hold something else. */
export const findMainPart = (parts: Parts): string => {
  if (!parts.has(typesPart)) throw new UnreadableWorkbook(parts.names.some((name) => bundled.test(name)) ? "archive" : "notWorkbook", "no content types");
  const main = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const kind = packageKind(main, contentType(parts, main));
  if (kind !== "workbook") throw new UnreadableWorkbook(kind, "main part");
  if (!parts.has(main)) throw new UnreadableWorkbook("notWorkbook", "no main part");
  return main;
};
