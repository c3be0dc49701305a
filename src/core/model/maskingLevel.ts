/**
 * How much of a person an output shows (domain.md 7.3, 3): everything, as an official list must; what tells two rows
 * apart without naming anybody; or figures alone, for whoever has no business with single persons.
 */
export const maskingLevels = ["full", "masked", "counts"] as const;

export type MaskingLevel = (typeof maskingLevels)[number];
