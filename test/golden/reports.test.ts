import { parseIsoDate, type LocalDate } from "../../src/core/model/localDate";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { ReportTable } from "../../src/core/model/report";
import { expectedOf, goldenBytes, goldenNames } from "../support/golden";
import { openInNode } from "../support/openInNode";

const day = (iso: string | null, name: string): Readonly<Record<string, LocalDate>> => {
  const date = iso === null ? null : parseIsoDate(iso);
  return date === null ? {} : { [name]: date };
};

/** The tables that the expected file has figures of, as the program fills them. */
const tablesOf = async (name: string): Promise<ReadonlyMap<string, ReportTable>> => {
  const { asOf, proposedOn, registeredOn, reports = {} } = expectedOf(name);
  const { useCases, close } = openInNode(goldenBytes(name));
  try {
    const result: CheckResult = await useCases.check({ dates: { ...day(asOf, "asOf"), ...day(proposedOn, "proposedOn"), ...day(registeredOn, "registeredOn") } });
    return new Map(await Promise.all(Object.keys(reports).map(async (id): Promise<[string, ReportTable]> => [id, await useCases.report(result, id)])));
  } finally {
    close();
  }
};

const withReports = goldenNames.filter((name) => Object.keys(expectedOf(name).reports ?? {}).length > 0);

test("some of the expected files have figures of tables", () => {
  expect(withReports.length).toBeGreaterThan(0);
});

test.each(withReports)("the tables of %s have the totals of the expected file, and add up", async (name) => {
  const tables = await tablesOf(name);
  for (const [id, { total }] of Object.entries(expectedOf(name).reports ?? {})) {
    expect(tables.get(id)?.totals).toMatchObject(total);
    expect(tables.get(id)?.broken).toEqual([]);
  }
});
