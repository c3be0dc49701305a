import { Token, type XmlReader } from "./xmlReader";

/**
 * Calls `visit` for each element directly inside the one just opened, and leaves the reader behind its end tag.
 * `visit` may read as far into the child as it likes.
 */
export const forEachChild = (xml: XmlReader, visit: () => void): void => {
  const { depth } = xml;
  for (;;) {
    const token = xml.next();
    if (token === Token.close) return;
    if (token !== Token.open) continue;
    visit();
    xml.leaveTo(depth);
  }
};

/** Text directly inside the element just opened, its children's left out; leaves the reader behind its end tag. */
export const textInside = (xml: XmlReader): string => {
  const { depth } = xml;
  let text = "";
  for (;;) {
    const token = xml.next();
    if (token === Token.close) return text;
    if (token === Token.text) text += xml.text();
    else xml.leaveTo(depth);
  }
};

/** Opens the root element. Throws UnreadableWorkbook "broken" when it is not called `name` (null: any name). */
export const openRoot = (xml: XmlReader, name: string | null): void => {
  xml.next();
  if (name !== null && !xml.isNamed(name)) throw xml.broken(`the root is no ${name}`);
};

/** Reads to the end of the part: what stands behind the root must be sound as well. */
export const finish = (xml: XmlReader): void => {
  xml.leaveTo(0);
  while (xml.next() !== Token.end) xml.leaveTo(0);
};

/** A flag as XML schema writes it. */
export const isTrue = (value: string | null): boolean => value === "1" || value === "true" || value === "on";
