import type { PrintSetup } from "../../core/model/writePlan";
import { element } from "../package/xml";
import { millimetreTwips } from "./paragraphs";

/** A4 (ISO 216), in millimetres. */
const paper = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } } as const;

export type WordPage = Pick<PrintSetup, "orientation" | "marginsMm">;

/** Room between the margins, in twips. */
export const textWidth = ({ orientation, marginsMm }: WordPage): number => millimetreTwips(paper[orientation].width - marginsMm.left - marginsMm.right);

/** A run of pages of one shape. */
export interface WordSection {
  readonly page: WordPage;
  /** Begins a document of its own: pages count from 1, and page 1 shows no number. */
  readonly isFirst: boolean;
  /** Its paragraphs and tables. */
  readonly body: string;
}

/** Properties of a section, in the order of their schema (CT_SectPr). rId1 is the header, rId2 the footer. */
export const sectionProperties = ({ page: { orientation, marginsMm }, isFirst }: WordSection): string => {
  const { width, height } = paper[orientation];
  const { top, bottom, left, right, header } = marginsMm;
  const reference = (kind: "header" | "footer", type: "default" | "first"): string => element(`w:${kind}Reference`, { "w:type": type, "r:id": kind === "header" ? "rId1" : "rId2" });
  return element(
    "w:sectPr",
    {},
    reference("header", "default"),
    reference("footer", "default"),
    isFirst ? reference("footer", "first") : "",
    element("w:type", { "w:val": "nextPage" }),
    element("w:pgSz", { "w:w": millimetreTwips(width), "w:h": millimetreTwips(height), "w:orient": orientation === "landscape" ? "landscape" : null }),
    element("w:pgMar", {
      "w:top": millimetreTwips(top),
      "w:right": millimetreTwips(right),
      "w:bottom": millimetreTwips(bottom),
      "w:left": millimetreTwips(left),
      "w:header": millimetreTwips(header),
      "w:footer": millimetreTwips(header),
      "w:gutter": 0,
    }),
    isFirst ? element("w:pgNumType", { "w:start": 1 }) : "",
    isFirst ? element("w:titlePg") : "",
  );
};
