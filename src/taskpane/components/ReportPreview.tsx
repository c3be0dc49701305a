import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import type { ReportTable } from "../../core/model/report";
import { formatInteger } from "../../i18n/format";
import { vi } from "../../i18n/vi";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  heading: {
    padding: "4px 3px",
    textAlign: "right",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: "4px 3px", textAlign: "right", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { textAlign: "left", fontWeight: "inherit", overflowWrap: "anywhere" },
  total: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: "8px 0 0", color: tokens.colorNeutralForeground3 },
  abbreviation: { textDecorationLine: "none" },
});

/** The figures that fit a narrow pane; the sheet has all. */
const figureKeys = ["hoTong", "nghienTong", "sdtpTong", "sauCaiTong", "hoDaKy"] as const;
type Figures = ReportTable["totals"];

const Row: FC<{ readonly label: string; readonly figures: Figures }> = ({ label, figures }) => {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
        {label}
      </th>
      {figureKeys.map((key) => {
        const figure = figures[key] ?? null;
        return (
          <td key={key} className={styles.cell}>
            {figure === null ? vi.reports.missing : formatInteger(figure)}
          </td>
        );
      })}
    </tr>
  );
};

/** A short form of table T09: one line per hamlet and the totals. */
export const ReportPreview: FC<{ readonly table: ReportTable }> = ({ table }) => {
  const styles = useStyles();
  const { columns, columnTitles } = vi.reports;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={vi.reports.title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.label)}>
              {columns.label}
            </th>
            {figureKeys.map((key) => (
              <th key={key} scope="col" className={styles.heading}>
                <abbr title={columnTitles[key]} className={styles.abbreviation}>
                  {columns[key]}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ label, figures }) => (
            <Row key={label} label={label === "" ? vi.reports.noHamlet : label} figures={figures} />
          ))}
        </tbody>
        <tfoot className={styles.total}>
          <Row label={vi.reports.total} figures={table.totals} />
        </tfoot>
      </table>
      <Caption1 as="p" block className={styles.note}>{vi.reports.note}</Caption1>
    </div>
  );
};
