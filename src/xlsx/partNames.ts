/** Name of the part that holds the relationships of `part` ("" = of the package). */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Full part name of a target written relative to `part`. */
export function resolveTarget(part: string, target: string): string {
  const folders = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

/** What a relationship is, by the last word of its type address: the same in transitional and strict files. */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** Content types of the part that is a workbook: .xlsx, .xlsm and their templates. */
const WORKBOOK_TYPES = /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/;

/** What a package is, by its main part and that part's content type. */
export function packageKind(main: string, type: string): "workbook" | "binaryXlsb" | "notWorkbook" {
  if (main.endsWith(".bin") || type.includes("sheet.binary")) return "binaryXlsb";
  return WORKBOOK_TYPES.test(type) ? "workbook" : "notWorkbook";
}
