import { foldText } from "../parse/text";

const padded = (text: string): string => ` ${foldText(text)} `;

/** True when a text contains one of the words or phrases, as whole words, without regard to case and marks. */
export const mentions = (text: string, words: readonly string[]): boolean => {
  const searched = padded(text);
  return words.some((word) => searched.includes(padded(word)));
};

/** The text, folded, with the given words and phrases left out. */
export const withoutWords = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(padded(word), " > "), padded(text));
