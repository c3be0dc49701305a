import { writeFileSync } from "node:fs";
import { emulatedTypes } from "../protocol/emulatedTypes";
import { readSchema } from "./readSchema";

// Run with tsx after raising the version of @microsoft/office-js: `npx tsx src/host/node/writeSchema.ts`.
writeFileSync(new URL("../protocol/schema.json", import.meta.url), `${JSON.stringify(readSchema(emulatedTypes), null, 1)}\n`);
