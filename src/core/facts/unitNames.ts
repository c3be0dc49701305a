import type { Names, UnitNames } from "../model/unitNames";
import type { Parameters } from "../parse/parameters";

/** The names of a unit: the parameter sheet's where it gives one, else those its office settled. */
export const unitNamesOf = (parameters: Parameters | null, names: Names): UnitNames => ({
  name: parameters?.communeName ?? null,
  kind: parameters?.unitKind ?? names.unitKind ?? null,
  province: parameters?.provinceName ?? names.province ?? null,
  appraiser: names.appraiser ?? null,
  recogniser: names.recogniser ?? null,
  signsFor: names.signsFor ?? null,
  signerTitle: names.signerTitle ?? null,
  hamlet: names.hamlet ?? null,
  person: names.person ?? null,
});
