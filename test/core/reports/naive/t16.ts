import { isWithin, type Window } from "../../criteria/naive/days";
import type { ReportBook, ReportRow } from "./book";
import { ofRow, share, total, type Figures, type Row } from "./figures";
import { lineOf, linesIn, outreachForms } from "./vocabulary";

type Event = ReportRow<"outreach">;

/** Listed units; without their register the hamlets of the parameter sheet (domain.md 2.15). */
const unitsOf = (book: ReportBook): readonly string[] => (book.organisation === null ? book.hamlets : book.organisation.map(({ name }) => name));

const rowOf = (book: ReportBook, events: readonly Event[]): Row => {
  const units = unitsOf(book);
  const reached = units.filter((name) => events.some(({ unit, place }) => unit === name || place === name)).length;
  const isKnown = book.organisation !== null || units.length > 0;
  const isHeld = book.outreach !== null;
  const counted = (column: (event: Event) => string): number | null => (isHeld ? total(events.map(column)) : null);
  return {
    soHoatDong: isHeld ? events.length : null, soBuoi: counted(({ sessions }) => sessions), luotNguoi: counted(({ people }) => people), tinBai: counted(({ newsItems }) => newsItems), taiLieu: counted(({ leaflets }) => leaflets),
    donVi: isHeld && isKnown ? reached : null, tongDonVi: isKnown ? units.length : null, tyLeDonVi: isHeld && isKnown ? share(reached, units.length) : null,
  };
};

/** Domain.md 4 T16, 4.3: propaganda in the period by form; units that held any, of all that have to. */
export const t16 = (book: ReportBook, period: Window): Figures => {
  const events = (book.outreach ?? []).filter(({ heldOn }) => isWithin(heldOn, period));
  const rows = linesIn(outreachForms).flatMap((line) => ofRow(line, rowOf(book, events.filter(({ outreachForm }) => lineOf(outreachForms, outreachForm) === line))));
  return [...rows, ...ofRow("total", rowOf(book, events))];
};
