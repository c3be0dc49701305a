import { meaningsOf } from "../../../src/core/parse/headings";
import { foldText, withoutBrackets } from "../../../src/core/parse/text";
import type { TermList } from "../../../src/core/registers/column";
import { hamletListHeadings, parameterHeadings, parameterLabels } from "../../../src/core/registers/parameters/columns";
import { columnsOf, listRegisterIds } from "../../../src/core/registers/registry";

type Spellings = readonly (readonly [string, readonly string[]])[];

/** All lists of spellings: the columns of the registers, and what stands on the parameter sheet. */
const lists: readonly (readonly [string, Spellings])[] = [
  ...listRegisterIds.map((id) => [id, Object.entries(columnsOf(id)).map(([field, { headings }]) => [field, headings] as const)] as const),
  ["parameters: labels", Object.entries(parameterLabels)],
  ["parameters: hamlets", Object.entries(hamletListHeadings)],
  ["parameters: headings", Object.entries(parameterHeadings)],
];

/** The words alone: "Group > Sub" and "Group sub" are one spelling. */
const words = (heading: string): string => foldText(heading.replace(/>/g, " "));

/** Everything a spelling is compared by, also without its hints in brackets. */
const keys = (heading: string): string[] => [...new Set([words(heading), words(heading.split(">").map(withoutBrackets).join(" "))])];

const clashes = (spellings: Spellings): string[] => {
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const [field, headings] of spellings) {
    for (const key of new Set(headings.flatMap(keys))) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, field);
      else found.push(`${key}: ${other}, ${field}`);
    }
  }
  return found;
};

describe.each(lists)("the spellings of %s", (_, spellings) => {
  test("are at least eight for every column, marks, case, signs and grouping aside", () => {
    const short = spellings.map(([field, headings]) => [field, new Set(headings.map(words)).size] as const).filter(([, count]) => count < 8);
    expect(short).toEqual([]);
  });

  test("mean one column each", () => {
    expect(clashes(spellings)).toEqual([]);
  });

  test("are words a cell can hold: not blank, no space at an end or twice, at most one group above", () => {
    const odd = spellings.flatMap(([, headings]) => headings).filter((heading) => foldText(heading) === "" || heading !== heading.trim() || /\s{2}/.test(heading) || heading.split(" > ").length > 2);
    expect(odd).toEqual([]);
  });
});

test("a clash is seen through groups, brackets, marks and signs", () => {
  expect(clashes([["a", ["Thời gian > Từ"]], ["b", ["thời gian, từ"]]])).toEqual(["thoi gian tu: a, b"]);
  expect(clashes([["a", ["Thời gian (từ)"]], ["b", ["Thời gian (đến)"]]])).toEqual(["thoi gian: a, b"]);
  expect(clashes([["a", ["DT"]], ["b", ["ĐT"]]])).toEqual(["dt: a, b"]);
});

test.each(listRegisterIds)("every spelling of %s is read as its own column", (id) => {
  const astray = Object.entries(columnsOf(id)).flatMap(([field, { headings }]) =>
    headings.filter((heading) => !meaningsOf(heading.split(" > ")).some((meaning) => meaning.register === id && meaning.field === field)),
  );
  expect(astray).toEqual([]);
});

/** Abbreviations are compared letter by letter, marks and all; every other spelling without them. */
const keyOf = (spelling: string): string => (/^\p{Lu}{1,5}$/u.test(spelling) ? spelling : foldText(spelling));

/** Values are compared whole: "Bắt buộc" alone and "Bắt buộc (dưới 18 tuổi)" may differ. */
const doubtful = (terms: TermList): string[] => {
  const spellings = Object.values(terms).flatMap((list) => [...new Set(list.map(keyOf))].filter((folded) => folded !== ""));
  return spellings.filter((folded, index) => spellings.indexOf(folded) !== index);
};

test.each(listRegisterIds)("no spelling of a value of %s means two values", (id) => {
  const found = Object.entries(columnsOf(id)).map(([field, column]) => [field, column.kind === "term" ? doubtful(column.terms) : []]);
  expect(found.filter(([, twice]) => twice?.length !== 0)).toEqual([]);
});
