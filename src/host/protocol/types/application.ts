import { itemNotFound } from "../errors";
import { defineType, type HostObject } from "../objects";
import { fromChoice } from "../values";

const MODES = { Automatic: "Automatic", AutomaticExceptTables: "AutomaticExceptTables", Manual: "Manual" } as const;

const applicationType = defineType<null>({
  name: "Application",
  get: { CalculationMode: (_none, { session }) => session.calculationMode },
  set: { CalculationMode: (_none, value, { session }) => { session.calculationMode = fromChoice(MODES, value); } },
  call: {
    // This host draws nothing and calculates nothing: both requests are met as they come.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    Calculate: () => undefined,
    CreateWorkbook: (_none, args, { created }) => createdType.wrap(created.make(args.optionalText(0))),
    _GetWorkbookCreatedById: (_none, args, { created }) => createdType.wrap(created.has(args.text(0)) ? args.text(0) : itemNotFound()),
  },
});

/** A workbook the add-in made and has not opened yet, by its id. */
const createdType = defineType<string>({
  name: "WorkbookCreated",
  identity: (id) => ({ Id: id }),
  get: { Id: (id) => id },
  call: { Open: (id, _args, { created }) => { created.open(id); } },
});

export function application(): HostObject {
  return applicationType.wrap(null);
}
