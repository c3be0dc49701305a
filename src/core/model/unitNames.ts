/**
 * Names that an office settles for itself, for those it answers to and for what it writes of (domain.md 5.3, points 7
 * and 8). Those of the parameter sheet go before; what neither gives is the words' own.
 */
export const nameIds = ["unitKind", "province", "appraiser", "recogniser", "signsFor", "signerTitle", "hamlet", "person"] as const;
export type NameId = (typeof nameIds)[number];

export type Names = Readonly<Partial<Record<NameId, string>>>;

/** The longest name that is kept. */
export const longestName = 120;

/** A name as it is kept: on one line, without needless spaces. */
export const cleanName = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** The unit that a workbook is of, as its sheets name it; null: not known, or as shipped. The words fill the gaps (i18n/unitWords). */
export interface UnitNames {
  /** As the parameter sheet writes it, with or without the kind before it. */
  readonly name: string | null;
  /** "Xa", "Phuong", "Dac khu", "Thi tran": of the parameter sheet, else as settled. */
  readonly kind: string | null;
  readonly province: string | null;
  /** The body that appraises what the unit sends, and the one that recognises it. */
  readonly appraiser: string | null;
  readonly recogniser: string | null;
  /** Lines of the signature: on whose behalf, and the title; several lines are parted by semicolons. */
  readonly signsFor: string | null;
  readonly signerTitle: string | null;
  /** What the unit calls its residential groups, and whom it keeps lists of. */
  readonly hamlet: string | null;
  readonly person: string | null;
}
