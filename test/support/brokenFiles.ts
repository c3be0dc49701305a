import { unzipSync, zipSync } from "fflate";

/** Files that no reader can make sheets of, each broken in its own way, as they arrive among good ones. */
export interface BrokenFiles {
  readonly encrypted: Uint8Array;
  readonly truncated: Uint8Array;
  readonly oldXls: Uint8Array;
  readonly picture: Uint8Array;
  readonly zipBomb: Uint8Array;
}

/** An OLE container, as Excel 97 wrote workbooks and as today's Excel wraps encrypted ones: what is in it is told by a stream's name. */
const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024);
  return bytes;
};

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** Unpacks to far more than a workbook of its size ever would. */
const bombBytes = 60_000_000;

const bombIn = (good: Uint8Array): Uint8Array => {
  const parts = unzipSync(good);
  const sheet = Object.keys(parts).find((path) => path.startsWith("xl/worksheets/sheet"));
  if (sheet === undefined) throw new RangeError("The good file has no sheet.");
  return zipSync({ ...parts, [sheet]: new Uint8Array(bombBytes).fill(0x20) });
};

/** The five, some of them made from a good file. */
export const brokenFiles = (good: Uint8Array): BrokenFiles => ({
  encrypted: ole("EncryptedPackage"),
  truncated: good.slice(0, Math.floor(good.length / 2)),
  oldXls: ole("Workbook"),
  picture: new Uint8Array(pngStart),
  zipBomb: bombIn(good),
});
