import { lettersByCharacter, type Letter } from "./letters";

/** Initial consonants in VIQR, longest first; "qu" and "gi" end in a vowel letter that belongs to the consonant. */
const onsets = [
  "ngh", "ch", "dd", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
] as const;

/**
 * Vowels of a rhyme in VIQR, then the finals they take; "-" is none. The few loans in "oong" and "ooc" are left out: the
 * commonest words of VNI would then be possible in TCVN3 too.
 */
const rhymeLists = [
  "a - c ch i m n ng nh o p t u y", "a( c k m n ng p t", "a^ c m n ng p t u y",
  "e - c m n ng o p t", "e^ - ch m n nh p t u", "i - a ch m n nh p t u",
  "o - c i m n ng p t", "o^ - c i m n ng p t", "o+ - i m n p t",
  "u - a c i m n ng p t", "u+ - a c i ng t u", "y - ch nh n t",
  "ie^ c m n ng p t u", "ye^ m n ng t u", "uo^ c i m n ng t", "u+o+ c i m n ng p t u",
  "oa - c ch i m n ng nh o p t y", "oa( c m n ng t", "oe - n o t",
  "ua^ n ng t y", "ue^ - ch n nh u", "uo+ -", "uy - a ch n nh p t u", "uye^ n t",
];

const rhymes: ReadonlySet<string> = new Set(
  rhymeLists.flatMap((list) => {
    const [vowels = "", ...finals] = list.split(" ");
    return finals.map((final) => (final === "-" ? vowels : vowels + final));
  }),
);

const stopped = /(?:c|ch|k|p|t)$/;
const frontVowel = /^[eiy]/;
const roundedGlide = /^(?:oa|oe|ua\^|ue\^|uo\+|uy)/;
const labials = new Set(["b", "m", "p", "ph", "v"]);
/** Where the older and the newer spelling put the tone differently. */
const freePlacement = new Set(["oa", "oe", "uy"]);
const toneOnSecond = new Set(["oai", "oay", "oao", "oeo", "uya", "uyu"]);
const yWithFinal = /^y(?!$)/;

/** Spelling rules between the consonant and what follows (c, g and ng never stand before e, i, y; and so on). */
const fits = (onset: string, rhyme: string): boolean => {
  const front = frontVowel.test(rhyme);
  if (front && (onset === "c" || onset === "ng" || (onset === "g" && !rhyme.startsWith("i")))) return false;
  if (!front && (onset === "gh" || onset === "ngh")) return false;
  if (roundedGlide.test(rhyme) && (labials.has(onset) || onset === "qu")) return false;
  if (yWithFinal.test(rhyme) && onset !== "qu" && !(onset === "" && rhyme.startsWith("ye^"))) return false;
  return true;
};

/** After "gi" an "i" of the rhyme is not written again. */
const inRhymes = (onset: string, rhyme: string): boolean =>
  rhymes.has(rhyme) || (onset === "gi" && rhyme.startsWith("e^") && rhymes.has(`i${rhyme}`));

/** Indexes (in letters of the rhyme) that may carry the tone. */
const tonePlaces = (letters: readonly Letter[], rhyme: string): readonly number[] => {
  if (freePlacement.has(rhyme)) return [0, 1];
  const vowels = letters.filter((letter) => letter.isVowel);
  for (let index = vowels.length - 1; index >= 0; index -= 1) {
    if ((vowels[index]?.name.length ?? 0) > 1) return [index];
  }
  const closed = vowels.length < letters.length;
  return [closed ? vowels.length - 1 : toneOnSecond.has(rhyme) ? 1 : 0];
};

const isSyllableWith = (onset: string, onsetLength: number, letters: readonly Letter[], tone: number): boolean => {
  const rest = letters.slice(onsetLength);
  const rhyme = rest.map((letter) => letter.name).join("");
  if (!inRhymes(onset, rhyme) || !fits(onset, rhyme)) return false;
  if (stopped.test(rhyme) && tone !== 1 && tone !== 5) return false;
  const carrier = letters.findIndex((letter) => letter.tone !== 0);
  // A tone on the vowel letter of "qu" or "gi" is a common slip of the typist.
  if (carrier === -1 || carrier < onsetLength) return true;
  return tonePlaces(rest, rhyme).includes(carrier - onsetLength);
};

const longestSyllable = 7;

const readLetters = (word: string): readonly Letter[] | null => {
  const letters: Letter[] = [];
  for (const character of word) {
    const letter = lettersByCharacter.get(character);
    if (!letter) return null;
    letters.push(letter);
  }
  return letters;
};

const check = (word: string): boolean => {
  const letters = readLetters(word);
  if (!letters) return false;
  const toned = letters.filter((letter) => letter.tone !== 0);
  if (toned.length > 1) return false;
  const tone = toned[0]?.tone ?? 0;
  const written = letters.map((letter) => letter.name).join("");
  return onsets.some((onset) => {
    if (!written.startsWith(onset)) return false;
    return isSyllableWith(onset, onset === "dd" ? 1 : onset.length, letters, tone);
  });
};

const known = new Map<string, boolean>();
/** More than the language has; registers repeat a few hundred of them. */
const knownLimit = 20_000;

/**
 * True when the word (small letters, NFC) can be one Vietnamese syllable: a consonant, a rhyme, and a tone on the vowel
 * that carries it, in the older or the newer spelling. Whether the syllable means anything is not known here.
 */
export const isSyllable = (word: string): boolean => {
  if (word === "" || word.length > longestSyllable) return false;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= knownLimit) known.clear();
  const result = check(word);
  known.set(word, result);
  return result;
};
