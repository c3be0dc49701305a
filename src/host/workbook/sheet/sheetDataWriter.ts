import { encodeXstring } from "../../../xlsx/cellText";
import type { HostCell } from "../model";
import { cellName } from "../rect";
import { openedTag, patchTag, tagAttributes } from "../xml/startTag";
import { child, escapeText, parseXml } from "../xml/xmlElement";
import { isBlank } from "./cellGrid";
import type { CellEdit, CellGrid } from "./cellGrid";
import type { RowSettings } from "./rowSettings";
import type { StoredCells } from "./storedCells";

/** What the writer needs to know of a sheet. */
export interface SheetDataSource {
  readonly text: string;
  readonly prefix: string;
  /** The span of sheetData; null when the sheet has none. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly grid: CellGrid;
  readonly rows: RowSettings;
  /** Style of a cell that does not exist yet, from its row or column. */
  inheritedStyle(row: number, column: number): number;
}

/** Writes `sheetData` again: unchanged rows and cells byte for byte, the changed ones anew. */
export function writeSheetData(source: SheetDataSource): string {
  return new SheetDataWriter(source).write();
}

class SheetDataWriter {
  private readonly stored: StoredCells;
  private readonly pieces: string[] = [];
  /** New markup for cells whose shared formula lost its first cell. */
  private readonly rewritten: ReadonlyMap<number, string>;

  constructor(private readonly source: SheetDataSource) {
    this.stored = source.grid.stored;
    this.rewritten = orphanedFormulas(source.grid);
  }

  write(): string {
    const { text, prefix, span } = this.source;
    const changed = this.changedRows();
    const lastRow = this.stored.rowCount;
    const hasContent = span !== null && !text.slice(span.start, text.indexOf(">", span.start) + 1).endsWith("/>");
    let at = hasContent ? text.indexOf(">", span.start) + 1 : 0;
    this.pieces.push(hasContent ? text.slice(span.start, at) : `<${prefix}sheetData>`);
    let next = 0;
    for (const row of changed) {
      const index = this.stored.rowNumbers.lowerBound(row, next);
      if (index > next) {
        const end = this.stored.rowEnds.at(index - 1);
        this.pieces.push(text.slice(at, end));
        at = end;
      }
      next = index;
      if (index < lastRow && this.stored.rowNumbers.at(index) === row) {
        this.pieces.push(text.slice(at, this.stored.rowStarts.at(index)));
        this.writeRow(row, index);
        at = this.stored.rowEnds.at(index);
        next = index + 1;
      } else {
        this.writeRow(row, -1);
      }
    }
    this.pieces.push(hasContent ? text.slice(at, span.end) : `</${prefix}sheetData>`);
    return this.pieces.join("");
  }

  private changedRows(): number[] {
    if (this.stored.countedPlaces) {
      const all = Array.from({ length: this.stored.rowCount }, (_, index) => this.stored.rowNumbers.at(index));
      return ascending([...all, ...this.source.grid.edits.keys(), ...this.source.rows.edits.keys()]);
    }
    const orphans = [...this.rewritten.keys()].map((cell) => this.rowOf(cell));
    return ascending([...this.source.grid.edits.keys(), ...this.source.rows.edits.keys(), ...orphans]);
  }

