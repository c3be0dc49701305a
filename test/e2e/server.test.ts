import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import policy from "../../src/taskpane/contentSecurityPolicy.json";
import { withHostScript } from "../../src/preview/node/paneWithHost";
import { servePreview } from "../../src/preview/node/serve";
import type { RunningPreview } from "../../src/preview/node/serve";
import { dist, ensurePreview, root } from "../support/builtPane";
import { samplePath, setupMs } from "./support/openPreview";

let server: RunningPreview;
beforeAll(async () => {
  await ensurePreview();
  server = await servePreview({ root, sample: samplePath }, 0);
}, setupMs);
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it is: fetch would tidy "../" away before sending it. */
const get = (path: string, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const asked = request({ hostname, port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    asked.on("error", reject);
    asked.end();
  });

test("the pane differs from the built one by exactly one script tag, right before office.js", async () => {
  const built = readFileSync(join(dist, "taskpane.html"), "utf8");
  const { body, headers } = await get("/pane/taskpane.html");
  const tag = '<script src="/preview/paneHost.js"></script>';
  expect(body.toString()).toContain(`${tag}<script src="office/office.js">`);
  expect(body.toString().replace(tag, "")).toBe(built);
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["content-security-policy"]).toBe(Object.entries(policy).map(([name, sources]) => [name, ...sources].join(" ")).join("; "));
  expect((await get("/web/taskpane.html")).body.toString()).toBe(built);
});

test("a page that does not load office.js once is not served as the pane", () => {
  const tag = '<script src="office/office.js"></script>';
  expect(withHostScript(tag, "/x.js")).toBe(`<script src="/x.js"></script>${tag}`);
  expect(() => withHostScript("<p>", "/x.js")).toThrow("0 script tags");
  expect(() => withHostScript(tag + tag, "/x.js")).toThrow("2 script tags");
});

test("files come with their type and are not sniffed", async () => {
  const types = {
    "/": "text/html; charset=utf-8",
    "/preview/page.js": "text/javascript; charset=utf-8",
    "/preview/preview.css": "text/css; charset=utf-8",
    "/pane/assets/icons/icon-32.png": "image/png",
    "/sample.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await get(path);
    expect([path, status, headers["content-type"], headers["x-content-type-options"]]).toEqual([path, 200, type, "nosniff"]);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  }
});

test.each([
  "/package.json",
  "/pane/../package.json",
  "/pane/%2e%2e/package.json",
  "/pane/..%2fpackage.json",
  "/preview/../../package.json",
  "/pane/office/..%2f..%2fpackage.json",
  "/pane/taskpane.html%00.png",
  "/pane/%E0%A4%A",
  "/pane/",
  "/pane/office",
])("%s is not found", async (path) => {
  const { status, body } = await get(path);
  expect([status, body.toString()]).toEqual([404, "404\n"]);
});

test("nothing can be written", async () => {
  expect((await get("/", "POST")).status).toBe(405);
});

test("a port that is taken leads to the next free one", async () => {
  const blocker = createServer();
  const port = await new Promise<number>((resolve) => {
    blocker.listen(0, "localhost", () => {
      const address = blocker.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const second = await servePreview({ root, sample: samplePath }, port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
  blocker.close();
});
