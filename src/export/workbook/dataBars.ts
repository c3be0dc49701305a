import type { DataBars } from "../../core/model/writePlan";
import { element } from "../package/xml";

/** Namespaces and identifiers of what Excel 2010 added to data bars ([MS-XLSX] 2.2.4, 2.3.1 and 2.6.33). */
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const linkUri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const listUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Links a rule with what the extension list adds to it; the same file has the same ids every time. */
const idOf = (index: number): string => `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
const lengths = { minLength: 0, maxLength: 100 } as const;

/** The rules as every Excel since 2007 reads them. */
export const dataBarRules = (bars: readonly DataBars[], addressOf: (area: DataBars["area"]) => string): string =>
  bars
    .map(({ area, from, to, color }, index) => {
      const ends = [from, to].map((bound) => element("cfvo", { type: "num", val: bound }));
      const link = element("ext", { "xmlns:x14": x14, uri: linkUri }, element("x14:id", {}, idOf(index)));
      const bar = element("dataBar", lengths, ...ends, element("color", { rgb: argb(color) }));
      return element("conditionalFormatting", { sqref: addressOf(area) }, element("cfRule", { type: "dataBar", priority: index + 1 }, bar, element("extLst", {}, link)));
    })
    .join("");

/** Plain bars with a frame, as the sheets in the workbook have them: without this they fade out. */
export const dataBarExtensions = (bars: readonly DataBars[], addressOf: (area: DataBars["area"]) => string): string => {
  if (bars.length === 0) return "";
  const formats = bars.map(({ area, from, to, color }, index) => {
    const ends = [from, to].map((bound) => element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(bound))));
    const bar = element("x14:dataBar", { ...lengths, border: 1, gradient: 0 }, ...ends, element("x14:borderColor", { rgb: argb(color) }), element("x14:negativeFillColor", { rgb: "FFFF0000" }), element("x14:axisColor", { rgb: "FF000000" }));
    return element("x14:conditionalFormatting", { "xmlns:x14": x14, "xmlns:xm": xm }, element("x14:cfRule", { type: "dataBar", id: idOf(index) }, bar), element("xm:sqref", {}, addressOf(area)));
  });
  return element("extLst", {}, element("ext", { "xmlns:x14": x14, uri: listUri }, element("x14:conditionalFormattings", {}, ...formats)));
};
