import { ContentTypes } from "./package/contentTypes";
import { requireZipSignature } from "./package/fileSignature";
import { PartStore } from "./package/partStore";
import { Relationships } from "./package/relationships";
import { UnreadableWorkbook } from "./unreadableWorkbook";

/** A package that holds a workbook. */
export interface WorkbookPackage {
  readonly parts: PartStore;
  readonly types: ContentTypes;
  /** Relationships of the package itself. */
  readonly root: Relationships;
  /** Name of the workbook part. */
  readonly main: string;
}

const MAIN_TYPES = /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/;

/** Checks that the bytes are a workbook package. Throws UnreadableWorkbook. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  requireZipSignature(bytes);
  const parts = PartStore.open(bytes);
  const types = new ContentTypes(parts);
  const root = new Relationships(parts, "");
  const main = root.ofKind("officeDocument")[0]?.target ?? "";
  const type = types.of(main);
  if (main.endsWith(".bin") || type.includes("sheet.binary")) throw new UnreadableWorkbook("binaryXlsb", main);
  if (!parts.has(main) || !MAIN_TYPES.test(type)) throw new UnreadableWorkbook("notWorkbook", `main part "${main}" is ${type}`);
  return { parts, types, root, main };
}
