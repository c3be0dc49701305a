import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const banned = (message, names) => names.map((name) => ({ name, message }));

const hostGlobals = banned("Only src/excel talks to Office.js. Extend app/ports.ts.", [
  "Excel",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
]);
const hostProperties = ["window", "globalThis", "self"].flatMap((object) =>
  hostGlobals.map(({ name, message }) => ({ object, property: name, message })),
);
const impureGlobals = banned("This layer is pure: take what you need as an argument.", [
  "console",
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "XMLHttpRequest",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
  "performance",
  "crypto",
  "process",
  "globalThis",
]);

const clockAndRandom = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Today is an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "Today is an argument." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Today is an argument.",
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core is deterministic." },
];

const vietnameseLetters = "[\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1EA0-\\u1EF9]";
const vietnamese = [
  `Literal[value=/${vietnameseLetters}/]`,
  `Literal[regex.pattern=/${vietnameseLetters}/]`,
  `TemplateElement[value.raw=/${vietnameseLetters}/]`,
  `JSXText[value=/${vietnameseLetters}/]`,
  `Identifier[name=/${vietnameseLetters}/]`,
].map((selector) => ({
  selector,
  message: "Visible words live in src/i18n, law in src/legal, headings in core/registers/*/columns.ts.",
}));

// Each of these clears Excel's undo history, is refused by some Excel, or both (see src/ARCHITECTURE.md).
const forbiddenOfficeCalls = [
  {
    selector:
      "MemberExpression[property.name=/^(insertWorksheetsFromBase64|addFromBase64|getMergedAreas.*|saveAsync|protect|unprotect|requestUpdate)$/]",
    message: "This Office call clears the undo history or fails on some hosts; it is never used.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(forEach|map|flatMap|filter|reduce|some|every)$/] CallExpression[callee.property.name='sync']",
    message: "Collect first, sync once.",
  },
];

const copyingSheets = { selector: "CallExpression[callee.property.name='copy']", message: "Copying a sheet clears the undo history." };
// An office's own sheet keeps its widths, merged cells and formats in no other way; the person asked for the copy.
const mayCopySheets = "src/excel/fillCopy.ts";

const source = "src/**/*.{ts,tsx}";
const words = ["src/i18n/**", "src/legal/**"];
const columns = "src/core/registers/*/columns.ts";

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "coverage/**", "node_modules/**", "assets/**", "**/*.d.ts"] },
  // A rule that may be switched off in a comment is no rule: change the rule here, with its reason, or the code.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
  {
    files: ["{src,test}/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // A port method is asynchronous whether or not this implementation has to wait.
      "@typescript-eslint/require-await": "off",
      "no-mixed-operators": [
        "error",
        {
          groups: [
            ["&", "|", "^", "<<", ">>", ">>>", "+", "-"],
            ["&&", "||", "??"],
          ],
          allowSamePrecedence: true,
        },
      ],
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 350 }],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [source],
    ignores: words.concat(columns),
    rules: { "no-restricted-syntax": ["error", ...vietnamese] },
  },
  {
    files: [source],
    ignores: ["src/excel/**", "src/host/**", "src/taskpane/index.tsx"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-properties": ["error", ...hostProperties],
    },
  },
  {
    files: ["src/core/**/*.ts", "src/legal/**/*.ts", "src/i18n/**/*.ts", "src/app/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals, ...impureGlobals] },
  },
  {
    files: ["src/core/**/*.ts", "src/app/**/*.ts"],
    ignores: [columns],
    rules: { "no-restricted-syntax": ["error", ...clockAndRandom, ...vietnamese] },
  },
  {
    files: [columns, "src/legal/**/*.ts", "src/i18n/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...clockAndRandom] },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "no-restricted-syntax": ["error", ...vietnamese, ...forbiddenOfficeCalls, copyingSheets],
    },
  },
  { files: [mayCopySheets], rules: { "no-restricted-syntax": ["error", ...vietnamese, ...forbiddenOfficeCalls] } },
  {
    files: ["src/{taskpane,preview}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-console": "off",
      "max-lines-per-function": "off",
      // A fake of all use cases, or the states of one tab, is read by its parts.
      "max-lines": ["error", { max: 450 }],
      // Tests look into JSON and third-party files whose shape the assertions themselves check.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
