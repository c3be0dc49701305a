/**
 * cross/below-table - a record was typed below the Excel Table that holds the register.
 *
 * It is read and checked like the others; but Excel does not count it to the Table, so sorting, filters and the Table's
 * own formulas leave it out.
 */
import { cite } from "../../../legal/sources";
import { listRegisterIds, registers } from "../../registers/registry";
import { eachRegisterRule } from "../kernel/crossRules";

export default eachRegisterRule<{ below: object }>()({
  defect: "below-table",
  registers: listRegisterIds,
  ref: null,
  severity: "notice",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: () => [],
  check({ register, table, sheetRow }) {
    const [subject] = registers[register].subject;
    return subject !== undefined && table.rowsBelowTable.has(sheetRow) ? [{ column: subject, message: "below", params: {} }] : [];
  },
});
