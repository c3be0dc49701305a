const endOfMonth = "31";

/** "15/06; 15/12", "trước 10/11", "ngày 25 hằng tháng". */
export const dueRule = (days: string, isBefore: boolean): string => {
  const text = days.includes("/") ? days : days === endOfMonth ? "ngày cuối tháng" : `ngày ${days} hằng tháng`;
  return isBefore ? `trước ${text}` : text;
};
