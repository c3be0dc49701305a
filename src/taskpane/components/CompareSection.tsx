import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { SubmissionChange, SubmissionComparison } from "../../app/verificationUseCases";
import type { CheckResult } from "../../core/model/checkResult";
import { registerName } from "../../i18n/registers";
import { verificationPane } from "../../i18n/verificationPane";
import { usePaneServices } from "../paneContext";
import { useScreenStyles } from "../screens/screen.styles";
import { useComparison } from "../state/useComparison";
import type { Run } from "../state/useRun";
import { Disclosure } from "./Disclosure";
import { FileField } from "./FileField";
import { PlaceList } from "./PlaceList";
import { recordCell, recordPlace } from "./placeText";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 4px 0 26px" },
  name: { margin: 0, fontSize: "inherit" },
  toggle: { alignSelf: "flex-start", marginLeft: "-8px" },
  gone: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

const words = verificationPane.compare;

const kinds = ["added", "changed", "removed"] as const;
type Kind = (typeof kinds)[number];

/** Where a change stands: in the open workbook, with the columns that differ; a removed row only in the earlier file. */
const usePlaceText = (): ((change: SubmissionChange) => string) => {
  const { columnHeading } = usePaneServices().words;
  return ({ register, earlier, later, fields }) => {
    const place = later !== null ? recordPlace(later) : earlier === null ? "" : words.earlierPlace(earlier.row, earlier.sheet);
    return fields.length === 0 ? place : `${place}: ${words.fields(fields.map((field) => columnHeading(register, field)))}`;
  };
};

const Places: FC<{ readonly label: string; readonly changes: readonly SubmissionChange[]; readonly showCell: Run["showCell"] }> = ({ label, changes, showCell }) => {
  const textOf = usePlaceText();
  const [current, setCurrent] = useState<number | null>(null);
  const choose = (index: number): void => {
    const later = changes[index]?.later ?? null;
    setCurrent(index);
    if (later !== null) showCell(recordCell(later));
  };
  const placeAt = (index: number): string => (changes[index] === undefined ? "" : textOf(changes[index]));
  return <PlaceList label={label} total={changes.length} placeAt={placeAt} currentIndex={current} onChoose={choose} />;
};

/** Rows that are gone: there is nowhere to go, so they are only told. */
const Gone: FC<{ readonly label: string; readonly changes: readonly SubmissionChange[] }> = ({ label, changes }) => {
  const styles = useStyles();
  const textOf = usePlaceText();
  return (
    <ul className={styles.gone} aria-label={label}>
      {changes.slice(0, mostGone).map((change) => (
        <li key={textOf(change)}>{textOf(change)}</li>
      ))}
      {changes.length > mostGone && <li>{words.more(changes.length - mostGone)}</li>}
    </ul>
  );
};

const mostGone = 200;

const Kinds: FC<{ readonly register: string; readonly kind: Kind; readonly changes: readonly SubmissionChange[]; readonly showCell: Run["showCell"] }> = ({ register, kind, changes, showCell }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const label = words.rowsOf(kind, registerName(register));
  if (changes.length === 0) return null;
  return (
    <>
      <Button size="small" appearance="subtle" className={styles.toggle} aria-expanded={isOpen} aria-label={`${words.count(kind, changes.length)}: ${registerName(register)}`} onClick={() => setIsOpen(!isOpen)}>
        {words.count(kind, changes.length)}
      </Button>
      {isOpen && (kind === "removed" ? <Gone label={label} changes={changes} /> : <Places label={label} changes={changes} showCell={showCell} />)}
    </>
  );
};

const Comparison: FC<{ readonly comparison: SubmissionComparison; readonly showCell: Run["showCell"] }> = ({ comparison: { changes, unchanged, isSame }, showCell }) => {
  const styles = useStyles();
  if (isSame) return <Body1>{words.same}</Body1>;
  return (
    <>
      <Body1>{words.tally(unchanged)}</Body1>
      {[...new Set(changes.map(({ register }) => register))].map((register) => (
        <div key={register} role="group" aria-label={registerName(register)}>
          <h4 className={styles.name}>{registerName(register)}</h4>
          {kinds.map((kind) => (
            <Kinds key={kind} register={register} kind={kind} changes={changes.filter((change) => change.register === register && change.kind === kind)} showCell={showCell} />
          ))}
        </div>
      ))}
    </>
  );
};

/** The open workbook beside the file that was sent before: what was added, changed and taken away, or that nothing was. */
export const CompareSection: FC<{ readonly result: CheckResult; readonly showCell: Run["showCell"] }> = ({ result, showCell }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(false);
  const { isReading, compared, choose } = useComparison(usePaneServices().useCases, result);
  return (
    <Disclosure title={words.title} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        <Body1 className={styles.quiet}>{words.intro}</Body1>
        <FileField label={words.choose} accept=".xlsx,.xlsm" onChoose={([file]) => choose(file)} />
        {isReading && <Body1 className={styles.quiet}>{words.reading}</Body1>}
        {compared !== null && ("problem" in compared ? <Body1>{compared.problem}</Body1> : <Comparison comparison={compared.comparison} showCell={showCell} />)}
      </div>
    </Disclosure>
  );
};
