import type { Random } from "../../../corpus/random";
import type { PersonRow } from "./book";
import { daysOn, monthsOn } from "./days";

/** A commune's dates, around which the days of its registers gather. */
export interface Calendar {
  readonly asOf: string;
  readonly proposedOn: string;
  readonly registeredOn: string;
}

export const hamlets = ["Thôn Đông", "Thôn Tây", "Bản Nà Khoang"];
export const names = ["Lò Văn An", "Vi Thị Bình", "Hà Văn Cường", "Lương Văn Dũng", "Phạm Thị Giang", "Ngân Văn Hải"];
const births = ["1985-03-12", "1990-11-05", "1978-07-30"];

/** Random cells of rows: persons who come back, words, days, numbers; some of them blank. */
export class Maker {
  readonly #random: Random;
  readonly #calendar: Calendar;
  readonly #people: readonly PersonRow[];
  /** Well kept registers now and then: the first words nearly always, few blanks. */
  readonly #isTidy: boolean;

  constructor(random: Random, calendar: Calendar) {
    this.#random = random;
    this.#calendar = calendar;
    this.#isTidy = random.chance(0.3);
    this.#people = Array.from({ length: random.pick([6, 12, 30]) }, (_, index) => ({
      fullName: random.pick(names),
      birth: random.chance(0.9) ? random.pick(births) : "",
      personalId: random.chance(0.7) ? `0380${random.pick(["85", "90", "78"])}${String(index).padStart(6, "0")}` : "",
      hamlet: random.chance(0.97) ? random.pick(hamlets) : "Xóm Lạ",
    }));
  }

  person(): PersonRow {
    return this.#random.pick(this.#people);
  }

  #isBlank(share: number): boolean {
    return this.#random.chance(this.#isTidy ? share / 4 : share);
  }

  blankOr(share: number, value: string): string {
    return this.#isBlank(share) ? "" : value;
  }

  /** One of the words, the first ones more often; a blank now and then. */
  word(words: readonly string[], blank = 0.08): string {
    const first = this.#random.chance(this.#isTidy ? 0.85 : 0.4) ? words[0] : undefined;
    return this.blankOr(blank, first ?? this.#random.pick(words));
  }

  /** A day: near a date that matters, at a limit from it, or anywhere in two years. */
  day(blank = 0.08): string {
    if (this.#isBlank(blank)) return "";
    const anchor = this.#random.pick([this.#calendar.asOf, this.#calendar.proposedOn, this.#calendar.registeredOn]);
    const year = anchor.slice(0, 4);
    const near = this.#random.pick<() => string>([
      () => daysOn(anchor, this.#random.int(-2, 2)),
      () => daysOn(anchor, this.#random.int(-32, -28)),
      () => daysOn(monthsOn(anchor, -6), this.#random.int(-1, 1)),
      () => daysOn(monthsOn(anchor, -3), this.#random.int(-1, 1)),
      () => daysOn(`${year}-01-01`, this.#random.int(-1, 1)),
      () => `${year}-${this.#random.pick(["12-14", "12-15", "11-15", "11-16", "10-31", "11-01"])}`,
      () => daysOn(anchor, -this.#random.int(0, 700)),
      () => daysOn(anchor, -this.#random.int(0, 30)),
    ]);
    return near();
  }

  number(most: number, blank = 0.1): string {
    return this.blankOr(blank, String(this.#random.chance(0.4) ? 0 : this.#random.int(0, most)));
  }

  chance(share: number): boolean {
    return this.#random.chance(share);
  }

  pick(words: readonly string[]): string {
    return this.#random.pick(words);
  }
}
