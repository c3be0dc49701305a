// Written by src/cli/writeRuleIndex.ts; a change by hand is lost with the next test or build.
import type { RuleExamples } from "./example";
import addict from "./examples/addict";
import business from "./examples/business";
import commitment from "./examples/commitment";
import cross from "./examples/cross";
import exPrisoner from "./examples/exPrisoner";
import hotspot from "./examples/hotspot";
import household from "./examples/household";
import incident from "./examples/incident";
import model from "./examples/model";
import outreach from "./examples/outreach";
import parameters from "./examples/parameters";
import person from "./examples/person";
import postRehab from "./examples/postRehab";
import suspect from "./examples/suspect";
import test from "./examples/test";
import user from "./examples/user";

/** A worked example of every rule, for the handbook. */
export const ruleExamples: RuleExamples = {
  ...addict,
  ...business,
  ...commitment,
  ...cross,
  ...exPrisoner,
  ...hotspot,
  ...household,
  ...incident,
  ...model,
  ...outreach,
  ...parameters,
  ...person,
  ...postRehab,
  ...suspect,
  ...test,
  ...user,
};
