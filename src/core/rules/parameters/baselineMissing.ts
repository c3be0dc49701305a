/**
 * parameters/baseline-missing - the number of addicts or of illegal users on the registration day is missing.
 *
 * One of the two missing is enough: criterion 4 compares both.
 */
import { cite } from "../../../legal/sources";
import { workbookRule } from "../kernel/rule";

export default workbookRule<{ both: object; addicts: object; users: object }>()({
  id: "parameters/baseline-missing",
  ref: 124,
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "4" })],
  since: "0.1.0",
  status: "active",
  needs: [{ register: "parameters" }],
  check({ parameters }) {
    const lacksAddicts = (parameters?.addictBaseline ?? null) === null;
    const lacksUsers = (parameters?.userBaseline ?? null) === null;
    if (lacksAddicts && lacksUsers) return [{ message: "both", params: {} }];
    if (lacksAddicts) return [{ message: "addicts", params: {} }];
    return lacksUsers ? [{ message: "users", params: {} }] : [];
  },
});
