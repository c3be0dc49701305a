const officeTag = /<script src="[^"]*\boffice\.js"><\/script>/g;

/**
 * The pane's page with one script more, right before office.js. Throws when the page does not load office.js by
 * exactly one plain script tag: then it is not the page this preview knows.
 */
export const withHostScript = (html: string, scriptUrl: string): string => {
  const tags = html.match(officeTag) ?? [];
  if (tags.length !== 1) throw new Error(`The pane's page has ${tags.length} script tags for office.js instead of one.`);
  return html.replace(officeTag, (tag) => `<script src="${scriptUrl}"></script>${tag}`);
};
