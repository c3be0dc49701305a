// Written by src/cli/writeRuleIndex.ts; a change by hand is lost with the next test or build.
import type { RuleWords } from "../../rules/entry";
import addict from "./groups/addict";
import business from "./groups/business";
import commitment from "./groups/commitment";
import cross from "./groups/cross";
import exPrisoner from "./groups/exPrisoner";
import hotspot from "./groups/hotspot";
import household from "./groups/household";
import incident from "./groups/incident";
import model from "./groups/model";
import outreach from "./groups/outreach";
import parameters from "./groups/parameters";
import person from "./groups/person";
import postRehab from "./groups/postRehab";
import suspect from "./groups/suspect";
import test from "./groups/test";
import user from "./groups/user";

/** The words of every rule in English, by the same types as the Vietnamese ones. */
export const englishRuleCatalogue: RuleWords = {
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
