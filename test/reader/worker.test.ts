import { AppError } from "../../src/app/appError";
import type { FileOutcome } from "../../src/app/filePorts";
import { type Examination, examination } from "../../src/reader/examination";
import { examineHere } from "../../src/reader/examineHere";
import { readFile } from "../../src/reader/readFile";
import { examineInWorker } from "../../src/reader/worker/examineInWorker";
import type { FileReply, FileRequest, StartedWorker } from "../../src/reader/worker/messages";
import { serveExamination } from "../../src/reader/worker/serve";
import { rawPackage, sheetData } from "../host/workbook/packages";

const numbered = (number: number): Uint8Array => rawPackage({ sheet: sheetData(`<row r="1"><c r="A1"><v>${String(number)}</v></c></row>`) });
const answerOf = <Answer>(outcome: FileOutcome<Answer>): Answer => {
  if ("answer" in outcome) return outcome.answer;
  throw new Error(outcome.refusal.code);
};

type Event = "message" | "error" | "messageerror";

/** A worker in this thread: messages are copied as between threads and arrive one after another. */
class FakeWorker<Question, Answer> implements StartedWorker<FileRequest<Question>, FileReply<Answer>> {
  isTerminated = false;
  private readonly outer = new Map<Event, ((event: { readonly data: FileReply<Answer> }) => void)[]>();
  private readonly inner: ((event: { readonly data: FileRequest<Question> }) => void)[] = [];

  constructor(examine: Examination<Question, Answer> | "missing" | "dying" | "silent") {
    if (examine === "missing") this.fire("error");
    else if (typeof examine === "function") {
      serveExamination(
        {
          postMessage: (reply: FileReply<Answer>) => {
            const data = structuredClone(reply);
            this.later(() => this.outer.get("message")?.forEach((listener) => listener({ data })));
          },
          addEventListener: (_, listener: (event: { readonly data: FileRequest<Question> }) => void) => { this.inner.push(listener); },
        },
        examine,
      );
    } else {
      this.later(() => this.outer.get("message")?.forEach((listener) => listener({ data: { kind: "ready" } })));
      if (examine === "dying") this.inner.push(() => this.fire("error"));
    }
  }

  postMessage(request: FileRequest<Question>): void {
    const copy = structuredClone(request);
    this.later(() => this.inner.forEach((listener) => listener({ data: copy })));
  }

