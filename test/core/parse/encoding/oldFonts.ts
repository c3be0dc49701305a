/** Writes Unicode in the old encodings, by lists typed out here and independent of the tables under test. */
const tcvn3Letters = "áàảãạ ăắằẳẵặ âấầẩẫậ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ đ ĂÂĐÊÔƠƯ";
const tcvn3Codes =
  "¸µ¶·¹ ¨¾»¼½Æ ©ÊÇÈÉË ÐÌÎÏÑ ªÕÒÓÔÖ Ý×ØÜÞ ãßáâä «èåæçé ¬íêëìî óïñòô \u00adøõö÷ù ýúûüþ ® ¡¢§£¤¥¦";

const vniWords: readonly (readonly [string, string])[] = [
  ["áàảãạ", "aù aø aû aõ aï"], ["ăắằẳẵặ", "aê aé aè aú aü aë"], ["âấầẩẫậ", "aâ aá aà aå aã aä"],
  ["éèẻẽẹ", "eù eø eû eõ eï"], ["êếềểễệ", "eâ eá eà eå eã eä"], ["íìỉĩị", "í ì æ ó ò"],
  ["óòỏõọ", "où oø oû oõ oï"], ["ôốồổỗộ", "oâ oá oà oå oã oä"], ["ơớờởỡợ", "ô ôù ôø ôû ôõ ôï"],
  ["úùủũụ", "uù uø uû uõ uï"], ["ưứừửữự", "ö öù öø öû öõ öï"], ["ýỳỷỹỵ", "yù yø yû yõ î"], ["đ", "ñ"],
];

const pairs = (letters: readonly string[], codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(letters.map((letter, index) => [letter, codes[index] ?? ""]));

const compactList = (value: string): readonly string[] => [...value.replace(/ /g, "")];

export const tcvn3Pairs = pairs(compactList(tcvn3Letters), compactList(tcvn3Codes));

export const vniPairs: ReadonlyMap<string, string> = new Map(
  vniWords.flatMap(([letters, codes]) => {
    const small = [...pairs([...letters], codes.split(" "))];
    return [...small, ...small.map(([letter, code]): [string, string] => [letter.toUpperCase(), code.toUpperCase()])];
  }),
);

const write = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text.normalize("NFC")].map((letter) => table.get(letter) ?? letter).join("");

/** In a .VnTime font; a capital that the font does not have is typed as the small letter. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => tcvn3Pairs.get(letter) ?? tcvn3Pairs.get(letter.toLowerCase()) ?? letter).join("");

export const toVni = (text: string): string => write(text, vniPairs);
