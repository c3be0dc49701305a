import type { CopiedTables } from "../../core/model/exportFile";

/** What goes into the clipboard; `html` where a program that pastes it should get tables. */
export type Copied = Pick<CopiedTables, "text"> & Partial<Pick<CopiedTables, "html">>;

const write = async ({ text, html }: Copied): Promise<void> => {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const parts = { "text/plain": new Blob([text], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) };
  return navigator.clipboard.write([new ClipboardItem(parts)]);
};

/** The older way: it needs no permission of the frame, which Excel on the web does not give to every pane. */
const copyByCommand = ({ text, html }: Copied): boolean => {
  let isTaken = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", answer);
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", answer);
  }
};

/**
 * Copies to the clipboard, at once after a click; false where the host allows neither way, and only a text field to
 * copy from by hand is left (`CopyField`).
 */
export const copy = async (copied: Copied): Promise<boolean> => {
  try {
    await write(copied);
    return true;
  } catch {
    return copyByCommand(copied);
  }
};
