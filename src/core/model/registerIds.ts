/** The registers, named as in contracts; `parameters` is R0. Reading order of lists on the screen. */
export const registerIds = [
  "addict",
  "user",
  "suspect",
  "postRehab",
  "test",
  "household",
  "hotspot",
  "incident",
  "model",
  "outreach",
  "commitment",
  "exPrisoner",
  "business",
  "organisation",
  "parameters",
] as const;
export type RegisterId = (typeof registerIds)[number];

/** Registers whose rows are persons under management (rules 1 to 22 apply to them; decisions.md 6). */
export const personRegisterIds = ["addict", "user", "suspect", "postRehab", "exPrisoner"] as const;
export type PersonRegisterId = (typeof personRegisterIds)[number];
