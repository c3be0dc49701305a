import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "../../i18n/preview";
import { buildPane, buildPreview } from "./build";
import { servePreview } from "./serve";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const defaultPort = 3000;

const portFrom = (given: string | undefined): number => {
  const port = Number(given ?? defaultPort);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : defaultPort;
};

/** Builds what is out of date, serves the preview and prints its address. PORT in the environment chooses the port. */
export const startPreview = async (): Promise<void> => {
  process.stdout.write(`${preview.server.building}\n`);
  await buildPane(root);
  await buildPreview(root);
  const sample = join(root, "assets/samples/so-mau-xa-khong-ma-tuy.xlsx");
  const { address } = await servePreview({ root, sample }, portFrom(process.env["PORT"]));
  process.stdout.write(`${preview.server.ready(address)}\n`);
};
