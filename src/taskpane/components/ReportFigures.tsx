import { makeStyles, mergeClasses, shorthands, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FC } from "react";
import type { CellRef } from "../../core/model/cellRef";
import type { RecordRef } from "../../core/model/criterion";
import type { ReportView, ReportViewCell, ReportViewRow } from "../../core/model/reportView";
import { formatInteger } from "../../i18n/format";
import { reportPane } from "../../i18n/reportPane";
import { vi } from "../../i18n/vi";
import { PlaceList } from "./PlaceList";
import { recordCell, recordPlace } from "./placeText";

const useStyles = makeStyles({
  region: {
    overflowX: "auto",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { padding: "2px 4px", textAlign: "right", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: {
    padding: "4px",
    minWidth: "44px",
    maxWidth: "88px",
    textAlign: "center",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  group: { textAlign: "left", maxWidth: "none" },
  // Over several columns: in sight as long as one of them is, beside the label.
  over: { position: "sticky", left: "124px", display: "inline-block", maxWidth: "150px" },
  label: {
    // Stays in sight while the figures scroll below it.
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "96px",
    maxWidth: "120px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  words: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  block: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  difference: { fontStyle: "italic" },
  figure: {
    minWidth: "24px",
    minHeight: "24px",
    padding: "2px 4px",
    ...shorthands.borderStyle("none"),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontVariantNumeric: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: "4px 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  behind: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** A figure whose records are shown. */
interface Shown {
  readonly key: string;
  readonly title: string;
  readonly records: readonly RecordRef[];
}

const valueText = ({ value }: ReportViewCell): string => (typeof value === "number" ? formatInteger(value) : String(value));

/** Words in place of a figure, as "thiếu dữ liệu": they should not drown the figures. */
const isInWords = ({ value }: ReportViewCell): boolean => typeof value === "string" && /\p{L}{2}/u.test(value);

interface RowProps {
  readonly row: ReportViewRow;
  readonly columns: number;
  readonly shown: Shown | null;
  readonly listId: string;
  readonly onShow: (shown: Shown | null) => void;
}

const Row: FC<RowProps> = ({ row, columns, shown, listId, onShow }) => {
  const styles = useStyles();
  if (row.kind === "heading") {
    return (
      <tr>
        <th scope="rowgroup" colSpan={columns + 1} className={mergeClasses(styles.cell, styles.label, styles.block)}>
          {row.label}
        </th>
      </tr>
    );
  }
  const tone = row.kind === "total" ? styles.strong : row.kind === "difference" ? styles.difference : undefined;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label, tone)}>
        {row.label}
      </th>
      {row.cells.map((cell, index) => {
        const key = `${row.key} ${String(index)}`;
        const isShown = shown?.key === key;
        const text = valueText(cell);
        return (
          <td key={key} className={mergeClasses(styles.cell, tone, isInWords(cell) && styles.words)}>
            {cell.records.length === 0 ? (
              text
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.figure, isShown && styles.shown)}
                aria-label={reportPane.view.figure(text, row.label, cell.column, cell.records.length)}
                aria-expanded={isShown}
                aria-controls={isShown ? listId : undefined}
                onClick={() => onShow(isShown ? null : { key, title: reportPane.view.behind(row.label, cell.column), records: cell.records })}
              >
                {text}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
};

/** The records behind a figure, to go to. */
const Behind: FC<{ readonly shown: Shown; readonly id: string; readonly showCell: (cell: CellRef) => void }> = ({ shown: { title, records }, id, showCell }) => {
  const styles = useStyles();
  const [current, setCurrent] = useState<number | null>(null);
  const choose = (index: number): void => {
    const record = records[index];
    setCurrent(index);
    if (record !== undefined) showCell(recordCell(record));
  };
  return (
    <div id={id}>
      <p className={styles.behind}>{title}</p>
      <PlaceList label={vi.findings.rowsOf(title)} total={records.length} placeAt={(index) => (records[index] === undefined ? "" : recordPlace(records[index]))} currentIndex={current} onChoose={choose} />
    </div>
  );
};

interface ReportFiguresProps {
  readonly name: string;
  readonly body: Extract<ReportView["body"], { readonly kind: "figures" }>;
  readonly showCell: (cell: CellRef) => void;
}

/** The figures of a table with its headings. Only the table scrolls sideways; a figure opens the rows it is made of. */
export const ReportFigures: FC<ReportFiguresProps> = ({ name, body: { label, headings, rows }, showCell }) => {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid", memorizeCurrent: true });
  const listId = useId();
  const [shown, setShown] = useState<Shown | null>(null);
  const columns = headings[0]?.reduce((sum, heading) => sum + heading.columns, 0) ?? 0;
  return (
    <div>
      <div className={styles.region} role="region" aria-label={reportPane.view.tableOf(name)} tabIndex={0}>
        <table className={styles.table} {...arrows}>
          <thead>
            {headings.map((row, index) => (
              <tr key={index}>
                {index === 0 && (
                  <th scope="col" rowSpan={headings.length} className={mergeClasses(styles.heading, styles.label, styles.strong)}>
                    {label}
                  </th>
                )}
                {row.map(({ text, columns: wide, rows: high }, at) => (
                  <th key={at} scope={wide > 1 ? "colgroup" : "col"} colSpan={wide} rowSpan={high} className={mergeClasses(styles.heading, wide > 1 && styles.group)}>
                    {wide > 1 ? <span className={styles.over}>{text}</span> : text}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} shown={shown} listId={listId} onShow={setShown} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint}>{reportPane.view.scrollHint}</p>
      {shown !== null && <Behind key={shown.key} id={listId} shown={shown} showCell={showCell} />}
    </div>
  );
};
