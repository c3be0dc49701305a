import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { BoardSet } from "../../app/boardUseCases";
import { otherVersion, type BoardFile } from "../../core/model/board";
import { boardPane as words } from "../../i18n/boardPane";
import { Disclosure } from "./Disclosure";
import { FileMark } from "./FileMark";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 8px" },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  second: { display: "flex", flexWrap: "wrap", gap: "0 12px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  body: { padding: "0 4px 0 26px", display: "flex", flexDirection: "column", gap: "6px" },
  facts: { margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: "0 0 4px", overflowWrap: "anywhere" },
  subheading: { margin: 0, fontSize: "inherit" },
  parts: { listStyleType: "none", margin: 0, padding: 0 },
  part: { display: "flex", gap: "8px", padding: "2px 0" },
  partId: { minWidth: "40px", fontWeight: tokens.fontWeightSemibold },
});

export type ReceivedFile = Extract<BoardFile, { state: "received" }>;

const Parts: FC<{ readonly file: ReceivedFile; readonly set: BoardSet }> = ({ file: { figures }, set }) => {
  const styles = useStyles();
  const parts = figures.parts.filter((part) => part.set === set.id);
  if (parts.length === 0) return <Caption1>{words.detail.noParts}</Caption1>;
  return (
    <>
      <h5 className={styles.subheading}>{words.detail.parts(set.title)}</h5>
      <ul className={styles.parts} aria-label={words.detail.parts(set.title)}>
        {parts.map((part) => (
          <li key={part.id} className={styles.part}>
            <span className={styles.partId}>{part.id}</span>
            <span>{words.detail.partText(part)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Facts: FC<{ readonly file: ReceivedFile; readonly set: BoardSet }> = ({ file, set }) => {
  const styles = useStyles();
  const { figures } = file;
  const filled = otherVersion(figures, set);
  const facts = [
    [words.detail.file, file.file],
    [words.detail.dates, words.detail.datesText(figures)],
    [words.detail.findings, words.detail.findingsText(figures)],
    [words.detail.claims, words.detail.claimsText(figures)],
    [words.detail.step, words.detail.stepText(file)],
    ...(filled === null ? [] : [[words.detail.version, words.detail.versionText(filled, set.version ?? "")]]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

interface BoardCommuneProps {
  readonly file: ReceivedFile;
  readonly set: BoardSet;
  readonly isCounted: boolean;
}

/** A commune on the page: its verdict and what stands in the way; opened, its parts. No name of a person. */
export const BoardCommune: FC<BoardCommuneProps> = ({ file, set, isCounted }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const verdict = file.figures.overall[set.id];
  const { differing } = file.figures.claims;
  const title = (
    <>
      <span className={styles.head}>
        <span className={styles.name}>{words.commune(file)}</span>
        {verdict !== undefined && <VerdictMark verdict={verdict} />}
      </span>
      <span className={styles.second}>
        <FileMark file={file} />
        {differing.length > 0 && <span>{words.wrongClaims(differing.length)}</span>}
        {otherVersion(file.figures, set) !== null && <span>{words.otherVersion}</span>}
        {!isCounted && <span>{words.notCounted}</span>}
      </span>
    </>
  );
  return (
    <Disclosure level={4} title={title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Facts file={file} set={set} />
        <Parts file={file} set={set} />
      </div>
    </Disclosure>
  );
};
