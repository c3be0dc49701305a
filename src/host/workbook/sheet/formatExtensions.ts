import { parseXml, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";

/** The extension of a sheet that holds what newer versions say of conditional formats ([MS-XLSX] 2.3.1). */
const FORMATS_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const inside = (parent: XmlElement | undefined, name: string): readonly XmlElement[] => (parent?.children ?? []).filter((node) => localName(node.name) === name);

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** The conditional formats in the extension list of a sheet. Entries nobody touches stay byte for byte. */
export class FormatExtensions {
  private readonly root: XmlElement | null;

  /** `markup`: the sheet's `extLst`, "" when it has none. */
  constructor(private readonly markup: string, part: string) {
    this.root = markup === "" ? null : parseXml(markup, part);
  }

  /** Every `conditionalFormatting` in it. */
  entries(): readonly XmlElement[] {
    return inside(inside(this.extension(), "conditionalFormattings")[0], "conditionalFormatting");
  }

  /** The entry that holds the rule of that id. */
  entryOf(id: string): XmlElement | null {
    return this.entries().find((entry) => inside(entry, "cfRule").some((rule) => rule.attributes.get("id") === id)) ?? null;
  }

  /** Ids of all rules in it. */
  ids(): readonly string[] {
    return this.entries().flatMap((entry) => inside(entry, "cfRule").flatMap((rule) => rule.attributes.get("id") ?? []));
  }

  /** The list without the rules of those ids and with `added` entries; null when nothing is left. */
  patched(removed: ReadonlySet<string>, added: readonly XmlElement[], prefix: string): string | null {
    const extension = this.extension();
    const list = inside(extension, "conditionalFormattings")[0];
    const news = added.map((entry) => toXml(entry, prefix)).join("");
    if (this.root === null) return news === "" ? null : `<${prefix}extLst>${wrapped(news, prefix)}</${prefix}extLst>`;
    if (extension === undefined || list === undefined) return news === "" ? this.markup : this.apply([before(this.root, this.markup, wrapped(news, prefix))]);
    const cuts = this.entries().flatMap((entry) => cutsOf(entry, removed));
    const isEmpty = news === "" && this.entries().every((entry) => cuts.some(({ start }) => start === entry.start)) && list.children.length === this.entries().length;
    if (!isEmpty) return this.apply([...cuts, ...(news === "" ? [] : [before(list, this.markup, news)])]);
    return this.root.children.length === 1 ? null : this.apply([{ start: extension.start, end: extension.end, instead: "" }]);
  }

  private extension(): XmlElement | undefined {
    return this.root?.children.find((ext) => inside(ext, "conditionalFormattings").length > 0);
  }

  private apply(cuts: readonly Cut[]): string {
    return [...cuts].sort((a, b) => b.start - a.start).reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), this.markup);
  }
}

const wrapped = (entries: string, prefix: string): string =>
  `<${prefix}ext xmlns:x14="${X14}" uri="${FORMATS_URI}"><x14:conditionalFormattings>${entries}</x14:conditionalFormattings></${prefix}ext>`;

/** Right before the end tag of an element that holds something. */
function before(parent: XmlElement, markup: string, instead: string): Cut {
  const at = parent.children.at(-1)?.end ?? markup.lastIndexOf("<", parent.end - 1);
  return { start: at, end: at, instead };
}

function cutsOf(entry: XmlElement, removed: ReadonlySet<string>): readonly Cut[] {
  const rules = inside(entry, "cfRule");
  const gone = rules.filter((rule) => removed.has(rule.attributes.get("id") ?? ""));
  const cut = ({ start, end }: XmlElement): Cut => ({ start, end, instead: "" });
  return gone.length === rules.length ? gone.slice(0, 1).map(() => cut(entry)) : gone.map(cut);
}
