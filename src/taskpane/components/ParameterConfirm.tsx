import { makeStyles } from "@fluentui/react-components";
import type { FC } from "react";
import type { ParameterChange } from "../../core/model/parameterForm";
import { parameterForm } from "../../i18n/parameterForm";
import { ChangeLabel } from "./ChangeLabel";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

const words = parameterForm.confirm;

/** Every cell that would be written, with the value it holds and the one it would get. */
export const ParameterConfirm: FC<{ readonly changes: readonly ParameterChange[] }> = ({ changes }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.list}>
      {changes.map((change) => (
        <li key={`${change.row}/${change.column}`}>
          <ChangeLabel place={words.place(change)} before={words.before(change)} after={words.after(change)} />
        </li>
      ))}
    </ul>
  );
};
