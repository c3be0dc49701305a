import { communeWords } from "../../legal/communeWords";
import { foldText } from "../parse/text";

/** The name behind the word for a commune at the start of a text, folded; null when it does not start with one. */
const nameAfterWord = (text: string): string | null => {
  const start = text.trim().toLowerCase();
  const word = communeWords.find((candidate) => start.startsWith(`${candidate} `));
  return word === undefined ? null : foldText(start.slice(word.length));
};

/**
 * What an address says of the commune: that it is this one, that it is another, or nothing certain (null). Only a part
 * of the address that opens with the word for a commune names one; a former name in brackets behind it counts too.
 */
export const communeIn = (address: string, communeName: string): "here" | "elsewhere" | null => {
  const own = nameAfterWord(communeName) ?? foldText(communeName);
  const named = address.split(/[,;]|\s[-\u2013]\s/).map(nameAfterWord).filter((name) => name !== null);
  if (own === "" || named.length === 0) return null;
  return named.some((name) => ` ${name} `.includes(` ${own} `)) ? "here" : "elsewhere";
};
