import * as z from "zod/mini";
import { thresholds, type ThresholdId } from "../../../legal/thresholds";
import { listRegisterIds, type ListRegisterId } from "../../registers/registry";

/** Something that holds of a record, or not, or cannot be known of it. */
const condition = z.union([
  /** A column holds one of these values, by the names the code uses for them. */
  z.strictObject({ field: z.string(), in: z.array(z.string()).check(z.minLength(1)) }),
  /** A column says something. */
  z.strictObject({ field: z.string(), filled: z.literal(true) }),
  /** The first of these dates that is written lies in the set's period. */
  z.strictObject({ within: z.literal("period"), fields: z.array(z.string()).check(z.minLength(1)) }),
  /** One of the project's own conditions, by name. */
  z.strictObject({ is: z.string() }),
]);

const selection = z.strictObject({ register: z.enum(listRegisterIds as [ListRegisterId, ...ListRegisterId[]]), where: z.array(condition) });

/** A figure of the parameter sheet that a count is compared with: of the year before, or of the day of registration. It stands as denominator. */
const earlierFigure = z.enum(["casesLastYear", "addictsLastYear", "usersLastYear", "newsLastYear", "addictBaseline", "userBaseline"]);

/** A limit that rules compare with as well (legal/thresholds): the number stays in one place, and a profile's holds for both. */
const limit = z.enum(Object.keys(thresholds) as [ThresholdId, ...ThresholdId[]]);

/** What is counted: some of the selected records, all of them, a column added up, one of the project's own measures, or what a person answers. */
const measure = z.union([
  /** `unclear`: a cell that does not say clearly counts as "not so" (decisions.md 23); else it leaves the part open. */
  z.strictObject({ share: z.strictObject({ of: selection, having: z.array(condition).check(z.minLength(1)), unclear: z.optional(z.literal("isNo")) }) }),
  z.strictObject({ count: selection, before: z.optional(earlierFigure) }),
  z.strictObject({ sum: z.strictObject({ of: selection, field: z.string() }), before: z.optional(earlierFigure) }),
  z.strictObject({ measure: z.string() }),
  z.strictObject({ asked: z.literal(true) }),
]);

const dayOfYear = z.string().check(z.regex(/^\d\d-\d\d$/));

const percent = z.number().check(z.minimum(0), z.maximum(100));

/** What it takes to be met. Ratios are compared as counts: "all" needs every one, "shareAbove" is strict. */
const threshold = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ none: z.literal(true) }),
  z.strictObject({ atLeast: z.int().check(z.minimum(0)) }),
  z.strictObject({ above: z.number().check(z.minimum(0)) }),
  z.strictObject({ below: z.int().check(z.minimum(1)) }),
  z.strictObject({ atLeastLimit: limit }),
  z.strictObject({ belowLimit: limit }),
  z.strictObject({ shareAbove: percent }),
  z.strictObject({ shareAtLeast: percent }),
  /** Against an earlier figure, which stands as denominator. */
  z.strictObject({ growthAtLeast: z.number().check(z.minimum(0)) }),
  z.strictObject({ growthBelow: z.number().check(z.minimum(0)) }),
  z.strictObject({ moreThanBefore: z.literal(true) }),
  z.strictObject({ notMoreThanBefore: z.literal(true) }),
  /** Where there was nobody before, nobody now. */
  z.strictObject({ fewerThanBefore: z.literal(true) }),
]);

const areaLevel = z.enum(["I", "II", "III"]);

/** What a part needs to be of a class: its own figure, or one of the counts it is made of. */
const levelNeeds = { reach: threshold, orCounts: z.optional(z.record(z.string(), threshold)) };
/** `read`: what the part needs instead while a switch (legal/switches) is on. */
const levelRule = z.strictObject({ level: areaLevel, ...levelNeeds, read: z.optional(z.strictObject({ while: z.string(), ...levelNeeds })) });

/** How the parts add up to a class of the commune (QD 28/2025). */
const classes = z.strictObject({
  /** The parts that are classed. */
  of: z.array(z.string()).check(z.minLength(1)),
  /** The further part of a commune on a key route: so many parts of the class below or higher. */
  route: z.strictObject({ id: z.string(), label: z.optional(z.string()), content: z.string(), threshold: z.string(), parts: z.int().check(z.minimum(1)) }),
  id: z.string(),
  label: z.optional(z.string()),
  content: z.string(),
  threshold: z.string(),
  /** The most serious first. `orHigher`: a part of a more serious class counts as well; `routeFrom`: the route counts with parts of that class. */
  levels: z.array(z.strictObject({ level: areaLevel, parts: z.int().check(z.minimum(1)), orHigher: z.boolean(), routeFrom: z.nullable(areaLevel) })).check(z.minLength(1)),
  /** Parts that must all be met to be free of drugs, which goes before every class. */
  drugFree: z.array(z.string()).check(z.minLength(1)),
});

/**
 * "assessment": that of the parameter sheet. "registration": from the day of registration to the proposal. `from` "MM-DD": a year that begins on that day, unless the parameter sheet
 * gives one; up to `judgedUntil` the year just closed is still the one that is judged.
 */
const period = z.union([z.enum(["calendarYear", "assessment", "registration"]), z.strictObject({ from: dayOfYear, judgedUntil: z.optional(dayOfYear) })]);

const part = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9.]+$/)),
  /** How the part is numbered for people, where that is not its id. */
  label: z.optional(z.string()),
  /** Words of the set's text, and of its threshold as people say it; "{communityAddicts}" stands for a limit in force. */
  content: z.string().check(z.minLength(3)),
  threshold: z.string(),
  measure,
  met: z.optional(threshold),
  /** What it takes instead while a switch (legal/switches) is on. */
  read: z.optional(z.strictObject({ while: z.string(), met: threshold })),
  /** Further counts of the measure that have to hold as well. */
  andCounts: z.optional(z.record(z.string(), threshold)),
  /** The only verdict that the registers can prove, since they hold a part of what is asked; else a person answers. */
  proves: z.optional(z.enum(["met", "notMet"])),
  /** With `proves`: where the registers hold nobody it is certain that there is nobody. */
  nobodyIsCertain: z.optional(z.literal(true)),
  /** Where it differs from the set's. */
  period: z.optional(period),
  /** Instead of a verdict: the classes, the most serious first. */
  levels: z.optional(z.array(levelRule).check(z.minLength(1))),
  /** Place in the document where it is not the part's number. */
  at: z.optional(z.union([z.strictObject({ criterion: z.string() }), z.strictObject({ article: z.int(), clause: z.optional(z.int()), point: z.optional(z.string()) })])),
});

/** A criteria set as data: what a person can read, cite and change. */
export const criteriaSetSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  version: z.string(),
  title: z.string(),
  /** Key of the document in legal/sources, and the word before a part's number in it. */
  source: z.string(),
  period,
  /** Titles of the criteria that parts are numbered under: "1" of "1a". */
  criteria: z.optional(z.record(z.string(), z.string())),
  parts: z.array(part).check(z.minLength(1)),
  classes: z.optional(classes),
});

/** What reporting tables ask of records as well. */
export { condition as conditionSchema };

export type CriteriaSetData = z.infer<typeof criteriaSetSchema>;
export type PartData = CriteriaSetData["parts"][number];
export type Condition = z.infer<typeof condition>;
export type Selection = z.infer<typeof selection>;
export type Threshold = z.infer<typeof threshold>;
export type EarlierFigure = z.infer<typeof earlierFigure>;
export type Period = z.infer<typeof period>;
export type LevelRule = z.infer<typeof levelRule>;
export type ClassRules = z.infer<typeof classes>;