  private rowOf(cell: number): number {
    let [low, high] = [0, this.stored.rowCount - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.stored.firstCell(middle) <= cell) low = middle;
      else high = middle - 1;
    }
    return this.stored.rowNumbers.at(low);
  }

  private writeRow(row: number, index: number): void {
    const cells = this.cellsOf(row, index);
    const { prefix, rows } = this.source;
    const old = rows.tag(row) ?? `<${prefix}row r="${String(row)}"/>`;
    const changes = rows.tagChanges(row);
    const attributes = tagAttributes(old);
    if (!attributes.has("r")) changes.set("r", String(row));
    const spans = attributes.get("spans");
    if (spans !== undefined && this.source.grid.edits.has(row)) changes.set("spans", this.newSpans(row, spans));
    const tag = patchTag(old, changes);
    if (cells.length === 0 && this.saysNothing(row, tag)) return;
    if (cells.length === 0) this.pieces.push(tag.endsWith("/>") ? tag : `${tag}</${prefix}row>`);
    else this.pieces.push(openedTag(tag), ...cells, `</${prefix}row>`);
  }

  /** "spans" promises where the row's cells are. Where it was exact it stays exact, else it only grows. */
  private newSpans(row: number, spans: string): string | null {
    const { before, now } = this.source.grid.extents(row, (r, column) => isGone(this.source, r, column));
    const match = /^([0-9]+):([0-9]+)$/.exec(spans);
    if (match === null || now === null) return null;
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (before !== null && before[0] === first && before[1] === last) return now.map(String).join(":");
    return `${String(Math.min(first, now[0]))}:${String(Math.max(last, now[1]))}`;
  }

  /** A row left without cells goes when only its number is left of it; rows nobody edited are never asked. */
  private saysNothing(row: number, tag: string): boolean {
    const names = [...tagAttributes(tag).keys()].filter((name) => name !== "r" && name !== "spans");
    return names.length === 0 && (this.source.grid.edits.has(row) || this.source.rows.edits.has(row));
  }

  /** Markup of the row's cells, in order of columns. */
  private cellsOf(row: number, index: number): string[] {
    const edits = [...(this.source.grid.edits.get(row) ?? new Map<number, CellEdit>())].sort(([a], [b]) => a - b);
    const first = index === -1 ? 0 : this.stored.firstCell(index);
    const end = index === -1 ? 0 : this.stored.endCell(index);
    const pieces: string[] = [];
    let cell = first;
    for (const [column, edit] of edits) {
      for (; cell < end && this.stored.cellColumns.at(cell) < column; cell += 1) pieces.push(this.unedited(cell, row));
      if (cell < end && this.stored.cellColumns.at(cell) === column) {
        if (!isGone(this.source, row, column)) pieces.push(this.edited(cell, row, column, edit));
        cell += 1;
      } else {
        const style = edit.style ?? this.source.inheritedStyle(row, column);
        pieces.push(cellMarkup(this.source.prefix, row, column, edit.content ?? null, style));
      }
    }
    for (; cell < end; cell += 1) pieces.push(this.unedited(cell, row));
    return pieces;
  }

  private unedited(cell: number, row: number): string {
    return this.placed(this.rewritten.get(cell) ?? this.source.grid.markup(cell), row, cell);
  }

  private edited(cell: number, row: number, column: number, edit: CellEdit): string {
    if (edit.content !== undefined) {
      return cellMarkup(this.source.prefix, row, column, edit.content, edit.style ?? this.stored.cellStyles.at(cell));
    }
    const markup = this.unedited(cell, row);
    const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(markup)?.[0] ?? "";
    return patchTag(tag, new Map([["s", edit.style === 0 ? null : String(edit.style)]])) + markup.slice(tag.length);
  }

  /** In a sheet that places cells by counting, every cell we write says where it stands. */
  private placed(markup: string, row: number, cell: number): string {
    if (!this.stored.countedPlaces) return markup;
    const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(markup)?.[0] ?? "";
    return patchTag(tag, new Map([["r", cellName(row, this.stored.cellColumns.at(cell))]])) + markup.slice(tag.length);
  }
}

/** An edited cell that is blank and looks as a cell that does not exist would: it is not written. */
export function isGone(source: Pick<SheetDataSource, "grid" | "inheritedStyle">, row: number, column: number): boolean {
  const { grid } = source;
  return grid.edits.get(row)?.has(column) === true && isBlank(grid.get(row, column))
    && grid.style(row, column) === source.inheritedStyle(row, column);
}

function ascending(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** Members of shared formulas whose defining cell was overwritten get the formula written out. */
function orphanedFormulas(grid: CellGrid): ReadonlyMap<number, string> {
  const result = new Map<number, string>();
  const lost = [...grid.stored.sharedFormulas].filter(([, { row, column }]) => grid.edits.get(row)?.get(column)?.content !== undefined);
  if (lost.length === 0) return result;
  const ids = new Set(lost.map(([id]) => id));
  for (let index = 0; index < grid.stored.rowCount; index += 1) {
    for (let cell = grid.stored.firstCell(index); cell < grid.stored.endCell(index); cell += 1) {
      if (!grid.stored.hasFormula(cell)) continue;
      const markup = grid.markup(cell);
      const formula = child(parseXml(markup, "cell"), "f");
      if (formula === null || !ids.has(formula.attributes.get("si") ?? "")) continue;
      const text = grid.storedContent(cell, grid.stored.rowNumbers.at(index)).formula ?? "=";
      const name = /^<([^\s/>]+)/.exec(markup.slice(formula.start))?.[1] ?? "f";
      const written = `<${name}>${escapeText(text.slice(1))}</${name}>`;
      result.set(cell, markup.slice(0, formula.start) + written + markup.slice(formula.end));
    }
  }
  return result;
}

/** Markup of a new cell; text is written in place, so the shared strings stay as they are. */
function cellMarkup(prefix: string, row: number, column: number, content: HostCell | null, style: number): string {
  const start = `<${prefix}c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  const value = content?.value ?? null;
  const formula = content?.formula ?? null;
  if (value === null && formula === null) return `${start}/>`;
  if (formula === null && typeof value === "string" && content?.isError !== true) {
    return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeText(encodeXstring(value))}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  const f = formula === null ? "" : `<${prefix}f>${escapeText(formula.replace(/^=/, ""))}</${prefix}f>`;
  const [type, text] = valueMarkup(value, content?.isError === true);
  const v = value === null ? "" : `<${prefix}v>${text}</${prefix}v>`;
  return `${start}${type}>${f}${v}</${prefix}c>`;
}

function valueMarkup(value: HostCell["value"], isError: boolean): readonly [string, string] {
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "string") return isError ? [' t="e"', escapeText(value)] : [' t="str"', escapeText(encodeXstring(value))];
  return ["", value === null ? "" : String(value)];
}
