import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";
import { decodeText, type TextFlaws } from "./decodeText";
import { digitsIn } from "./digits";
import { isBlank, isName, isNameStart, letter } from "./letters";
import { withoutProlog } from "./prolog";

/** What `next` has come to. */
export const Token = { end: 0, open: 1, close: 2, text: 3 } as const;
export type Token = (typeof Token)[keyof typeof Token];

/** No spreadsheet nests deeper; what does was made to cost memory. */
const maxDepth = 200;
const maxAttributes = 200;
const fields = 4;

/**
 * A strict pull parser over the bytes of one part: XML 1.0 without DTDs, well-formed or refused. It copies nothing and
 * decodes only what is asked for, which is what makes a sheet of 300,000 cells cost little more than unpacking it.
 * Names lose the prefix of the root element, so that <x:row> and <row> are the same; other prefixes stay.
 * Every method throws UnreadableWorkbook: "doctype", or "broken" for anything malformed or left open.
 */
export class XmlReader {
  readonly bytes: Uint8Array;
  /** Elements that are open; after `open` the new one counts, after `close` the closed one no longer. */
  depth = 0;
  /** The name of the element just opened, without the root's prefix. */
  nameStart = 0;
  nameEnd = 0;
  /** The text just passed, as it stands in the part. */
  textStart = 0;
  textEnd = 0;
  attributeCount = 0;
  /** Of each attribute: start and end of its name, start and end of its value. */
  readonly attributes = new Int32Array(maxAttributes * fields);
  private readonly flaws: TextFlaws = { hasReferences: false, hasReturns: false };
  private readonly opened = new Int32Array((maxDepth + 1) * 2);
  private prefixStart = 0;
  private prefixLength = 0;
  private at: number;
  private closesAtOnce = false;
  private rootIsClosed = false;

  constructor(bytes: Uint8Array, private readonly part: string) {
    const { body, start } = withoutProlog(bytes, part);
    this.bytes = body;
    this.at = start;
  }

  next(): Token {
    if (this.closesAtOnce) return this.closed();
    const { bytes } = this;
    for (;;) {
      if (this.at >= bytes.length) return this.finish();
      if (bytes[this.at] !== letter.less) {
        this.passText();
        if (this.depth > 0) return Token.text;
        continue;
      }
      const second = bytes[this.at + 1];
      if (second === letter.slash) return this.closeTag();
      if (second !== letter.exclamation && second !== letter.question) return this.openTag();
      if (second === letter.question) this.passInstruction();
      else if (this.standsHere("<![CDATA[")) {
        this.passCdata();
        return Token.text;
      } else this.passComment();
    }
  }

  /** Where the next call begins to read. */
  get position(): number {
    return this.at;
  }

  /** False inside <empty/>, which has been opened and not yet closed. */
  get isBetweenTags(): boolean {
    return !this.closesAtOnce;
  }

  /** Moves on to a place that the caller has found to lie behind whole elements, and nothing else. */
  passTo(position: number): void {
    this.at = position;
  }

  /** Passes over the rest of the element just opened, its end tag included. */
  skip(): void {
    this.leaveTo(this.depth - 1);
  }

  /** Passes over everything until `depth` elements are open. */
  leaveTo(depth: number): void {
    while (this.depth > depth) this.next();
  }

  /** Whether the element just opened is called so. */
  isNamed(name: string): boolean {
    return this.spells(name, this.nameStart, this.nameEnd);
  }

  /** Prefix of the root element, "" when it has none. */
  get rootPrefix(): string {
    return this.decode(this.prefixStart, this.prefixStart + Math.max(0, this.prefixLength - 1));
  }

  /** The text just passed, references resolved and line ends as XML wants them. */
  text(): string {
    return decodeText(this.bytes.subarray(this.textStart, this.textEnd), this.flaws, this.part);
  }

  /** True when the text just passed can be read letter by letter: no references in it. */
  get isPlainText(): boolean {
    return !this.flaws.hasReferences;
  }

  /** Value of an attribute of the element just opened, null without it. */
  attribute(name: string): string | null {
    for (let index = 0; index < this.attributeCount; index += 1) if (this.spells(name, this.offset(index, 0), this.offset(index, 1))) return this.attributeValue(index);
    return null;
  }

