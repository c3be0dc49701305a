import { nobodyWords } from "../../../legal/emptyWords";

/**
 * Words of letters, with apostrophe or hyphen inside: "H'Nga", "K'Brể". Two words at least: a single one may be an
 * abbreviation.
 */
const name = /^\p{L}+(?:['\u2019\u02BC-]\p{L}+)*(?: \p{L}+(?:['\u2019\u02BC-]\p{L}+)*)+$/u;
const parts = /\p{L}+/gu;

/**
 * R or H with a consonant after it ("RCOM", "HNGA"): a name of the Central Highlands whose spelling has a second capital
 * or an apostrophe ("RCom", "H'Nga"), which nobody can tell from one case alone.
 */
const hidesCapital = /^[rh](?![aeiouy])/;

/** "Not yet", "no": words with which a cell says that there is no name. */
const noNames = new Set(nobodyWords.map((words) => words.toLowerCase()));

const saysNobody = (text: string): boolean => noNames.has(text.toLowerCase()) || noNames.has(text.toLowerCase().split(" ")[0] ?? "");

const plain = (part: string): string => part.normalize("NFD").replace(/[\u0300-\u036F]/g, "").toLowerCase();

const capitalised = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase();

/**
 * A person's name with a capital at the start of each word, where it stands in capitals or in small letters throughout;
 * null when there is nothing to change or the right letters are not certain. Mixed case is the writer's own choice.
 */
export const properName = (text: string): string | null => {
  if (!name.test(text) || (text !== text.toUpperCase() && text !== text.toLowerCase())) return null;
  const found = text.match(parts) ?? [];
  if (saysNobody(text) || found.some((part) => part.length > 1 && hidesCapital.test(plain(part)))) return null;
  const proper = text.replace(parts, capitalised);
  return proper === text ? null : proper;
};
