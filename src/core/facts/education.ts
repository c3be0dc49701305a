import { educationWords, schoolLevels } from "../../legal/statisticalWords";
import { foldText } from "../parse/text";
import { classesIn } from "./wordClasses";

/** Levels of education, from the lowest to the highest. */
export const educationLevels = Object.keys(educationWords) as readonly (keyof typeof educationWords)[];
export type EducationLevel = (typeof educationLevels)[number];

const classOfSchool = /^(?:tot nghiep |hoc het |da hoc |dang hoc |dang hoc lop |hoc het lop |tot nghiep lop |trinh do )?(?:lop )?(\d{1,2})(?: (10|12))?(?: 12| pho thong)?$/;

/** The level of a class of school: "7/12", "7/10", "lớp 7". A class without a system is one of the twelve years. */
const levelOfClass = (folded: string): EducationLevel | null => {
  const match = classOfSchool.exec(folded);
  if (match === null) return null;
  const reached = Number(match[1]);
  const [primary, lower, upper] = schoolLevels[match[2] === "10" ? 10 : 12];
  if (reached === 0) return "none";
  if (reached <= primary) return "primary";
  if (reached <= lower) return "lowerSecondary";
  return reached <= upper ? "upperSecondary" : null;
};

/** The education that a text names, the highest where it names several; null where it names none for certain. */
export const educationIn = (text: string): EducationLevel | null => {
  const ofSchool = levelOfClass(foldText(text));
  if (ofSchool !== null) return ofSchool;
  const named = classesIn(text, educationWords);
  return [...educationLevels].reverse().find((level) => named.has(level)) ?? null;
};
