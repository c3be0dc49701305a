import { ContentTypes } from "../package/contentTypes";
import type { PartStore } from "../package/partStore";
import { Relationships } from "../package/relationships";
import { removePart } from "../package/removePart";

const PLAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Turns the written package into a macro-free workbook: the VBA project goes, the type changes. */
export function withoutMacros(out: PartStore, main: string): void {
  const types = new ContentTypes(out);
  const relationships = new Relationships(out, main);
  for (const project of relationships.ofKind("vbaProject")) {
    relationships.remove(project);
    removePart(out, types, project.target);
  }
  types.set(main, PLAIN_TYPE);
  relationships.write(out);
  types.write(out);
}
