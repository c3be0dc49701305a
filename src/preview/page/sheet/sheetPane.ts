import type { WorkerHost } from "../../../host/transport/workerClient";
import { cellName } from "../../../host/workbook/rect";
import { preview } from "../../../i18n/preview";
import { editCell } from "./cellEditor";
import { cellAt, drawPicture, headHeight, headWidth } from "./drawPicture";
import { boxOf, takePicture } from "./picture";
import type { Corner, Picture } from "./picture";

/** Elements of the page the sheet is shown in. */
export interface SheetPlaces {
  readonly scroller: HTMLElement;
  /** As large as the whole sheet, so that the scroll bars have the right length. */
  readonly extent: HTMLElement;
  readonly picture: HTMLElement;
  readonly cellName: HTMLElement;
  readonly cellContent: HTMLElement;
  readonly state: HTMLElement;
}

/** One row or column scrolls by this many pixels, whatever its own size: the first line shown is always whole. */
const rowStep = 20;
const columnStep = 64;
/** So many of the last rows and columns in use are still seen when one scrolls to the very end. */
const kept = { rows: 4, columns: 1 };

/** The sheet view: draws what is on the screen, scrolls, selects and edits. */
export class SheetPane {
  private sheet: string | null = null;
  private picture: Picture | null = null;
  private drawing = false;
  private isStale = false;
  private shown = "";
  private editing = false;

  constructor(
    private readonly places: SheetPlaces,
    private readonly host: WorkerHost,
    private readonly onRefusedEdit: (cell: string) => void,
  ) {
    const { scroller, picture } = places;
    scroller.addEventListener("scroll", () => this.refresh());
    new ResizeObserver(() => this.refresh()).observe(scroller);
    picture.addEventListener("mousedown", (event) => this.press(event));
    picture.addEventListener("dblclick", () => void this.edit(null));
    scroller.addEventListener("keydown", (event) => this.key(event));
  }

  /** Shows a sheet; the same one again keeps its place. */
  show(sheet: string): void {
    if (sheet !== this.sheet) {
      this.sheet = sheet;
      this.picture = null;
      this.places.scroller.scrollTo(0, 0);
    }
    this.refresh();
  }

  /** Draws anew; requests that come while one is under way make one more drawing, not many. */
  refresh(): void {
    this.isStale = true;
    if (this.drawing || this.sheet === null) return;
    this.drawing = true;
    void this.drawUntilFresh().finally(() => {
      this.drawing = false;
    });
  }

