import { abstentionWords, cooperationWords } from "../../legal/pledgeWords";
import { mentions } from "./mentions";

/** Which of the two parts of the households' pledge a text names (criterion 8); both false: it does not say. */
export interface PledgeParts {
  readonly abstention: boolean;
  readonly cooperation: boolean;
}

/** Looks for the two parts of the pledge in the words of a cell. */
export const pledgePartsIn = (text: string): PledgeParts => ({
  abstention: mentions(text, abstentionWords),
  cooperation: mentions(text, cooperationWords),
});
