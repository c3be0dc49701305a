import fc from "fast-check";
import { SaxesParser } from "saxes";
import { Token, XmlReader } from "../../src/reader/xml/xmlReader";
import { UnreadableWorkbook } from "../../src/xlsx/unreadableWorkbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a document consists of, white space and all: tags with their attributes, texts joined. */
type Event = readonly ["open", string, Readonly<Record<string, string>>] | readonly ["close"] | readonly ["text", string];

const joined = (events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (event[0] === "text" && event[1] === "") continue;
    if (event[0] === "text" && last?.[0] === "text") out[out.length - 1] = ["text", last[1] + event[1]];
    else out.push(event);
  }
  return out;
};

const nameHere = (xml: XmlReader): string => new TextDecoder().decode(xml.bytes.subarray(xml.nameStart, xml.nameEnd));

/** Our reader's events, or the code of its refusal. */
const ours = (bytes: Uint8Array): Event[] | string => {
  const events: Event[] = [];
  try {
    const xml = new XmlReader(bytes, "part");
    for (let token = xml.next(); token !== Token.end; token = xml.next()) {
      if (token === Token.open) events.push(["open", nameHere(xml), Object.fromEntries(Array.from({ length: xml.attributeCount }, (_, index) => [xml.attributeName(index), xml.attributeValue(index)]))]);
      else if (token === Token.close) events.push(["close"]);
      else events.push(["text", xml.text()]);
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.code;
    throw error;
  }
  return joined(events);
};

/** The events of saxes, an independent strict parser, or "broken". Names lose the root's prefix as ours do. */
const theirs = (text: string): Event[] | string => {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let prefix: string | null = null;
  let depth = 0;
  let isBroken = false;
  let hasDoctype = false;
  parser.on("error", () => { isBroken = true; });
  parser.on("doctype", () => { hasDoctype = true; });
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    events.push(["open", prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name, { ...attributes }]);
    depth += 1;
  });
  parser.on("closetag", () => { events.push(["close"]); depth -= 1; });
  const add = (piece: string): void => { if (depth > 0) events.push(["text", piece]); };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  if (hasDoctype) return "doctype";
  return isBroken ? "broken" : joined(events);
};

const name = fc.constantFrom("a", "row", "c", "x:row", "x:c", "mc:Ignorable", "_b.-1");
const someText = fc.array(fc.constantFrom("Lò Văn A", " ", "\n", "\r\n", "\r", "\t", "&amp;", "&lt;", "&#xD;", "&#10;", "&#128512;", "12", "😀", "]", "]]", "'", '"', "a\u0301")).map((pieces) => pieces.join(""));
const attributeText = someText.map((text) => text.replaceAll('"', "&quot;"));
const attributes = fc.uniqueArray(fc.tuple(fc.constantFrom("r", "s", "t", "xml:space", "r:id", "xmlns"), attributeText), { selector: ([key]) => key, maxLength: 4 })
  .map((list) => list.map(([key, value]) => ` ${key}="${value}"`).join(""));
