import { readSchema } from "../../../src/host/node/readSchema";
import { emulatedTypes } from "../../../src/host/protocol/emulatedTypes";
import { schemaOf } from "../../../src/host/protocol/schema";

describe("the committed schema", () => {
  it("is what the installed client library says (else run src/host/node/writeSchema.ts)", () => {
    expect(Object.fromEntries([...emulatedTypes].sort().map((name) => [name, schemaOf(name)]))).toEqual(readSchema(emulatedTypes));
  });

  it("knows members, requirement sets, reading calls and read-only properties", () => {
    const range = schemaOf("Range");
    expect(range.scalars["RowHidden"]).toEqual({ since: "1.2", writable: true });
    expect(range.scalars["Address"]).toEqual({});
    expect(range.methods["GetUsedRange"]).toEqual({ reads: true });
    expect(range.methods["Clear"]).toEqual({});
    expect(schemaOf("Worksheet").navigation["NamedSheetViews"]).toEqual({ since: "ExcelApiOnline 1.1" });
    expect(schemaOf("WorksheetCollection").collection).toBe(true);
  });
});
