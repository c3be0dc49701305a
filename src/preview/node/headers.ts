import { readFileSync } from "node:fs";
import { extname, join } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The media type of a file by the end of its name. */
export const contentType = (path: string): string => contentTypes[extname(path).toLowerCase()] ?? "application/octet-stream";

/** The policy of the preview's own page: its scripts, its worker, and the pane in a frame. */
const previewPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

const isDirectives = (value: unknown): value is Readonly<Record<string, readonly string[]>> =>
  typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);

/** The pane's production policy, word for word. `root` is the project's folder. */
export const panePolicy = (root: string): string => {
  const directives: unknown = JSON.parse(readFileSync(join(root, "src/taskpane/contentSecurityPolicy.json"), "utf8"));
  if (!isDirectives(directives)) throw new TypeError("contentSecurityPolicy.json does not map directives to sources");
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
};

/** What every answer carries. A page is never kept; a script is asked for again each time, as builds change. */
export const securityHeaders = (path: string, policy: string | null): Readonly<Record<string, string>> => ({
  "Content-Type": contentType(path),
  "Content-Security-Policy": policy ?? previewPolicy,
  "Cache-Control": path.endsWith(".html") ? "no-store" : "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
});
