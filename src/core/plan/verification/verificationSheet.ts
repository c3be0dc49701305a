import type { CheckResult } from "../../model/checkResult";
import type { LocalDate } from "../../model/localDate";
import type { CellValue } from "../../model/sheetGrid";
import type { Verification, VerificationItem, VerificationRecord } from "../../model/verification";
import type { SheetWords } from "../../model/words";
import type { PutSheet } from "../../model/writePlan";
import { recordCells } from "../../verification/recordRows";
import { addColumnNumbers, addHeadings, addHeadOf, addSignatures, cellStyle, SheetBuilder } from "../layout";
import { headingRow, stampRow, withOpenCells, type RowName } from "../summary/openCells";

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const lineOf = (item: VerificationItem, ordinal: number, result: CheckResult, words: SheetWords): readonly CellValue[] => {
  const { verification } = words;
  const figures = item.kind === "claim" ? [verification.claimed(item.claim), verification.recomputed(item.claim), verification.difference(item.claim)] : [verification.justification(item.justification), "", ""];
  const { decision, answer } = item;
  return [
    ordinal,
    verification.subject(item, result),
    ...figures,
    verification.state[item.state],
    decision?.reason ?? "",
    answer === null ? "" : `${answer.text} (${verification.signed(answer.author, answer.on, answer.level)})`,
    decision === null ? "" : verification.signed(decision.author, decision.on, decision.level),
  ];
};

const headRows = 3;

/** The day of the last word of the receiving level; null before it said anything. */
const lastDay = ({ decisions, steps }: VerificationRecord): LocalDate | null => [...decisions, ...steps].map(({ on }) => on).reduce<LocalDate | null>((last, on) => (last === null || on > last ? on : last), null);

/**
 * The record of a verification, to be printed and signed (ND 30/2020), and read back by the next check: every item with
 * what was claimed, what comes out anew, the decision, its reason and the commune's answer; the steps; in a hidden column
 * the record itself. Notes that people write into its head and signatures stay.
 */
export const planVerificationSheet = (record: VerificationRecord, verification: Verification, result: CheckResult, words: SheetWords): PutSheet => {
  const own = words.verification;
  const sheet = new SheetBuilder(own.headings.map(({ width }) => width));
  addHeadOf(sheet, words, { agency: own.agency(result), number: own.number, placeAndDate: own.placeAndDate(result, lastDay(record)) }, own.title, own.subtitle(result));
  const headings = addHeadings(sheet, own.headings.map(({ text }) => text));
  addColumnNumbers(sheet);
  const first = sheet.nextRow;
  const names: RowName[] = [{ row: headings, name: headingRow }];
  verification.items.forEach((item, index) => names.push({ row: sheet.addTextRow(lineOf(item, index + 1, result, words)), name: item.key }));
  if (verification.items.length === 0) sheet.addTextRow(["", own.none]);
  sheet.style(cellStyle, first, 1, sheet.nextRow - first);
  sheet.style({ align: "center" }, first, 1, sheet.nextRow - first, 1);
  sheet.endTable(first);
  for (const text of verification.steps.length === 0 ? [own.noStep] : verification.steps.map((step) => own.step(step))) sheet.addMergedText(text, {});
  sheet.addMergedText(own.detection, { italic: true, size: 11 });
  const signaturesFrom = sheet.nextRow;
  addSignatures(sheet, words, result, own.signatures);
  const open = [...range(1, headRows), ...range(signaturesFrom, sheet.nextRow - 1)];
  names.push(...open.map((row, index) => ({ row, name: `open${String(index + 1)}` })), { row: sheet.addRow(), name: stampRow });
  const printed = sheet.columns;
  const texts = recordCells(record);
  while (sheet.nextRow <= texts.length) sheet.addRow();
  const planned: PutSheet = { kind: "putSheet", sheetKind: "verification", name: own.sheetName, content: sheet.build({ orientation: "landscape", titleRows: { first: headings, last: headings + 1 } }, headings + 1) };
  const { content } = planned;
  const withRecord: PutSheet = { ...planned, content: { ...content, values: content.values.map((row, index) => [...row, texts[index] ?? ""]), columnWidths: [...content.columnWidths, 1] } };
  const cells = open.flatMap((row) => range(1, printed).map((column) => ({ row, column, joins: false })));
  const whole = withOpenCells(withRecord, names, cells, result.fingerprint);
  return { ...whole, content: { ...whole.content, hiddenColumns: [printed + 1, ...(whole.content.hiddenColumns ?? [])] }, keptBefore: result.storedVerification, comparedColumn: printed + 1 };
};
