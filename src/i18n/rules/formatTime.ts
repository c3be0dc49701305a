const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A time of day given as minutes after midnight: 540 → "09:00". */
export const formatTime = (minute: number): string => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
