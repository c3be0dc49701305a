import { WorkerHost } from "../../host/transport/workerClient";
import { rectName } from "../../host/workbook/rect";
import { preview } from "../../i18n/preview";
import { download, openFile } from "./openedWorkbook";
import { findElements, putWords } from "./pageElements";
import type { PageElements } from "./pageElements";
import { showPane } from "./paneFrame";
import type { HostKind } from "./paneFrame";
import { SheetPane } from "./sheet/sheetPane";
import { drawTabs } from "./sheetTabs";

const slowMs = 500;

/** Every message of the page stands in one place, and a new one takes the place of the old. */
const say = ({ message }: PageElements, text: string | null): void => {
  message.textContent = text ?? "";
  message.hidden = text === null;
};

/** A message with something to do about it. */
const offer = (elements: PageElements, text: string, label: string, act: () => void): void => {
  say(elements, `${text} `);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", act);
  elements.message.append(button);
};

class PreviewPage {
  private readonly sheet: SheetPane;
  private name = "";
  private takePaneAway = (): void => undefined;
  private tabsAsked = false;

  constructor(
    private readonly elements: PageElements,
    private readonly host: WorkerHost,
    private readonly kind: HostKind,
  ) {
    this.sheet = new SheetPane(elements.sheet, host, (cell) => say(elements, preview.refusedEdit(cell)));
    host.onRedraw(() => void this.redraw());
    host.onOpened((file) => offer(elements, preview.opened, preview.takeOpened, () => download(preview.openedName, file)));
  }

  /** Opens a workbook with a new pane, as Excel does; a file that is none leaves all as it was and says why. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    say(this.elements, preview.loading);
    const opening = await openFile(this.host, name, bytes, this.behaviour());
    if ("unreadable" in opening) {
      say(this.elements, preview.unreadable(name, opening.unreadable));
      return;
    }
    say(this.elements, null);
    this.name = name;
    this.elements.fileName.textContent = name;
    this.elements.save.disabled = false;
    this.takePaneAway();
    this.takePaneAway = showPane(this.elements.pane, preview.pane, this.kind, opening.connection);
    await this.redraw();
  }

  async openSample(): Promise<void> {
    const response = await fetch("/sample.xlsx");
    if (!response.ok) {
      say(this.elements, preview.sampleMissing);
      return;
    }
    await this.open(preview.sampleName, new Uint8Array(await response.arrayBuffer()));
  }

  async save(): Promise<void> {
    const { bytes } = await this.host.save();
    download(preview.savedName(this.name), bytes);
  }

  async misbehave(): Promise<void> {
    await this.host.behave(this.behaviour());
  }

  private behaviour(): { readonly latencyMs: number; readonly otherWorkbookActive: boolean } {
    const { slow, otherWorkbook } = this.elements;
    return { latencyMs: slow.checked ? slowMs : 0, otherWorkbookActive: otherWorkbook.checked };
  }

  private async redraw(): Promise<void> {
    if (this.tabsAsked) return;
    this.tabsAsked = true;
    const tabs = await this.host.sheets().finally(() => {
      this.tabsAsked = false;
    });
    drawTabs(this.elements.tabs, tabs, ({ id }) => void this.activate(id));
    const active = tabs.find((tab) => tab.active);
    if (active !== undefined) this.sheet.show(active.id);
  }

  /** Brings a sheet to the front with the selection it had. */
  private async activate(id: string): Promise<void> {
    const { selection } = await this.host.view(id, { top: 1, left: 1, bottom: 1, right: 1 });
    await this.host.select(id, rectName(selection));
  }
}

const start = (): void => {
  const elements = findElements();
  putWords(elements);
  const worker = new Worker("/preview/workbook.js");
  const kind = new URLSearchParams(location.search).get("host") === "web" ? "web" : "windows";
  const page = new PreviewPage(elements, new WorkerHost(worker), kind);
  elements.open.addEventListener("click", () => elements.file.click());
  elements.file.addEventListener("change", () => {
    const file = elements.file.files?.[0];
    if (file === undefined) return;
    void file.arrayBuffer().then((bytes) => page.open(file.name, new Uint8Array(bytes)));
    // So that the same file can be chosen again after it was changed.
    elements.file.value = "";
  });
  elements.save.addEventListener("click", () => void page.save());
  elements.sample.addEventListener("click", () => void page.openSample());
  for (const trial of [elements.slow, elements.otherWorkbook]) trial.addEventListener("change", () => void page.misbehave());
  void page.openSample();
};

start();
