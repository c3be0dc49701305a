import type { Book, Row } from "./book";
import { isWithin, type Window } from "./days";
import { all, undetermined, type Part } from "./part";

type Event = Row<"outreach">;

/** Listed units; without their register the hamlets of the parameter sheet stand in (domain.md 2.15). */
const unitNames = (book: Book): readonly string[] => (book.organisation === null ? book.hamlets : book.organisation.map(({ name }) => name));

const reachedBy = (book: Book, window: Window, counts: (event: Event) => boolean): Part => {
  const names = unitNames(book);
  const events = (book.outreach ?? []).filter((event) => isWithin(event.heldOn, window) && counts(event));
  if (book.outreach === null || (book.organisation === null && names.length === 0)) return undetermined();
  return all(names.filter((name) => events.some(({ unit, place }) => unit === name || place === name)).length, names.length);
};

/** Units that held an event in the window. */
export const unitsReached = (book: Book, window: Window): Part => reachedBy(book, window, () => true);

/** The same by events for people at high risk; one that does not say for whom it was may be such an event. */
export const unitsReachedAtRisk = (book: Book, window: Window): Part => {
  const sure = reachedBy(book, window, ({ audience }) => audience === "Nhóm nguy cơ cao");
  const possible = reachedBy(book, window, ({ audience }) => audience === "Nhóm nguy cơ cao" || audience === "");
  return sure.verdict === possible.verdict ? sure : { ...sure, verdict: "undetermined" };
};
