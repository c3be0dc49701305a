import AxeBuilder from "@axe-core/playwright";
import type { OpenPreview } from "./openPreview";

export const paneFrame = "#pane iframe";

/** The narrowest pane that has to do without scrolling sideways. */
export const narrowPx = 320;

/** What axe says of the pane. */
export interface Audit {
  readonly violations: readonly string[];
  readonly passes: number;
}

/** Fluent's own focus guards are hidden from readers yet focusable on purpose; they are the library's. */
export const audit = async ({ page }: OpenPreview): Promise<Audit> => {
  const { violations, passes } = await new AxeBuilder({ page })
    .include([paneFrame, "body"])
    .exclude([paneFrame, "[data-tabster-dummy]"])
    .analyze();
  return { violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`), passes: passes.length };
};

/** Elements that reach beyond the right edge of the pane or scroll sideways inside it; a table in a region of its own may. */
export const tooWide = ({ pane }: OpenPreview): Promise<readonly string[]> =>
  pane.locator("html").evaluate((page) => {
    const name = (element: Element): string => `${element.tagName} ${(element.textContent ?? "").slice(0, 40)}`;
    const isTooWide = (element: Element): boolean => {
      const { width, right } = element.getBoundingClientRect();
      const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
      return width > 0 && (right > page.clientWidth + 0.5 || scrolls);
    };
    const mayScroll = (element: Element): boolean => element.closest('[role="region"]') !== null;
    return [page, ...page.querySelectorAll("body *")].filter((element) => !mayScroll(element) && isTooWide(element)).map(name);
  });

/** Makes the pane as narrow as it can get. */
export const makeNarrow = async ({ page, pane }: OpenPreview): Promise<void> => {
  await page.locator(paneFrame).evaluate((element, width) => Object.assign(element.style, { width: `${width}px` }), narrowPx);
  await pane.locator("html").evaluate((html, width) => {
    if (html.clientWidth !== width) throw new RangeError(`The pane is ${html.clientWidth} px wide.`);
  }, narrowPx);
};
