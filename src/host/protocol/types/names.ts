import type { HostName, HostSheet, HostWorkbook } from "../../workbook/model";
import { absoluteReference, addressOf, referenceOf } from "../address";
import { HostError, itemNotFound } from "../errors";
import { defineType, type Arguments, type EngineContext, type HostObject } from "../objects";
import { boolean, text } from "../values";
import type { Json } from "../wire";

/** Names of the workbook (`scope` null) or of one sheet. */
interface NamesTarget {
  readonly scope: HostSheet | null;
}
interface NameTarget extends NamesTarget {
  readonly name: string;
}

/** Names Excel itself keeps (print areas, filter databases). */
const BUILT_IN = /^_xlnm\./i;

const itemType = defineType<NameTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  get: {
    Name: (target, { workbook }) => nameOf(target, workbook).name,
    Formula: (target, { workbook }) => nameOf(target, workbook).formula,
    Value: (target, { workbook }) => valueOf(nameOf(target, workbook), workbook),
    Type: (target, { workbook }) => typeOf(nameOf(target, workbook), workbook),
    Visible: (target, { workbook }) => nameOf(target, workbook).visible,
    Comment: (target, { workbook }) => nameOf(target, workbook).comment,
    Scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
  },
  set: {
    Formula: (target, value, { workbook }) => { workbook.names.set({ ...nameOf(target, workbook), formula: text(value) }); },
    Visible: (target, value, { workbook }) => { workbook.names.set({ ...nameOf(target, workbook), visible: boolean(value) }); },
    Comment: (target, value, { workbook }) => { workbook.names.set({ ...nameOf(target, workbook), comment: text(value) }); },
  },
  open: {
    Worksheet: ({ scope }, { types }) => (scope === null ? itemNotFound() : types.worksheet.wrap(scope)),
    WorksheetOrNullObject: ({ scope }, { types }) => (scope === null ? null : types.worksheet.wrap(scope)),
  },
  call: {
    Delete: (target, _args, { workbook }) => { workbook.names.remove(nameOf(target, workbook)); },
    GetRange: (target, _args, { workbook, types }) => types.range.wrap(referenceOf(workbook, nameOf(target, workbook).formula) ?? invalid()),
    GetRangeOrNullObject: (target, _args, { workbook, types }) => {
      const range = referenceOf(workbook, nameOf(target, workbook).formula);
      return range === null ? null : types.range.wrap(range);
    },
  },
});

const collectionType = defineType<NamesTarget>({
  name: "NamedItemCollection",
  items: ({ scope }, { workbook }) => listed(scope, workbook).map((entry) => itemType.wrap({ scope, name: entry.name })),
  item: ({ scope }, args, { workbook }) => find(scope, args.text(0), workbook) ?? itemNotFound(),
  call: {
    Add: ({ scope }, args, context) => add(scope, args, context),
    GetCount: ({ scope }, _args, { workbook }) => listed(scope, workbook).length,
    GetItemOrNullObject: ({ scope }, args, { workbook }) => find(scope, args.text(0), workbook),
  },
});

/** `names` of the workbook (null) or of a sheet. */
export function names(scope: HostSheet | null): HostObject {
  return collectionType.wrap({ scope });
}

function listed(scope: HostSheet | null, workbook: HostWorkbook): readonly HostName[] {
  return workbook.names.list().filter((entry) => entry.scope === scope && !BUILT_IN.test(entry.name));
}

function find(scope: HostSheet | null, name: string, workbook: HostWorkbook): HostObject | null {
  const found = workbook.names.find(name, scope);
  return found === null ? null : itemType.wrap({ scope, name: found.name });
}

function nameOf({ scope, name }: NameTarget, workbook: HostWorkbook): HostName {
  return workbook.names.find(name, scope) ?? itemNotFound();
}

function add(scope: HostSheet | null, args: Arguments, { workbook, types }: EngineContext): HostObject {
  const name = args.text(0);
  const range = types.range.unwrap(args.object(1));
  const formula = range === null ? args.text(1) : absoluteReference(range);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || /^[A-Za-z]{1,3}\d+$/.test(name)) throw new HostError("InvalidArgument");
  if (workbook.names.find(name, scope) !== null) throw new HostError("ItemAlreadyExists");
  workbook.names.set({ name, formula: formula.startsWith("=") ? formula : `=${formula}`, visible: true, scope, comment: args.optionalText(2) ?? "" });
  return itemType.wrap({ scope, name });
}

function constantOf(formula: string): Json {
  const body = formula.replace(/^=/, "");
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : null;
}

function valueOf({ formula }: HostName, workbook: HostWorkbook): Json {
  const range = referenceOf(workbook, formula);
  if (range !== null) return addressOf(range);
  return formula.includes("#REF!") ? "#REF!" : constantOf(formula);
}

function typeOf({ formula }: HostName, workbook: HostWorkbook): string {
  if (referenceOf(workbook, formula) !== null) return "Range";
  if (formula.includes("#REF!")) return "Error";
  const constant = constantOf(formula);
  if (typeof constant === "boolean") return "Boolean";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return "String";
}

function invalid(): never {
  throw new HostError("InvalidReference");
}
