/**
 * Who may import what. One entry per row of the layer table in src/ARCHITECTURE.md;
 * `comment` is what a developer reads when the check is red.
 */
const layer = (name, mayUse, comment) => ({
  name: `${name}-stays-in-its-layer`,
  severity: "error",
  comment,
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: [`^src/${name}/`, ...mayUse.map((path) => `^src/${path}`)] },
});

const packages = (name, allowed, comment) => ({
  name: `${name}-packages`,
  severity: "error",
  comment,
  from: { path: `^src/${name}/` },
  to: { path: "^node_modules/", pathNot: allowed.map((name) => `^node_modules/(@types/)?${name}(/|$)`) },
});

const forbid = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

const stages = ["model", "registers", "parse", "facts", "rules", "justifications", "criteria", "disclosure", "reports", "verification", "plan"];
const entry = "^src/taskpane/index[.]tsx$";
const composers = [entry, "^src/(compose|composeFiles|composeFilesHere)[.]ts$", "^src/(cli|preview)/"];
const sideEntries = "^src/(host|preview|cli)/";

module.exports = {
  forbidden: [
    layer("legal", [], "Legal data is read by all and knows nobody."),
    layer("core", ["legal/"], "The functional core takes data and returns data."),
    layer("i18n", ["core/", "legal/", "app/appError[.]ts$"], "Words depend on facts, never the other way round."),
    layer("app", ["core/", "legal/"], "Use cases see Excel only through app/ports.ts."),
    layer(
      "excel",
      ["app/ports[.]ts$", "app/appError[.]ts$", "core/model/"],
      "The adapter carries cells; it decides nothing.",
    ),
    layer(
      "taskpane",
      ["app/", "core/model/", "i18n/", "legal/", "clock[.]ts$", "compose[.]ts$"],
      "The pane shows state and calls use cases.",
    ),
    layer("xlsx", ["core/model/fileRefusal[.]ts$"], "What the file format says is true of every workbook; it knows nobody but the names of refusals."),
    layer(
      "reader",
      ["app/(ports|filePorts|appError)[.]ts$", "core/model/", "xlsx/"],
      "The reader carries the cells of a file; it decides nothing.",
    ),
    layer("export", ["core/model/", "xlsx/"], "What makes files knows planned sheets and file formats, and decides nothing."),
    layer("host", ["xlsx/"], "The Excel stand-in knows Office's protocol and a workbook, nothing of this project."),
    layer(
      "cli",
      ["app/", "core/model/", "core/criteria/(profile|sets)[.]ts$", "i18n/", "legal/", "host/", "reader/", "xlsx/", "compose[.]ts$"],
      "The check command is another way to call the use cases.",
    ),
    layer(
      "preview",
      ["app/", "core/model/", "i18n/", "legal/", "host/", "compose[.]ts$"],
      "The preview is another way to call the use cases.",
    ),
    packages("legal", [], "Plain data needs no library."),
    packages(
      "core",
      ["zod", "date-fns", "fastest-levenshtein", "@noble/hashes"],
      "A new library in the core is an architecture decision.",
    ),
    packages("i18n", [], "Words are plain data and plain functions."),
    packages("app", [], "Use cases are plain TypeScript."),
    packages("excel", [], "Office.js is a global; nothing else belongs next to it."),
    packages("xlsx", ["fflate"], "Unpacking is the only thing it does not do itself."),
    packages("reader", [], "Whoever reads files of strangers should be able to read all of their reader."),
    packages("export", ["fflate", "zod"], "It is downloaded when somebody exports; own files on a zip library keep it small and its bytes the same."),
    packages("host", ["fflate", "saxes"], "The stand-in stays small enough to be read."),
    packages("taskpane", ["react", "react-dom", "@fluentui"], "Every library here is downloaded by each clerk."),
    forbid(
      "i18n-takes-types-only",
      "Outside core/model and the headings in core/registers, words may look at the shape of facts but run none of the core's code.",
      { path: "^src/i18n/" },
      { path: "^src/core/(?!model/|registers/)", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "compose-from-entry-points-only",
      "Only entry files choose live adapters; a component asks through props or context.",
      { path: "^src/", pathNot: composers },
      { path: "^src/(compose|composeFiles|composeFilesHere|fileWorker)[.]ts$" },
    ),
    forbid(
      "compose-knows-no-entry-point",
      "The composition root serves every entry point and depends on none.",
      { path: "^src/(compose|composeFiles|composeFilesHere|fileWorker)[.]ts$" },
      { path: "^src/(taskpane|host|preview|cli)/" },
    ),
    forbid(
      "export-is-fetched-when-asked",
      "Few people export at a given moment: whoever composes the pane imports it dynamically, so that it is a file of its own.",
      { path: "^src/", pathNot: "^src/(export|cli)/" },
      { path: "^src/export/", dynamic: false },
    ),
    forbid(
      "side-entries-stay-out-of-production",
      "The stand-in, the preview and the check command must never reach the clerk's bundle.",
      { path: entry },
      { path: sideEntries, reachable: true },
    ),
    forbid(
      "nobody-imports-an-entry",
      "An entry point is where reading starts; shared code belongs to the layers below.",
      { path: "^src/(?!cli/|preview/|taskpane/)" },
      { path: "^src/(cli|preview|taskpane)/" },
    ),
    forbid(
      "rules-do-not-know-each-other",
      "Move shared logic to core/model, the register or the kernel, so each rule can be read, tested and retired alone.",
      { path: "^src/core/rules/(?!kernel/|index[.]ts$)(.+)[.]ts$" },
      { path: "^src/core/rules/(?!kernel/)", pathNot: "^src/core/rules/$1[.]ts$" },
    ),
    forbid(
      "kernel-knows-no-rule",
      "The kernel runs any rule and names none.",
      { path: "^src/core/rules/kernel/" },
      { path: "^src/core/rules/(?!kernel/)" },
    ),
    ...stages.map((stage, position) =>
      forbid(
        `core-${stage}-knows-nothing-downstream`,
        `${stages.join(" -> ")}: data flows one way.`,
        { path: `^src/core/${stage}/` },
        { path: "^src/core/", pathNot: `^src/core/(${stages.slice(0, position + 1).join("|")})/` },
      ),
    ),
    forbid(
      "no-node-builtins",
      "The add-in and the stand-in run in a web view; Node is for the command line only.",
      {
        path: "^src/",
        pathNot: ["^src/cli/", "^src/host/node/", "^src/(host|preview)/.*[.]node[.]ts$", "^src/preview/(node|server)"],
      },
      { dependencyTypes: ["core"] },
    ),
    forbid("no-cycles", "A cycle means two modules are one.", {}, { circular: true }),
    forbid("no-tests-in-src", "src never imports test.", { path: "^src/" }, { path: "^test/" }),
    forbid(
      "not-to-unresolvable",
      "An import that is not found escapes every rule above.",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Without this an `import type` across a boundary would not be seen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".json"],
    },
  },
};
