import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import type { BoardFile } from "../../core/model/board";
import { boardPane as words } from "../../i18n/boardPane";
import { FileMark } from "./FileMark";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { padding: "6px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "2px 8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** One line a file: its name, what came of it, and why where nothing did. */
export const FileLines: FC<{ readonly label: string; readonly files: readonly BoardFile[] }> = ({ label, files }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {files.map((file, index) => (
        <li key={`${String(index)} ${file.file}`} className={styles.line}>
          <div className={styles.head}>
            <span className={styles.name}>{file.file}</span>
            <FileMark file={file} />
          </div>
          {words.reason(file) !== "" && <Caption1 className={styles.reason}>{words.reason(file)}</Caption1>}
        </li>
      ))}
    </ul>
  );
};
