import type { CheckResult } from "../core/model/checkResult";
import type { CriterionResult } from "../core/model/criterion";
import { severities } from "../core/model/severity";
import { columnHeading } from "./columnHeading";
import { undeterminedSentence } from "./criteria";
import { formatCitation, formatDate, formatInteger } from "./format";
import { severityWords } from "./vi";

export const asOfLine = (result: CheckResult): string =>
  `(Số liệu tính đến ngày ${formatDate(result.dates.asOf)}${result.dates.asOfSource === "today" ? ", là ngày lập biểu vì chưa có ngày chốt số liệu" : ""})`;

export const provisional = (result: CheckResult): string =>
  result.dates.proposedOn === null ? "Tạm tính theo ngày chốt số liệu, vì chưa có ngày đề nghị công nhận." : `Xét tại ngày đề nghị công nhận ${formatDate(result.dates.proposedOn)}.`;

export const countBySeverity = (result: CheckResult): string =>
  severities.map((severity) => `${formatInteger(result.findings.filter((finding) => finding.severity === severity).length)} ${severityWords[severity].toLowerCase()}`).join(", ");

export const countJustified = (result: CheckResult): number => result.justifications.filter(({ state }) => state === "valid").length;

const shownRows = 12;

/** "DS nghiện: dòng 12, 19": places only, never names. */
const rowsText = (part: CriterionResult): string => {
  const sheets = new Map<string, number[]>();
  for (const { sheet, row } of part.rows.slice(0, shownRows)) sheets.set(sheet, [...(sheets.get(sheet) ?? []), row]);
  const places = [...sheets].map(([sheet, rows]) => `${sheet}: dòng ${rows.join(", ")}`).join("; ");
  const more = part.rows.length - shownRows;
  return more > 0 ? `${places} và ${formatInteger(more)} dòng nữa` : places;
};

/** Rows are only worth naming where they keep a part from being met. */
export const noteText = (part: CriterionResult): string => {
  if (part.reason) {
    const register = "register" in part.reason ? part.reason.register : null;
    return undeterminedSentence(part.reason, (field) => columnHeading(register, field));
  }
  return part.verdict === "notMet" && part.rows.length > 0 ? rowsText(part) : "";
};

/** Short, since the set itself is named in the stamp below the table. */
export const criterionCitation = ({ citation }: CriterionResult): string =>
  citation.source === "xkmt2024" && citation.criterion !== undefined ? `Tiêu chí ${citation.criterion} của Đề án` : formatCitation(citation);

export const optionalDate = (date: CheckResult["dates"]["proposedOn"]): string => (date === null ? "chưa có" : formatDate(date));
export const optionalNumber = (number: number | null): string => (number === null ? "chưa có" : formatInteger(number));
