import { looksLegacy } from "../../../../src/core/parse/encoding/decodeLegacy";
import { names } from "./corpusWords";

test("20,000 different Unicode texts cost some milliseconds", () => {
  const texts = names(20_000).map((name, index) => `${name} ${index}`);
  const run = (): number => {
    const start = performance.now();
    expect(texts.some(looksLegacy)).toBe(false);
    return performance.now() - start;
  };
  // The best of several runs, and a limit far above what is measured: a busy machine must not turn the test red.
  expect(Math.min(run(), run(), run(), run(), run())).toBeLessThan(60);
});
