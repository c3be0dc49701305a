import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { useCallback } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { ReportInfo } from "../../core/model/reportInfo";
import type { ReportPeriod } from "../../core/model/reportPeriod";
import type { ReportLine, ReportView } from "../../core/model/reportView";
import { reportPane } from "../../i18n/reportPane";
import { usePaneServices } from "../paneContext";
import { useAnswer } from "../state/useLoaded";
import { ReportFigures } from "./ReportFigures";
import { ReportMarks } from "./ReportMarks";
import { RowsToggle } from "./RowsToggle";
import { failureSentence } from "./StatusMessages";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0, padding: "4px 0 8px", overflowWrap: "anywhere" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  lines: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  warning: { display: "flex", gap: "6px" },
  mark: { display: "inline-flex", flexShrink: 0, fontSize: "16px", color: tokens.colorStatusWarningForeground3 },
});

interface LinesProps {
  readonly title: string;
  readonly lines: readonly (ReportLine & { readonly isBroken?: boolean })[];
  readonly showCell: (cell: CellRef) => void;
}

/** Sentences below a table, each with the rows it speaks of. */
const Lines: FC<LinesProps> = ({ title, lines, showCell }) => {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.lines} aria-label={title}>
        {lines.map(({ text, records, isBroken }) => (
          <li key={text} className={styles.line}>
            <span className={styles.warning}>
              {isBroken === true && (
                <span className={styles.mark}>
                  <WarningFilled />
                </span>
              )}
              {text}
            </span>
            <RowsToggle text={reportPane.view.rows(records.length)} label={text} rows={records} showCell={showCell} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** Of how many the list is; null where that is not known of some block. */
const sum = (numbers: readonly (number | null)[]): number | null => (numbers.includes(null) ? null : numbers.reduce<number>((total, number) => total + (number ?? 0), 0));

interface BodyProps {
  readonly name: string;
  readonly body: ReportView["body"];
  readonly showCell: (cell: CellRef) => void;
}

/** Figures, or of how many a list is and where they stand, or how many rows a form leaves. */
const Body: FC<BodyProps> = ({ name, body, showCell }) => {
  const styles = useStyles();
  if (body.kind === "figures") return <ReportFigures name={name} body={body} showCell={showCell} />;
  if (body.kind === "blank") return <p className={styles.text}>{reportPane.view.blank(body.rows)}</p>;
  const hasHeadings = body.blocks.some(({ heading }) => heading !== "");
  return (
    <>
      <p className={styles.text}>{reportPane.view.list(sum(body.blocks.map(({ rows }) => rows)))}</p>
      <p className={styles.text}>{reportPane.view.noNames}</p>
      <ul className={styles.lines} aria-label={reportPane.view.listRows}>
        {body.blocks.map(({ heading, rows, records }, index) => (
          <li key={`${String(index)} ${heading}`} className={styles.line}>
            {hasHeadings && <span>{reportPane.view.block(heading, rows)}</span>}
            <RowsToggle text={reportPane.view.rows(records.length)} label={heading === "" ? reportPane.view.listRows : heading} rows={records} showCell={showCell} />
          </li>
        ))}
      </ul>
    </>
  );
};

interface ReportPreviewProps {
  readonly result: CheckResult;
  readonly info: ReportInfo;
  /** undefined: the table's own. */
  readonly period: ReportPeriod | undefined;
  readonly showCell: (cell: CellRef) => void;
}

/** A table as it would be written, with the rows behind every number; nobody is named. */
export const ReportPreview: FC<ReportPreviewProps> = ({ result, info, period, showCell }) => {
  const styles = useStyles();
  const { useCases } = usePaneServices();
  const { value: view, failure } = useAnswer(useCallback(() => useCases.viewReport(result, info.id, period), [useCases, result, info.id, period]));
  if (failure !== null) return <p className={styles.text}>{failureSentence(failure)}</p>;
  if (view === null) return <p className={styles.text}>{reportPane.view.computing}</p>;
  const name = reportPane.named(info.id, info.sheetName);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{reportPane.view.heading(info.title, view.period, view.asOf)}</p>
      <Body name={name} body={view.body} showCell={showCell} />
      <Lines title={reportPane.view.cautions} lines={view.cautions} showCell={showCell} />
      <Lines title={reportPane.view.footers} lines={view.footers} showCell={showCell} />
      {view.body.kind === "figures" && <ReportMarks marks={view.body.marks} />}
    </div>
  );
};
