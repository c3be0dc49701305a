import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = dirname(fileURLToPath(import.meta.url));
const inRoot = (...path) => join(root, ...path);
const readJson = (...path) => JSON.parse(readFileSync(inRoot(...path), "utf8"));

/** Exactly the library files that the supported hosts were seen to request, of the 86 MB the package has. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];
const officeCdn = "https://appsforoffice.microsoft.com";

/**
 * The policy as text, for the meta tag here and as a response header wherever a server can send one. The hash in
 * `style-src` is that of the empty text: Fluent's styling engine inserts empty style elements and fills them by script.
 * No `frame-ancestors`: Excel on the web shows the pane in a frame.
 */
const policyText = (useCdn) =>
  Object.entries(readJson("src/taskpane/contentSecurityPolicy.json"))
    .map(([directive, sources]) => [directive, ...sources, ...(useCdn && directive === "script-src" ? [officeCdn] : [])])
    .map((words) => words.join(" "))
    .join("; ");

/** A file that is copied as it stands under a name with its content's hash, so that no old copy sticks in a cache. */
const hashedCopy = (name) => {
  const hash = createHash("sha256").update(readFileSync(inRoot("src/taskpane", name))).digest("hex").slice(0, 16);
  const url = name.replace(/(\.\w+)$/, `.${hash}$1`);
  return { url, pattern: { from: inRoot("src/taskpane", name), to: url, info: { minimized: true } } };
};

/** Writes which of our source files went into the bundle, for the test that keeps the stand-in host out of it. */
const recordSources = {
  apply(compiler) {
    compiler.hooks.done.tap("recordSources", ({ compilation }) => {
      const paths = new Set();
      const collect = (module) => {
        if (module.resource?.startsWith(inRoot("src"))) paths.add(module.resource.slice(root.length + 1).replaceAll("\\", "/"));
        module.modules?.forEach(collect);
      };
      compilation.modules.forEach(collect);
      mkdirSync(inRoot(".cache"), { recursive: true });
      writeFileSync(inRoot(".cache/bundled-sources.json"), JSON.stringify([...paths].sort(), null, 2));
    });
  },
};

const pagePlugins = (isProduction, useCdn) => {
  const watchdog = hashedCopy("watchdog.js");
  const style = hashedCopy("taskpane.css");
  const office = officeFiles.map((name) => ({
    from: inRoot("node_modules/@microsoft/office-js/dist", name),
    to: `office/${name}`,
    info: { minimized: true },
  }));
  return [
    new HtmlPlugin({
      template: inRoot("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      inject: "body",
      scriptLoading: "blocking",
      minify: false,
      templateParameters: {
        words: readJson("src/i18n/boot.json"),
        contentSecurityPolicy: isProduction ? policyText(useCdn) : "",
        watchdogUrl: watchdog.url,
        styleUrl: style.url,
        officeUrl: useCdn ? `${officeCdn}/lib/1/hosted/office.js` : "office/office.js",
      },
    }),
    new CopyPlugin({
      patterns: [
        watchdog.pattern,
        style.pattern,
        { from: inRoot("assets/icons"), to: "assets/icons" },
        ...(useCdn ? [] : office),
      ],
    }),
    ...(isProduction && !useCdn ? [recordSources] : []),
  ];
};

/** `--mode production|development`, `--env cdn` to load Office.js from Microsoft instead of from beside the pane. */
export default (env, { mode = "development" }) => {
  const isProduction = mode === "production";
  const useCdn = Boolean(env.cdn);
  return {
    mode,
    target: ["web", "es2019"],
    entry: { taskpane: inRoot("src/taskpane/index.tsx") },
    output: {
      path: inRoot("dist"),
      filename: isProduction ? "[name].[contenthash:16].js" : "[name].js",
      clean: true,
    },
    devtool: isProduction ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: inRoot("src"),
          loader: "swc-loader",
          options: {
            swcrc: false,
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2019",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    plugins: pagePlugins(isProduction, useCdn),
    cache: {
      type: "filesystem",
      cacheDirectory: inRoot(".cache/webpack"),
      name: `${mode}${useCdn ? "-cdn" : ""}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    // The page stays as written: 3 KB, and whoever serves it may have to find a tag in it.
    optimization: { minimizeOptions: { html: false } },
    performance: { maxEntrypointSize: 1_200_000, maxAssetSize: 1_500_000, hints: isProduction ? "warning" : false },
    stats: "errors-warnings",
  };
};
