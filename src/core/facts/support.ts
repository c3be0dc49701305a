import type { Cell } from "../registers/column";
import { isVacant, namesSomeone, saysNone } from "./vacancy";

/** Facts of the two ways a column says that no counselling or support was given. */
export type SupportMessages = { blank: object; none: { readonly support: string } };

type Lack = { [K in keyof SupportMessages]: { readonly column: "support"; readonly message: K; readonly params: SupportMessages[K] } };

/** How a column says that there was no support: nothing written, or a word for none. "Khong co nhu cau" is an entry. */
export const lackOfSupport = (support: Cell<string>): readonly Lack[keyof Lack][] => {
  if (!saysNone(support)) return [];
  return isVacant(support) ? [{ column: "support", message: "blank", params: {} }] : [{ column: "support", message: "none", params: { support: support.text } }];
};

/** The finding that nobody is named to manage and help a person; none where the cell could not be read. */
export const lackOfManager = (manager: Cell<string>): readonly { readonly column: "manager"; readonly message: "none"; readonly params: object }[] =>
  manager.state === "error" || namesSomeone(manager) ? [] : [{ column: "manager", message: "none", params: {} }];