  /** The number that an attribute of the element just opened writes in digits alone; null without it, -1 for anything else. */
  attributeDigits(name: string): number | null {
    for (let index = 0; index < this.attributeCount; index += 1) if (this.spells(name, this.offset(index, 0), this.offset(index, 1))) return digitsIn(this.bytes, this.offset(index, 2), this.offset(index, 3));
    return null;
  }

  attributeName(index: number): string {
    return this.decode(this.offset(index, 0), this.offset(index, 1));
  }

  attributeValue(index: number): string {
    const value = this.bytes.subarray(this.offset(index, 2), this.offset(index, 3));
    // Any white space in an attribute reads as a space (XML 1.0, 3.3.3).
    return decodeText(value, { hasReferences: value.includes(letter.ampersand), hasReturns: true }, this.part, " ");
  }

  /** For readers that find what the part says impossible. */
  broken(what: string): UnreadableWorkbook {
    return new UnreadableWorkbook("broken", `${this.part}: ${what}`);
  }

  private offset(index: number, field: number): number {
    return this.attributes[index * fields + field] as number;
  }

  private decode(start: number, end: number): string {
    return decodeText(this.bytes.subarray(start, end), { hasReferences: false, hasReturns: false }, this.part);
  }

  private finish(): Token {
    if (!this.rootIsClosed) throw this.broken("no root element, or one that is left open");
    return Token.end;
  }

  private closed(): Token {
    this.closesAtOnce = false;
    this.depth -= 1;
    if (this.depth === 0) this.rootIsClosed = true;
    return Token.close;
  }

  private passText(): void {
    const { bytes, flaws } = this;
    let at = this.at;
    let byte = bytes[at] as number;
    flaws.hasReferences = false;
    flaws.hasReturns = false;
    this.textStart = at;
    while (byte !== letter.less && at < bytes.length) {
      if (byte < letter.space) {
        if (byte === letter.carriageReturn) flaws.hasReturns = true;
        else if (!isBlank(byte)) throw this.broken("a character XML does not allow");
      } else if (byte === letter.ampersand) flaws.hasReferences = true;
      else if (byte === letter.greater && bytes[at - 1] === letter.closingBracket && bytes[at - 2] === letter.closingBracket && at - 2 >= this.textStart) throw this.broken("]]> in text");
      else if (this.depth === 0 && byte !== letter.space) throw this.broken("text outside the root element");
      at += 1;
      byte = bytes[at] as number;
    }
    if (this.depth === 0 && flaws.hasReferences) throw this.broken("text outside the root element");
    this.textEnd = at;
    this.at = at;
    // A text nobody asks for must be sound as well.
    if (flaws.hasReferences) this.text();
  }

  private openTag(): Token {
    if (this.rootIsClosed) throw this.broken("a second root element");
    const { bytes } = this;
    const start = this.at + 1;
    let at = start;
    if (!isNameStart(bytes[at])) throw this.broken("no name in a tag");
    let colon = 0;
    do {
      if (bytes[at] === letter.colon && colon === 0) colon = at;
      at += 1;
    } while (isName(bytes[at]));
    this.push(start, at);
    if (this.depth === 1 && colon > 0) {
      this.prefixStart = start;
      this.prefixLength = colon + 1 - start;
    }
    const hasPrefix = colon > 0 && colon + 1 - start === this.prefixLength && this.isSame(start, this.prefixStart, this.prefixLength);
    this.nameStart = hasPrefix ? colon + 1 : start;
    this.nameEnd = at;
    this.passAttributes(at);
    return Token.open;
  }

  private push(start: number, end: number): void {
    if (this.depth === maxDepth) throw this.broken("elements nest too deep");
    this.depth += 1;
    this.opened[this.depth * 2] = start;
    this.opened[this.depth * 2 + 1] = end;
  }

  private passAttributes(from: number): void {
    const { bytes } = this;
    let at = from;
    this.attributeCount = 0;
    for (;;) {
      const gap = at;
      while (isBlank(bytes[at])) at += 1;
      const byte = bytes[at];
      if (byte === letter.greater) break;
      if (byte === letter.slash) {
        if (bytes[at + 1] !== letter.greater) throw this.broken("a stray / in a tag");
        this.closesAtOnce = true;
        at += 1;
        break;
      }
      if (at === gap || !isNameStart(byte)) throw this.broken("a malformed tag");
      at = this.passAttribute(at);
    }
    this.at = at + 1;
  }

