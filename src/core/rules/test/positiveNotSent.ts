/**
 * test/positive-not-sent - a positive result has no date on which it was sent to the one who has to receive it.
 *
 * That was the chair of the commune until 30/6/2026 and is the head of the commune police from 01/7/2026, by the day of
 * the test (without one, by the as-of date). Words in place of a date may say that it was sent: they decide nothing.
 */
import { lawOn } from "../../../legal/law";
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ toChair: object; toPolice: object }>()({
  id: "test/positive-not-sent",
  ref: 86,
  register: "test",
  severity: "warning",
  citations: [cite("l73", { article: 22, clause: 2 }), cite("l120", { article: 23, clause: 2 })],
  since: "0.2.0",
  status: "active",
  needs: ["result", "sentOn"],
  reads: ["testedOn"],
  check({ row: { result, sentOn, testedOn } }, { dates }) {
    if (result.value !== "positive" || !isVacant(sentOn)) return [];
    const eventOn = testedOn.value?.date ?? dates.asOf;
    return [{ column: "sentOn", message: lawOn(eventOn) === "l120" ? "toPolice" : "toChair", params: {}, eventOn }];
  },
});
