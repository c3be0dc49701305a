import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { FC } from "react";
import type { DoubtfulColumn } from "../../core/model/doubtfulColumn";
import { doubtWords } from "../../i18n/doubtfulColumns";
import { usePaneServices } from "../paneContext";

const useStyles = makeStyles({
  bar: { margin: "6px 0" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  title: { display: "block" },
  actions: { flexWrap: "wrap" },
});

/** A doubt with the heading that stands above the column. */
export interface ColumnQuestion {
  readonly doubt: DoubtfulColumn;
  readonly heading: string;
}

interface DoubtfulColumnQuestionProps {
  readonly question: ColumnQuestion;
  /** Goes to where the column's meaning can be seen and changed. */
  readonly onShow: () => void;
  readonly onConfirm: () => void;
}

/** Asks whether a column was recognised correctly before its rows are blamed. */
export const DoubtfulColumnQuestion: FC<DoubtfulColumnQuestionProps> = ({ question: { doubt, heading }, onShow, onConfirm }) => {
  const styles = useStyles();
  const { words } = usePaneServices();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{doubtWords.question(doubt.column, heading)}</MessageBarTitle>
        {doubtWords.facts(doubt, words.columnHeading(doubt.register, doubt.field))}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" onClick={onShow}>
          {doubtWords.show}
        </Button>
        <Button size="small" onClick={onConfirm}>
          {doubtWords.confirm}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
