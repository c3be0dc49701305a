import { Body1, Button, Caption1, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { CheckResult } from "../../core/model/checkResult";
import type { CsvSeparator, ExportFormat } from "../../core/model/exportFile";
import type { ReportPeriod } from "../../core/model/reportPeriod";
import type { MaskingLevel } from "../../core/model/maskingLevel";
import { exportPane as words } from "../../i18n/exportPane";
import { reportPane } from "../../i18n/reportPane";
import { scoringWords } from "../../i18n/scoring";
import { usePaneServices } from "../paneContext";
import { useReportExport, type ReportExportForm } from "../state/useReportExport";
import { setKey, type ReportLists } from "../state/useReportChoice";
import type { WantedReports } from "../state/useRun";
import { CopyField } from "./CopyField";

const useStyles = makeStyles({
  surface: { padding: "12px" },
  content: { display: "flex", flexDirection: "column", gap: "8px", "> *": { flexShrink: 0 } },
  text: { margin: 0 },
  tables: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, maxHeight: "180px", overflowY: "auto" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  // Side by side as far as they go: one below the other, as Fluent has it in a narrow window, they take a quarter of it.
  actions: { flexWrap: "wrap", gap: "6px", "@media screen and (max-width: 480px)": { flexDirection: "row" } },
  action: { flexGrow: 1, minWidth: 0 },
});

const formats: readonly ExportFormat[] = ["xlsx", "docx", "csv", "json"];
const levels: readonly MaskingLevel[] = ["masked", "counts", "full"];
const separators: readonly CsvSeparator[] = [";", ","];

/** The scoring table holds what people typed, and leaves in no file. */
const leaves = ({ sheetName }: ReportLists["summaries"][number]): boolean => sheetName !== scoringWords.sheetName;

/** Every table that can leave, with a tick; summaries cannot among counts alone. */
const TableTicks: FC<{ readonly lists: ReportLists; readonly form: ReportExportForm }> = ({ lists: { infos, summaries }, form: { chosen, choose, level } }) => {
  const styles = useStyles();
  const items = [
    ...infos.map(({ id, sheetName }) => ({ key: id, name: reportPane.named(id, sheetName), isOut: false })),
    ...summaries.filter(leaves).map(({ set, code, sheetName }) => ({ key: setKey(set), name: reportPane.named(code, sheetName), isOut: level === "counts" })),
  ];
  return (
    <div className={styles.tables} role="group" aria-label={words.tables}>
      <ul className={styles.list}>
        {items.map(({ key, name, isOut }) => (
          <li key={key}>
            <Checkbox label={name} disabled={isOut} checked={chosen.has(key) && !isOut} onChange={(_, { checked }) => choose([key], checked === true)} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What the file shows of persons; all of it only after a tick of its own. */
const LevelChoice: FC<{ readonly form: ReportExportForm }> = ({ form }) => {
  const styles = useStyles();
  return (
    <>
      <Field className={styles.field} label={words.level}>
        <RadioGroup value={form.level} onChange={(_, { value }) => form.setLevel(levels.find((level) => level === value) ?? "masked")}>
          {levels.map((level) => (
            <Radio
              key={level}
              value={level}
              label={
                <>
                  {words.levels[level].label}
                  {level === form.level && <span className={styles.hint}>{words.levels[level].hint}</span>}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {form.level === "full" && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.fullWarning}</MessageBarBody>
          </MessageBar>
          <Checkbox label={words.confirmFull} checked={form.isConfirmed} onChange={(_, { checked }) => form.confirm(checked === true)} />
        </>
      )}
    </>
  );
};

const FormatChoice: FC<{ readonly form: ReportExportForm }> = ({ form }) => {
  const styles = useStyles();
  return (
    <>
      <Field className={styles.field} label={words.format}>
        <Select className={styles.select} value={form.format} onChange={(_, { value }) => form.setFormat(formats.find((format) => format === value) ?? "xlsx")}>
          {formats.map((format) => (
            <option key={format} value={format}>
              {words.formats[format]}
            </option>
          ))}
        </Select>
      </Field>
      {form.format === "csv" && (
        <Field className={styles.field} label={words.separator}>
          <Select className={styles.select} value={form.separator} onChange={(_, { value }) => form.setSeparator(separators.find((separator) => separator === value) ?? ";")}>
            {separators.map((separator) => (
              <option key={separator} value={separator}>
                {words.separators[separator]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
};

interface ExportReportsProps {
  readonly result: CheckResult;
  readonly lists: ReportLists;
  /** The tables that are chosen to begin with. */
  readonly wanted: WantedReports;
  /** undefined: each table's own. */
  readonly period: ReportPeriod | undefined;
}

const ExportDialog: FC<ExportReportsProps & { readonly onClose: () => void }> = ({ result, lists, wanted, period, onClose }) => {
  const styles = useStyles();
  const { useCases } = usePaneServices();
  const sets = lists.summaries.filter((summary) => leaves(summary) && wanted.sets.includes(summary.set)).map(({ set }) => set);
  const form = useReportExport({ useCases, result, wanted: { ...wanted, sets }, period });
  const isBlocked = !form.isReady;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1 as="p" className={styles.text}>
              {words.intro}
            </Body1>
            <TableTicks lists={lists} form={form} />
            <LevelChoice form={form} />
            <FormatChoice form={form} />
            <Caption1 role="status">{form.said === "" && form.chosen.size === 0 ? words.nothing : form.said}</Caption1>
            {form.text !== null && <CopyField label={words.text} hint={words.textHint} text={form.text} />}
          </DialogContent>
          <DialogActions fluid className={styles.actions}>
            <Button className={styles.action} onClick={onClose}>{words.close}</Button>
            <Button className={styles.action} disabledFocusable={isBlocked} onClick={form.copyTables}>
              {words.copy}
            </Button>
            {form.format === "xlsx" && (
              <Button className={styles.action} disabledFocusable={isBlocked} onClick={form.openNew}>
                {words.openNew}
              </Button>
            )}
            <Button appearance="primary" className={styles.action} disabledFocusable={isBlocked} onClick={form.save}>
              {words.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

/** The button that opens the dialog in which tables are handed over as files, as a new workbook, or by the clipboard. */
export const ExportReports: FC<ExportReportsProps> = (props) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{words.open}</Button>
      {isOpen && <ExportDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
};
