/** Many workbooks on one page from the command line, with the project's own reader. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { main } from "../../src/cli/main";
import { goldenBytes, goldenPath } from "../support/golden";

let folder: string;
const caller = process.env.INIT_CWD;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nhieu-xa-"));
  process.env.INIT_CWD = folder;
});
afterEach(() => {
  if (caller === undefined) delete process.env.INIT_CWD;
  else process.env.INIT_CWD = caller;
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> => {
  let stdout = "";
  let stderr = "";
  const status = await main(args, { write: (text) => void (stdout += text), complain: (sentence) => void (stderr += `${sentence}\n`) });
  return { status, stdout, stderr };
};

const file = (name: string, content: Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const ole = (): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024);
  return bytes;
};

interface BoardJson {
  readonly files: readonly { readonly file: string; readonly state: string; readonly reason?: string; readonly claims?: { readonly differing: readonly string[] }; readonly parts?: readonly { readonly set: string; readonly id: string; readonly verdict: string }[] }[];
  readonly missing: readonly string[];
  readonly repeated: readonly string[];
  readonly tables: readonly { readonly id: string; readonly totals: Readonly<Record<string, number | null>> }[];
  readonly targets: readonly { readonly share: number; readonly by: number | null }[];
  readonly shared: readonly (readonly { readonly file: string }[])[];
}

const boardOf = async (...args: string[]): Promise<BoardJson> => JSON.parse((await run(...args, "--json", "-")).stdout) as BoardJson;

/** The same workbook under another commune's name: every shared string that is its name. */
const renamed = (name: string, to: string): Uint8Array => {
  const parts = unzipSync(goldenBytes(name));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, path.endsWith(".xml") ? strToU8(strFromU8(bytes).replaceAll("M&#432;&#7901;ng Th&#432;&#7907;ng", to).replaceAll("Mường Thượng", to)) : bytes])));
};

