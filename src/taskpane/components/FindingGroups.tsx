import { makeStyles, tokens } from "@fluentui/react-components";
import type { FC } from "react";
import type { Finding } from "../../core/model/finding";
import { registerNames } from "../../i18n/registers";
import { vi } from "../../i18n/vi";
import { usePaneServices } from "../paneContext";
import type { FindingGroup } from "../state/findingGroups";
import { Disclosure } from "./Disclosure";
import { PlaceList } from "./PlaceList";
import { findingPlace } from "./placeText";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "flex-start", gap: "6px" },
  mark: { display: "inline-flex", marginTop: "2px" },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  register: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

const placeOf = (finding: Finding | undefined): string => (finding === undefined ? "" : findingPlace(finding));

/** Which row of which group is current. */
export interface FindingSelection {
  readonly groupKey: string;
  readonly index: number;
}

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly openKey: string | null;
  readonly onToggle: (key: string) => void;
  readonly selection: FindingSelection | null;
  readonly onChoose: (selection: FindingSelection) => void;
}

/** The findings by rule. One group is open at a time, so the pane never draws more rows than one list shows. */
export const FindingGroups: FC<FindingGroupsProps> = ({ groups, openKey, onToggle, selection, onChoose }) => {
  const styles = useStyles();
  const { words } = usePaneServices();
  return groups.map((group) => {
    const title = words.ruleTitle(group.words);
    return (
      <Disclosure
        key={group.key}
        isOpen={group.key === openKey}
        onToggle={() => onToggle(group.key)}
        title={
          <span className={styles.title}>
            <span className={styles.mark}>
              <SeverityMark severity={group.severity} named />
            </span>
            <span className={styles.words}>
              <span>{title}</span>
              <span className={styles.register}>{registerNames[group.register]}</span>
            </span>
            <span className={styles.count} aria-label={vi.findings.countLabel(group.findings.length)}>
              {vi.findings.count(group.findings.length)}
            </span>
          </span>
        }
      >
        <PlaceList
          key={group.findings.length}
          label={vi.findings.rowsOf(title)}
          total={group.findings.length}
          placeAt={(index) => placeOf(group.findings[index])}
          currentIndex={selection?.groupKey === group.key ? selection.index : null}
          onChoose={(index) => onChoose({ groupKey: group.key, index })}
        />
      </Disclosure>
    );
  });
};
