import { decodeXstring } from "../xlsx/cellText";
import { Token, type XmlReader } from "./xml/xmlReader";
import { textInside } from "./xml/children";

/**
 * Text of the string item just opened (CT_Rst, ECMA-376 part 1, 18.4.8): its runs joined, phonetic runs left out, nothing
 * trimmed. Leaves the reader behind its end tag.
 */
export const readRichText = (xml: XmlReader): string => {
  const { depth } = xml;
  let text = "";
  for (;;) {
    const token = xml.next();
    if (token === Token.close && xml.depth < depth) return decodeXstring(text);
    if (token !== Token.open) continue;
    // <t> of the item itself or of a run <r>; everything else (fonts, phonetic runs) is passed over.
    if (xml.isNamed("t")) text += textInside(xml);
    else if (!xml.isNamed("r") || xml.depth !== depth + 1) xml.skip();
  }
};
