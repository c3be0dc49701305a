import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

/** What the client library uses to reach a host without a browser (OfficeExtension.HostBridge). */
export interface NativeBridge {
  /** Set by the library; takes the JSON text of a message from the host. */
  onMessageFromHost?: (messageText: string) => void;
  sendMessageToHost(messageText: string): void;
}

/** Answers `Office.context.requirements.isSetSupported`. */
export type IsSetSupported = (name: string, minVersion?: string) => boolean;

/** The namespaces the real library defines once it is loaded. */
export interface OfficeNamespaces {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

export type LibraryBuild = "excel-web-16.00.js" | "excel-web-16.00.debug.js";

const scripts = new Map<LibraryBuild, vm.Script>();

/**
 * Runs the unmodified Excel client of @microsoft/office-js in a context of its own, without a DOM.
 * Errors, promises and JSON come from the caller's realm, so `instanceof Error` holds as it does in a page.
 */
export function loadOfficeLibrary(bridge: NativeBridge, isSetSupported: IsSetSupported, build: LibraryBuild = "excel-web-16.00.js"): OfficeNamespaces {
  const context = vm.createContext(sandbox(bridge, isSetSupported));
  compiled(build).runInContext(context);
  if (!hasNamespaces(context)) throw new Error(`${build} did not define Excel and OfficeExtension`);
  return { Excel: context.Excel, OfficeExtension: context.OfficeExtension };
}

function compiled(build: LibraryBuild): vm.Script {
  const known = scripts.get(build);
  if (known !== undefined) return known;
  const path = createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${build}`);
  const script = new vm.Script(readFileSync(path, "utf8"), { filename: path });
  scripts.set(build, script);
  return script;
}

/** The few browser globals the library touches while it loads and runs. */
function sandbox(bridge: NativeBridge, isSetSupported: IsSetSupported): Record<string, unknown> {
  const ignore = (): void => undefined;
  const url = "https://localhost/";
  const globals: Record<string, unknown> = {
    Error, TypeError, JSON, Promise,
    console, setTimeout, clearTimeout, setInterval, clearInterval,
    addEventListener: ignore,
    removeEventListener: ignore,
    navigator: { userAgent: "node" },
    location: { href: url, search: "", hash: "", origin: "https://localhost", protocol: "https:", host: "localhost" },
    document: {
      URL: url, cookie: "", location: { href: url }, readyState: "complete",
      getElementsByTagName: () => [], createElement: () => ({ setAttribute: ignore, style: {} }), addEventListener: ignore,
    },
    _richApiNativeBridge: bridge,
    Office: { context: { requirements: { isSetSupported } } },
  };
  for (const name of ["window", "self", "top", "parent"]) globals[name] = globals;
  return globals;
}

function hasNamespaces(context: vm.Context): context is vm.Context & OfficeNamespaces {
  return typeof context["Excel"] === "object" && typeof context["OfficeExtension"] === "object";
}
