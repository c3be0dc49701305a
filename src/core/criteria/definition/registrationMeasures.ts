import { isActiveSpot, isResident } from "../../facts/activity";
import type { Span } from "../../facts/assessmentPeriod";
import type { Facts } from "../../facts/facts";
import { isByManagedPerson } from "../../facts/incidents";
import { pledgePartsIn } from "../../facts/pledge";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { Judging } from "./judging";
import type { Figures, NamedMeasure } from "./figures";
import { daysOfCases, daysOfClearing, daysOfDates } from "./movingDays";

/** What the project 2024-2025 counts on the territory between registration and proposal, and its households (domain.md 3.1, TC6-TC8). */

type Placement = "inside" | "outside" | "unknown";

/** Where a case lies in the period: by the day it was found, else the day it happened; unknown when its start or the day is. */
const placement = ({ row }: Entry<"incident">, { facts, period: { from, to } }: Judging): Placement => {
  const on = row.detectedOn.value?.date ?? row.occurredOn.value?.date ?? null;
  if (on === null) return "unknown";
  if (on > to) return "outside";
  if (facts.dates.registeredOn === null) return "unknown";
  return on >= from ? "inside" : "outside";
};

const cases = (judging: Judging, matches: (entry: Entry<"incident">) => boolean, where: Placement): readonly Entry<"incident">[] =>
  judging.facts.entries("incident").filter((entry) => matches(entry) && placement(entry, judging) === where);

/** The doubt that cases of no certain day leave; without the registration date there is not even a figure of none. */
const unplaced = (entries: readonly Entry<"incident">[], counted: number, { dates }: Facts): Pick<Figures, "numerator" | "most" | "open" | "doubt" | "doubtful"> => {
  const missing = { why: "missing-date", date: "registeredOn" } as const;
  const isUnknown = entries.length > 0 && dates.registeredOn === null;
  return {
    numerator: isUnknown && counted === 0 ? null : counted,
    most: counted + entries.length,
    open: isUnknown && counted === 0 ? missing : null,
    doubt: entries.length === 0 ? null : isUnknown ? missing : { why: "blank-cells", column: "detectedOn", count: entries.length },
    doubtful: entries.map(refOf),
  };
};

const spotTypes = ["spot", "gatheringSpot", "riskSpot", "useSpot", "gang", "network"] as const;
const isPlanting = ({ row }: Entry<"incident">): boolean => row.act.value === "growing" || row.act.value === "producing";

/** Spots of every kind that are active, and cases of growing and producing in the period (6). */
const spotsAndPlants: NamedMeasure = {
  needs: [
    { register: "hotspot", columns: ["status"] },
    { register: "incident", columns: ["act"] },
  ],
  movesOn: (facts) => [...daysOfClearing(facts), ...daysOfCases(facts)],
  measure: (judging) => {
    const { facts } = judging;
    const spots = facts.entries("hotspot").filter((entry) => isActiveSpot(entry, facts.deadline));
    const planting = cases(judging, isPlanting, "inside");
    const countType = (type: string | null): number => spots.filter(({ row }) => row.spotKind.value === type).length;
    const growing = planting.filter(({ row }) => row.act.value === "growing").length;
    return {
      ...unplaced(cases(judging, isPlanting, "unknown"), spots.length + planting.length, facts),
      denominator: null,
      rows: [...spots, ...planting].map(refOf),
      counts: { ...Object.fromEntries(spotTypes.map((type) => [type, countType(type)])), otherSpot: countType(null), growing, producing: planting.length - growing },
    };
  },
};

const graveLevels = new Set(["verySerious", "especiallySerious"]);
const isGrave = ({ row }: Entry<"incident">): boolean => graveLevels.has(row.seriousness.value ?? "");
const isGraveCase = (entry: Entry<"incident">): boolean => isByManagedPerson(entry) && isGrave(entry);
const isUnlisted = ({ row }: Entry<"incident">): boolean => row.listedBefore.value !== "yes";

/** Could be a grave case by a managed person once its blank cells are filled in; only a criminal case is grave. */
const isOpenQuestion = (entry: Entry<"incident">): boolean => {
  const { incidentKind, seriousness, perpetratorGroup } = entry.row;
  if (isByManagedPerson(entry)) return seriousness.value === null;
  if (perpetratorGroup.value !== null) return false;
  return isGrave(entry) || (seriousness.value === null && (incidentKind.value === null || incidentKind.value === "criminalCase"));
};

/** Grave cases of the period by managed persons, all or only by those on no list before (7). */
const graveCases: NamedMeasure = {
  needs: [{ register: "incident", columns: ["seriousness", "perpetratorGroup"] }],
  movesOn: daysOfCases,
  measure: (judging) => {
    const { facts } = judging;
    const isCounted = (entry: Entry<"incident">): boolean => isGraveCase(entry) && (!facts.reads("onlyUnlistedCases") || isUnlisted(entry));
    const found = cases(judging, isCounted, "inside");
    const grave = cases(judging, isGraveCase, "inside");
    const undated = cases(judging, isCounted, "unknown");
    const unclear = [...cases(judging, isOpenQuestion, "inside"), ...cases(judging, isOpenQuestion, "unknown")];
    const asked: Pick<Figures, "doubt" | "doubtful"> = unclear.length === 0 ? {} : { doubt: { why: "blank-cells", column: "seriousness", count: unclear.length }, doubtful: unclear.map(refOf) };
    return {
      ...unplaced(undated, found.length, facts),
      ...(undated.length === 0 && asked),
      most: found.length + undated.length + unclear.length,
      denominator: null,
      rows: found.map(refOf),
      counts: { grave: grave.length, notListedBefore: grave.filter(isUnlisted).length },
    };
  },
};

/** The cell does not name one part of the commitment without the other; one that names neither says nothing. */
const hasBothParts = ({ row }: Entry<"household">): boolean => {
  const { abstention, cooperation } = pledgePartsIn(row.pledge.text);
  return abstention === cooperation;
};

/** Signed by the end of the period: a signature without a date counts, one dated later does not (decisions.md 15). */
const isCommitted = (entry: Entry<"household">, { to }: Span): boolean => {
  const { signed, signedOn } = entry.row;
  const on = signedOn.value?.date;
  return signed.value === "signed" && (!on || on <= to) && hasBothParts(entry);
};

/** Resident households that signed the commitment; rows that the parameter sheet does not count make the whole unknown (8). */
const householdsCommitted: NamedMeasure = {
  needs: [{ register: "household", columns: ["residence", "signed"] }],
  movesOn: (facts) => daysOfDates(facts.entries("household").map(({ row }) => row.signedOn)),
  measure: ({ facts, period }) => {
    const residents = facts.entries("household").filter((entry) => isResident(entry) || (facts.reads("awayHouseholds") && entry.row.residence.value === "away"));
    if (residents.length === 0) return { numerator: null, denominator: null, rows: [], open: { why: "no-households" } };
    const missing = residents.filter((entry) => !isCommitted(entry, period));
    const total = facts.parameters?.householdTotal ?? null;
    const differs: Figures["open"] = total === residents.length ? null : { why: "household-total-differs", rows: residents.length, total: total ?? 0 };
    return {
      numerator: residents.length - missing.length,
      denominator: residents.length,
      rows: missing.map(refOf),
      open: total === null ? { why: "missing-household-total" } : differs,
    };
  },
};

export const registrationMeasures: Readonly<Record<string, NamedMeasure>> = { spotsAndPlants, graveCases, householdsCommitted };
