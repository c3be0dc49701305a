import { activeAddicts } from "./addicts";
import { asOf, day, proposedOn, registeredOn } from "./days";
import type { HouseholdFigures } from "./households";
import { onDay, type SampleCells } from "./record";
import { words } from "./words";

/** The parameter sheet: values by parameter, and the list of hamlets. */
export interface SampleParameters {
  readonly values: SampleCells;
  readonly hamlets: readonly HouseholdFigures[];
}

/** Households the population list has and the register lacks (rule 95). */
const forgottenHouseholds = 2;
const peopleOfForgotten = 7;

/**
 * Residents as the population list counts them: two households more than the register in the first hamlet. The baseline
 * of users is left blank (rule 124), that of addicts is one below the present number (rule 125).
 */
export const inventParameters = (residents: readonly HouseholdFigures[]): SampleParameters => {
  const hamlets = residents.map(({ households, people }, index) =>
    index === 0 ? { households: households + forgottenHouseholds, people: people + peopleOfForgotten } : { households, people });
  const sum = (of: (figures: HouseholdFigures) => number): number => hamlets.reduce((total, figures) => total + of(figures), 0);
  return {
    hamlets,
    values: {
      communeName: words.commune,
      provinceName: words.province,
      unitKind: words.parameters.unitKindValue,
      population: sum(({ people }) => people),
      householdTotal: sum(({ households }) => households),
      registeredOn: onDay(registeredOn),
      addictBaseline: activeAddicts - 1,
      proposedOn: onDay(proposedOn),
      asOf: onDay(asOf),
      windowFrom: onDay(day("2025-01-01")),
      windowTo: onDay(day("2025-12-31")),
      onKeyRoute: words.parameters.onKeyRouteValue,
    },
  };
};
