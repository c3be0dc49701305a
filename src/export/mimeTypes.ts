/** Types of the files as browsers and mail programs know them. */
export const mimeTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  zip: "application/zip",
} as const;
