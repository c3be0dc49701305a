import { decodeLegacy, type LegacyName } from "./encoding/decodeLegacy";
import { cleanText } from "./text";

const cache = new Map<string, string>();
const cacheLimit = 200_000;
/** Letters that no old encoding needs and plain ASCII: nearly every text, answered without looking closer. */
const plain = /^[\u0020-\u007E]*$/;

/**
 * What a cell says, in Unicode: a text in an old encoding (TCVN3, VNI) is read through it, any other is cleaned.
 * The old bytes are looked at before cleaning, because TCVN3 writes a letter as a soft hyphen. Only reading: the cell
 * itself is never changed by this.
 */
export const readableText = (value: string): string => {
  if (plain.test(value)) return cleanText(value);
  const known = cache.get(value);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const text = cleanText(decodeLegacy(value)?.text ?? value);
  cache.set(value, text);
  return text;
};

/**
 * A heading of a sheet whose other texts are certainly in an old encoding: short words that both old and new letters
 * could explain ("Ghi ch\u00f3") are read in that encoding too. Only for headings, which are looked up in a closed list.
 */
export const readableHeading = (value: string, near: LegacyName): string => cleanText(decodeLegacy(value, near)?.text ?? value);
