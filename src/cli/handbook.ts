/** The handbook of rules as pages of HTML: one page for each rule, one list of all of them; no script, nothing from outside. */
import { ruleCatalogue } from "../app/ruleCatalogue";
import { workExample } from "../app/handbook";
import type { ExampleSheet, HandbookExample } from "../core/model/handbook";
import type { LocalDate } from "../core/model/localDate";
import type { RuleInfo } from "../core/model/ruleInfo";
import { columnHeading } from "../i18n/columnHeading";
import { formatCitation } from "../i18n/format";
import { handbookWords as words } from "../i18n/handbook";
import { formatLimit, limitLabels } from "../i18n/limits";
import { registerName } from "../i18n/registers";
import { describeFinding, ruleTitle, ruleWhy } from "../i18n/rules";
import { exampleFiller, exampleOf } from "../i18n/rules/exampleAccess";
import { severityWords } from "../i18n/vi";
import { undecidableRules } from "../legal/undecidableRules";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** File name of a rule's page: "addict/no-dossier" → "addict-no-dossier.html". */
export const pageName = (ruleWords: string): string => `${ruleWords.replace("/", "-")}.html`;

const style = `
body{font:16px/1.5 "Segoe UI",Arial,sans-serif;margin:0 auto;padding:16px;max-width:760px;color:#222}
h1{font-size:22px;line-height:1.3}h2{font-size:17px;margin:20px 0 4px}p,ul{margin:4px 0}
table{border-collapse:collapse;margin:6px 0;width:100%}td,th{border:1px solid #999;padding:4px 8px;text-align:left;vertical-align:top}
.quiet{color:#595959}.tables{overflow-x:auto}
@media print{a{color:inherit;text-decoration:none}h2{break-after:avoid}table{break-inside:avoid}}
`;

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
${body}
</body>
</html>
`;

const section = (title: string, body: string): string => (body === "" ? "" : `<h2>${escaped(title)}</h2>\n${body}`);
const paragraph = (text: string): string => (text === "" ? "" : `<p>${escaped(text)}</p>`);
const list = (items: readonly string[]): string => (items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`);

const sheetTable = ({ register, fields, rows }: ExampleSheet): string => {
  const heads = fields.map((field) => `<th scope="col">${escaped(columnHeading(register, field))}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text === "" ? words.blank : text)}</td>`).join("")}</tr>`).join("");
  const body = fields.length === 0 ? paragraph(words.noRows) : `<div class="tables"><table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
  return `<p><strong>${escaped(registerName(register))}</strong></p>${body}`;
};

const exampleSection = (example: HandbookExample): string => {
  const said = example.findings.map((finding) => {
    const { what, todo } = describeFinding(finding);
    return `<p><strong>${escaped(words.says)}:</strong> ${escaped(what)}<br><strong>${escaped(words.todo)}:</strong> ${escaped(todo)}</p>`;
  });
  return [
    section(`${words.example}: ${words.broken.toLocaleLowerCase("vi")}`, `${paragraph(words.dates(example))}${example.broken.map(sheetTable).join("")}${said.join("")}`),
    section(`${words.example}: ${words.fixed.toLocaleLowerCase("vi")}`, example.fixed.map(sheetTable).join("")),
  ].join("\n");
};

const rulePage = (info: RuleInfo): string => {
  const title = ruleTitle(info.words);
  const registers = [...new Set(info.members.map(({ register }) => registerName(register)))];
  const [first] = info.members;
  const columns = info.columns.map((field) => columnHeading(first?.register ?? null, field));
  const limits = info.limits.map(({ id, shipped, unit, basis }) => `${limitLabels[id].label}: ${formatLimit(id, shipped, unit)} (${formatCitation(basis)})`);
  const status = words.status[info.status];
  return page(
    title,
    [
      `<p><a href="index.html">${escaped(words.backToList)}</a></p>`,
      `<h1>${escaped(title)}</h1>`,
      `<p class="quiet">${escaped(`${words.number(info.ref)} · ${severityWords[info.severity]} · ${info.members.map(({ id }) => id).join(", ")}`)}</p>`,
      paragraph(status),
      section(words.why, paragraph(ruleWhy(info.words))),
      section(words.law, list(info.citations.map(formatCitation))),
      section(words.registers, list(registers)),
      section(words.columns, list(columns)),
      section(words.limits, limits.length === 0 ? paragraph(words.noLimits) : list(limits)),
      exampleSection(workExample(info.words, exampleOf(info.words), exampleFiller)),
    ].join("\n"),
  );
};

const listPage = (rules: readonly RuleInfo[]): string => {
  const items = rules.map((info) => `<tr><td>${info.ref ?? "–"}</td><td><a href="${pageName(info.words)}">${escaped(ruleTitle(info.words))}</a></td><td>${escaped(severityWords[info.severity])}</td></tr>`);
  const open = undecidableRules.map(({ ref, title, reason }) => `${ref}. ${title}: ${reason}`);
  return page(
    words.title,
    `<h1>${escaped(words.title)}</h1>${paragraph(words.intro(rules.length))}<div class="tables"><table><tbody>${items.join("\n")}</tbody></table></div>${section(words.undecidable, list(open))}`,
  );
};

/** All pages by file name. `on`: the day whose limits are shown. */
export const handbookPages = (on: LocalDate): ReadonlyMap<string, string> => {
  const rules = ruleCatalogue(on);
  return new Map([["index.html", listPage(rules)], ...rules.map((info) => [pageName(info.words), rulePage(info)] as const)]);
};
