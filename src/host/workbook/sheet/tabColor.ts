import type { StyleSheet } from "../styles/styleSheet";
import { colorElement } from "../styles/patchStyle";
import { child } from "../xml/xmlElement";
import type { ElementSlot } from "../xml/elementSlot";

const ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** The colour of a sheet's tab, inside `sheetPr`. */
export class TabColor {
  constructor(private readonly properties: ElementSlot, private readonly styles: StyleSheet) {}

  get(): string | null {
    return this.styles.color(child(this.properties.current, "tabColor"));
  }

  set(color: string | null): void {
    if (color === this.get()) return;
    this.properties.setChild(color === null ? null : colorElement("tabColor", color), "tabColor", ORDER);
  }
}
