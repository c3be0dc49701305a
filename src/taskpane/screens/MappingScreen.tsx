import { Body1, Button, Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC, ReactNode } from "react";
import { mapping } from "../../i18n/mapping";
import { MappingSheet } from "../components/MappingSheet";
import type { SheetView } from "../state/mappingDraft";
import { isRunning } from "../state/runState";
import { useMapping } from "../state/useMapping";
import type { MappingEdits } from "../state/useMapping";
import type { Run } from "../state/useRun";
import { useScreenStyles } from "./screen.styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, minWidth: 0 },
  samples: { display: "flex", flexDirection: "column" },
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  changed: { flexBasis: "100%" },
});

/** A sheet that is to be opened and brought to the person, and who hears that it was. */
interface WantedSheet {
  readonly wantedSheet: string | null;
  readonly onSheetShown: () => void;
}

interface SheetListProps extends WantedSheet {
  readonly title: string;
  readonly views: readonly SheetView[];
  readonly edits: MappingEdits;
  readonly showsSamples: boolean;
  readonly isDisabled: boolean;
}

const SheetList: FC<SheetListProps> = ({ title, views, edits, showsSamples, isDisabled, wantedSheet, onSheetShown }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  if (views.length === 0) return null;
  return (
    <div>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {views.map((view) => (
          <MappingSheet
            key={view.reading.sheet}
            view={view}
            showsSamples={showsSamples}
            isDisabled={isDisabled}
            isWanted={view.reading.sheet === wantedSheet}
            onShown={onSheetShown}
            onEdit={(change) => edits.edit(view, change)}
          />
        ))}
      </ul>
    </div>
  );
};

const Sheets: FC<WantedSheet & { readonly edits: MappingEdits; readonly isDisabled: boolean }> = ({ edits, isDisabled, ...wanted }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [hidesSamples, setHidesSamples] = useState(false);
  const asked = edits.views.filter(({ asks }) => asks);
  const settled = edits.views.filter(({ asks }) => !asks);
  const common = { edits, isDisabled, showsSamples: !hidesSamples, ...wanted };
  return (
    <>
      <div className={styles.samples}>
        <Caption1 className={styles.quiet}>{mapping.samples.note}</Caption1>
        <Switch
          label={mapping.samples.hide}
          checked={hidesSamples}
          onChange={(_, { checked }) => setHidesSamples(checked)}
        />
      </div>
      <SheetList title={mapping.questions(asked.length)} views={asked} {...common} />
      <SheetList title={mapping.title(settled.length)} views={settled} {...common} />
    </>
  );
};

const SaveBar: FC<{ readonly edits: MappingEdits; readonly isDisabled: boolean }> = ({ edits, isDisabled }) => {
  const styles = useStyles();
  const cannot = isDisabled || !edits.isChanged;
  return (
    <div className={styles.bar}>
      {edits.isChanged && <Caption1 className={styles.changed}>{mapping.draft}</Caption1>}
      <Button appearance="primary" disabledFocusable={cannot} onClick={edits.save}>
        {mapping.save}
      </Button>
      <Button disabledFocusable={cannot} onClick={edits.reset}>
        {mapping.reset}
      </Button>
    </div>
  );
};

interface MappingScreenProps extends WantedSheet {
  readonly run: Run;
  readonly status: ReactNode;
}

/** What every sheet was taken for, and the way to change it. */
export const MappingScreen: FC<MappingScreenProps> = ({ run, status, wantedSheet, onSheetShown }) => {
  const styles = useScreenStyles();
  const edits = useMapping(run);
  const { recognition, recognitionOutOfDate } = run.state;
  const running = isRunning(run.state);
  return (
    <>
      <div className={styles.content}>
        <Body1 className={styles.quiet}>{mapping.intro}</Body1>
        <Button
          appearance={recognition === null ? "primary" : "secondary"}
          disabledFocusable={running}
          onClick={run.recognise}
        >
          {recognition === null ? mapping.read : mapping.readAgain}
        </Button>
        {status}
        {recognitionOutOfDate && !running && <Body1>{mapping.outOfDate}</Body1>}
        {recognition !== null && edits.views.length === 0 && <Body1 className={styles.quiet}>{mapping.empty}</Body1>}
        {edits.views.length > 0 && <Sheets edits={edits} isDisabled={running} wantedSheet={wantedSheet} onSheetShown={onSheetShown} />}
      </div>
      {edits.views.length > 0 && <SaveBar edits={edits} isDisabled={running} />}
    </>
  );
};
