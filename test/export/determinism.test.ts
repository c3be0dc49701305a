import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { copyTables } from "../../src/export/table/copyTables";
import { exportSheets } from "../../src/export/exportSheets";
import { digests } from "./support/digests";
import { hamletSheet, request } from "./support/sheets";

afterEach(() => jest.useRealTimers());

describe("the same request", () => {
  it("gives the same bytes again, also on another day", () => {
    jest.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z") });
    const once = digests();
    jest.setSystemTime(new Date("2031-07-09T13:14:15Z"));
    expect(digests()).toEqual(once);
    expect(new Set(Object.values(once)).size).toBe(4);
  });

  it.each(["Asia/Ho_Chi_Minh", "America/Los_Angeles"])("gives the same bytes in %s", (zone) => {
    // A time zone is settled when a process starts.
    const script = `import { digests } from ${JSON.stringify(join(__dirname, "support/digests.ts"))};\nconsole.log(new Date(0).getTimezoneOffset(), JSON.stringify(digests()));`;
    const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], { encoding: "utf8", env: { ...process.env, TZ: zone, LANG: "vi_VN.UTF-8" } });
    const [, offset, json = ""] = /^(-?\d+) (.*)/.exec(output) ?? [];
    expect(Number(offset)).toBe(zone.startsWith("Asia") ? -480 : 480);
    expect(JSON.parse(json)).toEqual(digests());
  });
});

describe("what only the add-in reads", () => {
  it("is in no part of any file", () => {
    const secret = "k038085000001";
    const content = { ...hamletSheet(), values: hamletSheet().values.map((row) => [...row.slice(0, 4), secret]) };
    for (const format of ["xlsx", "csv", "json", "docx"] as const) {
      const { bytes } = exportSheets(request(format, { sheets: [{ code: "T09", name: "Biểu", content }] }));
      const texts = format === "xlsx" || format === "docx" ? Object.values(unzipSync(bytes)) : [bytes];
      for (const text of texts) expect(strFromU8(text)).not.toContain(secret);
    }
    const { text, html } = copyTables([{ code: "T09", name: "Biểu", content }], false);
    expect(text + html).not.toContain(secret);
  });
});
