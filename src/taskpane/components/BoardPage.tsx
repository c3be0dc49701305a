import { Body1, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { Board, BoardFile } from "../../core/model/board";
import { severities, type Severity } from "../../core/model/severity";
import { boardPane as words } from "../../i18n/boardPane";
import { useScreenStyles } from "../screens/screen.styles";
import type { BoardView } from "../state/useBoard";
import { BoardCommune, type ReceivedFile } from "./BoardCommune";
import { BoardHandOver } from "./BoardHandOver";
import { FileLines } from "./FileLines";
import { SharedPersons } from "./SharedPersons";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  facts: { display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

const isReceived = (file: BoardFile): file is ReceivedFile => file.state === "received";

const sumsOf = (files: readonly ReceivedFile[]): Readonly<Record<Severity, number>> =>
  Object.fromEntries(severities.map((severity) => [severity, files.reduce((sum, { figures }) => sum + figures.findings[severity], 0)])) as Record<Severity, number>;

/** What the page says of all communes together. */
const Facts: FC<{ readonly board: Board; readonly expected: number }> = ({ board, expected }) => {
  const styles = useStyles();
  const counted = board.files.filter(isReceived).filter(({ file }) => board.counted.includes(file));
  const wrong = counted.map(({ figures }) => figures.claims.differing.length).filter((count) => count > 0);
  const sentences = [
    words.counted(board.counted.length, board.files.length),
    ...board.targets.map(words.target),
    words.severityTotal(sumsOf(counted)),
    words.claimsTotal(wrong.reduce((sum, count) => sum + count, 0), wrong.length),
    ...(expected === 0 ? [] : [board.missing.length === 0 ? words.noneMissing : words.missing(board.missing)]),
    ...(board.repeated.length === 0 ? [] : [words.repeated(board.repeated)]),
  ];
  return (
    <div className={styles.facts}>
      {sentences.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
    </div>
  );
};

interface BoardPageProps {
  readonly view: BoardView;
  /** How many communes were to send. */
  readonly expected: number;
  /** Whether persons were compared. */
  readonly hasPersons: boolean;
}

/** Many communes on one page: the whole, what could not be used, and a line a commune. */
export const BoardPage: FC<BoardPageProps> = ({ view: { board, sets }, expected, hasPersons }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [chosen, setChosen] = useState("");
  const set = sets.find(({ id }) => id === chosen) ?? sets[0];
  const received = board.files.filter(isReceived);
  const unusable = board.files.filter((file) => !isReceived(file));
  return (
    <div className={styles.root}>
      {/* First, since somebody has to ask for these again; forty communes may follow. */}
      {unusable.length > 0 && (
        <div>
          <h3 className={styles.heading}>{words.unusable(unusable.length)}</h3>
          <FileLines label={words.unusable(unusable.length)} files={unusable} />
        </div>
      )}
      {set !== undefined && (
        <>
          <Field className={styles.field} label={words.set}>
            <Select className={styles.select} value={set.id} onChange={(_, { value }) => setChosen(value)}>
              {sets.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          <Facts board={board} expected={expected} />
          <BoardHandOver board={board} set={set.id} />
          <div>
            <h3 className={styles.heading}>{words.communes(received.length)}</h3>
            {received.map((file) => (
              <BoardCommune key={file.file} file={file} set={set} isCounted={board.counted.includes(file.file)} />
            ))}
          </div>
          {hasPersons && <SharedPersons persons={board.shared} />}
        </>
      )}
    </div>
  );
};
