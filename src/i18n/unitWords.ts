import type { CheckResult } from "../core/model/checkResult";
import { nameWords } from "./names";

/** Names of the unit as its sheets print them: what the workbook settles, else what is usual since 01/7/2025. */
type Named = Pick<CheckResult, "unit">;

const placeholder = "…………";

const kinds = /^(xã|phường|đặc khu|thị trấn)\s+/iu;

const unitName = ({ unit }: Named): string => unit.name ?? placeholder;

/** "Xã Mường Thượng", whether the parameter sheet writes the kind of unit with the name or apart from it. */
export const fullUnitName = (result: Named): string => {
  const name = unitName(result);
  return kinds.test(name) ? name : `${result.unit.kind ?? nameWords.unitKind.shipped} ${name}`;
};

/** The name alone, for the place in "…, ngày … tháng … năm …". */
export const bareUnitName = (result: Named): string => unitName(result).replace(kinds, "");

/** "ỦY BAN NHÂN DÂN XÃ MƯỜNG THƯỢNG". */
export const agencyName = (result: Named): string => `ỦY BAN NHÂN DÂN ${fullUnitName(result).toLocaleUpperCase("vi")}`;

/** "tỉnh Thanh Hóa", "thành phố Hà Nội"; "tỉnh" alone where no name is known. */
const provinceName = ({ unit: { province } }: Named): string => {
  if (province === null) return "tỉnh";
  const [, kind, name = province] = /^(tỉnh|thành phố)\s+(.*)$/iu.exec(province) ?? [];
  return `${kind?.toLocaleLowerCase("vi") ?? "tỉnh"} ${name}`;
};

/** The province alone, for the place in a document of its own bodies. */
export const provincePlace = ({ unit: { province } }: Named): string => (province ?? placeholder).replace(/^(tỉnh|thành phố)\s+/iu, "");

/** The body that appraises, as settled, else the provincial police (domain.md 4, T01). */
export const appraiserName = (result: Named): string => result.unit.appraiser ?? `Công an ${provinceName(result)}`;

/** The body that recognises, as settled, else the people's committee of the province. */
export const recogniserName = (result: Named): string => result.unit.recogniser ?? `Ủy ban nhân dân ${provinceName(result)}`;

/** Who receives what the unit writes: the body that recognises and the one that appraises, once where it is one body. */
export const receiverNames = (result: Named): readonly string[] => [...new Set([recogniserName(result), appraiserName(result)])];

const linesOf = (text: string): readonly string[] => text.split(";").map((line) => line.trim()).filter((line) => line !== "");

/** The lines above a signature: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
export const signatureLines = ({ unit: { signsFor, signerTitle } }: Named): readonly string[] => [...linesOf(signsFor ?? nameWords.signsFor.shipped), ...linesOf(signerTitle ?? nameWords.signerTitle.shipped)];

/** What the unit calls its residential groups, within a sentence: "thôn". */
export const hamletWord = ({ unit }: Named): string => unit.hamlet ?? nameWords.hamlet.shipped;

/** What persons are counted in: "người" or "đối tượng". */
export const personWord = ({ unit }: Named): string => unit.person ?? nameWords.person.shipped;
