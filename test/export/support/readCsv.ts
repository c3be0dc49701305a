/** Reads RFC 4180 text letter by letter, knowing nothing of what wrote it. */
export const readCsv = (text: string, separator = ","): string[][] => {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && field === "") isQuoted = true;
    else if (letter === separator) {
      record.push(field);
      field = "";
    } else if (letter === "\r" && text[at + 1] === "\n") {
      records.push([...record, field]);
      record = [];
      field = "";
      at += 1;
    } else field += letter;
  }
  if (record.length > 0 || field !== "") records.push([...record, field]);
  return records;
};
