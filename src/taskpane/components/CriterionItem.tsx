import { Badge, Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC, ReactNode } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CriterionResult, RecordRef } from "../../core/model/criterion";
import { countName, undeterminedSentence, wordsOfPart, type LimitsInForce } from "../../i18n/criteria";
import type { Measure } from "../../i18n/criteria";
import { formatDecimal, formatRatio } from "../../i18n/format";
import { percentText } from "../../i18n/summaryFigures";
import { vi } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";
import { PlaceList } from "./PlaceList";
import { recordCell, recordPlace } from "./placeText";
import { LevelMark } from "./LevelMark";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(24px, max-content) minmax(0, 1fr)",
    columnGap: "6px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  body: { minWidth: 0, display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  figures: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  toggle: { alignSelf: "flex-start", marginLeft: "-8px" },
  bar: { maxWidth: "100%" },
  rows: { gridColumn: "1 / -1" },
});

/** Classes begin at hundredths of a percent. */
const finely = (numerator: number, denominator: number): string => `${percentText(3)(numerator, denominator)} %`;

/** The figures as printed: "38/40 · 95 %", "21", "40 so với 37"; a dash for what is not known. */
export const figuresText = ({ numerator, denominator, verdict }: CriterionResult, measure: Measure): string => {
  const isClassed = verdict === null;
  const number = (figure: number | null): string => (figure === null ? vi.criteria.unknown : formatDecimal(figure));
  if (measure === "count") return number(numerator);
  if (measure === "comparison") return vi.criteria.against(number(numerator), number(denominator));
  const counts = vi.criteria.of(number(numerator), number(denominator));
  if (measure === "score" || numerator === null || !denominator) return counts;
  return `${counts} · ${isClassed ? finely(numerator, denominator) : formatRatio(numerator, denominator)}`;
};

/** How much of a share is there; the figures beside it say the same. */
const Progress: FC<{ readonly part: CriterionResult; readonly content: string }> = ({ part: { numerator, denominator, verdict }, content }) => {
  const styles = useStyles();
  if (numerator === null || !denominator) return null;
  const color = verdict === "met" ? "success" : verdict === "notMet" ? "error" : "brand";
  return <ProgressBar className={styles.bar} thickness="medium" value={numerator} max={denominator} color={color} aria-label={vi.criteria.progress(content)} />;
};

/** The counts a sum is made of, as far as they are not 0. */
const Counts: FC<{ readonly parts: CriterionResult["parts"] }> = ({ parts = {} }) => {
  const styles = useStyles();
  const counts = Object.entries(parts).filter(([, figure]) => figure > 0);
  if (counts.length === 0) return null;
  return (
    <span className={styles.quiet}>
      {counts.map(([key, figure]) => vi.criteria.part(countName(key), figure)).join("; ")}
    </span>
  );
};

/** Why a part is undecided. */
const Reason: FC<{ readonly part: CriterionResult }> = ({ part: { reason } }) => {
  const styles = useStyles();
  const { words } = usePaneServices();
  if (reason === null) return null;
  const register = "register" in reason ? reason.register : null;
  return (
    <span className={styles.quiet}>
      {undeterminedSentence(reason, (field) => words.columnHeading(register, field))}
    </span>
  );
};

const placeOf = (row: RecordRef | undefined): string => (row === undefined ? "" : recordPlace(row));

interface CriterionItemProps {
  readonly part: CriterionResult;
  readonly limits: LimitsInForce;
  readonly isProvisional: boolean;
  readonly showCell: (cell: CellRef) => void;
  /** What stands below the figures. */
  readonly children?: ReactNode;
}

/** One part of a criterion: what it asks, what was counted, the verdict, and the rows behind the number. */
export const CriterionItem: FC<CriterionItemProps> = ({ part, limits, isProvisional, showCell, children }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [current, setCurrent] = useState<number | null>(null);
  const { label, content, threshold, measure } = wordsOfPart(part, limits);
  const choose = (index: number): void => {
    const row = part.rows[index];
    setCurrent(index);
    if (row !== undefined) showCell(recordCell(row));
  };
  return (
    <div className={styles.root} role="group" aria-label={`${label} ${content}`}>
      <span className={styles.label}>{label}</span>
      <div className={styles.body}>
        <span>{content}</span>
        <span className={styles.line}>
          {part.verdict === null ? <LevelMark part={part} /> : <VerdictMark verdict={part.verdict} />}
          {(part.verdict !== null || part.numerator !== null) && <span className={styles.figures}>{figuresText(part, measure)}</span>}
          {isProvisional && (
            <Badge appearance="outline" color="informative" size="small">
              {vi.criteria.provisional}
            </Badge>
          )}
        </span>
        {threshold !== "" && <span className={styles.quiet}>{vi.criteria.threshold(threshold)}</span>}
        {(measure === "score" || (measure === "ratio" && part.verdict !== null)) && <Progress part={part} content={content} />}
        {part.missing !== undefined && part.missing !== null && part.missing !== 0 && <span className={styles.quiet}>{vi.criteria.missing(part.missing)}</span>}
        <Counts parts={part.parts} />
        <Reason part={part} />
        {children}
        {part.rows.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.toggle}
            aria-expanded={isOpen}
            onClick={() => setIsOpen((was) => !was)}
          >
            {vi.criteria.showRows(part.rows.length)}
          </Button>
        )}
      </div>
      {isOpen && (
        <div className={styles.rows}>
          <PlaceList
            label={vi.findings.rowsOf(content)}
            total={part.rows.length}
            placeAt={(index) => placeOf(part.rows[index])}
            currentIndex={current}
            onChoose={choose}
          />
        </div>
      )}
    </div>
  );
};
