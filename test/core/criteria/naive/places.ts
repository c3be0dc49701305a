import type { Book, Row } from "./book";
import { monthsOn, type Window } from "./days";

type Spot = Row<"hotspot">;

export const spots = (book: Book): readonly Spot[] => book.hotspot ?? [];

/** "Đã triệt xóa", "Đã chuyển hóa" with a day; without one the place is still there (domain.md 3.1, TC6). */
export const clearedOn = (spot: Spot): string => (spot.status === "Đã triệt xóa" || spot.status === "Đã chuyển hóa" ? spot.clearedOn : "");

export const isActiveSpot = (spot: Spot, on: string): boolean => clearedOn(spot) === "" || clearedOn(spot) > on;

export const isComplexSpot = (spot: Spot): boolean => spot.spotKind === "Điểm phức tạp" || spot.spotKind === "Tụ điểm phức tạp";

/** 6 months for a gathering spot, 3 for a spot; the limit day itself is inside (decisions.md 17). */
export const keptLimit = (spot: Spot, today: string): boolean => {
  const months = spot.spotKind === "Tụ điểm phức tạp" ? 6 : 3;
  const end = clearedOn(spot) !== "" && clearedOn(spot) < today ? clearedOn(spot) : today;
  return end <= monthsOn(spot.identifiedOn, months);
};

/** Effective models of the commune, active within six months of the day (domain.md 3.1, TC9). */
export const effectiveModels = (book: Book, on: string): number => {
  let count = 0;
  for (const model of book.model ?? [])
    if (model.level === "Xã" && model.rating === "Hoạt động hiệu quả" && model.lastActiveOn >= monthsOn(on, -6) && model.lastActiveOn <= on) count += 1;
  return count;
};

/** The day by which a case is counted: found, else happened. */
export const dayOf = (incident: Row<"incident">): string => incident.detectedOn || incident.occurredOn;

export const casesWithin = (book: Book, window: Window): Row<"incident">[] => (book.incident ?? []).filter((incident) => dayOf(incident) >= window.from && dayOf(incident) <= window.to && dayOf(incident) !== "");

/** Cases without a day: they may be of any period. */
export const casesWithoutDay = (book: Book): Row<"incident">[] => (book.incident ?? []).filter((incident) => dayOf(incident) === "");
