/** Words of the pane about sheets of an office's own, with marks to be filled in. */
export const officeTemplatePane = {
  title: "Mẫu của đơn vị",
  intro: "Gõ dấu như {{T09.total.hoTong}} hoặc {{unit}} vào ô của mẫu đang có trong tệp rồi kiểm tra lại: tiện ích điền số vào một bản chép, mẫu giữ nguyên. Dấu của từng cột có ở cuối phần xem trước của mỗi biểu.",
  found: (sheet: string, marks: number): string => `${sheet}: ${String(marks)} dấu cần điền`,
  unknown: (marks: readonly string[]): string => `Không hiểu, để nguyên: ${marks.join(", ")}`,
  fill: (sheet: string): string => `Điền mẫu “${sheet}”`,
} as const;
