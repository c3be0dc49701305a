/** Attributes of an element; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

// Control letters, the two non-characters, and lone halves of surrogate pairs: XML 1.0 has no way to write them.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

const escaped = (text: string, letters: RegExp): string => text.replace(unwritable, "").replace(letters, (letter) => entities[letter] ?? letter);

/** Text inside an element. */
export const escapeXml = (text: string): string => escaped(text, /[&<>\r]/g);

/** `<name a="1">children</name>`; children are XML already. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? "" : ` ${key}="${escaped(String(value), /[&<>"\r\n\t]/g)}"`));
  const content = children.join("");
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
};

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
