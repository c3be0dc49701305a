import schemas from "./schema.json";

/** A member and the requirement set it came with: "1.9" of ExcelApi, or another set by name ("ExcelApiOnline 1.1"). */
export interface MemberSchema {
  readonly since?: string;
}
export interface ScalarSchema extends MemberSchema {
  readonly writable?: boolean;
}
export interface MethodSchema extends MemberSchema {
  /** The client marks the call as reading only; absent = the request carries the write flag. */
  readonly reads?: boolean;
}

/** The members of one Office type, by their names on the wire. */
export interface TypeSchema {
  readonly collection?: boolean;
  readonly scalars: Readonly<Record<string, ScalarSchema>>;
  readonly navigation: Readonly<Record<string, MemberSchema>>;
  readonly methods: Readonly<Record<string, MethodSchema>>;
}
export type TypeSchemas = Readonly<Record<string, TypeSchema>>;

const all: TypeSchemas = schemas;

const empty: TypeSchema = { scalars: {}, navigation: {}, methods: {} };

/** Schema of a type; types outside the Excel object model have no members of their own. */
export function schemaOf(typeName: string): TypeSchema {
  return all[typeName] ?? empty;
}

/** The wire name in `members` that equals `name` without regard to case, as real hosts match select lists. */
export function findMember<T>(members: Readonly<Record<string, T>>, name: string): { readonly name: string; readonly schema: T } | null {
  const direct = members[name];
  if (direct !== undefined) return { name, schema: direct };
  const lower = name.toLowerCase();
  for (const [wire, schema] of Object.entries(members)) if (wire.toLowerCase() === lower) return { name: wire, schema };
  return null;
}
