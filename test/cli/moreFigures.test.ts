/** What the JSON of the check command says besides findings: completeness by hamlet, and columns to ask about. */
import { readFileSync } from "node:fs";
import { main } from "../../src/cli/main";
import { goldenPath } from "../support/golden";

interface Completeness {
  readonly register: string;
  readonly hamlet: string | null;
  readonly expected: number | null;
  readonly listed: number;
  readonly rows: number;
  readonly complete: number;
  readonly filled: number;
  readonly expectedFrom: string;
  readonly missing: readonly { readonly field: string; readonly mark: string; readonly count: number; readonly unread: number }[];
}

interface Report {
  readonly registers: readonly { readonly register: string; readonly sheet: string; readonly rows: number; readonly columns: Readonly<Record<string, string>> }[];
  readonly completeness: readonly Completeness[];
  readonly missingColumns: readonly { readonly register: string; readonly sheet: string; readonly field: string; readonly mark: string; readonly rows: number }[];
  readonly reports: readonly { readonly id: string; readonly rows: readonly { readonly label: string; readonly figures: Readonly<Record<string, number | null>> }[] }[];
  readonly doubtfulColumns: readonly { readonly rule: string; readonly broken: number; readonly rows: number }[];
}

const reportOf = async (path: string): Promise<Report> => {
  let text = "";
  const status = await main([path, "--json", "-"], { write: (part) => void (text += part), complain: () => undefined });
  expect(status).toBe(0);
  return JSON.parse(text) as Report;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test.each(["01-tidy", "03-official-forms", "05-text-dates"])("%s: completeness accounts for every row of every register", async (name) => {
  const { registers, completeness, missingColumns } = await reportOf(goldenPath(name));
  const lists = [...new Set(registers.map(({ register }) => register))].filter((register) => register !== "parameters");
  expect(new Set(completeness.map(({ register }) => register))).toEqual(new Set(lists.filter((register) => sum(registers.filter((one) => one.register === register).map(({ rows }) => rows)) > 0 || register === "household")));
  for (const register of lists) {
    const hamlets = completeness.filter((one) => one.register === register);
    expect([register, sum(hamlets.map(({ rows }) => rows))]).toEqual([register, sum(registers.filter((one) => one.register === register).map(({ rows }) => rows))]);
  }
  for (const { complete, filled, rows, listed, missing } of completeness) {
    expect(complete).toBeLessThanOrEqual(filled);
    expect(filled).toBeLessThanOrEqual(rows);
    expect(listed).toBeLessThanOrEqual(rows);
    for (const { count, unread } of missing) expect([count > 0, count <= rows - filled, unread <= count]).toEqual([true, true, true]);
  }
  for (const { register, sheet, field } of missingColumns) {
    const part = registers.find((one) => one.register === register && one.sheet === sheet);
    expect(part?.columns).not.toHaveProperty(field);
  }
});

test("the sample says of whole hamlets how many households there should be, and names nobody", async () => {
  const path = "assets/samples/so-mau-xa-khong-ma-tuy.xlsx";
  expect(readFileSync(path).length).toBeGreaterThan(0);
  const { completeness, missingColumns, doubtfulColumns, reports } = await reportOf(path);
  const households = completeness.filter(({ register }) => register === "household");
  const byHamlet = reports.find(({ id }) => id === "T09")?.rows.filter(({ label }) => label !== "") ?? [];
  expect(byHamlet.length).toBeGreaterThan(3);
  // The table by hamlet counts resident households and persons on the list in its own way.
  expect(households.map(({ hamlet, listed }) => [hamlet, listed])).toEqual(byHamlet.map(({ label, figures }) => [label, figures["hoTong"]]));
  const addicts = completeness.filter(({ register, hamlet }) => register === "addict" && hamlet !== null);
  expect(addicts.map(({ hamlet, listed }) => [hamlet, listed])).toEqual(byHamlet.map(({ label, figures }) => [label, figures["nghienTong"]]));
  for (const { expected, rows } of households) expect([expected === null, rows > 0]).toEqual([false, true]);
  expect(new Set(households.map(({ expectedFrom }) => expectedFrom))).toEqual(new Set(["hamletList"]));
  expect(JSON.stringify([completeness, missingColumns, doubtfulColumns])).not.toMatch(/Lò |Vi Thị|Hà Văn/);
  for (const { broken, rows } of doubtfulColumns) expect(broken * 100).toBeGreaterThan(rows * 60);
});
