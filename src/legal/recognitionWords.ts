/** Words of the list of tests for the recognition (domain.md 4, T08). */
export const recognitionGroups = { addict: "Người nghiện", user: "SDTP", psychosis: "Ngáo đá" } as const;
export const recognitionJudgements = { valid: "Đạt", expired: "Quá hạn", positive: "Dương tính", untested: "Chưa XN" } as const;
