import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarGroup, tokens } from "@fluentui/react-components";
import type { MessageBarIntent } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { FC } from "react";
import type { ReplacedCells } from "../../core/model/cellChange";
import type { WriteOutcome } from "../../core/model/writePlan";
import { errorSentences, refusalSentences } from "../../i18n/errors";
import { fixWords } from "../../i18n/fixes";
import { mapping } from "../../i18n/mapping";
import { parameterForm } from "../../i18n/parameterForm";
import { ruleScreen } from "../../i18n/ruleScreen";
import { templatePane } from "../../i18n/templates";
import { vi } from "../../i18n/vi";
import { isRunning, isVerificationAction, type RunFailure, type RunState } from "../state/runState";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  line: { display: "block", marginTop: "2px" },
  technical: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Message {
  readonly key: string;
  readonly intent: MessageBarIntent;
  readonly lines: readonly string[];
  readonly technical: string | null;
  readonly canDismiss: boolean;
  /** Whether another check is what it asks for. */
  readonly asksForCheck?: boolean;
}

/** What an expected ending looks like: asking to stop, or a state the clerk can change, is no malfunction. */
const intentOf = ({ code }: RunFailure): MessageBarIntent => {
  if (code === "cancelled") return "info";
  return code === "unexpected" || code === "notResponding" || code === "hostTooOld" ? "error" : "warning";
};

export const failureSentence = ({ code, sheet }: RunFailure): string => errorSentences[code](sheet);

const doneSentence = (action: RunState["action"]): readonly string[] => {
  if (action === null || action === "check" || action === "recognise" || action === "listCells" || action === "applyFixes" || action === "restore" || action === "saveParameters") return [];
  if (action === "createTemplates" || action === "addValidation") return [templatePane.done[action]];
  return [action === "saveMapping" ? mapping.saved : vi.writing.done[action]];
};

const cellLines = (action: RunState["action"], cells: ReplacedCells, hasOldFonts: boolean): readonly string[] =>
  action === "saveParameters" ? parameterForm.done(cells) : fixWords.done(action === "restore" ? "restore" : "applyFixes", cells, hasOldFonts);

/** Each sheet by what it is; of many their names alone. */
const sheetLines = ({ sheets }: WriteOutcome): readonly string[] =>
  sheets.length > mostSheetLines ? [vi.writing.sheets(sheets.map(({ name }) => name))] : sheets.map(({ sheetKind, name }) => vi.writing.sheet(sheetKind, name));

const mostSheetLines = 4;

/** What a finished write says: what was done, where, and each sheet that was left alone with the reason. */
export const outcomeLines = (action: RunState["action"], outcome: WriteOutcome, wroteNothing: boolean): readonly string[] => {
  const refused = outcome.refused.map(({ sheet, reason }) => refusalSentences[reason](sheet));
  const done = doneSentence(action);
  return [
    ...(wroteNothing ? [vi.writing.nothingWritten] : done),
    ...(outcome.cells === undefined ? [] : cellLines(action, outcome.cells, outcome.hasOldFonts === true)),
    ...sheetLines(outcome),
    ...(outcome.templates === undefined ? [] : [templatePane.created(outcome.templates)]),
    ...(outcome.keptColumns ?? []).map(({ sheet, columns }) => templatePane.kept(sheet, columns)),
    ...refused,
  ];
};

/** Nothing at all got written: every register with findings was refused. */
export const wroteNothing = ({ action, result, outcome }: RunState): boolean => {
  // One sheet alone is written, so a refusal is all there is.
  if (action === "addValidation" || action === "writeConfiguration" || isVerificationAction(action)) return outcome !== null && outcome.refused.length > 0;
  if (action === "writeReports") return outcome !== null && outcome.sheets.length === 0;
  if (action !== "highlight" || result === null || outcome === null) return false;
  const refused = new Set(outcome.refused.map(({ sheet }) => sheet));
  const sheets = result.findings.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  return sheets.length > 0 && sheets.every((sheet) => refused.has(sheet));
};

const messagesOf = (state: RunState, isStalled: boolean): readonly Message[] => {
  const messages: Message[] = [];
  const { failure, outcome } = state;
  if (failure !== null) {
    messages.push({
      key: "failure",
      intent: intentOf(failure),
      lines: [failureSentence(failure)],
      technical: failure.technical,
      canDismiss: true,
    });
  }
  if (isStalled) {
    messages.push({ key: "stalled", intent: "warning", lines: [vi.run.stalled], technical: null, canDismiss: false });
  }
  if (outcome !== null) {
    messages.push({
      key: "outcome",
      intent: outcome.refused.length > 0 ? "warning" : "success",
      lines: outcomeLines(state.action, outcome, wroteNothing(state)),
      technical: null,
      canDismiss: true,
    });
  }
  if (state.outOfDate) {
    messages.push({ key: "outOfDate", intent: "warning", lines: [vi.run.outOfDate], technical: null, canDismiss: false, asksForCheck: true });
  }
  if (state.choicesChanged) {
    messages.push({ key: "choicesChanged", intent: "warning", lines: [mapping.choicesChanged], technical: null, canDismiss: false, asksForCheck: true });
  }
  if (state.rulesChanged) {
    messages.push({ key: "rulesChanged", intent: "warning", lines: [ruleScreen.recheck], technical: null, canDismiss: false, asksForCheck: true });
  }
  return messages;
};

interface StatusMessagesProps {
  readonly state: RunState;
  readonly isStalled: boolean;
  readonly onDismiss: () => void;
  /** Checks again from where the person is; null where the tab has a button for it. */
  readonly onCheck: (() => void) | null;
}

/** The state of the whole pane that a person should know about, most urgent first. */
export const StatusMessages: FC<StatusMessagesProps> = ({ state, isStalled, onDismiss, onCheck }) => {
  const styles = useStyles();
  return (
    <MessageBarGroup className={styles.group}>
      {messagesOf(state, isStalled).map(({ key, intent, lines, technical, canDismiss, asksForCheck = false }) => (
        <MessageBar key={key} intent={intent} layout="multiline">
          <MessageBarBody className={styles.body}>
            {lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
            {technical !== null && <span className={styles.technical}>{vi.run.technical(technical)}</span>}
          </MessageBarBody>
          {asksForCheck && onCheck !== null && (
            <MessageBarActions>
              <Button size="small" disabledFocusable={isRunning(state)} onClick={onCheck}>
                {vi.run.checkAgain}
              </Button>
            </MessageBarActions>
          )}
          {canDismiss && (
            <MessageBarActions
              containerAction={
                <Button appearance="transparent" icon={<DismissRegular />} aria-label={vi.shell.dismiss} onClick={onDismiss} />
              }
            />
          )}
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
};
