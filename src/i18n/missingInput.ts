import { registerName } from "./registers";

/** A register or column that figures lack: "chưa có Sổ vụ việc, vụ án". */
export const missingInput = ({ register, column }: { readonly register: string; readonly column: string | null }, headingOf: (register: string, field: string) => string): string =>
  column === null ? `chưa có ${registerName(register)}` : `${registerName(register)} không có cột “${headingOf(register, column)}”`;
