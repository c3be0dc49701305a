/**
 * cross/hamlet-not-listed - a household, spot or business stands in a hamlet that the list of the parameter sheet does not
 * have; once for each spelling, at its first row.
 *
 * Such rows fall out of the figures by hamlet. Blanks and error values are not meant, nor cells of several hamlets of
 * which one is listed. The registers of persons have person/hamlet-unknown; cases, models and propaganda may rightly lie
 * elsewhere or everywhere.
 */
import { cite } from "../../../legal/sources";
import { errorCellsOf } from "../../facts/cells";
import type { Facts } from "../../facts/facts";
import { hamletsOf } from "../../facts/hamlets";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import type { ListRegisterId } from "../../registers/registry";
import { eachWholeRegisterRule } from "../kernel/crossRules";

const isError = (entry: Entry): boolean => errorCellsOf(entry).some(({ field }) => field === "hamlet");

const isListed = (text: string, facts: Facts): boolean =>
  [text, ...text.split(/[,;/\n]/)].some((part) => hamletsOf(facts).named(part) !== null);

/** Rows of hamlets that are not listed, by the hamlet's name. */
const strays = (register: ListRegisterId, facts: Facts): readonly (readonly [Entry, ...Entry[]])[] => {
  const rows = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of facts.entries(register)) {
    const hamlet = foldText(entry.hamletText);
    const others = rows.get(hamlet);
    if (others) others.push(entry);
    else if (hamlet !== "" && !isListed(entry.hamletText, facts) && !isError(entry)) rows.set(hamlet, [entry]);
  }
  return [...rows.values()];
};

export default eachWholeRegisterRule<{ notListed: { readonly hamlet: string; readonly count: number } }>()({
  defect: "hamlet-not-listed",
  registers: ["household", "hotspot", "business"],
  ref: null,
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: () => ["hamlet", { parameter: "hamlets" }],
  check: (register, facts) =>
    strays(register, facts).map((rows) => ({
      message: "notListed",
      params: { hamlet: rows[0].hamletText, count: rows.length },
      at: { entry: rows[0], field: "hamlet" },
    })),
});
