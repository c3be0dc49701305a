import { columnNumber } from "../workbook/rect";

/** Value of a cell or of a part of a formula; null = blank. */
export type Scalar = string | number | boolean | null;
/** Reads a cell, 1-based. */
export type CellReader = (row: number, column: number) => Scalar;

/** A parsed condition. */
export interface Condition {
  /** Whether the condition holds for the cell `rows` below and `columns` right of the corner the formula is written for. */
  holds(read: CellReader, rows: number, columns: number): boolean;
}

type Evaluate = (read: CellReader, rows: number, columns: number) => Scalar;

class Unsupported extends Error {}

/**
 * Parses the formula of a conditional format: comparisons, &, + - * /, cells of the same sheet, and the functions below.
 * Null for anything else, so that a drawing leaves the rule out rather than painting a guess.
 */
export function parseCondition(formula: string): Condition | null {
  try {
    const parser = new Parser(tokenize(formula.replace(/^=/, "")));
    const evaluate = parser.whole();
    return { holds: (read, rows, columns) => truth(evaluate(read, rows, columns)) };
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|(\$?[A-Za-z]{1,3}\$?\d+)(?![A-Za-z0-9_.(!:])|([A-Za-z]+)|(<>|<=|>=|[=<>&+\-*/(),]))/y;

interface Token {
  readonly kind: "text" | "number" | "cell" | "word" | "sign";
  readonly text: string;
}

function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const kinds = ["text", "number", "cell", "word", "sign"] as const;
  const trimmed = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (match === null) throw new Unsupported();
    const at = kinds.findIndex((_kind, index) => match[index + 1] !== undefined);
    const kind = kinds[at];
    if (kind !== undefined) tokens.push({ kind, text: match[at + 1] ?? "" });
  }
  return tokens;
}

const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Evaluate {
    const result = this.binary(0);
    if (this.at < this.tokens.length) throw new Unsupported();
    return result;
  }

  private binary(level: number): Evaluate {
    const signs = LEVELS[level];
    if (signs === undefined) return this.primary();
    let left = this.binary(level + 1);
    for (let sign = this.sign(signs); sign !== null; sign = this.sign(signs)) {
      const [first, second, operator] = [left, this.binary(level + 1), sign];
      left = (read, rows, columns) => operate(operator, first(read, rows, columns), second(read, rows, columns));
    }
    return left;
  }

  private primary(): Evaluate {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unsupported();
    if (token.kind === "number") return constant(Number(token.text));
    if (token.kind === "text") return constant(token.text.replaceAll('""', '"'));
    if (token.kind === "cell") return reference(token.text);
    if (token.kind === "word") return this.word(token.text.toUpperCase());
    if (token.text === "-") return negated(this.primary());
    if (token.text !== "(") throw new Unsupported();
    const inner = this.binary(0);
    this.expect(")");
    return inner;
  }

  private word(name: string): Evaluate {
    if (this.sign(["("]) === null) {
      if (name === "TRUE" || name === "FALSE") return constant(name === "TRUE");
      throw new Unsupported();
    }
    const call = FUNCTIONS[name];
    if (call === undefined) throw new Unsupported();
    const values: Evaluate[] = [];
    while (this.sign([")"]) === null) {
      if (values.length > 0) this.expect(",");
      values.push(this.binary(0));
    }
    return (read, rows, columns) => call(values.map((value) => value(read, rows, columns)));
  }

  private sign(wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !wanted.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  private expect(sign: string): void {
    if (this.sign([sign]) === null) throw new Unsupported();
  }
}

/** The functions conditions are written with here. */
const FUNCTIONS: Readonly<Record<string, (values: readonly Scalar[]) => Scalar>> = {
  AND: (values) => values.every(truth),
  OR: (values) => values.some(truth),
  NOT: ([value = null]) => !truth(value),
  IF: ([condition = null, yes = true, no = false]) => (truth(condition) ? yes : no),
  N: ([value = null]) => (typeof value === "number" ? value : value === true ? 1 : 0),
  LEFT: ([value = null, length = 1]) => textOf(value).slice(0, numberOf(length)),
  RIGHT: ([value = null, length = 1]) => (numberOf(length) === 0 ? "" : textOf(value).slice(-numberOf(length))),
  LEN: ([value = null]) => textOf(value).length,
  TRIM: ([value = null]) => textOf(value).trim().replace(/ +/g, " "),
  ISBLANK: ([value = null]) => value === null,
  MOD: ([value = null, by = 1]) => numberOf(value) - numberOf(by) * Math.floor(numberOf(value) / numberOf(by)),
};

function constant(value: Scalar): Evaluate {
  return () => value;
}

function negated(value: Evaluate): Evaluate {
  return (read, rows, columns) => -numberOf(value(read, rows, columns));
}

function reference(text: string): Evaluate {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text);
  const column = columnNumber(match?.[2] ?? "");
  const row = Number(match?.[4] ?? 0);
  const [fixedColumn, fixedRow] = [match?.[1] === "$", match?.[3] === "$"];
  return (read, rows, columns) => read(fixedRow ? row : row + rows, fixedColumn ? column : column + columns);
}

function operate(sign: string, left: Scalar, right: Scalar): Scalar {
  switch (sign) {
    case "&": return textOf(left) + textOf(right);
    case "+": return numberOf(left) + numberOf(right);
    case "-": return numberOf(left) - numberOf(right);
    case "*": return numberOf(left) * numberOf(right);
    case "/": return numberOf(left) / numberOf(right);
    default: return compared(sign, compare(left, right));
  }
}

function compared(sign: string, order: number): boolean {
  if (sign === "=") return order === 0;
  if (sign === "<>") return order !== 0;
  if (sign === "<") return order < 0;
  return sign === ">" ? order > 0 : sign === "<=" ? order <= 0 : order >= 0;
}

/** Excel's order: numbers before texts before booleans; texts without regard to case; blank equals 0, "" and FALSE. */
function compare(left: Scalar, right: Scalar): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase().localeCompare(b.toLowerCase());
  if (typeof a === typeof b) return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function blankLike(other: Scalar): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function truth(value: Scalar): boolean {
  return typeof value === "boolean" ? value : typeof value === "number" && value !== 0;
}

function numberOf(value: Scalar): number {
  return value === null ? 0 : Number(value);
}

function textOf(value: Scalar): string {
  return value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
