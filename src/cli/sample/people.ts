import { yearOf, type LocalDate } from "../../core/model/localDate";
import { sexes } from "../../legal/lists";
import { dayBetween } from "./days";
import type { Random } from "./random";
import { fill, hamletName, words } from "./words";
import { onDay, type SampleCells } from "./record";

/** An invented person. */
export interface Person {
  readonly fullName: string;
  readonly sex: "male" | "female";
  readonly birth: LocalDate;
  /** 12 digits built as the law describes them; the last six begin with 99 and run on, so they are recognisably made up. */
  readonly personalId: string;
  readonly hamlet: number;
}

/** Invents people with names and numbers that never repeat. */
export interface Cast {
  person(hamlet: number, sex?: "male" | "female"): Person;
}

const provinceCodes = ["014", "011", "015", "038", "040"] as const;

const centuryDigit = (year: number, sex: Person["sex"]): number => (year < 2000 ? 0 : 2) + (sex === "female" ? 1 : 0);

const inventId = (random: Random, birth: LocalDate, sex: Person["sex"], serial: number): string => {
  const year = yearOf(birth);
  return `${random.pick(provinceCodes)}${String(centuryDigit(year, sex))}${String(year % 100).padStart(2, "0")}99${String(serial).padStart(4, "0")}`;
};

export const castOf = (random: Random): Cast => {
  const taken = new Set<string>();
  const inventName = (sex: Person["sex"]): string => {
    const [middle, given] = sex === "male" ? [words.maleMiddle, words.maleGiven] : [words.femaleMiddle, words.femaleGiven];
    for (;;) {
      const name = [words.familyNames, middle, given].map((names) => random.pick(names)).join(" ");
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  return {
    person: (hamlet, sex = random.between(1, 8) === 1 ? "female" : "male") => {
      const fullName = inventName(sex);
      const birth = dayBetween(random, "1972-01-01", "2004-12-31");
      return { fullName, sex, birth, personalId: inventId(random, birth, sex, 1000 + taken.size * 7), hamlet };
    },
  };
};

/** The identity cells shared by the person registers; each sheet shows those it has a column for. */
export const personCells = ({ fullName, sex, birth, personalId, hamlet }: Person): SampleCells => ({
  fullName,
  birth: onDay(birth),
  sex: sexes[sex][0],
  personalId,
  hamlet: hamletName(hamlet),
  currentResidence: fill(words.address, { hamlet: hamletName(hamlet) }),
});
