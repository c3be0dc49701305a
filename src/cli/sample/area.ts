import {
  hotspotKinds, hotspotStates, incidentActs, incidentKinds, modelLevels, modelRatings, perpetratorGroups, seriousnessLevels,
} from "../../legal/lists";
import { addDays, monthOf } from "../../core/model/localDate";
import { day } from "./days";
import { onDay, type SampleCells, type SampleRecord } from "./record";
import { cycle, fill, hamletName, words } from "./words";

const { area } = words;

interface Spot {
  readonly kind: keyof typeof hotspotKinds;
  readonly identified: string;
  readonly status: keyof typeof hotspotStates;
  readonly cleared?: string;
  readonly breaks: readonly number[];
}

/** Rule 100 asks every active one; rules 97 and 98 those past six and three months on the as-of date. */
const spots: readonly Spot[] = [
  { kind: "gatheringSpot", identified: "2025-03-10", status: "active", breaks: [97, 100] },
  { kind: "spot", identified: "2025-08-05", status: "active", breaks: [98, 100] },
  { kind: "riskSpot", identified: "2025-11-10", status: "active", breaks: [100] },
  { kind: "spot", identified: "2025-02-12", status: "cleared", cleared: "2025-04-20", breaks: [] },
  { kind: "riskSpot", identified: "2025-05-06", status: "transformed", cleared: "2025-07-30", breaks: [] },
  { kind: "gatheringSpot", identified: "2024-12-15", status: "cleared", cleared: "2025-05-28", breaks: [] },
];

/** Six records of the register of spots (domain.md 2.7). */
export const inventHotspots = (): readonly SampleRecord[] =>
  spots.map((spot, index) => ({
    hamlet: index,
    cells: {
      name: cycle(area.hotspots, index),
      hamlet: hamletName(index),
      spotKind: hotspotKinds[spot.kind][0],
      identifiedOn: onDay(day(spot.identified)),
      placeKind: cycle(area.placeKinds, index),
      peopleInvolved: 2 + (index % 3),
      status: hotspotStates[spot.status][0],
      ...(spot.cleared ? { clearedOn: onDay(day(spot.cleared)) } : {}),
      leadUnit: area.leadUnit,
    },
    breaks: spot.breaks,
  }));

interface Case {
  readonly on: string;
  readonly kind: keyof typeof incidentKinds;
  readonly act: keyof typeof incidentActs;
  readonly seriousness: keyof typeof seriousnessLevels;
  readonly group: keyof typeof perpetratorGroups;
  readonly resolution: keyof typeof area.resolutions;
  readonly arrested: number;
  readonly breaks: readonly number[];
  readonly more?: SampleCells;
}

const cases: readonly Case[] = [
  { on: "2025-01-18", kind: "criminalCase", act: "possessing", seriousness: "serious", group: "addict", resolution: "tried", arrested: 1, breaks: [] },
  { on: "2025-03-02", kind: "administrative", act: "using", seriousness: "noCrime", group: "user", resolution: "fined", arrested: 0, breaks: [] },
  { on: "2025-03-27", kind: "criminalCase", act: "growing", seriousness: "lessSerious", group: "none", resolution: "prosecuted", arrested: 0, breaks: [110], more: { plants: 320, areaM2: 45 } },
  { on: "2025-05-15", kind: "criminalCase", act: "trading", seriousness: "verySerious", group: "addict", resolution: "prosecuted", arrested: 2, breaks: [105] },
  { on: "2025-06-20", kind: "administrative", act: "using", seriousness: "noCrime", group: "user", resolution: "fined", arrested: 0, breaks: [] },
  { on: "2025-08-11", kind: "criminalCase", act: "organisingUse", seriousness: "serious", group: "none", resolution: "prosecuted", arrested: 3, breaks: [] },
  { on: "2025-09-25", kind: "criminalCase", act: "transporting", seriousness: "verySerious", group: "none", resolution: "prosecuted", arrested: 1, breaks: [] },
  { on: "2025-11-03", kind: "administrative", act: "using", seriousness: "noCrime", group: "none", resolution: "fined", arrested: 0, breaks: [] },
];

/** Eight records of the register of cases (domain.md 2.8). */
export const inventIncidents = (): readonly SampleRecord[] =>
  cases.map((item, index) => {
    const on = day(item.on);
    const isOpen = item.resolution === "prosecuted" || item.resolution === "verifying";
    return {
      hamlet: (index * 5) % words.hamlets.length,
      cells: {
        caseNumber: fill(area.caseNumber, { number: String(index + 1).padStart(2, "0") }),
        occurredOn: onDay(on),
        detectedOn: onDay(addDays(on, index % 2)),
        place: cycle(area.incidentPlaces, index),
        hamlet: hamletName((index * 5) % words.hamlets.length),
        incidentKind: incidentKinds[item.kind][0],
        act: incidentActs[item.act][0],
        seriousness: seriousnessLevels[item.seriousness][0],
        arrested: item.arrested,
        perpetratorGroup: perpetratorGroups[item.group][0],
        listedBefore: item.group === "none" ? words.no : words.yes,
        sourceTraced: item.kind === "criminalCase" ? area.traced : area.notConcerned,
        resolution: area.resolutions[item.resolution],
        ...(isOpen ? {} : { resolvedOn: onDay(addDays(on, 40)) }),
        ...item.more,
      },
      breaks: item.breaks,
    };
  });

/** Four records of the list of models (domain.md 2.9); the commune's own has stopped, which is rule 114 for the whole list. */
export const inventModels = (): readonly SampleRecord[] =>
  area.models.map(([level, name, place, leadUnit, rating], index) => {
    const launched = addDays(day("2022-03-20"), index * 190);
    return {
      hamlet: 0,
      cells: {
        name,
        level: modelLevels[level][0],
        decision: fill(words.decision, { number: 60 + index * 9 }),
        area: place,
        leadUnit,
        members: 15 + index * 8,
        launchedOn: onDay(launched),
        lastActiveOn: onDay(rating === "stopped" ? day("2024-10-12") : addDays(day("2025-10-05"), index * 13)),
        ...(rating === "stopped" ? {} : { result: area.modelResult }),
        rating: modelRatings[rating][0],
      },
      breaks: [],
    };
  });

/** Ten records of the register of outreach (domain.md 2.10). */
export const inventOutreach = (): readonly SampleRecord[] =>
  area.outreach.map(([held, content, outreachForm, unit, place, audience, sessions, people, newsItems, leaflets]) => ({
    hamlet: 0,
    cells: {
      heldOn: onDay(day(held)),
      content,
      outreachForm,
      unit,
      place,
      audience,
      sessions,
      people,
      newsItems,
      leaflets,
      ...(monthOf(day(held)) === 6 ? { actionMonth: area.actionMonthMark } : {}),
    },
    breaks: [],
  }));
