/** Criteria 6, 7 and 9: spots, drug plants, grave cases, models (domain.md 3.1, TC6, TC7, TC9). */
import { cite } from "../../../legal/sources";
import { isActiveSpot } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { isByManagedPerson } from "../../facts/incidents";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { countOf, refOf, undetermined, type CriterionPart, type Decision } from "../part";

type Placement = "inside" | "outside" | "unknown";

/** Where a case lies in [B, D]: by the day it was found, else the day it happened; unknown when B or the day is. */
const placement = ({ row }: Entry<"incident">, facts: Facts): Placement => {
  const on: LocalDate | null = row.detectedOn.value?.date ?? row.occurredOn.value?.date ?? null;
  if (on === null) return "unknown";
  if (on > facts.deadline) return "outside";
  if (facts.dates.registeredOn === null) return "unknown";
  return on >= facts.dates.registeredOn ? "inside" : "outside";
};

const cases = (facts: Facts, matches: (entry: Entry<"incident">) => boolean, where: Placement): readonly Entry<"incident">[] =>
  facts.entries("incident").filter((entry) => matches(entry) && placement(entry, facts) === where);

const unplaced = (facts: Facts, entries: readonly Entry<"incident">[], known: { numerator: number | null; parts?: Record<string, number> }): Decision =>
  facts.dates.registeredOn === null
    ? undetermined({ why: "missing-date", date: "registeredOn" }, { ...known, numerator: null, rows: entries.map(refOf) })
    : undetermined({ why: "blank-cells", column: "detectedOn", count: entries.length }, { ...known, rows: entries.map(refOf) });

const spotTypes = ["spot", "gatheringSpot", "riskSpot", "useSpot", "gang", "network"] as const;
const isPlanting = ({ row }: Entry<"incident">): boolean => row.act.value === "growing" || row.act.value === "producing";

const decideArea: CriterionPart["decide"] = (facts) => {
  const spots = facts.entries("hotspot").filter((entry) => isActiveSpot(entry, facts.deadline));
  const planting = cases(facts, isPlanting, "inside");
  const doubtful = cases(facts, isPlanting, "unknown");
  const countType = (type: string): number => spots.filter(({ row }) => row.spotKind.value === type).length;
  const parts: Record<string, number> = Object.fromEntries(spotTypes.map((type) => [type, countType(type)]));
  parts.otherSpot = spots.filter(({ row }) => row.spotKind.value === null).length;
  parts.growing = planting.filter(({ row }) => row.act.value === "growing").length;
  parts.producing = planting.length - parts.growing;
  if (spots.length + planting.length === 0 && doubtful.length > 0) return unplaced(facts, doubtful, { numerator: 0, parts });
  return { ...countOf([...spots, ...planting], (count) => count === 0), parts };
};

const graveLevels = new Set(["verySerious", "especiallySerious"]);
const isGrave = ({ row }: Entry<"incident">): boolean => graveLevels.has(row.seriousness.value ?? "");

/** Could be a grave case by a managed person once its blank cells are filled in; only a criminal case is grave. */
const isOpenQuestion = (entry: Entry<"incident">): boolean => {
  const { incidentKind, seriousness, perpetratorGroup } = entry.row;
  if (isByManagedPerson(entry)) return seriousness.value === null;
  if (perpetratorGroup.value !== null) return false;
  return isGrave(entry) || (seriousness.value === null && (incidentKind.value === null || incidentKind.value === "criminalCase"));
};

const decideGraveCases: CriterionPart["decide"] = (facts) => {
  const isGraveCase = (entry: Entry<"incident">): boolean => isByManagedPerson(entry) && isGrave(entry);
  const isCounted = (entry: Entry<"incident">): boolean => isGraveCase(entry) && (!facts.reads("onlyUnlistedCases") || entry.row.listedBefore.value !== "yes");
  const found = cases(facts, isCounted, "inside");
  const grave = cases(facts, isGraveCase, "inside");
  const notListed = grave.filter(({ row }) => row.listedBefore.value !== "yes").length;
  const parts = { grave: grave.length, notListedBefore: notListed };
  if (found.length > 0) return { ...countOf(found, (count) => count === 0), parts };
  const doubtful = cases(facts, isCounted, "unknown");
  if (doubtful.length > 0) return unplaced(facts, doubtful, { numerator: 0, parts });
  const open = [...cases(facts, isOpenQuestion, "inside"), ...cases(facts, isOpenQuestion, "unknown")];
  if (open.length > 0) return undetermined({ why: "blank-cells", column: "seriousness", count: open.length }, { numerator: 0, rows: open.map(refOf), parts });
  return { ...countOf(found, (count) => count === 0), parts };
};

/** An effective model of the commune, kept up: active within the months before `on`. */
export const isEffectiveModel = ({ row }: Entry<"model">, on: LocalDate, months: number): boolean => {
  const active = row.lastActiveOn.value?.date;
  return row.level.value === "commune" && row.rating.value === "effective" && active !== null && active !== undefined && active <= on && active >= addMonths(on, -months);
};

export const areaParts: readonly CriterionPart[] = [
  {
    id: "6",
    citation: cite("xkmt2024", { criterion: "6" }),
    needs: [
      { register: "hotspot", columns: ["status"] },
      { register: "incident", columns: ["act"] },
    ],
    decide: decideArea,
  },
  {
    id: "7",
    citation: cite("xkmt2024", { criterion: "7" }),
    needs: [{ register: "incident", columns: ["seriousness", "perpetratorGroup"] }],
    decide: decideGraveCases,
  },
  {
    id: "9",
    citation: cite("xkmt2024", { criterion: "9" }),
    needs: [{ register: "model", columns: ["level", "rating", "lastActiveOn"] }],
    decide: (facts) =>
      countOf(
        facts.entries("model").filter((entry) => isEffectiveModel(entry, facts.deadline, facts.limitOf("modelActiveMonths", facts.deadline))),
        (count) => count >= facts.limitOf("effectiveModels", facts.deadline),
      ),
  },
];
