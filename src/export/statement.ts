import type { ExportWords } from "../core/model/exportFile";

/** What stands at the foot of every page: what the file shows of persons, and by which law. */
export const statementOf = ({ masking, legalGround }: Pick<ExportWords, "masking" | "legalGround">): string => `${masking} ${legalGround}`.normalize("NFC").trim();
