/**
 * addict/conclusion-outdated - voluntary rehabilitation began, from 01/7/2026 on, with a conclusion older than 06 months.
 *
 * The law counts back from the registration; its nearest column is the first day. The day six months later is still
 * inside. Compulsory rehabilitation needs no registration. Of vague days those count that accuse nobody.
 */
import { lawOn } from "../../../legal/law";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Outdated = { readonly conclusionOn: PartialDate; readonly begunOn: PartialDate; readonly months: number; readonly validUntil: LocalDate };

export default rowRule<{ outdated: Outdated }>()({
  id: "addict/conclusion-outdated",
  ref: 130,
  register: "addict",
  severity: "warning",
  citations: [cite("l120", { article: 31, clause: 1, point: "b" })],
  since: "0.2.0",
  status: "active",
  limits: ["conclusionValidityMonths"],
  needs: ["conclusionOn", "rehabForm", "rehabFrom"],
  check(entry, { dates, limitOf }) {
    const { rehabForm, conclusionOn: { value: conclusionOn }, rehabFrom: { value: begunOn } } = entry.row;
    if (rehabForm.value !== "home" && rehabForm.value !== "centre") return [];
    const [concluded, begun] = [conclusionOn && latestDayOf(conclusionOn), begunOn && earliestDayOf(begunOn)];
    if (conclusionOn === null || begunOn === null || concluded === null || begun === null) return [];
    if (lawOn(begun) !== "l120" || !isActivePerson(entry, dates.asOf)) return [];
    const months = limitOf("conclusionValidityMonths", begun);
    const validUntil = addMonths(concluded, months);
    return begun > validUntil ? [{ column: "conclusionOn", message: "outdated", params: { conclusionOn, begunOn, months, validUntil }, eventOn: begun }] : [];
  },
});
