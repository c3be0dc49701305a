import { isActivePerson } from "../../facts/activity";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { byPerson, missingColumns, nothing, ones, oncePerPerson } from "./contribution";
import { isListedOn } from "./entering";
import type { ReportMeasure } from "./measure";

type Managed = Entry<"addict" | "user" | "postRehab">;

const lists = ["addict", "user", "postRehab"] as const satisfies readonly PersonRegisterId[];

/** Who is on a list on the day of the stock figures. */
const listed = (register: (typeof lists)[number], { facts, asOf, today }: ReportContext): readonly Managed[] =>
  facts.entries(register).filter((entry) => (asOf < today ? isListedOn(entry, asOf, today) : isActivePerson(entry, asOf)));

const hasDossier = ({ row }: Managed): boolean => row.dossier.value === "done";

const missingIn = ({ facts }: ReportContext): ReturnType<typeof missingColumns> => lists.flatMap((register) => missingColumns(register, ["dossier"], [], facts));

/** Persons with a dossier who stand on two or three of the lists: counted once here. */
const inSeveralLists: ReportMeasure = (_scope, context) => {
  const missing = missingIn(context);
  if (missing.length > 0) return nothing(missing);
  const members = lists.map((register) => ({ register, rows: new Set(listed(register, context).filter(hasDossier)) }));
  const found = members.flatMap(({ rows }, index) => {
    const others = members.filter((_, other) => other !== index);
    const isElsewhere = (entry: Managed, where: typeof others): boolean =>
      where.some(({ register, rows: own }) => context.facts.rowsOf(entry, register).some((row) => own.has(row)));
    const earlier = members.slice(0, index);
    return oncePerPerson([...rows].filter((entry) => isElsewhere(entry, others) && !isElsewhere(entry, earlier)));
  });
  return { items: ones(found), missing, uncounted: [] };
};

/** Persons on a list of whom no row says that the dossier is complete; once on each list. */
const withoutDossier: ReportMeasure = (_scope, context) => {
  const missing = missingIn(context);
  if (missing.length > 0) return nothing(missing);
  // Rows of these registers alone go in.
  const persons = lists.flatMap((register) => byPerson(listed(register, context)) as readonly (readonly Managed[])[]);
  return { items: ones(persons.filter((rows) => !rows.some(hasDossier)).flatMap(([first]) => first ?? [])), missing, uncounted: [] };
};

/** Figures below the table of the structure (domain.md 4, T10), by which it can be set beside the lists. */
export const structureMeasures: Readonly<Record<string, ReportMeasure>> = { inSeveralLists, withoutDossier };
