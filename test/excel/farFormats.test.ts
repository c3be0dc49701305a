/** A sheet formatted to its last row must cost no more than a clean one (anchors A6). */
import { closeExcel, openExcel } from "./support/openExcel";
import { registerSheet, registerWorkbook } from "./support/workbooks";

afterEach(closeExcel);

test("formats down to row 1,048,576 add neither a round trip nor a byte to reading", async () => {
  const file = await registerWorkbook({ rows: 500 });
  const clean = openExcel(file);
  const expected = await clean.port.read();
  const { syncs, requestBytes, responseBytes } = clean.engine.counters.totals;

  const formatted = openExcel(file);
  const sheet = formatted.sheet(registerSheet);
  for (const row of [2_000, 60_000, 1_048_576]) sheet.patchStyle({ top: row, left: 1, bottom: row, right: 40 }, { fillColor: "#FFF2CC" });
  expect(sheet.style(1_048_576, 40).fillColor).toBe("#FFF2CC");
  expect(await formatted.port.read()).toEqual(expected);
  expect(formatted.engine.counters.totals).toMatchObject({ syncs, requestBytes, responseBytes });
});
