import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import { contentType, panePolicy, securityHeaders } from "./headers";
import { withHostScript } from "./paneWithHost";

/** Where the preview's files lie. */
export interface PreviewFiles {
  /** The project's folder; the pane is served from `dist`, the preview's scripts from `.cache/preview`. */
  readonly root: string;
  /** The workbook that opens first. */
  readonly sample: string;
}

interface Found {
  readonly path: string;
  readonly policy: string | null;
  /** The pane as Excel on Windows gets it: the script that plays this Excel goes before office.js. */
  readonly hosted: boolean;
}

const inside = (folder: string, name: string): string | null => {
  const path = join(folder, name);
  return path.startsWith(folder + sep) ? path : null;
};

/** The file behind an address; null for an address that has none. */
const locate = (pathname: string, { root, sample }: PreviewFiles, policy: string): Found | null => {
  const page = (path: string | null): Found | null => (path === null ? null : { path, policy: null, hosted: false });
  if (pathname === "/") return page(join(root, ".cache/preview/index.html"));
  if (pathname === "/sample.xlsx") return page(sample);
  const [, area = "", name = ""] = /^\/([a-z]+)\/(.+)$/.exec(pathname) ?? [];
  if (area === "preview") return page(inside(join(root, ".cache/preview"), name));
  // "pane" is for window.external, "web" the very same files for the host that speaks by messages.
  if (area !== "pane" && area !== "web") return null;
  const path = inside(join(root, "dist"), name);
  return path === null ? null : { path, policy, hosted: area === "pane" && name === "taskpane.html" };
};

const pathnameOf = (request: IncomingMessage): string | null => {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
};

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { "Content-Type": contentType(".txt"), "X-Content-Type-Options": "nosniff" });
  response.end(`${status}\n`);
};

const answer = async (request: IncomingMessage, response: ServerResponse, files: PreviewFiles, policy: string): Promise<void> => {
  const pathname = pathnameOf(request);
  const found = pathname === null || pathname.includes("\0") ? null : locate(pathname, files, policy);
  if (found === null) {
    refuse(response, 404);
    return;
  }
  try {
    const bytes = await readFile(found.path);
    response.writeHead(200, securityHeaders(found.path, found.policy));
    response.end(found.hosted ? withHostScript(bytes.toString("utf8"), "/preview/paneHost.js") : bytes);
  } catch {
    refuse(response, 404);
  }
};

/** Answers requests for the preview page, its scripts, the pane and the sample; plain files, nothing is written. */
export const previewListener = (files: PreviewFiles): RequestListener => {
  const policy = panePolicy(files.root);
  return (request, response) => {
    if (request.method === "GET" || request.method === "HEAD") void answer(request, response, files, policy);
    else refuse(response, 405);
  };
};

/** A running preview. */
export interface RunningPreview {
  readonly address: string;
  close(): Promise<void>;
}

const isPortTaken = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "EADDRINUSE";

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
};

const portsToTry = 20;

/** Serves the preview on `firstPort` or the next free one (0 = any free port). Rejects when none of them is free. */
export const servePreview = async (files: PreviewFiles, firstPort: number): Promise<RunningPreview> => {
  for (let port = firstPort; ; port += 1) {
    const server = createServer(previewListener(files));
    try {
      await listen(server, port);
    } catch (error) {
      if (isPortTaken(error) && port < firstPort + portsToTry) continue;
      throw error;
    }
    return {
      address: `http://localhost:${portOf(server)}/`,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
};
