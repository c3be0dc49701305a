/** What the manifest's surroundings say; passed in so that the checks can be tested. */
export interface ManifestFacts {
  readonly packageVersion: string;
  /** Whether the site serves this path. */
  readonly exists: (path: string) => boolean;
  /** Width and height of a picture the site serves, in pixels. */
  readonly pictureSize: (path: string) => readonly [number, number];
}

const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const iconSizes = ["16", "32", "64", "80"];
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

const all = (root: Document | Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
const value = (element: Element | undefined, attribute: string): string => element?.getAttribute(attribute) ?? "";

const orderProblems = (manifest: Document): readonly string[] =>
  Object.entries(order).flatMap(([parent, expected]) =>
    all(manifest, parent).flatMap((element) => {
      const names = [...element.children].map(({ tagName }) => tagName);
      const positions = names.map((name) => expected.indexOf(name));
      const strange = names.filter((name) => !expected.includes(name)).map((name) => `${parent} has no place for ${name}`);
      const isSorted = positions.every((position, index) => index === 0 || position >= (positions[index - 1] ?? 0));
      return [...strange, ...(isSorted ? [] : [`children of ${parent} are out of order`])];
    }),
  );

const resourceProblems = (manifest: Document): readonly string[] => {
  const defined = all(manifest, "Resources").flatMap((resources) =>
    [...resources.querySelectorAll("[id]")].map((element) => value(element, "id")),
  );
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => value(element, "resid"));
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `resource ${id} is defined twice`),
    ...defined.filter((id) => id.length > 32).map((id) => `resource id ${id} is longer than 32`),
  ];
};

const site = "https://localhost:3000/";
const urlsOf = (manifest: Document): readonly string[] =>
  [...manifest.querySelectorAll("[DefaultValue]")]
    .map((element) => value(element, "DefaultValue"))
    .filter((text) => /^\w+:\/\//.test(text))
    .concat(all(manifest, "AppDomain").map(({ textContent }) => `${textContent ?? ""}/`));

const urlProblems = (manifest: Document, { exists }: ManifestFacts): readonly string[] =>
  urlsOf(manifest).flatMap((url) => {
    if (!url.startsWith("https://")) return [`${url} is not https`];
    if (!url.startsWith(site)) return [`${url} is not on the add-in's site`];
    const path = url.slice(site.length);
    return path === "" || exists(path) ? [] : [`nothing stands behind ${url}`];
  });

const pictureProblem = (url: string, size: string, { exists, pictureSize }: ManifestFacts): readonly string[] => {
  const path = url.slice(site.length);
  if (!exists(path)) return [];
  const [width, height] = pictureSize(path);
  return String(width) === size && String(height) === size ? [] : [`${path} is ${width} x ${height}, not ${size}`];
};

const iconProblems = (manifest: Document, facts: ManifestFacts): readonly string[] => {
  const images = all(manifest, "Resources").flatMap((resources) => all(resources, "bt:Image"));
  const urlOf = (resid: string): string =>
    value(images.find((image) => value(image, "id") === resid), "DefaultValue");
  const iconSets = all(manifest, "Icon").flatMap((icon) => {
    const pictures = all(icon, "bt:Image");
    const sizes = pictures.map((picture) => value(picture, "size"));
    return [
      ...iconSizes.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks size ${size}`),
      ...pictures.flatMap((picture) => pictureProblem(urlOf(value(picture, "resid")), value(picture, "size"), facts)),
    ];
  });
  const single = (name: string, size: string): readonly string[] =>
    all(manifest, name).flatMap((icon) => pictureProblem(value(icon, "DefaultValue"), size, facts));
  return [...iconSets, ...single("IconUrl", "32"), ...single("HighResolutionIconUrl", "64")];
};

/** Every word a person can meet: Vietnamese by default, English for an English Office. */
const languageProblems = (manifest: Document): readonly string[] => {
  const locale = all(manifest, "DefaultLocale")[0]?.textContent;
  const texts = [...all(manifest, "DisplayName"), ...manifest.querySelectorAll("OfficeApp > Description"), ...all(manifest, "bt:String")];
  const nameOf = (element: Element): string => value(element, "id") || element.tagName;
  return [
    ...(locale === "vi-VN" ? [] : ["the default language is not vi-VN"]),
    ...texts.filter((text) => !vietnamese.test(value(text, "DefaultValue"))).map((text) => `${nameOf(text)} is not Vietnamese`),
    ...texts
      .filter((text) => ![...text.children].some((child) => value(child, "Locale") === "en-US" && value(child, "Value") !== ""))
      .map((text) => `${nameOf(text)} has no English text`),
  ];
};

const versionProblems = (manifest: Document, { packageVersion }: ManifestFacts): readonly string[] => {
  const version = all(manifest, "Version")[0]?.textContent ?? "";
  return version === `${packageVersion}.0` ? [] : [`version ${version} is not ${packageVersion}.0`];
};

/** The id under which Excel knows the add-in; another one would be another add-in to it. */
const frozenId = "8f0c6c57-0d0b-4f0e-9c39-6b1c4e0a7d52";
const identityProblems = (manifest: Document): readonly string[] =>
  all(manifest, "Id")[0]?.textContent === frozenId ? [] : ["the id has changed"];

/** Everything wrong with the manifest, one sentence each; empty when nothing is. */
export const manifestProblems = (xml: string, facts: ManifestFacts): readonly string[] => {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (all(manifest, "parsererror").length > 0) return ["it is not well-formed"];
  return [
    ...identityProblems(manifest),
    ...versionProblems(manifest, facts),
    ...orderProblems(manifest),
    ...resourceProblems(manifest),
    ...urlProblems(manifest, facts),
    ...iconProblems(manifest, facts),
    ...languageProblems(manifest),
  ];
};
