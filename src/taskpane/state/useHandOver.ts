import { useState } from "react";
import type { UseCases } from "../../app/useCases";
import type { ExportedFile } from "../../core/model/exportFile";
import { boardPane } from "../../i18n/boardPane";
import { failureSentence } from "../components/StatusMessages";
import { saveFile } from "../handOver/saveFile";
import { toFailure } from "./usePerform";

const words = boardPane.handOver;

export interface HandOver {
  readonly isWorking: boolean;
  /** What came of the last attempt. */
  readonly said: string;
  readonly save: () => void;
  readonly openNew: () => void;
}

/** Hands over what `make` gives: as a download, or as a workbook of its own in Excel. */
export const useHandOver = (useCases: UseCases, make: () => Promise<ExportedFile>): HandOver => {
  const [isWorking, setIsWorking] = useState(false);
  const [said, setSaid] = useState("");
  const work = async (step: (file: ExportedFile) => Promise<string>): Promise<void> => {
    setIsWorking(true);
    setSaid(words.working);
    try {
      setSaid(await step(await make()));
    } catch (error) {
      setSaid(failureSentence(toFailure(error)));
    } finally {
      setIsWorking(false);
    }
  };
  return {
    isWorking,
    said,
    save: () =>
      void work(async (file) => {
        saveFile(file);
        return words.saved(file.fileName);
      }),
    openNew: () =>
      void work(async (file) => {
        await useCases.openNew(file);
        return words.opened;
      }),
  };
};
