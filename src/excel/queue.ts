import { AppError } from "../app/appError";
import { toAppError } from "./officeErrors";

/** An answer asked for on a context: call it after the next `context.sync()`, not before. */
export type Asked<T> = () => T;

export type ExcelWork<T> = (context: Excel.RequestContext) => Promise<T>;

/** All work with Excel, one piece at a time: interleaved batches of two contexts could act on each other's state. */
export interface ExcelQueue {
  /** Runs `work` when everything asked for before it has ended. Fails with an `AppError` only. */
  run<T>(work: ExcelWork<T>): Promise<T>;
  /** The same for a function of Office.js that makes its own context. */
  call<T>(ask: () => Promise<T>): Promise<T>;
}

/** Excel may never answer (office-js issues 1054, 4805): after this long a round trip counts as lost. */
const defaultWatchdogMs = 30_000;

/** `promise`, or an `AppError` notResponding once `milliseconds` have gone by without an answer. */
const withWatchdog = async <T>(promise: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError("notResponding")), milliseconds);
  });
  try {
    return await Promise.race([promise, lost]);
  } finally {
    clearTimeout(timer);
  }
};

/** Puts a watchdog on every round trip of a context, the closing one of `Excel.run` included. */
const watch = (context: Excel.RequestContext, milliseconds: number): void => {
  const send = context.sync.bind(context);
  context.sync = <T>(value?: T): Promise<T> => withWatchdog(send<T>(value), milliseconds);
};

const runOnce = <T>(work: ExcelWork<T>, watchdogMs: number): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, (context) => {
    watch(context, watchdogMs);
    return work(context);
  });

export const createExcelQueue = (watchdogMs: number = defaultWatchdogMs): ExcelQueue => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
    const turn = last.then(ask).catch((error: unknown) => {
      throw toAppError(error);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    run: (work) => inTurn(() => runOnce(work, watchdogMs)),
    call: (ask) => inTurn(() => withWatchdog(ask(), watchdogMs)),
  };
};
