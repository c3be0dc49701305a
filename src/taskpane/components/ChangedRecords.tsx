import { Body1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FC } from "react";
import type { ChangedRecord } from "../../app/verificationUseCases";
import { registerName } from "../../i18n/registers";
import { verificationPane } from "../../i18n/verificationPane";
import { useScreenStyles } from "../screens/screen.styles";
import type { Run } from "../state/useRun";
import { Disclosure } from "./Disclosure";
import { RowsToggle } from "./RowsToggle";

const useStyles = makeStyles({ body: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 4px 0 26px" }, name: { margin: 0, fontSize: "inherit" } });

const words = verificationPane.changes;

const Register: FC<{ readonly register: string; readonly changes: readonly ChangedRecord[]; readonly showCell: Run["showCell"] }> = ({ register, changes, showCell }) => {
  const styles = useStyles();
  const present = changes.flatMap(({ kind, record }) => (record === null ? [] : [{ kind, record }]));
  const gone = changes.length - present.length;
  return (
    <>
      <h4 className={styles.name}>{registerName(register)}</h4>
      <RowsToggle
        text={words.show(present.length)}
        label={registerName(register)}
        rows={present.map(({ record }) => record)}
        markAt={(index) => words.kind[present[index]?.kind ?? "changed"]}
        showCell={showCell}
      />
      {gone > 0 && <Body1>{words.gone(gone)}</Body1>}
    </>
  );
};

/** Records that are not as they were at the last decision or step, by register; what that is worth is said. */
export const ChangedRecords: FC<{ readonly hasRecord: boolean; readonly changed: readonly ChangedRecord[]; readonly showCell: Run["showCell"] }> = ({ hasRecord, changed, showCell }) => {
  const styles = { ...useScreenStyles(), ...useStyles() };
  const [isOpen, setIsOpen] = useState(changed.length > 0);
  const registers = [...new Set(changed.map(({ register }) => register))];
  return (
    <Disclosure title={words.titleWith(changed.length)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <div className={styles.body}>
        {changed.length === 0 && <Body1>{hasRecord ? words.none : words.notYet}</Body1>}
        {registers.map((register) => (
          <Register key={register} register={register} changes={changed.filter((change) => change.register === register)} showCell={showCell} />
        ))}
        <Body1 className={styles.quiet}>{words.intro}</Body1>
      </div>
    </Disclosure>
  );
};
