/** How the heading of the classes begins in the scoring table. */
export const classHeadings = ["Xếp loại", "Loại", "Tên loại"] as const;

/** The set, and what stands below the criteria that a person typed in. */
export const scoringTitle = "Chấm điểm theo Nghị quyết liên tịch 01/2008 (bảng do đơn vị nhập)";
export const scoringLines = { total: "Tổng điểm", class: "Xếp loại" } as const;
