import type { Cell } from "../registers/column";
import { isVacant } from "./vacancy";

/** Facts of the three ways a column of signing says that nothing was signed. */
export type SigningMessages = { unsigned: { readonly signed: string }; refused: { readonly signed: string }; blank: object };

type Lack = { [K in keyof SigningMessages]: { readonly column: "signed"; readonly message: K; readonly params: SigningMessages[K] } };

/** How a column of signing says that a pledge was not signed: blank, "not yet", "refused". Empty when it says otherwise or could not be read. */
export const lackOfSigning = (signed: Cell<"signed" | "unsigned" | "refused">): readonly Lack[keyof Lack][] => {
  if (isVacant(signed)) return [{ column: "signed", message: "blank", params: {} }];
  if (signed.value === "unsigned") return [{ column: "signed", message: "unsigned", params: { signed: signed.text } }];
  return signed.value === "refused" ? [{ column: "signed", message: "refused", params: { signed: signed.text } }] : [];
};
