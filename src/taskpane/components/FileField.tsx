import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FC } from "react";
import { vi } from "../../i18n/vi";
import { useVisuallyHidden } from "./visuallyHidden.styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start", position: "relative" },
  button: {
    padding: "4px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // The control itself is out of sight: what can be seen shows where the focus is.
  input: { ":focus-visible + label": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" }, ":disabled + label": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" } },
  chosen: { overflowWrap: "anywhere" },
});

const chosenText = (names: readonly string[]): string => (names.length > 1 ? vi.files.chosen(names.length) : (names[0] ?? vi.files.none));

interface FileFieldProps {
  readonly label: string;
  /** Endings of the files that may be chosen. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Chooses files of this machine. The browser's own control is kept for keyboard and reader; its words are in whatever language Windows has. */
export const FileField: FC<FileFieldProps> = ({ label, accept, isMultiple = false, isDisabled = false, onChoose }) => {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const id = useId();
  const [names, setNames] = useState<readonly string[]>([]);
  const choose = (files: readonly File[]): void => {
    setNames(files.map(({ name }) => name));
    onChoose(files);
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={mergeClasses(hidden.hidden, styles.input)}
        type="file"
        multiple={isMultiple}
        accept={accept}
        disabled={isDisabled}
        aria-describedby={`${id}-chosen`}
        // A file that was changed and saved meanwhile can be chosen again.
        onClick={({ currentTarget }) => {
          currentTarget.value = "";
        }}
        onChange={({ target }) => choose([...(target.files ?? [])])}
      />
      <label htmlFor={id} className={styles.button} aria-hidden>
        {isMultiple ? vi.files.browseMany : vi.files.browse}
      </label>
      <Caption1 id={`${id}-chosen`} className={styles.chosen}>
        {chosenText(names)}
      </Caption1>
    </div>
  );
};
