/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { dist, ensurePane } from "../support/builtPane";
import { manifestProblems } from "./manifestProblems";
import type { ManifestFacts } from "./manifestProblems";

const xml = readFileSync(join(process.cwd(), "manifest.xml"), "utf8");

const facts: ManifestFacts = {
  packageVersion: packageJson.version,
  exists: (path) => existsSync(join(dist, path)),
  pictureSize: (path) => {
    const png = readFileSync(join(dist, path));
    // A PNG begins with 8 bytes of signature and the header chunk: width at byte 16, height at byte 20.
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  },
};

beforeAll(ensurePane, 180_000);

test("the manifest is sound", () => {
  expect(manifestProblems(xml, facts)).toEqual([]);
});

const seeded: readonly (readonly [string, (manifest: string) => string, string])[] = [
  ["an unclosed element", (m) => m.replace("</Hosts>", ""), "it is not well-formed"],
  ["another id", (m) => m.replace("<Id>8f0c", "<Id>9f0c"), "the id has changed"],
  ["three-part version", (m) => m.replace(/<Version>.*</, "<Version>0.1.0<"), "version 0.1.0 is not"],
  [
    "elements out of order",
    (m) => m.replace(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, "$2$1"),
    "children of OfficeApp are out of order",
  ],
  ["an unknown element", (m) => m.replace("<Resources>", "<Resources><bt:Sounds/>"), "Resources has no place for bt:Sounds"],
  ["an undefined resid", (m) => m.replace('String id="Button.Tip"', 'String id="Button.Hint"'), "resid Button.Tip is not defined"],
  ["an unused resource", (m) => m.replace('resid="Pane.Url"/>', 'resid="Icon.16"/>').replace('resid="Pane.Url"/>', 'resid="Icon.16"/>'), "resource Pane.Url is not used"],
  ["a long resource id", (m) => m.replaceAll("Group.Label", "Group.LabelThatIsMuchTooLongForOffice"), "is longer than 32"],
  ["plain http", (m) => m.replace("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"), "is not https"],
  ["another site", (m) => m.replace("https://localhost:3000/taskpane.html", "https://example.org/x"), "is not on the add-in's site"],
  ["a missing page", (m) => m.replaceAll("taskpane.html", "gone.html"), "nothing stands behind https://localhost:3000/gone.html"],
  ["a missing icon size", (m) => m.replace('<bt:Image size="80" resid="Icon.80"/>', ""), "an icon lacks size 80"],
  ["an icon of the wrong size", (m) => m.replace("icons/icon-80.png", "icons/icon-64.png"), "icon-64.png is 64 x 64, not 80"],
  ["another default language", (m) => m.replace("<DefaultLocale>vi-VN", "<DefaultLocale>en-US"), "the default language is not vi-VN"],
  ["an English default", (m) => m.replace('id="Group.Label" DefaultValue="Sổ ma túy"', 'id="Group.Label" DefaultValue="Registers"'), "Group.Label is not Vietnamese"],
  ["no English override", (m) => m.replace('<bt:Override Locale="en-US" Value="Drug registers"/>', ""), "has no English text"],
];

test.each(seeded)("%s is noticed", (_name, damage, problem) => {
  const damaged = damage(xml);
  expect(damaged).not.toBe(xml);
  expect(manifestProblems(damaged, facts).join("\n")).toContain(problem);
});
