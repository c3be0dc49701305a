import { hamletWords } from "../../legal/lists";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Facts } from "./facts";

const foldedWords = hamletWords.map(foldText).sort((a, b) => b.length - a.length);

/** A folded name without the word for a hamlet: "Ban Na Pong" and "Na Pong" are the same hamlet. */
export const bareName = (folded: string): string => {
  const word = foldedWords.find((candidate) => folded.startsWith(`${candidate} `));
  return word ? folded.slice(word.length + 1) : folded;
};

/** Finds the hamlet of any record; built once for a table. */
export interface HamletFinder {
  /** Names in the order of the parameter sheet, else of first appearance. */
  readonly names: readonly string[];
  /** The hamlet's listed name, or null when the record names none that is certain. */
  of(entry: Entry): string | null;
  /** The listed name that a text stands for, or null. */
  named(text: string): string | null;
}

const addressesOf = (entry: Entry): readonly string[] => {
  switch (entry.register) {
    case "addict":
    case "user":
    case "suspect":
    case "postRehab":
    case "exPrisoner":
      return [entry.row.currentResidence.text, entry.row.permanentResidence.text];
    case "test":
      return [entry.row.currentResidence.text];
    case "household":
    case "business":
      return [entry.row.address.text];
    case "hotspot":
      return [entry.row.name.text];
    case "incident":
    case "outreach":
      return [entry.row.place.text];
    case "model":
      return [entry.row.area.text];
    case "commitment":
      return [entry.row.unit.text];
    case "organisation":
      return [entry.row.name.text];
  }
};

/** Hamlets by full and by bare name; a bare name that two hamlets share says nothing. */
const indexNames = (names: readonly string[]): ReadonlyMap<string, string> => {
  const full = new Map(names.map((name) => [foldText(name), name] as const));
  const bare = new Map<string, string | null>();
  for (const name of names) {
    const key = bareName(foldText(name));
    bare.set(key, bare.has(key) ? null : name);
  }
  const index = new Map<string, string>();
  for (const [key, name] of bare) if (name !== null) index.set(key, name);
  for (const [key, name] of full) index.set(key, name);
  return index;
};

const distinctHamlets = (facts: Facts): string[] => {
  const names = new Map<string, string>();
  for (const register of ["household", "addict", "user", "suspect", "postRehab", "hotspot", "incident"] as const) {
    for (const entry of facts.entries(register)) {
      const key = foldText(entry.hamletText);
      if (key !== "" && !names.has(key)) names.set(key, entry.hamletText);
    }
  }
  return [...names.values()];
};

/**
 * Hamlets as the parameter sheet lists them; without a list, as the registers name them. A record belongs to the
 * hamlet its own cell, its group row or one comma-separated part of its address names exactly.
 */
export const findHamlets = (facts: Facts): HamletFinder => {
  const listed = facts.parameters?.hamlets.map(({ name }) => name) ?? [];
  const names = listed.length > 0 ? listed : distinctHamlets(facts);
  const index = indexNames(names);
  const lookUp = (text: string): string | null => {
    const key = foldText(text);
    return key === "" ? null : (index.get(key) ?? index.get(bareName(key)) ?? null);
  };
  return {
    names,
    named: lookUp,
    of: (entry) => {
      if (entry.hamletText !== "") return lookUp(entry.hamletText);
      for (const address of addressesOf(entry)) {
        const found = new Set(address.split(/[,;]/).map(lookUp).filter((name) => name !== null));
        if (found.size === 1) return [...found][0] ?? null;
      }
      return null;
    },
  };
};

/** By the records: they are the same whatever date they are looked at on. */
const finders = new WeakMap<Facts["entries"], HamletFinder>();

/** The finder of a check, built when it is first asked for. */
export const hamletsOf = (facts: Facts): HamletFinder => {
  const known = finders.get(facts.entries);
  if (known) return known;
  const finder = findHamlets(facts);
  finders.set(facts.entries, finder);
  return finder;
};
