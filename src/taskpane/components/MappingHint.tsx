import { Body1, Link, makeStyles } from "@fluentui/react-components";
import type { FC } from "react";
import { mapping } from "../../i18n/mapping";
import { countQuestions } from "../state/mappingDraft";
import type { RunState } from "../state/runState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  link: { textAlign: "left" },
});

interface MappingHintProps {
  readonly state: RunState;
  readonly onOpen: () => void;
}

/** After a check: the way to the sheets a person has to say something about, when there are any or nothing was found. */
export const MappingHint: FC<MappingHintProps> = ({ state, onOpen }) => {
  const styles = useStyles();
  const questions = state.result === null ? 0 : countQuestions(state.recognition?.readings ?? []);
  const isLost = state.failure?.code === "nothingRecognised";
  if (questions === 0 && !isLost) return null;
  return (
    <div className={styles.root}>
      {questions > 0 && <Body1>{mapping.askedOnCheck(questions)}</Body1>}
      <Link as="button" inline className={styles.link} onClick={onOpen}>
        {mapping.open}
      </Link>
    </div>
  );
};
