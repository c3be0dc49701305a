import { newWorkbook } from "../../host/workbook/openWorkbook";
import { layouts, type SampleRegister } from "./layout";
import { prepareSheet, writeListSheet } from "./listSheet";
import { writeParameterSheet } from "./parameterSheet";
import { planSample } from "./plan";
import { words } from "./words";

/** Where a register of the sample stands, as the check should report it. */
export interface PlacedRegister {
  readonly register: SampleRegister;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: number;
}

/** A rule that the sample breaks on purpose; `sheet` and `row` are null for one about a register or the workbook. */
export interface PlantedFinding {
  readonly ref: number;
  readonly register: SampleRegister | "parameters";
  readonly sheet: string | null;
  readonly row: number | null;
}

export interface SampleWorkbook {
  readonly file: Uint8Array;
  readonly registers: readonly PlacedRegister[];
  readonly findings: readonly PlantedFinding[];
}

/** Builds the sample workbook: same bytes every time, with what a check of it must find, worked out from the plan. */
export const makeSampleWorkbook = (): SampleWorkbook => {
  const plan = planSample();
  const workbook = newWorkbook(words.parameters.sheet);
  const [parameterSheet] = workbook.sheets();
  if (parameterSheet === undefined) throw new Error("A new workbook has no sheet.");
  prepareSheet(parameterSheet, 3);
  writeParameterSheet(parameterSheet, plan.parameters);
  const registers: PlacedRegister[] = [];
  const findings: PlantedFinding[] = plan.sheetBreaks.map(({ ref, register }) => ({ ref, register, sheet: null, row: null }));
  for (const layout of layouts) {
    const records = plan.records[layout.register];
    const sheet = workbook.addSheet(layout.sheet);
    prepareSheet(sheet, layout.columns.length);
    const { headerRow, recordRows } = writeListSheet(sheet, layout, records);
    const [firstRow] = recordRows;
    const lastRow = recordRows.at(-1);
    if (firstRow === undefined || lastRow === undefined) throw new Error(`The sample has no record of ${layout.register}.`);
    registers.push({ register: layout.register, sheet: layout.sheet, headerRow, firstRow, lastRow, rows: records.length });
    records.forEach(({ breaks }, index) => {
      for (const ref of breaks) findings.push({ ref, register: layout.register, sheet: layout.sheet, row: recordRows[index] ?? null });
    });
  }
  workbook.activeSheet = parameterSheet;
  return { file: workbook.save(), registers, findings };
};
