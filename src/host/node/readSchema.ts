import type { MemberSchema, MethodSchema, ScalarSchema, TypeSchema, TypeSchemas } from "../protocol/schema";
import { loadOfficeLibrary } from "./officeLibrary";

/**
 * Reads the members of every Excel type out of the client library itself: what it can load, write, navigate and call,
 * and from which requirement set on. The committed src/host/protocol/schema.json is this function's answer.
 */
export function readSchema(typeNames: readonly string[]): TypeSchemas {
  const { Excel } = loadOfficeLibrary({ sendMessageToHost: () => undefined }, () => true, "excel-web-16.00.debug.js");
  const namespace = new Map<string, unknown>(Object.entries(Excel));
  return Object.fromEntries([...typeNames].sort().map((name) => [name, readType(prototypeOf(namespace.get(name), name))]));
}

function prototypeOf(candidate: unknown, name: string): object {
  if (typeof candidate !== "function") throw new Error(`the library has no type ${name}`);
  const prototype: unknown = candidate.prototype;
  if (typeof prototype !== "object" || prototype === null) throw new Error(`${name} has no prototype`);
  return prototype;
}

function readType(prototype: object): TypeSchema {
  const scalars = readScalars(prototype);
  const navigation: Record<string, MemberSchema> = {};
  const methods: Record<string, MethodSchema> = {};
  for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(prototype))) {
    const source = isAccessor(descriptor) ? getterSource(descriptor) : sourceOf(descriptor.value);
    const child = /_createPropertyObject\((?:Excel|OfficeCore)\.\w+, this, "(\w+)"/.exec(source);
    if (child?.[1] !== undefined) navigation[child[1]] = since(source);
    const call = /_(?:invokeMethod|createMethodObject|createAndInstantiateMethodObject)\((?:(?:Excel|OfficeCore)\.\w+, )?this, "(\w+)", (\d)/.exec(source);
    if (call?.[1] !== undefined && !isAccessor(descriptor)) {
      methods[call[1]] = { ...since(source), ...(call[2] === "1" ? { reads: true } : {}) };
    }
  }
  return { ...(booleanOf(prototype, "_isCollection") ? { collection: true } : {}), scalars, navigation, methods };
}

function readScalars(prototype: object): Record<string, ScalarSchema> {
  const names = stringsOf(prototype, "_scalarPropertyNames");
  const wireNames = stringsOf(prototype, "_scalarPropertyOriginalNames");
  const updateable = booleansOf(prototype, "_scalarPropertyUpdateable");
  const scalars: Record<string, ScalarSchema> = {};
  names.forEach((name, index) => {
    const wire = wireNames[index];
    if (wire === undefined || wire.startsWith("_")) return;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    scalars[wire] = { ...since(descriptor === undefined ? "" : getterSource(descriptor)), ...(updateable[index] === true ? { writable: true } : {}) };
  });
  return scalars;
}

/** The requirement set a member's own guard names: "1.9", or "ExcelApiOnline 1.1" for another set. */
function since(source: string): MemberSchema {
  const guard = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"[^"]+"), "([\d.]+)"/.exec(source);
  if (guard?.[1] === undefined || guard[2] === undefined) return {};
  return { since: guard[1] === "_defaultApiSetName" ? guard[2] : `${guard[1].replaceAll('"', "")} ${guard[2]}` };
}

function sourceOf(candidate: unknown): string {
  return typeof candidate === "function" ? Function.prototype.toString.call(candidate) : "";
}

function isAccessor(descriptor: PropertyDescriptor): boolean {
  return "get" in descriptor;
}

function getterSource(descriptor: PropertyDescriptor): string {
  return sourceOf(Reflect.get(descriptor, "get"));
}

function property(prototype: object, name: string): unknown {
  return Reflect.get(prototype, name);
}

function stringsOf(prototype: object, name: string): readonly string[] {
  const value = property(prototype, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function booleansOf(prototype: object, name: string): readonly boolean[] {
  const value = property(prototype, name);
  return Array.isArray(value) ? value.map((item) => item === true) : [];
}

function booleanOf(prototype: object, name: string): boolean {
  return property(prototype, name) === true;
}
