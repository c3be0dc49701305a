/**
 * cross/hidden-rows - rows of a register are hidden by hand or by a filter; once a sheet (decisions.md 21).
 *
 * They are checked and counted like any others: the finding says so, lest someone compares with what the sheet shows.
 */
import { cite } from "../../../legal/sources";
import { listRegisterIds } from "../../registers/registry";
import { eachSheetRule } from "../kernel/crossRules";

export default eachSheetRule<{ hidden: object }>()({
  defect: "hidden-rows",
  registers: listRegisterIds,
  ref: 129,
  severity: "warning",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: () => [],
  check: ({ hiddenRows }) => (hiddenRows > 0 ? { message: "hidden", params: {} } : null),
});
