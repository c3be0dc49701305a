import fc from "fast-check";
import { earlierRows, firstRows, moreRows, mostRowsShown, withRow } from "../../src/taskpane/state/rowWindow";

describe("the window of rows that is drawn", () => {
  it("begins with 50 rows, or all of fewer", () => {
    expect(firstRows(137)).toEqual({ from: 0, to: 50, total: 137 });
    expect(firstRows(3)).toEqual({ from: 0, to: 3, total: 3 });
  });

  it("grows by 50 up to 200, then moves", () => {
    let window = firstRows(1000);
    for (let page = 0; page < 3; page += 1) window = moreRows(window);
    expect(window).toEqual({ from: 0, to: 200, total: 1000 });
    expect(moreRows(window)).toEqual({ from: 50, to: 250, total: 1000 });
  });

  it("ends with the last row", () => {
    expect(moreRows({ from: 0, to: 100, total: 137 })).toEqual({ from: 0, to: 137, total: 137 });
  });

  it("moves back up by a page", () => {
    expect(earlierRows({ from: 70, to: 270, total: 400 })).toEqual({ from: 20, to: 220, total: 400 });
    expect(earlierRows({ from: 20, to: 220, total: 400 })).toEqual({ from: 0, to: 200, total: 400 });
  });

  it("reaches any row from anywhere and never draws more than its most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), fc.nat(), (total, first, second) => {
        const window = withRow(withRow(firstRows(total), first % total), second % total);
        expect(window.from).toBeLessThanOrEqual(second % total);
        expect(window.to).toBeGreaterThan(second % total);
        expect(window.to - window.from).toBeLessThanOrEqual(mostRowsShown);
        expect(window.to).toBeLessThanOrEqual(total);
      }),
    );
  });
});
