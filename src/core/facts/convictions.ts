import { denialWords } from "../../legal/cueWords";
import { yesNo } from "../../legal/lists";
import { convictionWords } from "../../legal/statisticalWords";
import { foldText } from "../parse/text";
import type { Cell } from "../registers/column";
import { isVacant } from "./vacancy";

/** What a register says of a person's earlier convictions ("tiền án") and administrative sanctions ("tiền sự"). */
export type Convictions = "none" | "conviction" | "sanction" | "both" | "unspecified";

type Kind = keyof typeof convictionWords;

const kinds = Object.keys(convictionWords) as readonly Kind[];
const spellings = kinds.flatMap((kind) => convictionWords[kind].map((word) => ({ kind, words: foldText(word).split(" ") }))).sort((a, b) => b.words.length - a.words.length);
const denials: ReadonlySet<string> = new Set(denialWords.map(foldText));
/** Stands between a denial or a number and what it goes with. */
const between: ReadonlySet<string> = new Set(["co", "bi", "lan"]);
const none: ReadonlySet<string> = new Set(["khong", "khong co", "chua", "chua co"]);
const yes: ReadonlySet<string> = new Set(yesNo.yes.map(foldText).filter((word) => /^[a-z]/.test(word)));

/** The text as words, each spelling of the two kinds as one. */
const tokensOf = (text: string): readonly (Kind | { readonly word: string })[] => {
  // "1TA" is a number and a word.
  const words = foldText(text).replace(/(\d)([a-z])/g, "$1 $2").split(" ");
  const tokens: (Kind | { readonly word: string })[] = [];
  for (let at = 0; at < words.length; ) {
    const found = spellings.find(({ words: own }) => own.every((word, index) => words[at + index] === word));
    tokens.push(found === undefined ? { word: words[at] ?? "" } : found.kind);
    at += found?.words.length ?? 1;
  }
  return tokens;
};

/** A number, or a denial as 0; null where the word says no quantity. */
const quantityOf = (token: Kind | { readonly word: string } | undefined): number | null => {
  if (token === undefined || typeof token === "string") return null;
  if (denials.has(token.word)) return 0;
  return /^\d{1,2}$/.test(token.word) ? Number(token.word) : null;
};

const behind = (tokens: readonly (Kind | { readonly word: string })[], at: number): number | null => {
  const next = tokens[at + 1];
  return typeof next === "object" && next.word === "co" ? 1 : quantityOf(next);
};

const before = (tokens: readonly (Kind | { readonly word: string })[], at: number): number | null => {
  const previous = tokens[at - 1];
  return typeof previous === "object" && between.has(previous.word) ? quantityOf(tokens[at - 2]) : quantityOf(previous);
};

/** How many of each kind a text states: numbers stand before the words ("01 tiền án") or behind them ("tiền án: 01"). */
const stated = (text: string): ReadonlyMap<Kind, number> => {
  const tokens = tokensOf(text);
  const places = tokens.flatMap((token, at) => (typeof token === "string" ? [{ kind: token, at }] : []));
  const first = places[0]?.at ?? 0;
  const isBehind = places.length > 0 && before(tokens, first) === null && behind(tokens, first) !== null;
  const found = new Map<Kind, number>();
  let last: number | null = null;
  for (const { kind, at } of places) {
    // "không tiền án, tiền sự": what is said of the first holds of the next that has no number of its own.
    const quantity: number = (isBehind ? behind(tokens, at) : before(tokens, at)) ?? last ?? 1;
    last = quantity;
    found.set(kind, Math.max(found.get(kind) ?? 0, quantity));
  }
  return found;
};

const numbersAlone = /^\d{1,2}(?: \d{1,2})*$/;

/** What the cell states; null where it states nothing for certain. */
export const convictionsIn = (cell: Cell<string>): Convictions | null => {
  if (cell.state !== "read" || isVacant(cell)) return null;
  const folded = foldText(cell.text);
  if (none.has(folded)) return "none";
  if (numbersAlone.test(folded)) return folded.split(" ").every((number) => Number(number) === 0) ? "none" : "unspecified";
  if (yes.has(folded)) return "unspecified";
  const found = stated(cell.text);
  if (found.size === 0) return null;
  const [convicted, sanctioned] = [(found.get("conviction") ?? 0) > 0, (found.get("sanction") ?? 0) > 0];
  if (convicted) return sanctioned ? "both" : "conviction";
  return sanctioned ? "sanction" : "none";
};
