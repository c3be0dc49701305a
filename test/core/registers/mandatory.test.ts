import { mandatoryOf, type Occasion } from "../../../src/core/registers/mandatory";
import { columnsOf, listRegisterIds } from "../../../src/core/registers/registry";
import { personRegisterIds } from "../../../src/core/model/registerIds";

/** The values that an occasion names, with the column they should belong to. */
const valuesOf = (occasion: Occasion): readonly { readonly field: string; readonly values: readonly string[] }[] => {
  if (typeof occasion === "string" || "filled" in occasion) return [];
  if ("anyOf" in occasion) return occasion.anyOf.flatMap(valuesOf);
  return [{ field: occasion.field, values: "is" in occasion ? occasion.is : occasion.isNot }];
};

describe.each(listRegisterIds)("mandatory columns of %s", (register) => {
  const columns = columnsOf(register);
  const mandatory = mandatoryOf(register);

  test("are there, each once", () => {
    expect(mandatory.length).toBeGreaterThan(1);
    const fields = mandatory.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test("depend on values that their columns know", () => {
    for (const { field, values } of mandatory.flatMap(({ when = [] }) => when.flatMap(valuesOf))) {
      const column = columns[field];
      expect(column?.kind).toBe("term");
      expect(Object.keys(column?.kind === "term" ? column.terms : {})).toEqual(expect.arrayContaining([...values]));
    }
  });

  test("ask the test log of persons only, and for dates in numbers of dates only", () => {
    for (const { field, test, datedIn } of mandatory) {
      if (test !== undefined) expect(personRegisterIds).toContain(register);
      if (datedIn !== undefined) expect([columns[field]?.kind, columns[datedIn]?.kind]).toEqual(["date", "text"]);
    }
  });
});
