import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = join(here, "../..");

/**
 * The preview's own three scripts: its page, the worker that holds the workbook, and the one script the server puts
 * before office.js. Nothing of this reaches dist: the pane is built by webpack.config.js alone.
 */
export default {
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    page: join(here, "page/main.ts"),
    workbook: join(here, "worker/main.ts"),
    paneHost: join(here, "pane/paneHost.ts"),
  },
  output: { path: join(root, ".cache/preview"), filename: "[name].js", clean: true },
  devtool: false,
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        include: join(root, "src"),
        loader: "swc-loader",
        options: { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: join(here, "page/preview.html"), to: "index.html" },
        { from: join(here, "page/preview.css"), to: "preview.css" },
      ],
    }),
  ],
  cache: {
    type: "filesystem",
    cacheDirectory: join(root, ".cache/webpack"),
    name: "preview",
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  performance: { hints: false },
  stats: "errors-warnings",
};
