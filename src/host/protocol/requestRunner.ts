import { ArgumentList } from "./arguments";
import { offers } from "./behaviour";
import type { Operation } from "./counters";
import { camel, HostError, notEmulated } from "./errors";
import { identityOf, load } from "./load";
import { isHostObject, type CallResult, type EngineContext, type HostObject, type MemberKind } from "./objects";
import { findMember, schemaOf, type MemberSchema } from "./schema";
import { ActionType, isJsonObject, PathType, type ArgumentInfo, type Json, type WireAction, type WireError, type WirePath, type WireRequest, type WireResult } from "./wire";
import { clearsUndo } from "./undoStack";

/** What running a request gave: results up to the first error, and what was done. */
export interface RunResult {
  readonly results: readonly WireResult[];
  readonly traceIds: readonly number[];
  readonly error: WireError | null;
  readonly operations: readonly Operation[];
}

/** Calls that the client flags as writing although they leave the workbook as it is. */
const NEVER_WRITES = /^(_|Get|Suspend|Calculate$|CreateAndOpenWorkbook$)/;

/** Runs the actions of one request in order; stops at the first failure and keeps what was done before. */
export class RequestRunner {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly operations: Operation[] = [];
  private readonly traceIds: number[] = [];

  constructor(private readonly request: WireRequest, private readonly root: HostObject, private readonly services: ReadonlyMap<string, HostObject>, private readonly context: EngineContext) {}

