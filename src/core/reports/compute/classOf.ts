import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { unknownClass, type Grouping } from "./grouping";
import { groupings } from "./groupings";

type Known = Map<string, Map<Entry, string>>;

const knownClasses = new WeakMap<ReportContext, Known>();

const ofEntry = (name: string, grouping: Grouping, entry: Entry, context: ReportContext): string => {
  const known: Known = knownClasses.get(context) ?? new Map<string, Map<Entry, string>>();
  knownClasses.set(context, known);
  const classes = known.get(name) ?? new Map<Entry, string>();
  known.set(name, classes);
  const found = classes.get(entry) ?? grouping.of(entry, context);
  classes.set(entry, found);
  return found;
};

/** The class of what the rows are of, one person or thing: that of the first row that tells. */
export const classOf = (name: string, rows: readonly Entry[], context: ReportContext): string => {
  const grouping = groupings[name];
  if (grouping === undefined) throw new RangeError(`No grouping "${name}".`);
  const classes = rows.map((row) => ofEntry(name, grouping, row, context));
  return classes.find((found) => found !== unknownClass) ?? unknownClass;
};
