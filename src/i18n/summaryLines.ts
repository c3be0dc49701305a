import type { CheckResult } from "../core/model/checkResult";
import type { CriterionResult } from "../core/model/criterion";
import type { SummaryLine } from "../core/model/summary";
import { switches } from "../legal/switches";
import { wordsOfPart, type LimitsInForce } from "./criteria";
import { countLines } from "./criteriaLines";
import { personWord } from "./unitWords";

/** Counts that a part is always printed with, whether or not it could be counted. */
type Counts = Readonly<Record<string, readonly string[]>>;

interface PartTexts {
  /** Number as printed; without it the id. */
  readonly ordinal?: (id: string) => string;
  readonly content?: (content: string, threshold: string) => string;
  readonly units?: Readonly<Record<string, string>>;
  readonly counts?: Counts;
}

/** A part and the counts it is made of. */
const linesOfPart = (part: CriterionResult, limits: LimitsInForce, { ordinal = (id) => id, content: contentOf = (content) => content, units = {}, counts = {} }: PartTexts): readonly SummaryLine[] => {
  const { id } = part;
  const { content, threshold } = wordsOfPart(part, limits);
  const names = [...new Set([...(counts[id] ?? []), ...Object.keys(part.parts ?? {})])];
  return [
    { kind: "part", key: id, ordinal: ordinal(id), content: contentOf(content, threshold), threshold, unit: units[id] ?? "", part: id },
    ...countLines(id, names).map((line) => ({ ...line, unit: units[line.key] ?? "" })),
  ];
};

export const conclusion = "Kết luận chung";

/** Every part of a set, one below the other, and the verdict over all. */
export const plainLines =
  (texts: PartTexts = {}) =>
  ({ limits }: CheckResult, parts: readonly CriterionResult[]): readonly SummaryLine[] => [
    ...parts.flatMap((part) => linesOfPart(part, limits, texts)),
    { kind: "conclusion", key: "conclusion", ordinal: "", content: conclusion, over: parts.map(({ id }) => id) },
  ];

const heading = (ordinal: string, content: string): SummaryLine => ({ kind: "heading", key: `group ${ordinal}`, ordinal, content });

const areaUnits = (person: string): Readonly<Record<string, string>> => ({ a: person, b: "điểm", c: person, d: "cây", "d areaM2": "m²", "d6.1": person, "d6.2": "vụ", "d6.3": "điểm" });

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

/** T02: the figures of the commune, its criteria by class, and the conditions of an area free of drugs. */
export const areaLines = (result: CheckResult, parts: readonly CriterionResult[]): readonly SummaryLine[] => {
  const { limits, population, criteriaSettings } = result;
  const freeFrom = parts.filter(({ verdict }) => verdict !== null);
  const classed = parts.filter(({ id }) => id !== "class" && !freeFrom.some((free) => free.id === id));
  const person = personWord(result);
  const texts: PartTexts = {
    ordinal: (id) => (id === "route" ? "đ" : id.replace(/^d6\./, "")),
    content: (content, threshold) => (threshold === "" ? content : `${content} (${threshold})`),
    units: areaUnits(person),
    counts: { d: ["areaM2"] },
  };
  const whole = parts.find(({ id }) => id === "class");
  return [
    heading("I", "Xếp loại địa bàn (Điều 4)"),
    { kind: "fact", key: "population", ordinal: "", content: "Tổng nhân khẩu hiện đang cư trú", unit: person, value: population },
    ...classed.flatMap((part) => linesOfPart(part, limits, texts)),
    {
      kind: "tally",
      key: "tally",
      ordinal: "",
      content: "Số tiêu chí đạt mức của từng loại",
      unit: "tiêu chí",
      parts: classed.map(({ id }) => id),
      orHigher: criteriaSettings.switches.higherCounts ?? switches.higherCounts.shipped,
    },
    ...(whole === undefined ? [] : linesOfPart(whole, limits, { ...texts, ordinal: () => "" })),
    heading("II", "Điều kiện địa bàn không ma túy (Điều 6)"),
    ...freeFrom.flatMap((part) => linesOfPart(part, limits, texts)),
    whole === undefined
      ? { kind: "conclusion", key: "conclusion", ordinal: "", content: conclusion, over: parts.map(({ id }) => id) }
      : { kind: "conclusion", key: "conclusion", ordinal: "", content: "Kết luận: địa bàn đề nghị xếp loại", classOf: whole.id },
  ];
};

const safetyGroups = [
  { ordinal: "I", start: "kdc.", name: "Khu dân cư" },
  { ordinal: "II", start: "xa.", name: "Xã" },
] as const;

/** T21: residential areas and the commune are judged apart. */
export const safetyLines = ({ limits }: CheckResult, parts: readonly CriterionResult[]): readonly SummaryLine[] => {
  const others = parts.filter(({ id }) => !safetyGroups.some(({ start }) => id.startsWith(start)));
  return [
    ...safetyGroups.flatMap(({ ordinal, start, name }): readonly SummaryLine[] => {
      const own = parts.filter(({ id }) => id.startsWith(start));
      const texts: PartTexts = { ordinal: (id) => id.slice(start.length), content: (content, threshold) => `${capital(content.replace(`${name}: `, ""))} (${threshold})` };
      return [
        heading(ordinal, name),
        ...own.flatMap((part) => linesOfPart(part, limits, texts)),
        { kind: "conclusion", key: `conclusion ${ordinal}`, ordinal: "", content: `Kết luận: ${name.toLocaleLowerCase("vi")}`, over: own.map(({ id }) => id) },
      ];
    }),
    ...others.flatMap((part) => linesOfPart(part, limits, {})),
  ];
};
