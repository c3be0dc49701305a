import { WorkerHostError } from "../../host/transport/workerClient";
import type { WorkerHost } from "../../host/transport/workerClient";
import type { HostConnection } from "../../host/transport/connection";
import type { BehaviourSettings } from "../../host/transport/workerMessages";

/** The workbook's name and the way into it, or the code of why it could not be opened. */
export type Opening =
  | { readonly name: string; readonly connection: HostConnection }
  | { readonly name: string; readonly unreadable: string };

/** Opens a file in the worker, in place of the workbook that was open. What cannot be read leaves that one open. */
export const openFile = async (host: WorkerHost, name: string, bytes: Uint8Array, behaviour: BehaviourSettings): Promise<Opening> => {
  try {
    const { connection } = await host.open(bytes, behaviour);
    return { name, connection };
  } catch (error) {
    if (error instanceof WorkerHostError) return { name, unreadable: error.code };
    throw error;
  }
};

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the bytes to the browser as a download. */
export const download = (name: string, bytes: Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser still has to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
