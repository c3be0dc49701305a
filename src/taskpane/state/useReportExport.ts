import { useState } from "react";
import type { UseCases } from "../../app/useCases";
import type { CheckResult } from "../../core/model/checkResult";
import type { CsvSeparator, ExportFormat } from "../../core/model/exportFile";
import type { ReportPeriod } from "../../core/model/reportPeriod";
import type { MaskingLevel } from "../../core/model/maskingLevel";
import { exportPane as words } from "../../i18n/exportPane";
import { failureSentence } from "../components/StatusMessages";
import { copy } from "../handOver/copy";
import { saveFile } from "../handOver/saveFile";
import { toFailure } from "./usePerform";
import type { WantedReports } from "./useRun";

/** What is to be exported, and what came of the last attempt. */
export interface ReportExportForm {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: readonly string[], isChosen: boolean) => void;
  readonly format: ExportFormat;
  readonly setFormat: (format: ExportFormat) => void;
  readonly separator: CsvSeparator;
  readonly setSeparator: (separator: CsvSeparator) => void;
  readonly level: MaskingLevel;
  readonly setLevel: (level: MaskingLevel) => void;
  readonly isConfirmed: boolean;
  readonly confirm: (isConfirmed: boolean) => void;
  /** Whether something is chosen that the level lets out, and full names were confirmed. */
  readonly isReady: boolean;
  readonly isWorking: boolean;
  readonly said: string;
  /** To be copied by hand, where the clipboard is closed. */
  readonly text: string | null;
  readonly save: () => void;
  readonly openNew: () => void;
  readonly copyTables: () => void;
}

interface Asked {
  readonly useCases: UseCases;
  readonly result: CheckResult;
  readonly wanted: WantedReports;
  readonly period: ReportPeriod | undefined;
}

export const useReportExport = ({ useCases, result, wanted, period }: Asked): ReportExportForm => {
  const [reports, setReports] = useState<ReadonlySet<string>>(new Set(wanted.ids));
  const [sets, setSets] = useState<ReadonlySet<string>>(new Set(wanted.sets));
  const [format, setFormat] = useState<ExportFormat>("xlsx");
  const [separator, setSeparator] = useState<CsvSeparator>(";");
  const [level, setLevel] = useState<MaskingLevel>("masked");
  const [isConfirmed, confirm] = useState(false);
  const [isWorking, setIsWorking] = useState(false);
  const [said, setSaid] = useState("");
  const [text, setText] = useState<string | null>(null);
  const selection = { reports: [...reports], sets: [...sets], level, ...(period && { period }) };
  const isReady = (reports.size > 0 || (level !== "counts" && sets.size > 0)) && (level !== "full" || isConfirmed);

  const work = async (step: () => Promise<string>): Promise<void> => {
    setIsWorking(true);
    setText(null);
    setSaid(words.working);
    try {
      setSaid(await step());
    } catch (error) {
      setSaid(failureSentence(toFailure(error)));
    } finally {
      setIsWorking(false);
    }
  };

  const set = (before: ReadonlySet<string>, keys: readonly string[], isChosen: boolean): ReadonlySet<string> => new Set(isChosen ? [...before, ...keys] : [...before].filter((key) => !keys.includes(key)));

  return {
    chosen: new Set([...reports, ...[...sets].map((id) => `set ${id}`)]),
    choose: (keys, isChosen) => {
      setReports((before) => set(before, keys.filter((key) => !key.startsWith("set ")), isChosen));
      setSets((before) => set(before, keys.filter((key) => key.startsWith("set ")).map((key) => key.slice("set ".length)), isChosen));
    },
    format,
    setFormat,
    separator,
    setSeparator,
    level,
    setLevel: (next) => {
      setLevel(next);
      confirm(false);
    },
    isConfirmed,
    confirm,
    isReady: isReady && !isWorking,
    isWorking,
    said,
    text,
    save: () =>
      void work(async () => {
        const file = await useCases.exportReports(result, { ...selection, format, csvSeparator: separator });
        saveFile(file);
        return words.saved(file.fileName);
      }),
    openNew: () =>
      void work(async () => {
        await useCases.openNew(await useCases.exportReports(result, { ...selection, format: "xlsx" }));
        return words.opened;
      }),
    copyTables: () =>
      void work(async () => {
        const tables = await useCases.copyReports(result, selection);
        if (await copy(tables)) return words.copied;
        setText(tables.text);
        return words.copyFailed;
      }),
  };
};
