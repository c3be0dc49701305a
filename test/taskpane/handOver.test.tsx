/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { copy } from "../../src/taskpane/handOver/copy";
import { saveFile } from "../../src/taskpane/handOver/saveFile";
import { CopyField } from "../../src/taskpane/components/CopyField";

const given = (target: object, name: string, value: unknown): void => void Object.defineProperty(target, name, { configurable: true, writable: true, value });

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(document, "execCommand");
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(globalThis, "ClipboardItem");
});

describe("a file handed to the browser", () => {
  it("is a download of its name, type and bytes, kept until it was surely read", async () => {
    jest.useFakeTimers();
    const blobs: Blob[] = [];
    const revoked = jest.fn();
    given(URL, "createObjectURL", (blob: Blob) => `blob:${String(blobs.push(blob))}`);
    given(URL, "revokeObjectURL", revoked);
    const links: [string, string][] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      links.push([this.href, this.download]);
    });
    saveFile({ fileName: "xa-mau-son_T09.xlsx", mime: "application/test", bytes: Uint8Array.from([0, 255, 80]) });
    expect(links).toEqual([["blob:1", "xa-mau-son_T09.xlsx"]]);
    expect([blobs[0]?.type, blobs[0]?.size]).toEqual(["application/test", 3]);
    jest.advanceTimersByTime(59_999);
    expect(revoked).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(revoked).toHaveBeenCalledWith("blob:1");
  });
});

describe("copying", () => {
  const tables = { text: "1\t2", html: "<table></table>" };

  it("puts text and tables into the clipboard", async () => {
    const written: Readonly<Record<string, Blob>>[] = [];
    given(globalThis, "ClipboardItem", class {
      constructor(readonly parts: Readonly<Record<string, Blob>>) {}
    });
    given(navigator, "clipboard", { write: async ([item]: { parts: Readonly<Record<string, Blob>> }[]) => void written.push(item!.parts) });
    expect(await copy(tables)).toBe(true);
    expect(Object.entries(written[0] ?? {}).map(([type, blob]) => [type, blob.type, blob.size])).toEqual([["text/plain", "text/plain", 3], ["text/html", "text/html", 15]]);
  });

  it("puts a text alone into the clipboard", async () => {
    const writeText = jest.fn(async () => undefined);
    given(navigator, "clipboard", { writeText });
    expect(await copy({ text: "a" })).toBe(true);
    expect(writeText).toHaveBeenCalledWith("a");
  });

  it("goes the older way where the frame has no permission, with both kinds", async () => {
    given(navigator, "clipboard", { write: () => Promise.reject(new DOMException("denied", "NotAllowedError")) });
    const taken: [string, string][] = [];
    given(document, "execCommand", (name: string) => {
      const event = Object.assign(new Event(name), { clipboardData: { setData: (type: string, data: string) => taken.push([type, data]) } });
      return document.dispatchEvent(event) || taken.length > 0;
    });
    expect(await copy(tables)).toBe(true);
    expect(taken).toEqual([["text/plain", "1\t2"], ["text/html", "<table></table>"]]);
    document.dispatchEvent(new Event("copy"));
    expect(taken).toHaveLength(2);
  });

  it("says so where neither way is open", async () => {
    expect(await copy(tables)).toBe(false);
    given(document, "execCommand", () => false);
    expect(await copy(tables)).toBe(false);
  });
});

describe("a text to copy by hand", () => {
  it("cannot be changed and is selected as soon as it is entered", async () => {
    const user = userEvent.setup();
    render(<CopyField label="Nội dung" hint="Bấm Ctrl+C" text="một hai ba" />);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung" });
    await user.tab();
    expect([field.readOnly, field.selectionStart, field.selectionEnd]).toEqual([true, 0, 10]);
    expect(screen.getByText("Bấm Ctrl+C")).not.toBeNull();
  });
});