  /** Returns where the attribute ends. */
  private passAttribute(start: number): number {
    const { bytes } = this;
    let at = start;
    while (isName(bytes[at])) at += 1;
    const nameEnd = at;
    while (isBlank(bytes[at])) at += 1;
    if (bytes[at] !== letter.equals) throw this.broken("an attribute without a value");
    at += 1;
    while (isBlank(bytes[at])) at += 1;
    const quote = bytes[at];
    if (quote !== letter.quote && quote !== letter.apostrophe) throw this.broken("an attribute without quotes");
    at += 1;
    const valueStart = at;
    let hasReferences = false;
    for (let byte = bytes[at]; byte !== quote; byte = bytes[at]) {
      if (byte === undefined || byte === letter.less || (byte < letter.space && !isBlank(byte))) throw this.broken("a malformed attribute");
      if (byte === letter.ampersand) hasReferences = true;
      at += 1;
    }
    this.addAttribute(start, nameEnd, valueStart, at);
    if (hasReferences) this.attributeValue(this.attributeCount - 1);
    return at + 1;
  }

  private addAttribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { attributes } = this;
    if (this.attributeCount === maxAttributes) throw this.broken("too many attributes");
    for (let other = 0; other < this.attributeCount * fields; other += fields) {
      const start = attributes[other] as number;
      if ((attributes[other + 1] as number) - start === nameEnd - nameStart && this.isSame(start, nameStart, nameEnd - nameStart)) throw this.broken("an attribute stands twice");
    }
    const index = this.attributeCount * fields;
    attributes[index] = nameStart;
    attributes[index + 1] = nameEnd;
    attributes[index + 2] = valueStart;
    attributes[index + 3] = valueEnd;
    this.attributeCount += 1;
  }

  private closeTag(): Token {
    const { bytes, depth } = this;
    const start = this.opened[depth * 2] as number;
    const length = (this.opened[depth * 2 + 1] as number) - start;
    let at = this.at + 2;
    if (depth === 0 || !this.isSame(start, at, length)) throw this.broken("an end tag that closes nothing");
    at += length;
    while (isBlank(bytes[at])) at += 1;
    if (bytes[at] !== letter.greater) throw this.broken("an end tag that closes nothing");
    this.at = at + 1;
    return this.closed();
  }

  private isSame(one: number, other: number, length: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < length; index += 1) if (bytes[one + index] !== bytes[other + index]) return false;
    return true;
  }

  private spells(name: string, start: number, end: number): boolean {
    return end - start === name.length && this.standsHere(name, start);
  }

  private standsHere(text: string, at = this.at): boolean {
    for (let index = 0; index < text.length; index += 1) if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  /** Where `text` begins, looking from `from` on; whatever stands before it must be allowed in XML. */
  private find(text: string, from: number): number {
    const { bytes } = this;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte < letter.space && !isBlank(byte)) throw this.broken("a character XML does not allow");
      if (byte === text.charCodeAt(0) && this.standsHere(text, at)) return at;
    }
    throw this.broken(`no ${text}`);
  }

  private passInstruction(): void {
    const target = this.at + 2;
    let targetEnd = target;
    if (isNameStart(this.bytes[target])) while (isName(this.bytes[targetEnd])) targetEnd += 1;
    const end = this.find("?>", targetEnd);
    const isSound = targetEnd > target && (targetEnd === end || isBlank(this.bytes[targetEnd]));
    if (!isSound || this.decode(target, targetEnd).toLowerCase() === "xml") throw this.broken("a misplaced declaration");
    this.at = end + 2;
  }

  private passComment(): void {
    if (this.standsHere("<!DOCTYPE")) throw new UnreadableWorkbook("doctype", this.part);
    if (!this.standsHere("<!--")) throw this.broken("unknown markup");
    const end = this.find("--", this.at + 4);
    if (this.bytes[end + 2] !== letter.greater) throw this.broken("-- in a comment");
    this.at = end + 3;
  }

  private passCdata(): void {
    if (this.depth === 0) throw this.broken("text outside the root element");
    this.textStart = this.at + 9;
    this.textEnd = this.find("]]>", this.textStart);
    this.flaws.hasReferences = false;
    this.flaws.hasReturns = true;
    this.at = this.textEnd + 3;
  }
}
