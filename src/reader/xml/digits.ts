import { letter } from "./letters";

/** Integers of at most so many digits are exact. */
export const exactDigits = 15;

/** The digits between two places as a number, -1 when there are others or none, or too many to be exact. */
export const digitsIn = (bytes: Uint8Array, start: number, end: number): number => {
  if (end === start || end - start > exactDigits) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte < letter.zero || byte > letter.nine) return -1;
    number = number * 10 + byte - letter.zero;
  }
  return number;
};
