/**
 * Installs the packages the lock file names when they are missing or others are there, so that `npm start` and
 * `npm test` work on a machine with nothing but Node. Plain Node: it runs before any package exists.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const stamp = join(root, "node_modules", ".xkmt-installed");
const wanted = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";

if (installed !== wanted) {
  console.log("Đang cài các gói cần thiết (lần đầu mất khoảng một phút)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error("Không cài được các gói cần thiết: kiểm tra kết nối mạng rồi chạy lại lệnh.");
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