test("good files give figures, bad ones a line with the reason; the order of the command line is kept", async () => {
  const files = [goldenPath("16-submitted"), file("mat-khau.xlsx", ole()), file("cut.xlsx", goldenBytes("01-tidy").slice(0, 9000)), file("anh.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])), "khong-co.xlsx"];
  const board = await boardOf(...files);
  expect(board.files.map(({ state, reason }) => reason ?? state)).toEqual(["received", "encrypted", "truncated", "image", "gone"]);
  expect(board.files[0]?.claims?.differing).toEqual(["1e", "3", "8"]);
  expect(board.files[0]?.parts?.find(({ set, id }) => set === "xkmt-2024" && id === "1e")?.verdict).toBe("notMet");
});

test("the page that goes to others names files without the folders of this machine", async () => {
  await run(join(folder, file("anh.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))), goldenPath("12-empty-registers"), "--board", "bang.xlsx");
  const text = Object.values(unzipSync(readFileSync(join(folder, "bang.xlsx")))).map((part) => strFromU8(part)).join("\n");
  expect(text).toContain("anh.xlsx");
  expect(text).not.toContain(folder);
});

test("figures of two communes are added up; those of one commune sent twice are not", async () => {
  const once = await boardOf(goldenPath("01-tidy"), "--board", "mot.xlsx");
  const other = file("xa-khac.xlsx", renamed("01-tidy", "Bản Lác"));
  const two = await boardOf(goldenPath("01-tidy"), other);
  const [single, both] = [once, two].map(({ tables }) => tables.find(({ id }) => id === "T09")?.totals.nghienTong ?? 0);
  expect(single).toBe(40);
  expect(both).toBe(80);
  // The sheet lists 11 spots, 3 of them as active, and one cleared without a day.
  const [spots, spotsOfBoth] = [once, two].map(({ tables }) => tables.find(({ id }) => id === "T13")?.totals);
  expect(spots).toMatchObject({ tongSo: 11, dangHoatDong: 4, daTrietXoa: 7 });
  expect(spotsOfBoth).toEqual(Object.fromEntries(Object.entries(spots ?? {}).map(([key, count]) => [key, 2 * (count ?? 0)])));
  const twice = await boardOf(goldenPath("01-tidy"), goldenPath("16-submitted"));
  expect(twice.repeated).toHaveLength(1);
});

test("the same persons in two communes are found by number and by keyed hash, and only their places are told", async () => {
  const other = file("xa-khac.xlsx", renamed("01-tidy", "Bản Lác"));
  const byNumber = await run(goldenPath("01-tidy"), other, "--persons", "number", "--json", "-");
  const byHash = await run(goldenPath("01-tidy"), other, "--persons", "hash:khóa riêng của tỉnh", "--json", "-");
  const [numbers, hashes] = [byNumber, byHash].map(({ stdout }) => (JSON.parse(stdout) as BoardJson).shared);
  expect(numbers?.length).toBeGreaterThan(20);
  expect(hashes).toEqual(numbers);
  for (const { stdout } of [byNumber, byHash]) expect(stdout).not.toMatch(/"\d{12}"/);
  expect((await boardOf(goldenPath("01-tidy"), other)).shared).toEqual([]);
});

test("the page as a workbook holds counts only", async () => {
  writeFileSync(join(folder, "xa.txt"), "\uFEFFXã Mường Thượng\r\nXã Vắng\r\n");
  const { status, stdout } = await run(goldenPath("16-submitted"), "--board", "bang.xlsx", "--expected", "xa.txt");
  expect(status).toBe(0);
  expect(stdout).toContain("bang.xlsx");
  const texts = Object.values(unzipSync(new Uint8Array(readFileSync(join(folder, "bang.xlsx"))))).map((bytes) => strFromU8(bytes)).join("\n");
  expect(texts.includes("Xã Vắng")).toBe(true);
  // A list is added up by the figures below it.
  for (const heading of ["Tổng số điểm, tụ điểm trong kỳ", "Đang hoạt động", "Đã triệt xóa, chuyển hóa trong kỳ", "Quá hạn"]) expect(texts).toContain(`>${heading}<`);
  expect(/\b\d{12}\b/.test(texts)).toBe(false);
  for (const name of ["Lê Quang Vinh", "Hà Thị Bích Đào"]) expect(texts.includes(name)).toBe(false);
});

const profile = (targets: object): string => file("tinh.json", strToU8(JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", targets })));

test("the targets are those of the profile, and the shipped ones where it settles none", async () => {
  const shares = ({ targets }: BoardJson): readonly unknown[] => targets.map(({ by, share }) => [by, share]);
  const empty = goldenPath("12-empty-registers");
  expect(shares(await boardOf(empty, "--board", "bang.xlsx"))).toEqual([[null, 20], [2030, 50]]);
  expect(shares(await boardOf(empty, "--board", "bang.xlsx", "--profile", profile({ "xkmt-2024-2030": 65 })))).toEqual([[null, 20], [2030, 65]]);
  await run(empty, "--board", "bang.xlsx", "--profile", profile({ "xkmt-2024": 35 }));
  const texts = Object.values(unzipSync(new Uint8Array(readFileSync(join(folder, "bang.xlsx"))))).map((bytes) => strFromU8(bytes)).join("\n");
  expect([/Chỉ tiêu ít nhất \d+ %/, /Chỉ tiêu đến hết năm 2030 ít nhất \d+ %/].map((sentence) => sentence.exec(texts)?.[0])).toEqual(["Chỉ tiêu ít nhất 35 %", "Chỉ tiêu đến hết năm 2030 ít nhất 50 %"]);
});

test.each([
  [{ "xkmt-2024": 0 }, "targets.xkmt-2024", "Chỉ tiêu phải là số nguyên từ 1 đến 100"],
  [{ "xkmt-2035": 70 }, "targets.xkmt-2035", "Không có chỉ tiêu số xã mã “xkmt-2035”"],
])("a profile with the targets %j is refused by its field and with the reason", async (targets, field, reason) => {
  const { status, stderr } = await run(goldenPath("12-empty-registers"), "--board", "bang.xlsx", "--profile", profile(targets));
  expect(status).toBe(2);
  for (const words of [field, reason]) expect(stderr).toContain(words);
  expect(existsSync(join(folder, "bang.xlsx"))).toBe(false);
});

test.each([
  [["--board", "bang.xlsx", "--out", "ra.xlsx"], "--out"],
  [["--board", "bang.xlsx", "--persons", "ten"], "--persons ten"],
  [["--board", "bang.xlsx", "--persons", "hash:ngan"], "--persons hash:ngan"],
  [["--board", "bang.xlsx", "--expected", "khong.txt"], "khong.txt"],
])("%j is refused with a sentence that names it, and leaves no file", async (args, named) => {
  const { status, stderr } = await run(goldenPath("12-empty-registers"), ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(named);
  expect(existsSync(join(folder, "bang.xlsx"))).toBe(false);
});
