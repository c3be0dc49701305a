import type { CheckResult } from "../../model/checkResult";
import type { ReportTable } from "../../model/report";
import type { ReportDocument } from "../../model/reportDocument";
import type { SheetWords } from "../../model/words";
import type { SheetContent } from "../../model/writePlan";

/** A planned sheet and what it is called. */
interface TitledSheet {
  readonly title: string;
  readonly content: SheetContent;
}

/** A report in words around planned sheets: what it is about and its figures in a sentence, then every table under its title. */
export const planReportDocument = (sheets: readonly TitledSheet[], tables: readonly ReportTable[], result: CheckResult, words: SheetWords): ReportDocument => {
  const { exports } = words;
  return {
    head: {
      agency: words.agency(result).split("\n"),
      nationalHeader: words.nationalHeader,
      motto: words.motto,
      number: words.numberLine(exports.reportCode),
      placeAndDate: words.placeAndDate(result),
    },
    title: { name: exports.reportName, abstract: exports.reportAbstract(result) },
    blocks: [
      ...exports.reportOpening(result, tables).map((text) => ({ kind: "paragraph", role: "text", text }) as const),
      ...sheets.flatMap(({ title, content }, index) => [{ kind: "paragraph", role: "heading", text: sheets.length === 1 ? title : `${String(index + 1)}. ${title}` } as const, { kind: "sheet", content } as const]),
    ],
    closing: {
      recipients: { label: exports.recipients, lines: [...words.receivers(result).map((line) => `- ${line};`), exports.archive] },
      signedBy: words.signedBy(result),
      signHint: words.signHint,
    },
  };
};
