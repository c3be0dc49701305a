import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FC } from "react";
import type { RestorableFix, RestoreListing } from "../../core/model/journal";
import { fixWords } from "../../i18n/fixes";
import { mostRowsShown } from "../state/rowWindow";
import { useChoice } from "../state/useChoice";
import { ChangeLabel } from "./ChangeLabel";
import { ChoiceDialog } from "./ChoiceDialog";
import { ChoiceList } from "./ChoiceList";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 8px", display: "flex", flexDirection: "column", gap: "6px" },
  other: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const words = fixWords.restore;

/** The fixes of each time something was fixed, the latest time first. */
const byTime = (fixes: readonly RestorableFix[]): readonly { readonly at: string; readonly fixes: readonly RestorableFix[] }[] =>
  [...new Set(fixes.map(({ at }) => at))].map((at) => ({ at, fixes: fixes.filter((fix) => fix.at === at) }));

const keyOf = ({ sheet, row, column }: RestorableFix): string => `${sheet}/${row}/${column}`;

/** What cannot be taken back, and why; the sheet has the full list. */
const Others: FC<{ readonly others: RestoreListing["others"] }> = ({ others }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.others(others.length)}>
      {others.slice(0, mostRowsShown).map(({ fix, why }) => (
        <li key={keyOf(fix)} className={styles.other}>
          <span className={styles.quiet}>{words.place(fix)}</span>
          <span>{words.obstacle[why]}</span>
          <span>
            <span className={styles.quiet}>{words.was}</span> {words.then(fix)}
          </span>
        </li>
      ))}
    </ul>
  );
};

interface RestoreDialogProps {
  readonly listing: RestoreListing;
  readonly onRestore: (chosen: readonly RestorableFix[]) => void;
  readonly onClose: () => void;
}

const othersKey = "";

/** The cells that still hold what a fix wrote, by the time of the fix, with a tick for each; and those that do not. */
export const RestoreDialog: FC<RestoreDialogProps> = ({ listing: { restorable, others }, onRestore, onClose }) => {
  const times = useMemo(() => byTime(restorable), [restorable]);
  const [openKey, setOpenKey] = useState<string | null>(times[0]?.at ?? null);
  const { chosen, choose } = useChoice<RestorableFix>();
  const toggle = (key: string): void => setOpenKey(openKey === key ? null : key);
  return (
    <ChoiceDialog
      title={words.title}
      text={restorable.length === 0 ? words.none : words.text}
      chosen={restorable.length === 0 ? null : chosen.size}
      acceptLabel={words.accept(chosen.size)}
      onAccept={() => onRestore(restorable.filter((fix) => chosen.has(fix)))}
      onClose={onClose}
    >
      {times.map(({ at, fixes }) => (
        <Disclosure
          key={at}
          title={words.batch(at, fixes.filter((fix) => chosen.has(fix)).length, fixes.length)}
          isOpen={openKey === at}
          onToggle={() => toggle(at)}
        >
          <ChoiceList
            items={fixes}
            keyOf={keyOf}
            label={(fix) => <ChangeLabel place={words.place(fix)} before={words.now(fix)} after={words.then(fix)} />}
            name={words.cellsOf(at)}
            allLabel={words.wholeBatch(at, fixes.length)}
            chosen={chosen}
            onChoose={choose}
          />
        </Disclosure>
      ))}
      {others.length > 0 && (
        <Disclosure title={words.others(others.length)} isOpen={openKey === othersKey} onToggle={() => toggle(othersKey)}>
          <Others others={others} />
        </Disclosure>
      )}
    </ChoiceDialog>
  );
};
