import { encodeXstring, LONGEST_CELL_TEXT } from "../../xlsx/cellText";
import { escapeXml } from "../package/xml";

/** Text of a cell inside an element. What no cell could hold ends with "…". */
export const cellText = (text: string): string => escapeXml(encodeXstring(text.length > LONGEST_CELL_TEXT ? `${text.slice(0, LONGEST_CELL_TEXT - 1)}…` : text));

/**
 * Excel would take this text for something else if a person edited the cell and pressed Enter: a formula, a number, a
 * day. Such a cell gets the attribute that Excel itself sets for a text typed after an apostrophe.
 */
export const needsQuotePrefix = (text: string): boolean => !/^\p{L}+(?:[\s:,.;(–-]|$)/u.test(text) || /^(?:true|false)$/i.test(text);
