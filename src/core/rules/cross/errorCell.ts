/**
 * cross/error-cell - a cell of a register holds an error value of Excel (#REF!, #N/A and the like); once a row.
 *
 * The value is unknown, never blank: rules that need it decide nothing from it, so it has to be put right first.
 */
import { cite } from "../../../legal/sources";
import { errorCellsOf } from "../../facts/cells";
import { listRegisterIds } from "../../registers/registry";
import { eachRegisterRule } from "../kernel/crossRules";

export default eachRegisterRule<{ one: { readonly value: string }; several: { readonly value: string; readonly count: number } }>()({
  defect: "error-cell",
  registers: listRegisterIds,
  ref: null,
  severity: "warning",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  isAboutCells: true,
  needs: () => [],
  check(entry) {
    const errors = errorCellsOf(entry);
    const [first] = errors;
    if (first === undefined) return [];
    const value = first.cell.text;
    const count = errors.length;
    return [count === 1 ? { column: first.field, message: "one", params: { value } } : { column: first.field, message: "several", params: { value, count } }];
  },
});
