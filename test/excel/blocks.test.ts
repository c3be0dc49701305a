import { type Block, createReadingList, maxRowsPerTrip } from "../../src/excel/blocks";

const allTrips = (list: ReturnType<typeof createReadingList>): Block[][] => {
  const trips: Block[][] = [];
  for (let trip = list.nextTrip(); trip.length > 0; trip = list.nextTrip()) trips.push(trip);
  return trips;
};
const rowsOf = (trip: readonly Block[]): number => trip.reduce((sum, { rows }) => sum + rows, 0);

describe("the reading list", () => {
  it("packs rows of all sheets into as few trips as 5,000 rows allow", () => {
    // 12,001 rows in all: three trips, the last one short, every row once and in order.
    const extents = [300, 7_000, 0, 1, 4_700].map((rows) => ({ rows, columns: 12 }));
    const trips = allTrips(createReadingList(extents));
    expect(trips.map(rowsOf)).toEqual([5_000, 5_000, 2_001]);
    expect(trips[0]).toEqual([
      { sheet: 0, offset: 0, rows: 300 },
      { sheet: 1, offset: 0, rows: 4_700 },
    ]);
    expect(trips[1]?.[0]).toEqual({ sheet: 1, offset: 4_700, rows: 2_300 });
  });

  it("costs ceil(rows / 5,000) trips for a register of thirty-three columns", () => {
    expect(allTrips(createReadingList([{ rows: 20_000, columns: 33 }]))).toHaveLength(20_000 / maxRowsPerTrip);
  });

  it("reads less at once of a wide sheet, more again when its cells turn out small", () => {
    const list = createReadingList([{ rows: 5_000, columns: 300 }]);
    const [first] = list.nextTrip();
    expect(first?.rows).toBeLessThan(2_000);
    list.learn(first as Block, (first?.rows ?? 0) * 400);
    expect(rowsOf(list.nextTrip())).toBe(5_000 - (first?.rows ?? 0));
  });

  it("reads what was too large again in halves, without losing order", () => {
    const list = createReadingList([{ rows: 6_000, columns: 5 }]);
    const trip = list.nextTrip();
    expect(list.tryHalf(trip)).toBe(true);
    expect(allTrips(list)).toEqual([
      [{ sheet: 0, offset: 0, rows: 2_500 }],
      [{ sheet: 0, offset: 2_500, rows: 2_500 }],
      [{ sheet: 0, offset: 5_000, rows: 1_000 }],
    ]);
  });

  it("measures a few rows after a message that was too large, then goes on by that measure", () => {
    const list = createReadingList([{ rows: 6_000, columns: 5 }]);
    expect(list.tryFew(list.nextTrip())).toBe(true);
    const [few] = list.nextTrip();
    expect(few).toEqual({ sheet: 0, offset: 0, rows: 250 });
    list.learn(few as Block, 250 * 2_000);
    // 2,000 bytes a row and a fifth for safety: 3,000,000 / 2,400 = 1,250 rows.
    expect(list.nextTrip()).toEqual([{ sheet: 0, offset: 250, rows: 1_250 }]);
  });

  it("gives up when a single row is too large", () => {
    const list = createReadingList([{ rows: 2, columns: 5 }]);
    let tries = 0;
    while (list.tryHalf(list.nextTrip())) tries += 1;
    expect(tries).toBe(12);
    expect(createReadingList([{ rows: 1, columns: 5 }]).tryFew([{ sheet: 0, offset: 0, rows: 1 }])).toBe(false);
  });
});