const misc = fc.constantFrom("", "", "", "<!-- a - b -->", "<?pi x?>", "<![CDATA[a<b>&amp;]]>");

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.tuple(name, attributes, fc.boolean(), fc.constantFrom("", " ", "\n"), tie("content")).map(([tag, list, isEmpty, gap, content]) => (isEmpty ? `<${tag}${list}${gap}/>` : `<${tag}${list}${gap}>${content}</${tag}${gap}>`)),
  content: fc.array(fc.oneof({ depthSize: "small", withCrossShrink: true }, someText, misc, tie("element")), { maxLength: 4 }).map((pieces) => pieces.join("")),
}));
const document = fc.tuple(fc.constantFrom("", "\uFEFF", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', "\n<!--x-->"), element, fc.constantFrom("", "\n", "<!-- end -->")).map((parts) => parts.join(""));

const markup = [..."<>&;/\"'=!-[]?xa1 \n:#"];

describe("against saxes", () => {
  it("gives the same tags, attributes and texts of any well-formed document", () => {
    fc.assert(fc.property(document, (text) => {
      const expected = theirs(text);
      expect(expected).not.toBe("broken");
      expect(ours(utf8(text))).toEqual(expected);
    }), { numRuns: 2_000 });
  });

  it("refuses and takes the same of documents with a few characters changed", () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 }), fc.array(fc.constantFrom(...markup), { maxLength: 3 }).map((letters) => letters.join("")));
    let refused = 0;
    fc.assert(fc.property(document, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
      const letters = changes.reduce((now, [at, gone, put]) => {
        const place = at % (now.length + 1);
        return [...now.slice(0, place), ...put, ...now.slice(place + gone)];
      }, [...text]);
      const changed = letters.join("");
      const expected = theirs(changed);
      if (expected === "broken") refused += 1;
      // Of instructions and declarations we take less: no other encoding, no "<?x?y?>".
      const found = ours(utf8(changed));
      if (!(found === "broken" && changed.includes("<?"))) expect([changed, found]).toEqual([changed, expected]);
    }), { numRuns: 10_000 });
    expect(refused).toBeGreaterThan(1_000);
  });

  it("refuses every document that is cut off", () => {
    fc.assert(fc.property(element, fc.nat(), (text, at) => {
      expect(ours(utf8(text).subarray(0, at % utf8(text).length))).toBe("broken");
    }), { numRuns: 1_000 });
  });
});

describe("what is refused", () => {
  it.each([
    ["a document type", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "doctype"],
    ["an entity that nobody declared", "<a>&x;</a>", "broken"],
    ["an entity in an attribute nobody asks for", '<a b="&x;"/>', "broken"],
    ["a character that XML does not allow", "<a>\u0001</a>", "broken"],
    ["a reference to such a character", "<a>&#1;</a>", "broken"],
    ["a reference beyond Unicode", "<a>&#x110000;</a>", "broken"],
    ["half of a pair of surrogates", "<a>&#xD800;</a>", "broken"],
    ["two attributes of one name", '<a b="1" b="2"/>', "broken"],
    ["an element left open", "<a><b></b>", "broken"],
    ["elements that cross", "<a><b></a></b>", "broken"],
    ["two roots", "<a/><b/>", "broken"],
    ["no root", "<!-- -->", "broken"],
    ["nothing", "", "broken"],
    ["another encoding", '<?xml version="1.0" encoding="windows-1258"?><a/>', "broken"],
    ["a declaration in the middle", "<a><?xml version='1.0'?></a>", "broken"],
    ["elements nested without end", "<a>".repeat(100_000), "broken"],
    ["attributes without end", `<a ${Array.from({ length: 1_000 }, (_, index) => `b${String(index)}=""`).join(" ")}/>`, "broken"],
  ])("%s", (_, text, code) => expect(ours(utf8(text))).toBe(code));

  it("bytes that are no UTF-8", () => expect(ours(Uint8Array.from([...utf8("<a>"), 0xc3, 0x28, ...utf8("</a>")]))).toBe("broken"));
});

describe("what is taken", () => {
  it.each([
    ["UTF-16, little endian", Uint8Array.from([0xff, 0xfe, ...[..."<a>\u1ee9</a>"].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])],
    ["UTF-16, big endian", Uint8Array.from([0xfe, 0xff, ...[..."<a>\u1ee9</a>"].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255])])],
    ["UTF-8 with a byte order mark", utf8("\uFEFF<a>\u1ee9</a>")],
    ["a declaration in UTF-16", Uint8Array.from([0xff, 0xfe, ...[...'<?xml version="1.0" encoding="UTF-16"?><a>\u1ee9</a>'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])],
  ])("%s", (_, bytes) => expect(ours(bytes)).toEqual([["open", "a", {}], ["text", "\u1ee9"], ["close"]]));

  it("keeps combining marks and white space as they are", () =>
    expect(ours(utf8("<a xml:space='preserve'> a\u0301\u00a0 </a>"))).toEqual([["open", "a", { "xml:space": "preserve" }], ["text", " a\u0301\u00a0 "], ["close"]]));
});
