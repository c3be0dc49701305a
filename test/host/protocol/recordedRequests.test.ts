import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostEngine } from "../../../src/host/protocol/engine";
import { recordedWorkbook } from "../support/hostUnderTest";

/**
 * Requests the real client made (recorded, see the reference), replayed in order over one workbook. The recorded
 * responses are another emulator's: ids, references and error texts of ours may differ, the rest must agree.
 */
interface Batch {
  readonly flags: number;
  readonly request: object;
  readonly response: object | null;
}
interface Scenario {
  readonly name: string;
  readonly batches: readonly Batch[];
}

const scenarios: readonly Scenario[] = JSON.parse(readFileSync(join(__dirname, "../fixtures/recordedRequests.json"), "utf8")) as readonly Scenario[];

/** Refused here: the recorded workbook is cut short, and what is not emulated says so loudly. */
const REFUSED: Readonly<Record<string, object>> = {
  "22-createWorkbook": { Code: "InvalidArgument", Location: "Application.createWorkbook" },
  "23-insertWorksheetsFromBase64": { Code: "NotImplemented", Message: "not emulated: Workbook.InsertWorksheetsFromBase64" },
};
/** Texts of errors are free. */
const FREE = new Set(["Message"]);
/** A property a bare load gives here, and in Excel, that the other emulator lacked. */
const OURS_ALONE = "NumberFormatLocal";

const HANDLE = /^(?:\{[0-9A-F-]{36}\}(?:[A-Z]+\d+)?|ref\d+|\d+)$/;

/** Compares two answers; where the recorded one holds an id or reference, ours takes its place from then on. */
function agree(expected: unknown, actual: unknown, handles: Map<string, string>, path: string): void {
  if (typeof expected === "string" && HANDLE.test(expected) && typeof actual === "string") {
    handles.set(expected, actual);
    return;
  }
  if (typeof expected === "number" && typeof actual === "number") {
    expect({ path, value: actual }).toEqual({ path, value: expect.closeTo(expected, 2) as number });
    return;
  }
  if (typeof expected !== "object" || expected === null || typeof actual !== "object" || actual === null) {
    expect({ path, value: actual }).toEqual({ path, value: expected });
    return;
  }
  expect({ path, keys: Object.keys(actual).filter((key) => key !== OURS_ALONE).sort() }).toEqual({ path, keys: Object.keys(expected).sort() });
  for (const [key, value] of Object.entries(expected)) {
    if (!FREE.has(key)) agree(value, Reflect.get(actual, key), handles, `${path}.${key}`);
  }
}

function withOwnHandles(request: object, handles: ReadonlyMap<string, string>): string {
  return JSON.stringify(request, (_key, value: unknown) => (typeof value === "string" ? (handles.get(value) ?? value) : value));
}

describe("requests recorded from the real client", () => {
  const engine = new HostEngine(recordedWorkbook(), { profile: "1.15" });
  const handles = new Map<string, string>();

  it("are all here", () => {
    expect(scenarios).toHaveLength(38);
  });

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", async (name, scenario) => {
    for (const batch of scenario.batches) {
      const outcome = await engine.process(withOwnHandles(batch.request, handles), batch.flags);
      if (!outcome.ok) throw new Error(`refused with ${outcome.errorNumber}`);
      const response: unknown = JSON.parse(outcome.body);
      if (REFUSED[name] === undefined) agree(batch.response, response, handles, name);
      else expect(response).toMatchObject({ Error: REFUSED[name] });
    }
  });
});
