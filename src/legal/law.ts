import { legalSources } from "./sources";

/** The drug law that governs an event of a day ("YYYY-MM-DD"): 73/2021/QH14 to 30/6/2026, 120/2025/QH15 from 01/7/2026 (L120 Điều 55). */
export const lawOn = (day: string): "l73" | "l120" => (day >= legalSources.l120.effectiveFrom ? "l120" : "l73");
