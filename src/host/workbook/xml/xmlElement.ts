import { SaxesParser } from "saxes";
import { UnreadableWorkbook } from "../../../xlsx/unreadableWorkbook";

/** A small XML tree. Names have lost the prefix of the root element; other prefixes stay. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  /** All text directly inside, joined. */
  text: string;
  /** Where its markup stands in the parsed text; both 0 for one made in memory. */
  start: number;
  end: number;
}

/** A new element. Attributes that are null or undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly XmlElement[] = [],
  text = "",
): XmlElement {
  const kept = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[key, String(value)]]);
  return { name, attributes: new Map(kept), children: [...children], text, start: 0, end: 0 };
}

/** A deep copy that no longer stands anywhere. */
export function copyElement(source: XmlElement): XmlElement {
  return { ...source, attributes: new Map(source.attributes), children: source.children.map(copyElement), start: 0, end: 0 };
}

export function child(parent: XmlElement | null, name: string): XmlElement | null {
  return parent?.children.find((candidate) => candidate.name === name) ?? null;
}

/** Prefix of a qualified name with its colon: "x:row" gives "x:". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** A parser that refuses a DOCTYPE and malformed markup with the code the host promises. */
export function strictParser(part: string): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new UnreadableWorkbook("doctype", part);
  });
  parser.on("error", (error) => {
    throw new UnreadableWorkbook("broken", `${part}: ${error.message}`);
  });
  return parser;
}

/** Parses a whole part. Throws UnreadableWorkbook "doctype" or "broken". */
export function parseXml(text: string, part: string): XmlElement {
  const parser = strictParser(part);
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let prefix = "";
  parser.on("opentag", (tag) => {
    if (root === null) prefix = prefixOf(tag.name);
    const name = prefix !== "" && tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name;
    const start = text.lastIndexOf("<", parser.position - 1);
    const node: XmlElement = { name, attributes: new Map(Object.entries(tag.attributes)), children: [], text: "", start, end: 0 };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  const addText = (piece: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) closed.end = parser.position;
  });
  parser.write(text).close();
  return rootOr(root, part);
}

function rootOr(root: XmlElement | null, part: string): XmlElement {
  if (root === null) throw new UnreadableWorkbook("broken", `${part}: no root element`);
  return root;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;" };

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (letter) => ESCAPES[letter] ?? letter);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\t\r]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** Markup of an element; `prefix` ("x:" or "") goes before every name that has none of its own. */
export function toXml(node: XmlElement, prefix = ""): string {
  const name = node.name.includes(":") ? node.name : prefix + node.name;
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("");
  const inner = node.children.length > 0 ? node.children.map((inside) => toXml(inside, prefix)).join("") : escapeText(node.text);
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}
