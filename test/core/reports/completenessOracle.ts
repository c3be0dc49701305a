/**
 * A second, naive way to completeness: it looks at the cells as they were typed, asks each record in plain sentences
 * what it needs, and knows neither the reader nor the table of mandatory columns. It knows the words of this file only.
 */
import type { CellValue } from "../../../src/core/model/sheetGrid";

/** Cells that say something, by kind of column. The values of terms stand for themselves in the conditions below. */
export const good = {
  text: ["12/AB", "Bà Hà", "xã Mẫu Sơn", 45],
  date: [45_700, "01/3/2025", 2024, "3/2025"],
  number: [0, 7, "12"],
} as const;
export const vacant = ["", "-", "....", "…", "  "] as const;
/** Names nothing in a column of text, and is no value in any other. */
export const nobody = "Chưa có";
export const unread = ["zzz", "#N/A"] as const;

export interface Row {
  readonly cells: Readonly<Record<string, CellValue>>;
}

export type Kinds = Readonly<Record<string, "text" | "date" | "number" | "term">>;

type State = "ok" | "vacant" | "unread";

const errorValue = "#N/A";

const stateOf = (value: CellValue, kind: Kinds[string] | undefined): State => {
  if ((vacant as readonly CellValue[]).includes(value)) return "vacant";
  if (value === errorValue) return "unread";
  if (kind === "text") return value === nobody ? "vacant" : "ok";
  return value === "zzz" || value === nobody ? "unread" : "ok";
};

/** What a record needs: each line one need, met by any of its columns. */
export const needsOf = (register: "household" | "hotspot" | "addict" | "suspect" | "model", value: (field: string) => string): readonly (readonly string[])[] => {
  const has = (field: string): boolean => !(vacant as readonly CellValue[]).includes(value(field));
  const needs: string[][] = [];
  const add = (...fields: string[]): void => void needs.push(fields);
  switch (register) {
    case "household": {
      add("hamlet");
      add("householdCode");
      add("head");
      add("residence");
      if (value("residence") !== "Đi vắng" && value("residence") !== "Đã chuyển đi") add("signed");
      if (value("signed") === "Đã ký") {
        add("signedOn");
        add("pledge");
      }
      return needs;
    }
    case "hotspot": {
      for (const field of ["name", "hamlet", "spotKind", "identifiedOn", "status"]) add(field);
      if (value("status") === "Đã triệt xóa" || value("status") === "Đã chuyển hóa") add("clearedOn");
      return needs;
    }
    case "model": {
      for (const field of ["name", "level", "rating"]) add(field);
      add("decision", "launchedOn");
      if (value("rating") !== "Đã dừng") add("lastActiveOn");
      return needs;
    }
    case "suspect": {
      for (const field of ["fullName", "sex", "personalId", "birth", "currentResidence", "hamlet", "listedOn", "grounds", "testResult"]) add(field);
      if (!["Chưa xét nghiệm", "Từ chối"].includes(value("testResult"))) add("testedOn");
      if (["Âm tính", "Dương tính"].includes(value("testResult"))) add("handling");
      return needs;
    }
    case "addict": {
      // Every written day of removal in these registers is a past one, or unreadable and then none.
      const isActive = !good.date.map(String).includes(value("removedOn"));
      const outside = isActive && !["Trại giam", "Vắng mặt"].includes(value("position"));
      for (const field of ["ordinal", "fullName", "sex", "personalId", "birth", "currentResidence", "permanentResidence", "hamlet", "listedOn", "conclusionNumber", "conclusionOn", "dossier", "drug"]) add(field);
      if (isActive) for (const field of ["residenceStatus", "position", "rehabForm", "psychosis"]) add(field);
      if (value("dossier") === "Đã lập") for (const field of ["dossierNumber", "dossierOn"]) add(field);
      const form = value("rehabForm");
      if (["Cai tự nguyện tại gia đình", "Cai bắt buộc"].includes(form)) for (const field of ["rehabDecisionNumber", "rehabDecisionOn"]) add(field);
      if (["Cai tự nguyện tại gia đình", "Cai bắt buộc", "Methadone"].includes(form)) {
        add("rehabFrom", "rehabPeriod");
        add("rehabPlace");
      }
      if (["Cai tự nguyện tại gia đình", "Cai bắt buộc"].includes(form)) add("rehabTo", "rehabPeriod");
      if (outside) {
        add("manager");
        add("lastTestResult");
        if (!["Chưa xét nghiệm", "Từ chối"].includes(value("lastTestResult"))) add("lastTestedOn");
      }
      if (has("removalReason")) add("removedOn");
      if (has("removedOn")) add("removalReason");
      return needs;
    }
  }
};

export interface OracleHamlet {
  rows: number;
  complete: number;
  /** Field → Excel rows. */
  readonly lacking: Record<string, number[]>;
}

export interface OracleResult {
  readonly hamlets: Record<string, OracleHamlet>;
  /** Field → rows that lack it for want of the column. */
  readonly columns: Record<string, number>;
}

/** Everything by hand: which rows of which hamlet lack what. Rows without a listed hamlet stand under "?". */
export const naiveCompleteness = (register: Parameters<typeof needsOf>[0], rows: readonly Row[], kinds: Kinds, sheetFields: readonly string[], listed: readonly string[], firstRow: number): OracleResult => {
  const result: OracleResult = { hamlets: {}, columns: {} };
  rows.forEach(({ cells }, index) => {
    const text = (field: string): string => (sheetFields.includes(field) ? String(cells[field] ?? "") : "");
    // A word the reader does not know is no value; an error value neither.
    const needs = needsOf(register, text);
    const hamlet = listed.includes(text(register === "model" ? "area" : "hamlet")) ? text(register === "model" ? "area" : "hamlet") : "?";
    const group = (result.hamlets[hamlet] ??= { rows: 0, complete: 0, lacking: {} });
    group.rows += 1;
    let isComplete = true;
    for (const fields of needs) {
      const present = fields.filter((field) => sheetFields.includes(field));
      if (present.some((field) => stateOf(cells[field] ?? "", kinds[field]) === "ok")) continue;
      isComplete = false;
      const [first] = present;
      if (first === undefined) {
        const [named = ""] = fields;
        result.columns[named] = (result.columns[named] ?? 0) + 1;
        continue;
      }
      const known = (group.lacking[first] ??= []);
      if (!known.includes(index + firstRow)) known.push(index + firstRow);
    }
    if (isComplete) group.complete += 1;
  });
  return result;
};
