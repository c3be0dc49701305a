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
  },
});

export function application(): HostObject {
  return applicationType.wrap(null);
}
