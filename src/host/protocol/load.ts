import { offers } from "./behaviour";
import { camel, HostError } from "./errors";
import type { EngineContext, HostObject } from "./objects";
import { findMember, schemaOf } from "./schema";
import type { Json, QueryInfo } from "./wire";

/** How results spell names: as the wire does (`Values`, `_Items`), or as `retrieve` wants them (`values`, `items`). */
export type Spelling = "wire" | "json";

/** Names to load below one object; an empty tree stands for its default properties. */
type Tree = Map<string, Tree>;

/** Left out of a load without names, as real Excel does (office-js-docs-pr, application-specific-api-model). */
const EXCLUDED_BY_DEFAULT: ReadonlySet<string> = new Set(["Range.NumberFormatCategories"]);

/** Answers a Query action: the selected properties of an object, collections with their items, identities included. */
export function load(object: HostObject, info: QueryInfo, context: EngineContext, spelling: Spelling): Json {
  const tree: Tree = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) plant(tree, path.split("/"));
  return loadTree(object, tree, { context, spelling, skip: info.Skip ?? 0, top: info.Top ?? Infinity });
}

interface LoadOptions {
  readonly context: EngineContext;
  readonly spelling: Spelling;
  readonly skip: number;
  readonly top: number;
}

function plant(tree: Tree, path: readonly string[]): void {
  const [name, ...rest] = path;
  if (name === undefined || name === "") return;
  const branch = tree.get(name) ?? new Map<string, Tree>();
  tree.set(name, branch);
  plant(branch, rest);
}

function loadTree(object: HostObject, tree: Tree, options: LoadOptions): Json {
  return object.isCollection ? loadCollection(object, tree, options) : { ...loadMembers(object, tree, options), ...identityOf(object, options) };
}

/** Identity fields of an object; a kept reference shows on the wire only. */
export function identityOf(object: HostObject, options: { readonly context: EngineContext; readonly spelling: Spelling }): Record<string, Json> {
  const { Id, _Id } = object.identity(options.context);
  const reference = options.context.references.idOf(object);
  return {
    ...(Id === undefined ? {} : { [options.spelling === "wire" ? "Id" : "id"]: Id }),
    ...(_Id === undefined ? {} : { _Id }),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}

function loadCollection(object: HostObject, tree: Tree, options: LoadOptions): Json {
  const { scalars } = schemaOf(object.typeName);
  const own: Record<string, Json> = {};
  const forItems: Tree = new Map();
  for (const [name, branch] of tree) {
    const scalar = findMember(scalars, name);
    if (scalar === null) forItems.set(name, branch);
    else own[spell(scalar.name, options.spelling)] = object.get(scalar.name, options.context);
  }
  const members = object.items(options.context).slice(options.skip, options.skip + options.top);
  const whole = { ...options, skip: 0, top: Infinity };
  const items = members.map((item, index) => ({
    ...loadMembers(item, forItems, whole),
    ...identityOf(item, whole),
    ...(options.spelling === "wire" ? { _Index: options.skip + index } : {}),
  }));
  return { ...own, [options.spelling === "wire" ? "_Items" : "items"]: items };
}

function loadMembers(object: HostObject, tree: Tree, options: LoadOptions): Record<string, Json> {
  const result: Record<string, Json> = {};
  if (tree.size === 0) loadDefaults(object, result, options);
  for (const [name, branch] of tree) {
    if (name === "*") loadDefaults(object, result, options);
    else loadMember(object, name, branch, result, options);
  }
  return result;
}

function loadMember(object: HostObject, name: string, branch: Tree, result: Record<string, Json>, options: LoadOptions): void {
  const schema = schemaOf(object.typeName);
  const profile = options.context.behaviour.profile;
  const scalar = findMember(schema.scalars, name);
  if (scalar !== null && offers(profile, scalar.schema.since)) {
    result[spell(scalar.name, options.spelling)] = located(object, scalar.name, () => object.get(scalar.name, options.context));
    return;
  }
  const navigation = findMember(schema.navigation, name);
  if (navigation !== null && offers(profile, navigation.schema.since)) {
    const child = located(object, navigation.name, () => object.open(navigation.name, options.context));
    result[spell(navigation.name, options.spelling)] = child === null ? null : loadTree(child, branch, { ...options, skip: 0, top: Infinity });
    return;
  }
  if (options.context.behaviour.strictLoad) {
    throw new HostError("InvalidArgument", `unknown in load: ${object.typeName}.${name} (ExcelApi ${profile})`, `${object.typeName}.load`);
  }
}

/** Every readable property of the type; those without emulation are left out, as nobody asked for them by name. */
function loadDefaults(object: HostObject, result: Record<string, Json>, options: LoadOptions): void {
  for (const [name, scalar] of Object.entries(schemaOf(object.typeName).scalars)) {
    const wanted = !EXCLUDED_BY_DEFAULT.has(`${object.typeName}.${name}`) && object.can("get", name);
    if (wanted && offers(options.context.behaviour.profile, scalar.since)) result[spell(name, options.spelling)] = object.get(name, options.context);
  }
}

function spell(name: string, spelling: Spelling): string {
  return spelling === "wire" ? name : camel(name);
}

function located<T>(object: HostObject, member: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError && error.location === "") error.location = `${object.typeName}.${camel(member)}`;
    throw error;
  }
}
