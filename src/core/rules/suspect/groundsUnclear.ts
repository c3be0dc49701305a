/**
 * suspect/grounds-unclear - the list does not say on which of the nine legal grounds a person is suspected.
 *
 * One of the nine is enough, by its letter or its words; several in one cell are fine, and so is what else stands there.
 * The cell's own words are not repeated in the message: they may name somebody.
 */
import { suspicionGrounds } from "../../../legal/lists";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { mentions } from "../../facts/mentions";
import { isVacant } from "../../facts/vacancy";
import { findTerm } from "../../parse/cells";
import { foldText } from "../../parse/text";
import { rowRule } from "../kernel/rule";

const letterFirst = /^(\p{L})\s*[).:\-\u2013]/u;
const letterNamed = /^(?:diem|muc|truong hop) ([a-i])(?: |$)/;

/** Spellings of more than one word: they are told apart from other words wherever they stand. */
const phrases = Object.values(suspicionGrounds).flat().filter((spelling) => foldText(spelling).includes(" "));

const partsOf = (text: string): string[] => {
  const letter = letterFirst.exec(text)?.[1] ?? letterNamed.exec(foldText(text))?.[1] ?? "";
  return [letter, ...text.split(/[;,+/&]/), ...foldText(text).split(" va ")];
};

const namesGround = (text: string): boolean => mentions(text, phrases) || partsOf(text).some((part) => findTerm(part, suspicionGrounds) !== null);

export default rowRule<{ blank: object; unknown: object }>()({
  id: "suspect/grounds-unclear",
  ref: 66,
  register: "suspect",
  severity: "warning",
  citations: [cite("nd105", { article: 38, clause: 1 })],
  since: "0.2.0",
  status: "active",
  needs: ["grounds"],
  check(entry, { dates }) {
    const { grounds } = entry.row;
    if (!isActivePerson(entry, dates.asOf)) return [];
    if (isVacant(grounds)) return [{ column: "grounds", message: "blank", params: {} }];
    if (grounds.state !== "unread" || namesGround(grounds.text)) return [];
    return [{ column: "grounds", message: "unknown", params: {} }];
  },
});
