const longest = 31;

/** A name that Excel accepts for a sheet: none of its forbidden signs, no apostrophe at an end, at most 31 characters. */
const accepted = (name: string): string => {
  const plain = name.replace(/[\u0000-\u001F[\]:*?/\\]/g, " ").trim().slice(0, longest);
  return plain.replace(/^'+|'+$/g, "").trim() || "Sheet";
};

/** Names that Excel accepts, in the same order, each one once (Excel takes no notice of capitals). */
export const sheetNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>(["history"]);
  return names.map((name) => {
    const base = accepted(name);
    let free = base;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) {
      const ending = ` (${String(copy)})`;
      free = `${base.slice(0, longest - ending.length)}${ending}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
};

/** A sheet's name inside a reference. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
