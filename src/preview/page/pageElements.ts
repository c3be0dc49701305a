import { preview } from "../../i18n/preview";

const byId = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return element;
};

/** The parts of preview.html the scripts work with. */
export interface PageElements {
  readonly fileName: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly save: HTMLButtonElement;
  readonly sample: HTMLButtonElement;
  readonly slow: HTMLInputElement;
  readonly otherWorkbook: HTMLInputElement;
  readonly message: HTMLElement;
  readonly tabs: HTMLElement;
  readonly pane: HTMLElement;
  readonly sheet: {
    readonly scroller: HTMLElement;
    readonly extent: HTMLElement;
    readonly picture: HTMLElement;
    readonly cellName: HTMLElement;
    readonly cellContent: HTMLElement;
    readonly state: HTMLElement;
  };
}

/** Finds the page's elements. Throws when preview.html lacks one. */
export const findElements = (): PageElements => ({
  fileName: byId("file-name", HTMLElement),
  open: byId("open", HTMLButtonElement),
  file: byId("file", HTMLInputElement),
  save: byId("save", HTMLButtonElement),
  sample: byId("sample", HTMLButtonElement),
  slow: byId("slow", HTMLInputElement),
  otherWorkbook: byId("other-workbook", HTMLInputElement),
  message: byId("message", HTMLElement),
  tabs: byId("tabs", HTMLElement),
  pane: byId("pane", HTMLElement),
  sheet: {
    scroller: byId("scroller", HTMLElement),
    extent: byId("extent", HTMLElement),
    picture: byId("picture", HTMLElement),
    cellName: byId("cell-name", HTMLElement),
    cellContent: byId("cell-content", HTMLElement),
    state: byId("sheet-state", HTMLElement),
  },
});

const setText = (id: string, text: string): void => {
  byId(id, HTMLElement).textContent = text;
};

/** Puts the words on the page; preview.html itself has none. */
export const putWords = (elements: PageElements): void => {
  document.title = preview.title;
  setText("open", preview.toolbar.open);
  setText("save", preview.toolbar.save);
  setText("sample", preview.toolbar.sample);
  setText("trials-title", preview.trials.title);
  setText("slow-label", preview.trials.slow);
  setText("other-workbook-label", preview.trials.otherWorkbook);
  byId("toolbar", HTMLElement).setAttribute("aria-label", preview.toolbar.label);
  elements.tabs.setAttribute("aria-label", preview.sheet.tabs);
  elements.sheet.cellName.setAttribute("aria-label", preview.sheet.cellName);
  elements.sheet.cellContent.setAttribute("aria-label", preview.sheet.cellContent);
  elements.sheet.state.textContent = preview.sheet.ready;
};
