import { corpus } from "./cases";
import { judge, type Verdict } from "./judge";
import { layouts } from "./layouts";

const minRightShare = 0.98;

describe("registers as clerks lay them out", () => {
  const verdicts: (Verdict & { readonly layout: string; readonly registers: string })[] = [];
  for (const one of corpus(2026)) verdicts.push({ ...judge(one), layout: one.layout, registers: one.laidOut.map(({ register }) => register).join(" + ") });
  const shown = (selected: typeof verdicts): string[] => selected.map(({ layout, registers, faults }) => `${layout}, ${registers}: ${faults.join("; ")}`);

  test("the corpus has at least 60 layouts, each with every register", () => {
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
    expect(layouts.length).toBeGreaterThanOrEqual(60);
    expect(verdicts.length).toBeGreaterThanOrEqual(layouts.length * 14);
  });

  test("the heading row is right in at least 98 of 100", () => {
    const right = verdicts.filter(({ heading }) => heading === "right");
    expect(right.length / verdicts.length).toBeGreaterThanOrEqual(minRightShare);
  });

  test("where it is not, a question is asked: no register is taken for another or at another place", () => {
    expect(shown(verdicts.filter(({ heading }) => heading === "wrong"))).toEqual([]);
  });

  test("columns, records with their true rows and hamlets are exact wherever a register was taken", () => {
    expect(shown(verdicts.filter(({ heading, faults }) => heading === "right" && faults.length > 0))).toEqual([]);
  });
});
