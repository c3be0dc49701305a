/** The bytes of a chosen file; rejects when it was moved, or another program holds it. */
export const readBytes = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result instanceof ArrayBuffer ? new Uint8Array(reader.result) : new Uint8Array());
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsArrayBuffer(file);
  });
