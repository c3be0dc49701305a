import { mixedCentreWords, privateCentreWords } from "../../legal/privateCentreWords";
import type { Entry } from "../parse/registerTable";
import type { Cell } from "../registers/column";

const saysPrivate = ({ state, text }: Cell<string>): boolean => {
  if (state === "blank" || state === "error") return false;
  const written = text.toLowerCase();
  return privateCentreWords.some((word) => written.includes(word)) && !mixedCentreWords.some((words) => written.includes(words));
};

/**
 * Whether a row of the addict list says that the person is or was in a private rehabilitation centre: in the place of
 * rehabilitation, or in the position. "Voluntary, private" is the wording for any other centre and says nothing.
 */
export const isInPrivateCentre = ({ row: { rehabPlace, position } }: Entry<"addict">): boolean => saysPrivate(rehabPlace) || saysPrivate(position);
