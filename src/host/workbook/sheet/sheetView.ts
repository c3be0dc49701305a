import type { HostFreeze } from "../layoutModel";
import { cellName } from "../rect";
import { child, copyElement, element } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { ElementSlot } from "../xml/elementSlot";
import { isTrue } from "./rowSettings";

/** The first view of a sheet: frozen panes, gridlines, and whether its tab is selected. */
export class SheetView {
  private readonly slot: ElementSlot;
  /** Set before saving when the active sheet changed; null = as the file has it. */
  tabSelected: boolean | null = null;

  constructor(base: XmlElement | null) {
    this.slot = new ElementSlot("sheetViews", base);
  }

  get showGridlines(): boolean {
    return isTrue(this.view()?.attributes.get("showGridLines") ?? "1");
  }

  set showGridlines(shown: boolean) {
    if (shown === this.showGridlines) return;
    const { attributes } = this.ensure();
    if (shown) attributes.delete("showGridLines");
    else attributes.set("showGridLines", "0");
  }

  get freezePanes(): HostFreeze | null {
    const pane = child(this.view(), "pane")?.attributes;
    if (!(pane?.get("state") ?? "").startsWith("frozen")) return null;
    return { rows: Number(pane?.get("ySplit") ?? 0), columns: Number(pane?.get("xSplit") ?? 0) };
  }

  set freezePanes(freeze: HostFreeze | null) {
    const wanted = freeze === null || (freeze.rows === 0 && freeze.columns === 0) ? null : freeze;
    const now = this.freezePanes;
    if (wanted?.rows === now?.rows && wanted?.columns === now?.columns) return;
    const view = this.ensure();
    const rest = view.children.filter((inside) => inside.name !== "pane" && inside.name !== "selection");
    const selection = copyElement(child(view, "selection") ?? element("selection"));
    selection.attributes.delete("pane");
    if (wanted === null) {
      view.children = [...(selection.attributes.size === 0 ? [] : [selection]), ...rest];
      return;
    }
    const active = `${wanted.rows > 0 ? "bottom" : "top"}${wanted.columns > 0 ? "Right" : "Left"}`;
    const split = (count: number): number | null => (count === 0 ? null : count);
    const pane = element("pane", {
      xSplit: split(wanted.columns), ySplit: split(wanted.rows),
      topLeftCell: cellName(wanted.rows + 1, wanted.columns + 1), activePane: active, state: "frozen",
    });
    selection.attributes = new Map([["pane", active], ...selection.attributes]);
    view.children = [pane, selection, ...rest];
  }

  collect(changes: Map<string, string | null>, prefix: string): void {
    const written = new ElementSlot("sheetViews", this.slot.base());
    written.current = this.slot.current === null ? null : copyElement(this.slot.current);
    if (this.tabSelected !== null) {
      const views = this.tabSelected ? [firstView(written)] : written.current?.children ?? [];
      for (const view of views) {
        if (this.tabSelected) view.attributes.set("tabSelected", "1");
        else view.attributes.delete("tabSelected");
      }
    }
    written.collect(changes, prefix);
  }

  private view(): XmlElement | null {
    return child(this.slot.current, "sheetView");
  }

  private ensure(): XmlElement {
    return firstView(this.slot);
  }
}

function firstView(slot: ElementSlot): XmlElement {
  const views = slot.ensure();
  const found = child(views, "sheetView");
  if (found !== null) return found;
  const made = element("sheetView", { workbookViewId: 0 });
  views.children.push(made);
  return made;
}
