import type { Cell } from "../registers/column";
import { isVacant } from "./vacancy";

/**
 * How a dossier column says that there is no dossier: "blank" (nothing written), "none" (a word for none), or null
 * when it says otherwise or could not be read. A dossier still being made is not "none".
 */
export const lackOfDossier = (dossier: Cell<"done" | "inProgress" | "none">): "blank" | "none" | null => {
  if (isVacant(dossier)) return "blank";
  return dossier.value === "none" ? "none" : null;
};
