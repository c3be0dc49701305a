import { type LegacyText, decodeLegacy } from "../../parse/encoding/decodeLegacy";

/** Every old encoding shows itself by a letter of this range, and has none of Unicode's; most cells end here. */
const latin1 = /[\u00A1-\u00FF]/;
const unicodeLetter = /[\u0100-\u1FFF]/;

/** What a text in an old encoding says; null for any other. */
export type Decode = (text: string) => LegacyText | null;

/** Registers repeat their texts (hamlets, places, yes and no): each is decoded once. */
export const decodeOnce = (): Decode => {
  const known = new Map<string, LegacyText | null>();
  return (text) => {
    if (!latin1.test(text) || unicodeLetter.test(text)) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    const decoded = decodeLegacy(text);
    known.set(text, decoded);
    return decoded;
  };
};
