import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import type { FC } from "react";
import type { Board } from "../../core/model/board";
import { boardPane } from "../../i18n/boardPane";
import { usePaneServices } from "../paneContext";
import { useHandOver } from "../state/useHandOver";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const words = boardPane.handOver;

/** Hands the page over as a workbook with counts only. */
export const BoardHandOver: FC<{ readonly board: Board; readonly set: string }> = ({ board, set }) => {
  const styles = useStyles();
  const { useCases } = usePaneServices();
  const { isWorking, said, save, openNew } = useHandOver(useCases, () => useCases.exportBoard(board, set));
  return (
    <div className={styles.root}>
      <Caption1>{words.about(board.tables.map(({ id }) => id))}</Caption1>
      <div className={styles.buttons}>
        <Button disabledFocusable={isWorking} onClick={save}>
          {words.save}
        </Button>
        <Button disabledFocusable={isWorking} onClick={openNew}>
          {words.openNew}
        </Button>
      </div>
      <Caption1 role="status">{said}</Caption1>
    </div>
  );
};
