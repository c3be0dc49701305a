import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { panePolicy, securityHeaders } from "../../../src/preview/node/headers";

const root = process.cwd();

const build = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        target: ["web", "es2019"],
        entry: { page: join(root, "test/reader/support/page.ts") },
        output: { path: folder, filename: "[name].js" },
        resolve: { extensions: [".ts", ".js"] },
        module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es2019" } } }] },
      },
      (error, stats) => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });

/** A page with the pane's reader, built as the pane is and served under the pane's policy. */
export const servePage = async (): Promise<{ readonly address: string; close(): Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), "xkmt-reader-"));
  await build(folder);
  const policy = panePolicy(root);
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    const file = path === "/" ? "/index.html" : path;
    for (const [name, value] of Object.entries(securityHeaders(file, policy))) response.setHeader(name, value);
    try {
      response.end(path === "/" ? '<!doctype html><link rel="icon" href="data:,"><title>reader</title><script src="page.js"></script>' : readFileSync(join(folder, path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: async () => {
      await new Promise((resolve) => { server.close(resolve); });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