  addEventListener(type: Event, listener: ((event: { readonly data: FileReply<Answer> }) => void) | (() => void)): void {
    this.outer.set(type, [...(this.outer.get(type) ?? []), listener]);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private fire(type: "error"): void {
    this.later(() => this.outer.get(type)?.forEach((listener) => listener({ data: { kind: "ready" } })));
  }

  private later(work: () => void): void {
    setImmediate(() => {
      if (!this.isTerminated) work();
    });
  }
}

const started: FakeWorker<unknown, unknown>[] = [];
beforeEach(() => { started.length = 0; });

const inWorker = <Question, Answer>(...kinds: readonly (Examination<Question, Answer> | "missing" | "dying" | "silent")[]) =>
  examineInWorker<Question, Answer>(() => {
    const worker = new FakeWorker(kinds[Math.min(started.length, kinds.length - 1)] as Examination<Question, Answer>);
    started.push(worker as FakeWorker<unknown, unknown>);
    return worker;
  });

describe.each([
  ["in a worker", () => inWorker(readFile).examine],
  ["in this thread", () => examineHere(readFile)],
])("a file examined %s", (_, make) => {
  it("gives its sheets, hidden rows and all", async () => {
    const bytes = rawPackage({ sheet: sheetData('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>') });
    expect(answerOf(await make()(bytes, {})).sheets[0]).toMatchObject({ values: [[1], [2]], hiddenRows: new Set([2]) });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it("or the reason why it has none, and the next file is read", async () => {
    const examine = make();
    expect(await examine(new Uint8Array(), {})).toMatchObject({ refusal: { code: "empty" } });
    expect(answerOf(await examine(numbered(7), {})).sheets[0]?.values).toEqual([[7]]);
  });

  it("rejects when a person has stopped before", async () => {
    await expect(make()(numbered(1), {}, { aborted: true })).rejects.toEqual(new AppError("cancelled"));
  });
});

describe("what is passed in", () => {
  const sum = examination(({ sheets }, factor: number) => sheets.flatMap(({ values }) => values.flat()).reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0) * factor);

  it("travels as question and answer, without the sheets", async () => {
    expect(await inWorker(sum).examine(numbered(21), 2)).toEqual({ answer: 42 });
    expect(await examineHere(sum)(numbered(21), 2)).toEqual({ answer: 42 });
  });

  it("is not asked about a file that cannot be read", async () => {
    expect(await inWorker(sum).examine(Uint8Array.from([1]), 2)).toMatchObject({ refusal: { code: "notZip" } });
  });

  it("makes a refusal of an answer that cannot travel", async () => {
    expect(await inWorker(examination((): unknown => () => 1)).examine(numbered(1), null)).toMatchObject({ refusal: { code: "readerFailed" } });
  });

  const failing = examination((): number => { throw new TypeError("Lò Văn A"); });

  it("makes a refusal of its own failure, which names no cell", async () => {
    expect(await inWorker(failing).examine(numbered(1), null)).toEqual({ refusal: { code: "readerFailed", detail: "TypeError" } });
    expect(await examineHere(failing)(numbered(1), null)).toEqual({ refusal: { code: "readerFailed", detail: "TypeError" } });
    expect(started.every(({ isTerminated }) => !isTerminated)).toBe(true);
  });
});

describe("the worker", () => {
  it("is started once, and reads one file at a time in the order asked for", async () => {
    let open = 0;
    const seen: number[] = [];
    const { examine } = inWorker<number, number>(async (_, question) => {
      open += 1;
      expect(open).toBe(1);
      await new Promise((resolve) => { setImmediate(resolve); });
      open -= 1;
      seen.push(question);
      return { answer: question };
    });
    const answers = await Promise.all([1, 2, 3, 4].map((question) => examine(numbered(question), question)));
    expect(answers.map(answerOf)).toEqual([1, 2, 3, 4]);
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(started).toHaveLength(1);
  });

  it("dies with the file that is stopped; the next file gets another", async () => {
    const examiner = inWorker<number, number>("silent", (_, question) => ({ answer: question }));
    const signal = { aborted: false };
    const stopped = examiner.examine(numbered(1), 1, signal);
    const next = examiner.examine(numbered(2), 2);
    setImmediate(() => { signal.aborted = true; });
    await expect(stopped).rejects.toEqual(new AppError("cancelled"));
    expect(await next).toEqual({ answer: 2 });
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it("that a file brings down costs that file alone", async () => {
    const examiner = inWorker<number, number>("dying", (_, question) => ({ answer: question }));
    expect(await examiner.examine(numbered(1), 1)).toEqual({ refusal: { code: "readerFailed", detail: "worker" } });
    expect(await examiner.examine(numbered(2), 2)).toEqual({ answer: 2 });
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it("whose script is missing is no fault of the file", async () => {
    await expect(inWorker<number, number>("missing").examine(numbered(1), 1)).rejects.toEqual(new AppError("engineMissing"));
    const forbidden = examineInWorker<number, number>(() => { throw new Error("policy"); });
    await expect(forbidden.examine(numbered(1), 1)).rejects.toEqual(new AppError("engineMissing"));
  });

  it("that is closed stops what it is at, and starts again when needed", async () => {
    const examiner = inWorker<number, number>("silent", (_, question) => ({ answer: question }));
    const stopped = examiner.examine(numbered(1), 1);
    setImmediate(() => examiner.close());
    await expect(stopped).rejects.toEqual(new AppError("cancelled"));
    expect(await examiner.examine(numbered(2), 2)).toEqual({ answer: 2 });
    examiner.close();
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });
});

describe("a file that never comes back", () => {
  beforeEach(() => { jest.useFakeTimers({ doNotFake: ["setImmediate"] }); });
  afterEach(() => { jest.useRealTimers(); });

  it("is given up after two minutes", async () => {
    const examiner = inWorker<number, number>("silent");
    const outcome = examiner.examine(numbered(1), 1);
    await jest.advanceTimersByTimeAsync(119_000);
    expect(started[0]?.isTerminated).toBe(false);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await outcome).toEqual({ refusal: { code: "readerFailed", detail: "no answer" } });
    expect(started[0]?.isTerminated).toBe(true);
  });
});
