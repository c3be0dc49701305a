/**
 * household/breach-without-note - the register says that a household broke its pledge, but not in what way.
 *
 * Whatever stands in the note is taken for the explanation; a dash says nothing.
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ noNote: { readonly breach: string } }>()({
  id: "household/breach-without-note",
  ref: 96,
  register: "household",
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["breach", "note"],
  check({ row: { breach, note } }) {
    return breach.value === "yes" && isVacant(note) ? [{ column: "note", message: "noNote", params: { breach: breach.text } }] : [];
  },
});
