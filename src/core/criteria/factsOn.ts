import type { Facts } from "../facts/facts";
import type { LocalDate } from "../model/localDate";

/**
 * The same facts with another proposal date. The indexes of records and tests know no date and are shared. `onRead` is
 * told when somebody asks for the date: what was decided without asking is decided so on every date.
 */
export const factsOn = (facts: Facts, proposedOn: LocalDate, onRead: () => void = () => undefined): Facts => ({
  ...facts,
  get deadline() {
    onRead();
    return proposedOn;
  },
  dates: {
    ...facts.dates,
    get proposedOn() {
      onRead();
      return proposedOn;
    },
  },
});
