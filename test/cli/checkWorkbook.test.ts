/** The check command as a person runs it: options, exit status, standard output and files. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { main } from "../../src/cli/main";
import { newWorkbook, openWorkbook } from "../../src/host/workbook/openWorkbook";
import { goldenPath } from "../support/golden";

const root = join(__dirname, "..", "..");
const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
let folder: string;
const caller = process.env.INIT_CWD;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kiem-tra-"));
  process.env.INIT_CWD = folder;
});
afterEach(() => {
  if (caller === undefined) delete process.env.INIT_CWD;
  else process.env.INIT_CWD = caller;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a process of its own, the way npm does. */
const spawn = (...args: string[]): { status: number | null; stdout: string } =>
  spawnSync(process.execPath, [tsx, "src/cli/checkWorkbook.ts", ...args], { cwd: root, encoding: "utf8" });

/** Runs the command in this process. */
const run = async (...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> => {
  let stdout = "";
  let stderr = "";
  const status = await main(args, {
    write: (text) => {
      stdout += text;
    },
    complain: (sentence) => {
      stderr += `${sentence}\n`;
    },
  });
  return { status, stdout, stderr };
};

const file = (name: string, content: Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** An OLE container as old Excel and encrypted files are; the stream name tells which. */
const ole = (streamName: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([...streamName].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024);
  return bytes;
};

const unzipped = (path: string): Record<string, Uint8Array> => unzipSync(new Uint8Array(readFileSync(path)));

const emptyWorkbook = (): Uint8Array => newWorkbook("Trang tính1").save();

describe("input that cannot be used", () => {
  test.each([
    ["anh.xlsx", png, "không phải sổ Excel"],
    ["cu.xls", ole("Workbook"), "kiểu cũ"],
    ["khoa.xlsx", ole("EncryptedPackage"), "mật khẩu"],
    ["van-ban.xlsx", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }), "không phải sổ Excel mà là loại tệp khác"],
    ["trong.xlsx", emptyWorkbook(), "Không nhận ra sổ nào"],
  ])("%s: status 2, one sentence that names the file, no output", async (name, content, sentence) => {
    const { status, stdout, stderr } = await run(file(name, content), "--out", "ra.xlsx", "--json", "ra.json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr).toContain(sentence);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("a file that is not there", async () => {
    expect(await run("khong-co.xlsx")).toMatchObject({ status: 2, stdout: "" });
  });

  test.each([
    [["--as-of", "15/12/2025"], "NĂM-THÁNG-NGÀY"],
    [["--set", "la-lung"], "xkmt-2024"],
    [["--khong-co"], "Tham số không đúng"],
    [["--accept-loss"], "--out"],
  ])("options %p", async (options, sentence) => {
    const { status, stderr } = await run(goldenPath("12-empty-registers"), ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test("the clerk's own file is never the output", async () => {
    const before = readFileSync(goldenPath("12-empty-registers"));
    expect((await run(goldenPath("12-empty-registers"), "--out", goldenPath("12-empty-registers"))).status).toBe(2);
    expect(readFileSync(goldenPath("12-empty-registers")).equals(before)).toBe(true);
  });
});

describe("a profile", () => {
  test("sets other limits, and the JSON names it", async () => {
    writeFileSync(join(folder, "tinh.json"), JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", limits: { effectiveModels: 0 } }));
    const { status, stdout } = await run(goldenPath("12-empty-registers"), "--as-of", "2025-12-31", "--profile", "tinh.json", "--json", "-");
    expect(status).toBe(0);
    const { profile, criteria } = JSON.parse(stdout) as { profile: string; criteria: { id: string; verdict: string }[] };
    expect(profile).toBe("Tỉnh thử");
    expect(criteria.find(({ id }) => id === "9")?.verdict).toBe("met");
  });

  test("that cannot be used: status 2, the field at fault named", async () => {
    writeFileSync(join(folder, "tinh.json"), JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", limits: { effectiveModels: "hai" } }));
    const { status, stderr } = await run(goldenPath("12-empty-registers"), "--profile", "tinh.json");
    expect(status).toBe(2);
    expect(stderr).toContain("limits.effectiveModels");
  });

  test("that contradicts itself: status 2, the field at fault and the reason in one sentence", async () => {
    writeFileSync(join(folder, "tinh.json"), JSON.stringify({ schemaVersion: 1, name: "Tỉnh thử", thresholds: { "da272-2022 ct2b": 100 } }));
    const { status, stderr } = await run(goldenPath("12-empty-registers"), "--profile", "tinh.json");
    expect(status).toBe(2);
    expect(stderr).toContain("xem lại mục “thresholds.da272-2022 ct2b”. Không tỷ lệ nào trên 100 %: không bao giờ đạt.");
  });
});

describe("output", () => {
  test("--json - as a process of its own puts the JSON alone on standard output, whatever was found", () => {
    const { status, stdout } = spawn(goldenPath("12-empty-registers"), "--as-of", "2025-12-31", "--set", "xkmt-2024", "--json", "-");
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(report).toMatchObject({ schemaVersion: 1, asOf: "2025-12-31", proposedOn: null, registeredOn: null, refused: [] });
    expect(report.registers).toHaveLength(8);
    expect(report.host).toMatchObject({ syncs: expect.any(Number) as unknown, largestMessageBytes: expect.any(Number) as unknown });
    expect(report.reports).toContainEqual(expect.objectContaining({ id: "T09", sheet: "Biểu T09 Theo thôn" }));
  });

  test("--out writes a workbook with findings, summaries and the report; refused sheets are named in the JSON", async () => {
    const { status } = await run(goldenPath("09-hidden"), "--out", "ra.xlsx", "--json", "ra.json");
    expect(status).toBe(0);
    const names = openWorkbook(new Uint8Array(readFileSync(join(folder, "ra.xlsx")))).sheets().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([
      "Kết quả kiểm tra",
      "Tổng hợp tiêu chí",
      "Biểu T02 Xếp loại địa bàn",
      "Biểu T18 Tám chỉ tiêu",
      "Biểu T17 Chỉ tiêu kế hoạch",
      "Biểu cam kết khu phố",
      "Biểu T21 An toàn ANTT",
      "Biểu T09 Theo thôn",
    ]));
    const { refused } = JSON.parse(readFileSync(join(folder, "ra.json"), "utf8")) as { refused: unknown };
    expect(refused).toEqual([
      { sheet: "SDTP", reason: "filtered" },
      { sheet: "Hộ cam kết", reason: "protected" },
    ]);
  });

  test("without an as-of date today is taken, and said aloud", async () => {
    const { status, stderr } = await run(goldenPath("12-empty-registers"));
    expect(status).toBe(0);
    expect(stderr).toContain("lấy ngày hôm nay");
  });

  test("a signed workbook: status 3, the loss named, nothing written; accepted, it is written", async () => {
    const signed = goldenPath("12-empty-registers");
    const parts = unzipped(signed);
    parts["_xmlsignatures/origin.sigs"] = new Uint8Array();
    parts["_xmlsignatures/sig1.xml"] = strToU8("<Signature/>");
    parts["_rels/.rels"] = strToU8(new TextDecoder().decode(parts["_rels/.rels"]).replace("</Relationships>", '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>'));
    const input = file("da-ky.xlsx", zipSync(parts));
    const refused = await run(input, "--as-of", "2025-12-31", "--out", "ra.xlsx");
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain("chữ ký số");
    expect(existsSync(join(folder, "ra.xlsx"))).toBe(false);
    expect((await run(input, "--as-of", "2025-12-31", "--out", "ra.xlsx", "--accept-loss")).status).toBe(0);
    expect(existsSync(join(folder, "ra.xlsx"))).toBe(true);
  });
});
