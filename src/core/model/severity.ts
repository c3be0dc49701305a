/** Worst first (domain.md section 6 writes them E, W, I). */
export const severities = ["violation", "warning", "notice"] as const;
export type Severity = (typeof severities)[number];

/** Negative when `a` is worse than `b`. */
export const compareSeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);
