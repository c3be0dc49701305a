import type { Cell } from "../registers/column";
import { isVacant } from "./vacancy";

/** Facts of the two ways a dossier column says that there is none. */
export type DossierMessages = { none: { readonly dossier: string }; blank: object };

type Lack = { [K in keyof DossierMessages]: { readonly column: "dossier"; readonly message: K; readonly params: DossierMessages[K] } };

/**
 * How a dossier column says that there is no dossier: "blank" (nothing written) or "none" (a word for none). Empty
 * when it says otherwise or could not be read. A dossier still being made is not "none".
 */
export const lackOfDossier = (dossier: Cell<"done" | "inProgress" | "none">): readonly Lack[keyof Lack][] => {
  if (isVacant(dossier)) return [{ column: "dossier", message: "blank", params: {} }];
  return dossier.value === "none" ? [{ column: "dossier", message: "none", params: { dossier: dossier.text } }] : [];
};
