import type { HostSheet, HostWorkbook, Rect } from "../workbook/model";
import type { AreasTarget, RangeTarget } from "./address";
import type { HostBehaviour } from "./behaviour";
import type { CreatedWorkbooks } from "./createdWorkbooks";
import { notEmulated } from "./errors";
import type { HostEvents } from "./events";
import type { References } from "./references";
import type { SessionState } from "./sessionState";
import type { UndoStack } from "./undoStack";
import type { Json, JsonObject } from "./wire";

/** What every member of every type works with. */
export interface EngineContext {
  readonly workbook: HostWorkbook;
  readonly behaviour: HostBehaviour;
  readonly events: HostEvents;
  readonly references: References<HostObject>;
  readonly session: SessionState;
  readonly undo: UndoStack;
  readonly created: CreatedWorkbooks;
  readonly types: SharedTypes;
  /** Tells listeners that cells of a sheet changed by the add-in. */
  changed(sheet: HostSheet, rect: Rect): void;
}

/** The types that objects of many other types lead to. */
export interface SharedTypes {
  readonly range: ObjectType<RangeTarget>;
  readonly areas: ObjectType<AreasTarget>;
  readonly worksheet: ObjectType<HostSheet>;
}

/** The arguments of one call, checked as they are taken; each failure is the pane's InvalidArgument. */
export interface Arguments {
  json(index: number): Json;
  has(index: number): boolean;
  text(index: number): string;
  optionalText(index: number): string | null;
  integer(index: number): number;
  optionalInteger(index: number): number | null;
  flag(index: number, fallback: boolean): boolean;
  struct(index: number): JsonObject;
  /** The object passed at `index`; null when the argument is a plain value. */
  object(index: number): HostObject | null;
}

/** What the client needs to find an object again; `{}` for objects that have no identity of their own. */
export type Identity = Readonly<Partial<Record<"Id" | "_Id", string>>>;

/** Result of a method: an object, a null object, a plain value, or nothing. */
export type CallResult = HostObject | Json | undefined;

/** A method of a type. */
export type Call<T> = (target: T, args: Arguments, context: EngineContext) => CallResult;

/** The behaviour of one Office type over its target `T`. Keys are wire names (PascalCase). */
export interface ObjectSpec<T> {
  readonly name: string;
  readonly identity?: (target: T, context: EngineContext) => Identity;
  /** False once what the object stands for is gone; absent = it lives as long as the workbook. */
  readonly alive?: (target: T, context: EngineContext) => boolean;
  readonly get?: Readonly<Record<string, (target: T, context: EngineContext) => Json>>;
  readonly set?: Readonly<Record<string, (target: T, value: Json, context: EngineContext) => void>>;
  /** null = a null object, as for `customOrNullObject`. */
  readonly open?: Readonly<Record<string, (target: T, context: EngineContext) => HostObject | null>>;
  readonly call?: Readonly<Record<string, Call<T>>>;
  readonly item?: (target: T, args: Arguments, context: EngineContext) => HostObject;
  readonly items?: (target: T, context: EngineContext) => readonly HostObject[];
}

export type MemberKind = "get" | "set" | "open" | "call";

/** One live object of the workbook as the protocol sees it; its members are reached by wire name. */
export interface HostObject {
  readonly typeName: string;
  readonly isCollection: boolean;
  identity(context: EngineContext): Identity;
  alive(context: EngineContext): boolean;
  can(kind: MemberKind, member: string): boolean;
  get(member: string, context: EngineContext): Json;
  set(member: string, value: Json, context: EngineContext): void;
  open(member: string, context: EngineContext): HostObject | null;
  call(member: string, args: Arguments, context: EngineContext): CallResult;
  item(args: Arguments, context: EngineContext): HostObject;
  items(context: EngineContext): readonly HostObject[];
}

/** A type: makes objects out of targets and gives the target of its own objects back. */
export interface ObjectType<T> {
  wrap(target: T): HostObject;
  unwrap(candidate: HostObject | null): T | null;
}

/** Defines a type. Members without an emulation answer with the loud error. */
export function defineType<T>(spec: ObjectSpec<T>): ObjectType<T> {
  const targets = new WeakMap<HostObject, { readonly target: T }>();
  return {
    wrap(target) {
      const object = bind(spec, target);
      targets.set(object, { target });
      return object;
    },
    unwrap: (candidate) => (candidate === null ? null : (targets.get(candidate)?.target ?? null)),
  };
}

const bound = new WeakSet<object>();

function bind<T>(spec: ObjectSpec<T>, target: T): HostObject {
  const need = <F>(member: F | undefined, name: string): F => {
    if (member === undefined) throw notEmulated(spec.name, name);
    return member;
  };
  const object: HostObject = {
    typeName: spec.name,
    isCollection: spec.items !== undefined,
    identity: (context) => spec.identity?.(target, context) ?? {},
    alive: (context) => spec.alive?.(target, context) ?? true,
    can: (kind, member) => spec[kind]?.[member] !== undefined,
    get: (member, context) => need(spec.get?.[member], member)(target, context),
    set: (member, value, context) => { need(spec.set?.[member], member)(target, value, context); },
    open: (member, context) => need(spec.open?.[member], member)(target, context),
    call: (member, args, context) => need(spec.call?.[member], member)(target, args, context),
    item: (args, context) => need(spec.item, "getItem")(target, args, context),
    items: (context) => need(spec.items, "items")(target, context),
  };
  bound.add(object);
  return object;
}

/** Whether a method's result is an object of the workbook rather than a plain value. */
export function isHostObject(value: CallResult): value is HostObject {
  return typeof value === "object" && value !== null && bound.has(value);
}
