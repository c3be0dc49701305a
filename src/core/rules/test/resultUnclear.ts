/**
 * test/result-unclear - the result of a test is empty, a bare sign ("-", "0", "+") or no known word.
 *
 * A bare sign is never guessed at; "(-)", "(+)", a refusal and a result still awaited are known words (decisions.md 13).
 */
import { cite } from "../../../legal/sources";
import { rowRule } from "../kernel/rule";

const sign = /^[-\u2010-\u2015\u2212+0.]+$/;

export default rowRule<{ blank: object; sign: object; unknown: object }>()({
  id: "test/result-unclear",
  ref: 82,
  register: "test",
  severity: "violation",
  citations: [cite("nd105", { article: 38, clause: 2 })],
  since: "0.1.0",
  status: "active",
  needs: ["result"],
  check({ row: { result } }) {
    if (result.state === "read") return [];
    const message = result.state === "blank" ? "blank" : sign.test(result.text) ? "sign" : "unknown";
    return [{ column: "result", message, params: {} }];
  },
});
