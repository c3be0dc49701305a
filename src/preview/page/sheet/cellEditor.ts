import type { Box } from "./cellElement";
import { putAt } from "./cellElement";

/** How an edit of a cell ended: with a text to put in, or null for Escape. */
export type EditEnd = string | null;

/** Lets the person type into a cell drawn at `box`; resolves when the edit ends by Enter, Tab, Escape or a click elsewhere. */
export const editCell = (place: HTMLElement, box: Box, label: string, text: string): Promise<EditEnd> =>
  new Promise((resolve) => {
    const input = document.createElement("input");
    input.className = "editor";
    input.setAttribute("aria-label", label);
    input.value = text;
    putAt(input, { ...box, width: Math.max(box.width, 120) });
    let hasEnded = false;
    const end = (result: EditEnd): void => {
      if (hasEnded) return;
      hasEnded = true;
      input.remove();
      resolve(result);
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") end(null);
      else if (event.key === "Enter" || event.key === "Tab") {
        event.preventDefault();
        end(input.value);
      }
    });
    input.addEventListener("blur", () => {
      // As in Excel: work in the pane leaves the cell open, a click elsewhere in the sheet ends the edit. Who has the
      // focus now is known only after this event.
      setTimeout(() => {
        if (!(document.activeElement instanceof HTMLIFrameElement)) end(input.value);
      }, 0);
    });
    place.append(input);
    input.focus();
  });
