import { stateNamespace } from "../core/model/marks";

const escapes: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
];

/** The state text as the XML of our custom part. */
export const stateXml = (json: string): string => {
  const escaped = escapes.reduce((text, [plain, entity]) => text.replaceAll(plain, entity), json);
  return `<state xmlns="${stateNamespace}">${escaped}</state>`;
};

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const entity = (whole: string, body: string): string => {
  if (!body.startsWith("#")) return named[body] ?? whole;
  const isHex = body.startsWith("#x");
  const code = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** The state text inside the XML of our part, whatever prefix or declaration Excel put around it; null when it is not ours. */
export const stateText = (xml: string): string | null => {
  const match = /<(?:[\w-]+:)?state\b[^>]*>([\s\S]*)<\/(?:[\w-]+:)?state\s*>/.exec(xml);
  return match?.[1] === undefined ? null : match[1].replace(/&(#?\w+);/g, entity);
};
