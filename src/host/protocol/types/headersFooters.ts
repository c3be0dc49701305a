import type { HostHeadersFooters, HostSheet } from "../../workbook/model";
import { defineType, type HostObject } from "../objects";
import { boolean, fromChoice, text } from "../values";

/** The pages a group of headers and footers is printed on. */
type Pages = "odd" | "even" | "first";
type Place = "left" | "center" | "right";

/** "Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven" as pairs of the file's two switches. */
const STATES = { Default: "-", FirstAndDefault: "first", OddAndEven: "even", FirstOddAndEven: "first even" } as const;

const headersType = defineType<HostSheet>({
  name: "HeaderFooterGroup",
  get: {
    State: ({ pageLayout: { headersFooters: { differentFirst, differentOddEven } } }) =>
      differentFirst ? (differentOddEven ? "FirstOddAndEven" : "FirstAndDefault") : differentOddEven ? "OddAndEven" : "Default",
    UseSheetMargins: ({ pageLayout }) => pageLayout.headersFooters.alignWithMargins,
    UseSheetScale: ({ pageLayout }) => pageLayout.headersFooters.scaleWithDocument,
  },
  set: {
    State: (sheet, value) => {
      const state = fromChoice(STATES, value);
      sheet.patchPageLayout({ headersFooters: { differentFirst: state.includes("first"), differentOddEven: state.includes("even") } });
    },
    UseSheetMargins: (sheet, value) => { sheet.patchPageLayout({ headersFooters: { alignWithMargins: boolean(value) } }); },
    UseSheetScale: (sheet, value) => { sheet.patchPageLayout({ headersFooters: { scaleWithDocument: boolean(value) } }); },
  },
  open: {
    DefaultForAllPages: (sheet) => pagesType.wrap({ sheet, pages: "odd" }),
    OddPages: (sheet) => pagesType.wrap({ sheet, pages: "odd" }),
    EvenPages: (sheet) => pagesType.wrap({ sheet, pages: "even" }),
    FirstPage: (sheet) => pagesType.wrap({ sheet, pages: "first" }),
  },
});

interface PagesTarget {
  readonly sheet: HostSheet;
  readonly pages: Pages;
}

const PLACES: readonly Place[] = ["left", "center", "right"];
const PARTS = PLACES.flatMap((place) => (["Header", "Footer"] as const).map((kind) => ({ place, kind, member: place.charAt(0).toUpperCase() + place.slice(1) + kind })));

const pagesType = defineType<PagesTarget>({
  name: "HeaderFooter",
  get: Object.fromEntries(PARTS.map(({ place, kind, member }) => [member, ({ sheet, pages }: PagesTarget) => sections(raw(sheet, pages, kind))[place]])),
  set: Object.fromEntries(PARTS.map(({ place, kind, member }) => [member, ({ sheet, pages }: PagesTarget, value) => {
    const changed = { ...sections(raw(sheet, pages, kind)), [place]: text(value) };
    sheet.patchPageLayout({ headersFooters: { [`${pages}${kind}`]: joined(changed) } });
  }])),
});

export function headersFooters(sheet: HostSheet): HostObject {
  return headersType.wrap(sheet);
}

function raw(sheet: HostSheet, pages: Pages, kind: "Header" | "Footer"): string {
  const key: keyof HostHeadersFooters = `${pages}${kind}`;
  return sheet.pageLayout.headersFooters[key];
}

/** Splits "&L…&C…&R…" (ECMA-376 part 1, 18.3.1.39); text before the first mark belongs to the centre. */
function sections(codes: string): Record<Place, string> {
  const found: Record<Place, string> = { left: "", center: "", right: "" };
  const byMark: Readonly<Record<string, Place>> = { L: "left", C: "center", R: "right" };
  for (const match of `&C${codes}`.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
    const place = byMark[match[1] ?? ""];
    if (place !== undefined) found[place] += match[2] ?? "";
  }
  return found;
}

function joined({ left, center, right }: Readonly<Record<Place, string>>): string {
  return (left === "" ? "" : `&L${left}`) + (center === "" ? "" : `&C${center}`) + (right === "" ? "" : `&R${right}`);
}
