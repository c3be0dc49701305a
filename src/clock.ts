import { localDate, type LocalDate } from "./core/model/localDate";
import { localMoment, type LocalMoment } from "./core/model/localMoment";

/** The day by the clock of this computer. */
export const today = (): LocalDate => {
  const now = new Date();
  const date = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError("The clock shows no calendar day of this age.");
  return date;
};

/** The moment by the clock of this computer, to the second. */
export const now = (): LocalMoment => {
  const at = new Date();
  return localMoment(at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes(), at.getSeconds());
};
