import { exactDigits } from "../xml/digits";

const code = (letter: string): number => letter.charCodeAt(0);
const [letterA, letterZ, zero, nine] = [code("A"), code("Z"), code("0"), code("9")];
const [less, greater, slash, space, equals, quote] = [code("<"), code(">"), code("/"), code(" "), code("="), code('"')];
const [cell, place, style, type, value] = [code("c"), code("r"), code("s"), code("t"), code("v")];
/** Types of cells: an index of a shared string, and a number, which may also go without saying. */
const [sharedType, numberType] = [code("s"), code("n")];

/**
 * Recognises the cells that nine tenths of a register consist of: <c r="B7" s="3" t="s"><v>12</v></c>, a number or a
 * shared string's index made of digits alone, and blank cells <c r="B7" s="3"/>. Whatever is written in any other way is
 * left to the XML reader, so that this needs to know no exceptions: it only ever says "exactly this" or "not mine".
 */
export class PlainCell {
  /** Of the cell found last. */
  column = 0;
  row = 0;
  isShared = false;
  isBlank = false;
  /** The number, or the index of a shared string. */
  number = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Where the cell that begins at `start` ends; -1 when it is no plain cell. */
  find(start: number): number {
    const { bytes } = this;
    if (bytes[start] !== less || bytes[start + 1] !== cell) return -1;
    this.at = start + 2;
    this.column = 0;
    this.isShared = false;
    if (!this.passName(place)) return -1;
    this.passLetters();
    this.row = this.passDigits();
    if (this.column === 0 || !this.passQuote()) return -1;
    if (this.passName(style) && (this.passDigits() < 0 || !this.passQuote())) return -1;
    if (this.passName(type) && !this.passType()) return -1;
    this.isBlank = bytes[this.at] === slash;
    if (this.isBlank) return bytes[this.at + 1] === greater ? this.at + 2 : -1;
    return this.passValue() ? this.at : -1;
  }

  /** ` r="` for the name r. */
  private passName(name: number): boolean {
    const { bytes, at } = this;
    if (bytes[at] !== space || bytes[at + 1] !== name || bytes[at + 2] !== equals || bytes[at + 3] !== quote) return false;
    this.at = at + 4;
    return true;
  }

  private passQuote(): boolean {
    if (this.bytes[this.at] !== quote) return false;
    this.at += 1;
    return true;
  }

  /** `s"` or `n"` behind ` t="`. */
  private passType(): boolean {
    const byte = this.bytes[this.at];
    this.isShared = byte === sharedType;
    this.at += 1;
    return (this.isShared || byte === numberType) && this.passQuote();
  }

  private passLetters(): void {
    const { bytes } = this;
    let column = 0;
    let at = this.at;
    for (let byte = bytes[at] as number; byte >= letterA && byte <= letterZ; byte = bytes[at] as number) {
      column = column * 26 + byte - letterA + 1;
      at += 1;
    }
    this.column = column;
    this.at = at;
  }

  /** The digits that stand here as a number, -1 for none or too many to be exact. */
  private passDigits(): number {
    const { bytes } = this;
    const start = this.at;
    let number = 0;
    let at = start;
    for (let byte = bytes[at] as number; byte >= zero && byte <= nine; byte = bytes[at] as number) {
      number = number * 10 + byte - zero;
      at += 1;
    }
    this.at = at;
    return at === start || at - start > exactDigits ? -1 : number;
  }

  /** `><v>12</v></c>` */
  private passValue(): boolean {
    const { bytes, at } = this;
    if (bytes[at] !== greater || bytes[at + 1] !== less || bytes[at + 2] !== value || bytes[at + 3] !== greater) return false;
    this.at = at + 4;
    this.number = this.passDigits();
    const end = this.at;
    if (this.number < 0 || bytes[end] !== less || bytes[end + 1] !== slash || bytes[end + 2] !== value || bytes[end + 3] !== greater) return false;
    if (bytes[end + 4] !== less || bytes[end + 5] !== slash || bytes[end + 6] !== cell || bytes[end + 7] !== greater) return false;
    this.at = end + 8;
    return true;
  }
}
