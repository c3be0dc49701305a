/**
 * person/precision-lost - an identity number lost digits for good: Excel keeps 15 digits of a number and puts zeros for
 * the rest, and a number shown as 3.8E+10 keeps still fewer when it is copied as text.
 */
import { cite } from "../../../legal/sources";
import { idCharacters } from "../../facts/identity";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

const kept = 15;
const scientific = /^\d+([.,]\d+)?E\+?\d+$/i;

export default personRule<{ tooLong: { readonly length: number; readonly kept: number }; scientific: object }>()({
  defect: "precision-lost",
  registers: personRegisterIds,
  ref: null,
  severity: "violation",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: ["personalId"],
  check({ row: { personalId } }) {
    if (scientific.test(personalId.text.replace(/\s/g, ""))) return [{ column: "personalId", message: "scientific", params: {} }];
    const { length } = idCharacters(personalId);
    return personalId.isNumber && length > kept ? [{ column: "personalId", message: "tooLong", params: { length, kept } }] : [];
  },
});