  run(): RunResult {
    const results: WireResult[] = [];
    let error: WireError | null = null;
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (failure) {
        error = wireError(failure, index);
        break;
      }
    }
    return { results, traceIds: this.traceIds, error, operations: this.operations };
  }

  private perform(action: WireAction): Json {
    if (action.ActionType === ActionType.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : identityOf(object, { context: this.context, spelling: "wire" });
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === null ? null : this.query(object, action);
      case ActionType.recursiveQuery:
        throw notEmulated(object?.typeName ?? "null", "loadRecursive");
      case ActionType.method:
        return object === null ? { _IsNull: true } : this.method(object, action);
      case ActionType.setProperty:
        return object === null ? { _IsNull: true } : this.setProperty(object, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
      case ActionType.update:
        return object === null ? { _IsNull: true } : this.update(object, action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return object === null ? null : this.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw notEmulated("Action", String(action.ActionType));
    }
  }

  private query(object: HostObject, action: WireAction): Json {
    this.operations.push({ kind: "query", type: object.typeName, member: (action.QueryInfo?.Select ?? []).join(","), write: false });
    return load(object, action.QueryInfo ?? {}, this.context, action.ActionType === ActionType.query ? "wire" : "json");
  }

  private method(object: HostObject, action: WireAction): Json {
    if (action.Name === "_KeepReference") {
      this.context.references.keep(object);
      return null;
    }
    if (/^_(Un)?[Rr]egister/.test(action.Name)) {
      const target = object.typeName === "Worksheet" ? (object.identity(this.context).Id ?? null) : null;
      const known = object.typeName.startsWith("Worksheet") && this.context.events.apply(action.Name, target);
      if (!known) throw notEmulated(object.typeName, action.Name);
      return null;
    }
    const result = this.call(object, action.Name, action.ArgumentInfo);
    if (result === undefined) return null;
    return isHostObject(result) ? identityOf(result, { context: this.context, spelling: "wire" }) : result;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): CallResult {
    const schema = findMember(schemaOf(object.typeName).methods, name);
    const member = schema?.name ?? name;
    this.guard(object, "call", member, schema?.schema);
    const write = schema?.schema.reads !== true && !NEVER_WRITES.test(member);
    this.note({ kind: "call", type: object.typeName, member, write });
    return this.at(object, member, () => object.call(member, this.arguments(info), this.context));
  }

  private setProperty(object: HostObject, name: string, value: Json): null {
    const schema = findMember(schemaOf(object.typeName).scalars, name);
    const member = schema?.name ?? name;
    this.guard(object, "set", member, schema?.schema);
    this.note({ kind: "set", type: object.typeName, member, write: true });
    this.at(object, member, () => { object.set(member, value, this.context); });
    return null;
  }

  private update(object: HostObject, state: Readonly<Record<string, Json>>): null {
    for (const [name, value] of Object.entries(state)) this.setProperty(object, name, value);
    return null;
  }

  private ensureUnchanged(object: HostObject, state: Readonly<Record<string, Json>>): null {
    this.operations.push({ kind: "check", type: object.typeName, member: Object.keys(state).join(","), write: false });
    const current = load(object, { Select: Object.keys(state) }, this.context, "json");
    const before = JSON.stringify(Object.entries(state).sort());
    const names = new Set(Object.keys(state));
    const now = isJsonObject(current) ? Object.entries(current).filter(([name]) => names.has(name)) : [];
    if (JSON.stringify(now.sort()) !== before) throw new HostError("ConflictUpdate", undefined, `${object.typeName}.ensureUnchanged`);
    return null;
  }

  /** The object a path stands for; null for a null object. Methods in paths run here, once. */
  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError("InvalidArgument", `no object path ${String(pathId)}`);
    const object = this.open(path);
    this.objects.set(pathId, object);
    return object;
  }

  private open(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.kept(path.Name);
      case PathType.nullObject:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.child(parent, path);
      }
    }
  }

  private child(parent: HostObject, path: WirePath): HostObject | null {
    if (path.ObjectPathType === PathType.indexer) {
      return this.at(parent, "getItem", () => parent.item(this.arguments(path.ArgumentInfo), this.context));
    }
    if (path.ObjectPathType === PathType.property) {
      const schema = findMember(schemaOf(parent.typeName).navigation, path.Name);
      const member = schema?.name ?? path.Name;
      this.guard(parent, "open", member, schema?.schema);
      return this.at(parent, member, () => parent.open(member, this.context));
    }
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result === null || isHostObject(result)) return result;
    throw notEmulated(parent.typeName, path.Name);
  }

  private service(name: string): HostObject {
    const service = this.services.get(name);
    if (service === undefined) throw notEmulated("new", name);
    return service;
  }

  private kept(id: string): HostObject {
    const object = this.context.references.find(id);
    if (object === null || !object.alive(this.context)) throw new HostError("InvalidReference");
    return object;
  }

  private arguments(info: ArgumentInfo | undefined): ArgumentList {
    const values = info?.Arguments ?? [];
    const objects = new Map<number, HostObject | null>();
    values.forEach((value, index) => {
      const marked = info?.ReferencedObjectPathIds?.[index];
      if (typeof marked === "number" && marked !== 0 && value === marked) objects.set(index, this.resolve(marked));
    });
    return new ArgumentList(values, objects);
  }

  private guard(object: HostObject, kind: MemberKind, member: string, schema: MemberSchema | undefined): void {
    if (schema !== undefined && !offers(this.context.behaviour.profile, schema.since)) {
      throw new HostError("ApiNotFound", undefined, `${object.typeName}.${camel(member)}`);
    }
    if (!object.can(kind, member)) throw notEmulated(object.typeName, member);
  }

  private note(operation: Operation): void {
    this.operations.push(operation);
    if (operation.write || clearsUndo(operation.type, operation.member)) this.context.undo.clear();
  }

  private at<T>(object: HostObject, member: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError && error.location === "") error.location = `${object.typeName}.${camel(member)}`;
      throw error;
    }
  }
}

function wireError(failure: unknown, index: number): WireError {
  if (failure instanceof HostError) {
    return { Code: failure.code, Message: failure.message, Location: failure.location, ActionIndex: index, HttpStatusCode: failure.httpStatus };
  }
  const message = failure instanceof Error ? failure.message : String(failure);
  // RangeError is how the workbook store refuses addresses and names that Excel does not allow.
  const code = failure instanceof RangeError || failure instanceof SyntaxError ? "InvalidArgument" : "GeneralException";
  return { Code: code, Message: message, Location: "", ActionIndex: index, HttpStatusCode: code === "InvalidArgument" ? 400 : 500 };
}
