/**
 * `npm run render [-- SO.xlsx]`: every table and summary of a workbook as PDF in build/render, and of each how it came
 * out on paper: pages, whether the headings repeat, one signature block, nothing cut off. It needs LibreOffice; exit
 * status 2 where that is missing.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ReportSelection } from "../app/reportExportUseCases";
import type { UseCases } from "../app/useCases";
import { compose } from "../compose";
import type { CheckResult } from "../core/model/checkResult";
import { installOfficeGlobals } from "../host/node/nodeHost";
import { HostEngine } from "../host/protocol/engine";
import { renderWords } from "../i18n/renderWords";
import { sheetWords } from "../i18n/sheets";
import { openInput } from "./files";
import { hasOffice, hasPdfText, pageCount, pageTexts, toPdf } from "./printedPdf";

const sample = "assets/samples/so-mau-xa-khong-ma-tuy.xlsx";
const folder = resolve("build", "render");

/** One table to be printed: its file, and every text that must be found on paper. */
interface Printed {
  readonly name: string;
  readonly path: string;
  readonly words: readonly string[];
  /** Words of the heading rows. */
  readonly headings: readonly string[];
}

const wordsOf = (text: string): readonly string[] => text.normalize("NFC").split(/\s+/).filter((word) => word !== "");

/** All texts in what the data file of a table says. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What of an exported data file is looked at. */
interface ExportedTables {
  readonly sheets: readonly { readonly lines: readonly string[]; readonly tables: readonly { readonly columns: unknown }[] }[];
}

const print = async (useCases: UseCases, result: CheckResult, name: string, selection: ReportSelection): Promise<Printed> => {
  const { bytes } = await useCases.exportReports(result, { ...selection, format: "xlsx" });
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, bytes);
  const { sheets } = JSON.parse(new TextDecoder().decode((await useCases.exportReports(result, { ...selection, format: "json" })).bytes)) as ExportedTables;
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const own = sheets.flatMap(({ lines }) => [lines, tables]);
  const wordSet = (value: unknown): readonly string[] => [...new Set(textsIn(value).flatMap(wordsOf))];
  return { name, path, words: wordSet(own), headings: wordSet(tables[0]?.columns) };
};

const printAll = async (path: string): Promise<readonly Printed[]> => {
  const uninstall = installOfficeGlobals(new HostEngine(openInput(path)));
  try {
    const useCases = compose();
    const result = await useCases.check();
    const printed: Printed[] = [];
    // The scoring table holds what people typed, and leaves in no file.
    for (const { set, code, sheetName } of await useCases.summaries(result)) if (sheetName !== sheetWords.scoring.sheetName) printed.push(await print(useCases, result, [code, set].filter((part) => part !== "").join("-"), { reports: [], sets: [set] }));
    for (const { id, masking } of await useCases.reports(result)) printed.push(await print(useCases, result, id, { reports: [id], sets: [], level: masking === "full" ? "full" : "masked" }));
    return printed;
  } finally {
    uninstall();
  }
};

/** Whether a word stands on a page; one with strokes or hyphens may be broken there. */
const holds =
  (page: string): ((word: string) => boolean) =>
  (word) =>
    page.includes(word) || word.split(/(?<=[/;:-])/).every((piece) => page.includes(piece));

const hint = wordsOf(sheetWords.signHint).join(" ");

const describe = ({ name, words, headings }: Printed, pdf: string, canRead: boolean): string => {
  const bytes = readFileSync(pdf);
  if (!canRead) return renderWords.line(name, pageCount(bytes), [renderWords.notChecked]);
  const pages = pageTexts(pdf);
  const whole = holds(pages.join("\n"));
  const numbers = (test: (page: string) => boolean): readonly number[] => pages.flatMap((page, index) => (test(page) ? [index + 1] : []));
  // A page on which less than half of the words of the headings stand has no headings.
  const lacks = numbers((page) => headings.filter(holds(page)).length * 2 < headings.length);
  return renderWords.line(name, pages.length, [
    renderWords.headings(lacks),
    renderWords.signatures(numbers((page) => wordsOf(page).join(" ").includes(hint))),
    renderWords.cut(words.filter((word) => !whole(word))),
  ]);
};

const render = async (path: string): Promise<number> => {
  if (!hasOffice()) {
    console.error(renderWords.noOffice);
    return 2;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const printed = await printAll(path);
  toPdf(printed.map((one) => one.path), folder);
  const canRead = hasPdfText();
  for (const one of printed) {
    const pdf = join(folder, `${one.name}.pdf`);
    console.log(existsSync(pdf) ? describe(one, pdf, canRead) : renderWords.noPdf(one.name));
  }
  console.log(renderWords.written(folder));
  return 0;
};

process.exitCode = await render(process.argv[2] ?? sample);
