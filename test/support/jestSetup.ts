/**
 * Before every test file: an unexpected console.error or console.warn fails the test that caused it, and jsdom gets
 * the one browser class that Fluent needs and jsdom lacks. A test that expects such a message spies on the console.
 */
let complaints: string[] = [];

const recordInto =
  (level: string) =>
  (...args: unknown[]): void => {
    complaints.push(`console.${level}: ${args.map(String).join(" ")}`);
  };

beforeEach(() => {
  complaints = [];
  console.error = recordInto("error");
  console.warn = recordInto("warn");
});

afterEach(() => {
  const seen = complaints;
  complaints = [];
  if (seen.length > 0) throw new Error(`Unexpected console output:\n${seen.join("\n")}`);
});

class ResizeObserverStub {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

if (typeof window !== "undefined" && !("ResizeObserver" in window)) {
  Object.defineProperty(window, "ResizeObserver", { value: ResizeObserverStub, configurable: true, writable: true });
}

export {};
