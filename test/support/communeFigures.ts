import type { CommuneFigures } from "../../src/core/model/board";
import type { ReportPeriod } from "../../src/core/model/reportPeriod";
import { day, sampleDates, sampleUnit } from "./sampleResult";

const period: ReportPeriod = { kind: "year", from: day(2025, 1, 1), to: day(2025, 12, 31) };

/** A workbook in which everything is nothing. */
export const emptyFigures: CommuneFigures & { readonly period: ReportPeriod } = {
  period,
  unit: sampleUnit,
  dates: sampleDates,
  rowsRead: 0,
  fingerprint: "00",
  filledWith: {},
  findings: { violation: 0, warning: 0, notice: 0 },
  justified: 0,
  notRun: 0,
  claims: { total: 0, differing: [], unverifiable: 0 },
  items: { open: 0, accepted: 0, onHold: 0, returned: 0, answered: 0, reopened: 0 },
  steps: [],
  acceptedOn: null,
  changedSince: false,
  parts: [],
  overall: {},
  tables: [],
  persons: [],
};
