import type { HostComment, HostDocumentProperties } from "../model";
import type { PartStore } from "../package/partStore";
import type { Relationships } from "../package/relationships";
import { parseRect } from "../rect";
import { decodeXstring } from "../../../xlsx/cellText";
import { child, parseXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { themeColors } from "../styles/colors";

/** Text of a string item: its runs joined, phonetic runs left out (CT_Rst, 18.4.8). */
function richText(item: XmlElement | null): string {
  const pieces = (item?.children ?? []).map((inside) => {
    if (inside.name === "t") return inside.text;
    return inside.name === "r" ? child(inside, "t")?.text ?? "" : "";
  });
  return decodeXstring(pieces.join(""));
}

function readPart(parts: PartStore, relationships: Relationships, kind: string): XmlElement | null {
  const target = relationships.ofKind(kind)[0]?.target;
  const text = target === undefined ? null : parts.text(target);
  return text === null || target === undefined ? null : parseXml(text, target);
}

/** The shared strings, by index. */
export function readSharedStrings(parts: PartStore, workbook: Relationships): string[] {
  return (readPart(parts, workbook, "sharedStrings")?.children ?? []).filter((item) => item.name === "si").map(richText);
}

/** The theme's colours, in the order cell colours count them. */
export function readThemeColors(parts: PartStore, workbook: Relationships): readonly string[] {
  return themeColors(readPart(parts, workbook, "theme"));
}

/** The notes of a sheet (a threaded comment leaves one too). */
export function readComments(parts: PartStore, sheet: Relationships): HostComment[] {
  const root = readPart(parts, sheet, "comments");
  const authors = (child(root, "authors")?.children ?? []).map((author) => author.text);
  return (child(root, "commentList")?.children ?? []).flatMap((comment) => {
    const place = parseRect(comment.attributes.get("ref") ?? "");
    if (place === null) return [];
    const author = authors[Number(comment.attributes.get("authorId") ?? 0)] ?? "";
    return [{ row: place.top, column: place.left, author, text: richText(child(comment, "text")) }];
  });
}

/** Title, author and the like, and the custom properties, from docProps. */
export function readDocumentProperties(parts: PartStore, root: Relationships): HostDocumentProperties {
  const core = readPart(parts, root, "core-properties");
  const text = (name: string): string => core?.children.find((inside) => inside.name.endsWith(`:${name}`) || inside.name === name)?.text ?? "";
  const custom = readPart(parts, root, "custom-properties")?.children ?? [];
  return {
    title: text("title"), subject: text("subject"), author: text("creator"), keywords: text("keywords"),
    comments: text("description"), category: text("category"),
    custom: new Map(custom.map((property) => [property.attributes.get("name") ?? "", property.children[0]?.text ?? ""])),
  };
}
