// After blanks, as some readers trim: signs that open a formula (their full-width forms too), and control letters.
const opensFormula = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula when it reads it from a file or the clipboard: one that could be gets
 * an apostrophe in front (OWASP, "CSV Injection"). A lone "-", which stands for nothing to report, is none.
 */
export const harmless = (text: string): string => (opensFormula.test(text) && text.trim() !== "-" ? `'${text}` : text);