  private async drawUntilFresh(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      await new Promise(requestAnimationFrame);
      const { sheet } = this;
      if (sheet === null) return;
      const picture = await this.take(sheet);
      if (sheet !== this.sheet) continue;
      const before = this.picture;
      this.picture = picture;
      this.draw(picture);
      if (before === null || cellOf(before) !== cellOf(picture)) this.reveal(picture);
    }
  }

  private take(sheet: string): Promise<Picture> {
    const { scroller } = this.places;
    const room = { width: scroller.clientWidth - headWidth, height: scroller.clientHeight - headHeight };
    return takePicture((rect) => this.host.view(sheet, rect), this.corner(), room);
  }

  /** The first row and column to show for the present scroll position. */
  private corner(): Corner {
    const { scrollTop, scrollLeft } = this.places.scroller;
    const frozen = this.picture?.frozen ?? { rows: 0, columns: 0 };
    return { row: frozen.rows + 1 + Math.round(scrollTop / rowStep), column: frozen.columns + 1 + Math.round(scrollLeft / columnStep) };
  }

  private draw(picture: Picture): void {
    const { scroller, extent, picture: place, cellName: name, cellContent } = this.places;
    const text = JSON.stringify([picture, [...picture.cells.values()]]);
    // Every request of the pane may have changed the sheet; few have.
    if (text === this.shown) return;
    this.shown = text;
    const { end, frozen } = picture;
    extent.style.height = `${scroller.clientHeight + Math.max(0, end.row - frozen.rows - kept.rows) * rowStep}px`;
    extent.style.width = `${scroller.clientWidth + Math.max(0, end.column - frozen.columns - kept.columns) * columnStep}px`;
    drawPicture(place, picture);
    place.dataset["sheet"] = picture.name;
    place.setAttribute("aria-label", preview.sheet.grid(picture.name));
    name.textContent = cellOf(picture);
    cellContent.textContent = picture.cells.get(cellOf(picture))?.text ?? "";
  }

  /** Scrolls so far that the selected cell is seen. */
  private reveal(picture: Picture): void {
    const { scroller } = this.places;
    const { selection, frozen, rows, columns } = picture;
    const { clientHeight, clientWidth } = scroller;
    const isSeen = (lines: Picture["rows"], index: number, room: number): boolean =>
      lines.some((line) => line.index === index && line.offset + line.size <= room);
    if (!isSeen(rows, selection.top, clientHeight - headHeight)) {
      scroller.scrollTop = Math.max(0, selection.top - frozen.rows - 6) * rowStep;
    }
    if (!isSeen(columns, selection.left, clientWidth - headWidth)) {
      scroller.scrollLeft = Math.max(0, selection.left - frozen.columns - 4) * columnStep;
    }
  }

  private press(event: MouseEvent): void {
    const box = this.places.picture.getBoundingClientRect();
    const cell = this.picture === null ? null : cellAt(this.picture, event.clientX - box.left, event.clientY - box.top);
    if (cell !== null && !this.editing) this.select(cell.row, cell.column);
  }

  private select(row: number, column: number): void {
    if (this.sheet !== null) void this.host.select(this.sheet, cellName(row, column));
  }

  private key(event: KeyboardEvent): void {
    if (this.picture === null || this.editing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { top, left } = this.picture.selection;
    const step = steps[event.key];
    if (step !== undefined) this.select(Math.max(1, top + step.rows), Math.max(1, left + step.columns));
    else if (event.key === "Enter" || event.key === "F2") void this.edit(null);
    else if (event.key === "Delete") void this.put(cellOf(this.picture), "");
    else if (event.key.length === 1) void this.edit(event.key);
    else return;
    event.preventDefault();
  }

  /** Edits the selected cell; meanwhile Excel is in its edit mode and keeps the pane waiting. */
  private async edit(typed: string | null): Promise<void> {
    const { picture, sheet } = this;
    if (picture === null || sheet === null || this.editing) return;
    const cell = cellOf(picture);
    const field = this.places.picture.querySelector<HTMLElement>(".field");
    const { top, left } = picture.selection;
    const box = boxOf(picture, { top, left, bottom: top, right: left });
    if (field === null || box === null) return;
    this.editing = true;
    this.places.state.textContent = preview.sheet.editing;
    // Not waited for: the editor has to be there for the very next key.
    void this.host.behave({ cellEditing: true });
    // Beside the field, not in it: a drawing in between would take the editor away.
    const shifted = { ...box, left: box.left + headWidth, top: box.top + headHeight };
    const text = await editCell(this.places.scroller, shifted, preview.sheet.editor(cell), typed ?? picture.cells.get(cell)?.text ?? "");
    if (text !== null) await this.put(cell, text);
    await this.host.behave({ cellEditing: false });
    this.editing = false;
    this.places.state.textContent = preview.sheet.ready;
    this.places.scroller.focus();
  }

  private async put(cell: string, text: string): Promise<void> {
    if (this.sheet === null) return;
    try {
      await this.host.type(this.sheet, cell, text);
    } catch {
      this.onRefusedEdit(cell);
    }
  }
}

const steps: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageDown: { rows: 20, columns: 0 },
  PageUp: { rows: -20, columns: 0 },
};

const cellOf = ({ selection }: Picture): string => cellName(selection.top, selection.left);
