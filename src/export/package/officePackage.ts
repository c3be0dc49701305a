import { strToU8 } from "fflate";
import type { ExportRequest } from "../../core/model/exportFile";
import { relationshipsPart } from "../../xlsx/partNames";
import { element, escapeXml, xmlHead } from "./xml";
import { zipFiles } from "./zip";

/** A part of an Office file (ECMA-376 part 2) with the parts it refers to, named rId1, rId2, … in this order. */
export interface OfficePart {
  /** Without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly refersTo?: readonly { readonly type: string; readonly target: string }[];
}

const packageSpace = "http://schemas.openxmlformats.org/package/2006";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const contentTypes = (parts: readonly OfficePart[]): string =>
  xmlHead +
  element(
    "Types",
    { xmlns: `${packageSpace}/content-types` },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map(({ path, contentType }) => element("Override", { PartName: `/${path}`, ContentType: contentType })),
  );

const relationships = (references: readonly { readonly type: string; readonly target: string }[]): string =>
  xmlHead +
  element(
    "Relationships",
    { xmlns: `${packageSpace}/relationships` },
    ...references.map(({ type, target }, index) => element("Relationship", { Id: `rId${index + 1}`, Type: type.includes("/") ? type : `${relationshipTypes}/${type}`, Target: target })),
  );

export type FileProperties = Pick<ExportRequest, "asOf" | "words">;

/** Title, legal ground and what is shown of persons; no author, and the day of the figures as the only date. */
const properties = ({ asOf, words }: FileProperties): OfficePart => {
  const day = `${asOf}T00:00:00Z`;
  const text = (name: string, content: string): string => element(name, {}, escapeXml(content));
  const date = (name: string): string => element(name, { "xsi:type": "dcterms:W3CDTF" }, day);
  return {
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    xml:
      xmlHead +
      element(
        "cp:coreProperties",
        {
          "xmlns:cp": `${packageSpace}/metadata/core-properties`,
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
          "xmlns:dcterms": "http://purl.org/dc/terms/",
          "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
        text("dc:title", words.title),
        text("dc:subject", words.legalGround),
        text("dc:description", words.masking),
        date("dcterms:created"),
        date("dcterms:modified"),
      ),
  };
};

/** An Office file of `parts`, of which the first is the main one. The same parts give the same bytes. */
export const officeFile = (parts: readonly [OfficePart, ...OfficePart[]], stated: FileProperties): Uint8Array => {
  const all = [...parts, properties(stated)];
  const root = [
    { type: "officeDocument", target: parts[0].path },
    { type: `${packageSpace}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
  ];
  const texts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(all)],
    ["_rels/.rels", relationships(root)],
    ...all.flatMap(({ path, xml, refersTo = [] }): (readonly [string, string])[] => [[path, xml], ...(refersTo.length === 0 ? [] : [[relationshipsPart(path), relationships(refersTo)] as const])]),
  ];
  return zipFiles(texts.map(([path, text]) => ({ path, bytes: strToU8(text) })));
};
