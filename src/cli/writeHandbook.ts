/** Writes the handbook of rules into the folder given, or build/handbook. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localDate } from "../core/model/localDate";
import { handbookPages } from "./handbook";

const folder = process.argv[2] ?? join("build", "handbook");
const now = new Date();
const today = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === null) throw new RangeError("The clock shows no calendar day of this age.");
const pages = handbookPages(today);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`${folder}: ${String(pages.size)} pages`);
