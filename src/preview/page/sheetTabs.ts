import type { SheetTab } from "../../host/view/sheetView";
import { preview } from "../../i18n/preview";

const tabButton = (tab: SheetTab, onChoose: (tab: SheetTab) => void): HTMLElement => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tab";
  button.textContent = tab.visibility === "visible" ? tab.name : preview.sheet.hiddenTab(tab.name);
  button.disabled = tab.visibility !== "visible";
  button.setAttribute("aria-current", String(tab.active));
  if (tab.tabColor !== null) button.style.borderBottomColor = tab.tabColor;
  button.addEventListener("click", () => onChoose(tab));
  return button;
};

/** Draws the row of sheet tabs: the active one marked, hidden ones named as such and not to be chosen. */
export const drawTabs = (place: HTMLElement, tabs: readonly SheetTab[], onChoose: (tab: SheetTab) => void): void => {
  const key = JSON.stringify(tabs);
  if (place.dataset["drawn"] === key) return;
  place.dataset["drawn"] = key;
  const buttons = tabs.map((tab) => tabButton(tab, onChoose));
  place.replaceChildren(...buttons);
  buttons[tabs.findIndex(({ active }) => active)]?.scrollIntoView({ block: "nearest", inline: "nearest" });
};
