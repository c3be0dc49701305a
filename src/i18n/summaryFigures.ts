import type { CheckResult } from "../core/model/checkResult";
import type { CriterionResult, Verdict } from "../core/model/criterion";
import type { CellValue } from "../core/model/sheetGrid";
import { areaClassWords, noClass, verdictWords } from "./criteria";
import { formatDate, formatInteger, formatRatio } from "./format";
import { noteText } from "./sheetTexts";

/** `hundredths` of a per cent (or finer, by `decimals`) as text: 562, 3 → "0,562"; 99500, 3 → "99,5". */
const fromUnits = (units: number, decimals: number): string => {
  const sign = units < 0 ? "-" : "";
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${sign}${formatInteger(Number(digits.slice(0, digits.length - decimals)))}${fraction === "" ? "" : `,${fraction}`}`;
};

/** A share in percent without the sign, rounded down so that a limit is never reached by rounding: 45 of 8000 → "0,562". */
export const percentText =
  (decimals: number) =>
  (numerator: number, denominator: number): string =>
    denominator <= 0 ? "" : fromUnits(Math.floor((numerator * 100 * 10 ** decimals) / denominator), decimals);

/** Growth in percent, rounded down: 21 after 20 → "+5"; "-" where there was nothing before. */
export const growthText = (now: number, before: number): string => {
  if (before <= 0) return "-";
  const text = fromUnits(Math.floor(((now - before) * 1000) / before), 1);
  return now > before ? `+${text}` : text;
};

export const fractionText = (numerator: number, denominator: number | null): string => (denominator === null ? formatInteger(numerator) : `${formatInteger(numerator)}/${formatInteger(denominator)}`);

const isComparison = ({ words }: CriterionResult): boolean => words.isComparison === true;

/** A ratio rounded down with a decimal comma, or the number; three decimals where a part is classed (limits of 0.05 %). */
export const summaryResult = (part: CriterionResult, count: string | null): string => {
  const { numerator, denominator, level } = part;
  if (count !== null) return part.parts?.[count] === undefined ? "" : formatInteger(part.parts[count]);
  if (numerator === null) return "";
  if (denominator === null || isComparison(part)) return formatInteger(numerator);
  if (denominator === 0) return "";
  return level === undefined ? formatRatio(numerator, denominator) : `${percentText(3)(numerator, denominator)} %`;
};

/** A ratio with the counts behind it, or the number. */
export const nowText = (part: CriterionResult): CellValue => {
  const { numerator, denominator } = part;
  if (numerator === null) return "";
  if (denominator === null || isComparison(part)) return numerator;
  return denominator === 0 ? "" : `${summaryResult(part, null)} (${fractionText(numerator, denominator)})`;
};

/** The verdict, or the class of a part that is classed. */
export const outcomeText =
  (verdicts: Readonly<Record<Verdict, string>> = verdictWords) =>
  ({ verdict, level = null, reason }: CriterionResult): string => {
    if (verdict !== null) return verdicts[verdict];
    if (reason !== null) return verdicts.undetermined;
    return level === null ? noClass : areaClassWords[level];
  };

const provisionalMark = "tạm tính";

/** The whole: never "met", and never free of drugs, before the day of the proposal is known. */
export const concludedText =
  (verdicts: Readonly<Record<Verdict, string>> = verdictWords) =>
  (whole: Verdict | CriterionResult, { dates: { proposedOn } }: CheckResult): string => {
    const isFree = typeof whole !== "string" && whole.level === "drugFree";
    if (proposedOn === null && isFree) return verdicts.undetermined;
    const text = typeof whole === "string" ? verdicts[whole] : outcomeText(verdicts)(whole);
    return proposedOn === null && text !== verdicts.undetermined ? `${text} (${provisionalMark})` : text;
  };

/** What a person answered with its evidence, why nothing is known, or the rows that keep a part from being met. */
export const summaryNote = (part: CriterionResult): string =>
  part.answer === undefined ? noteText(part) : `Người đánh giá trả lời, căn cứ: ${part.answer.evidence} (${formatDate(part.answer.on)})`;

export const provisionalNote = ({ dates: { proposedOn } }: CheckResult): string => (proposedOn === null ? "Tạm tính: chưa có ngày đề nghị công nhận." : "");
