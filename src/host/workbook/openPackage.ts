import { ContentTypes } from "./package/contentTypes";
import { PartStore } from "./package/partStore";
import { Relationships } from "./package/relationships";
import { requireZipSignature } from "../../xlsx/fileSignature";
import { packageKind } from "../../xlsx/partNames";
import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";

/** A package that holds a workbook. */
export interface WorkbookPackage {
  readonly parts: PartStore;
  readonly types: ContentTypes;
  /** Relationships of the package itself. */
  readonly root: Relationships;
  /** Name of the workbook part. */
  readonly main: string;
}

/** Checks that the bytes are a workbook package. Throws UnreadableWorkbook. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  requireZipSignature(bytes);
  const parts = PartStore.open(bytes);
  const types = new ContentTypes(parts);
  const root = new Relationships(parts, "");
  const main = root.ofKind("officeDocument")[0]?.target ?? "";
  const type = types.of(main);
  const kind = packageKind(main, type);
  if (kind !== "workbook" || !parts.has(main)) throw new UnreadableWorkbook(kind === "workbook" ? "notWorkbook" : kind, `main part "${main}" is ${type}`);
  return { parts, types, root, main };
}
