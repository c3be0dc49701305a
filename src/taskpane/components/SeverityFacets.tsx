import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { FC } from "react";
import { severities } from "../../core/model/severity";
import type { Severity } from "../../core/model/severity";
import { severityWords, vi } from "../../i18n/vi";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px" },
  facet: { flexGrow: 1, minWidth: 0, minHeight: "28px", padding: "0 4px", gap: "4px" },
});

interface SeverityFacetsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The severities to show; none chosen shows all. */
  readonly chosen: ReadonlySet<Severity>;
  readonly onChoose: (chosen: ReadonlySet<Severity>) => void;
}

/** How many findings there are of each severity, and at the same time the filter by severity. */
export const SeverityFacets: FC<SeverityFacetsProps> = ({ counts, chosen, onChoose }) => {
  const styles = useStyles();
  const toggle = (severity: Severity): void => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    onChoose(next);
  };
  return (
    <div role="group" aria-label={vi.findings.facets} className={styles.group}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.facet}
          checked={chosen.has(severity)}
          onClick={() => toggle(severity)}
        >
          <SeverityMark severity={severity} />
          {severityWords[severity]} {vi.findings.count(counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
};
