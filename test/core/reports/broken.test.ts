import type { ReportFigures, ReportRow } from "../../../src/core/model/report";
import { brokenRows } from "../../../src/core/reports/compute/broken";
import type { Relation } from "../../../src/core/reports/definition/schema";

const row = (key: string, figures: ReportFigures, line?: string): ReportRow => ({ key, kind: "row", ordinal: "", label: key, figures, ...(line === undefined ? {} : { line }) });

const broken = (relations: readonly Relation[], rows: readonly ReportRow[], totals: ReportFigures = {}): readonly string[] => brokenRows(relations, rows, totals, new Set(["a", "b", "c", "d"]));

describe("rows in which something does not hold", () => {
  test("a whole that is not its parts; what is missing tells nothing, what is not asked for counts nothing", () => {
    const relations: readonly Relation[] = [{ whole: "a", parts: ["b", "c"] }];
    expect(broken(relations, [row("good", { a: 3, b: 1, c: 2 }), row("bad", { a: 3, b: 1, c: 1 }), row("missing", { a: 3, b: 1, c: null }), row("not asked", { a: 1, b: 1 }), row("none asked", { a: 1 }), row("less", { a: 2, b: 1 })])).toEqual(["bad", "less"]);
    expect(broken(relations, [], { a: 3, b: 1, c: 1 })).toEqual(["total"]);
  });

  test("a part that is more than its whole", () => {
    expect(broken([{ within: "a", part: "b" }], [row("good", { a: 1, b: 1 }), row("bad", { a: 1, b: 2 }), row("missing", { a: null, b: 2 })])).toEqual(["bad"]);
  });

  test("a closing figure that is not opening plus increase less decrease", () => {
    const relations: readonly Relation[] = [{ opening: "a", increase: "b", decrease: "c", closing: "d" }];
    expect(broken(relations, [row("good", { a: 5, b: 2, c: 3, d: 4 }), row("bad", { a: 5, b: 2, c: 3, d: 5 }), row("missing", { a: null, b: 2, c: 3, d: 5 })])).toEqual(["bad"]);
  });

  test("a line that is not the sum of those it is divided into, in each block by itself; shares are no sums", () => {
    const relations: readonly Relation[] = [{ line: "whole", lines: ["one", "two"] }];
    expect(broken(relations, [row("whole", { a: 3, share: 50 }), row("one", { a: 1, share: 20 }), row("two", { a: 2, share: 20 })])).toEqual([]);
    expect(broken(relations, [row("whole", { a: 3 }), row("one", { a: 1 }), row("two", { a: 1 })])).toEqual(["whole"]);
    expect(broken(relations, [row("whole", { a: 3 }), row("one", { a: 1 }), row("two", { a: null })])).toEqual([]);
    const blocks = [row("Đông/whole", { a: 1 }, "whole"), row("Đông/one", { a: 1 }, "one"), row("Đông/two", { a: 0 }, "two"), row("Tây/whole", { a: 1 }, "whole"), row("Tây/one", { a: 1 }, "one"), row("Tây/two", { a: 1 }, "two")];
    expect(broken(relations, blocks)).toEqual(["Tây/whole"]);
  });
});
