import type { Page } from "playwright-core";
import type { FileOutcome } from "../../src/app/filePorts";
import type { ReadFileOptions } from "../../src/reader/readFile";
import type { WorkbookSnapshot } from "../../src/core/model/sheetGrid";
import type { WorkerExaminer } from "../../src/reader/worker/examineInWorker";
import { householdWorkbook } from "../bench/householdWorkbook";
import { openBrowser, type TestBrowser } from "../support/browser";
import { goldenBytes } from "../support/golden";
import { snapshotOf } from "./support/read";
import { servePage } from "./support/servePage";

/** What the page keeps for us. */
interface ReaderWindow {
  readonly reader: WorkerExaminer<ReadFileOptions, WorkbookSnapshot>;
}

let browser: TestBrowser;
let served: Awaited<ReturnType<typeof servePage>>;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [served, browser] = await Promise.all([servePage(), openBrowser()]);
  page = await browser.context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(served.address)) complaints.push(request.url());
  });
  await page.goto(served.address);
}, 240_000);

afterAll(async () => {
  await browser.close();
  await served.close();
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Reads files one after another in the page; snapshots come back as text. */
const readInPage = (files: readonly Uint8Array[]): Promise<{ readonly outcomes: readonly string[]; readonly ticks: number }> =>
  page.evaluate(async (encoded) => {
    const { reader } = window as unknown as ReaderWindow;
    let ticks = 0;
    const timer = setInterval(() => { ticks += 1; }, 1);
    const outcomes: string[] = [];
    for (const text of encoded) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const outcome: FileOutcome<WorkbookSnapshot> = await reader.examine(bytes, {});
      outcomes.push(JSON.stringify(outcome, (_, value: unknown) => (value instanceof Set ? [...(value as Set<number>)] : value)));
    }
    clearInterval(timer);
    return { outcomes, ticks };
  }, files.map(base64));

const asText = (snapshot: WorkbookSnapshot): string => JSON.stringify({ answer: snapshot }, (_, value: unknown) => (value instanceof Set ? [...(value as Set<number>)] : value));

it("reads what Node reads, in a worker of the pane's own origin and under its policy", async () => {
  const files = ["01-tidy", "09-hidden"].map(goldenBytes);
  const { outcomes } = await readInPage(files);
  expect(outcomes).toEqual(files.map((file) => asText(snapshotOf(file))));
  expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([new URL(served.address).origin]);
  expect(complaints).toEqual([]);
});

it("goes on after files that cannot be read", async () => {
  const { outcomes } = await readInPage([new Uint8Array(), goldenBytes("01-tidy").slice(0, 5_000), goldenBytes("01-tidy")]);
  expect(outcomes.map((text) => (JSON.parse(text) as { refusal?: { code: string } }).refusal?.code ?? "read")).toEqual(["empty", "truncated", "read"]);
});

it("leaves the page free while it reads", async () => {
  const { outcomes, ticks } = await readInPage([await householdWorkbook(10_000)]);
  expect((JSON.parse(outcomes[0] ?? "") as { answer: WorkbookSnapshot }).answer.sheets[1]?.values).toHaveLength(10_003);
  expect(ticks).toBeGreaterThan(3);
});

it("stops at once when asked to, and reads the next file in a new worker", async () => {
  const [stopped, next] = await page.evaluate(async ([large, small]) => {
    const { reader } = window as unknown as ReaderWindow;
    const bytesOf = (text = ""): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const signal = { aborted: false };
    const first = reader.examine(bytesOf(large), {}, signal).then(() => "read", (error: unknown) => (error as { code: string }).code);
    signal.aborted = true;
    return [await first, "answer" in (await reader.examine(bytesOf(small), {}))];
  }, [base64(await householdWorkbook(20_000)), base64(goldenBytes("01-tidy"))]);
  expect([stopped, next]).toEqual(["cancelled", true]);
});
