import { HostError } from "./errors";
import type { Arguments, HostObject } from "./objects";
import { isJsonObject, type Json, type JsonObject } from "./wire";

/** Arguments as they came over the wire: plain values, and objects by their position. */
export class ArgumentList implements Arguments {
  constructor(private readonly values: readonly Json[], private readonly objects: ReadonlyMap<number, HostObject | null>) {}

  json(index: number): Json {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.objects.has(index) || this.json(index) !== null;
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== "string" || this.objects.has(index)) throw new HostError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  integer(index: number): number {
    const value = this.json(index);
    if (typeof value !== "number" || !Number.isInteger(value) || this.objects.has(index)) throw new HostError("InvalidArgument");
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.has(index) ? this.integer(index) : null;
  }

  flag(index: number, fallback: boolean): boolean {
    const value = this.json(index);
    if (value === null) return fallback;
    if (typeof value !== "boolean") throw new HostError("InvalidArgument");
    return value;
  }

  struct(index: number): JsonObject {
    const value = this.json(index);
    if (!isJsonObject(value)) throw new HostError("InvalidArgument");
    return value;
  }

  object(index: number): HostObject | null {
    return this.objects.get(index) ?? null;
  }
}
