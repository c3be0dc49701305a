import { FluentProvider, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FC, ReactNode } from "react";
import { vi } from "../i18n/vi";
import { LiveStatus } from "./components/LiveStatus";
import { ProgressLine } from "./components/ProgressLine";
import { StatusMessages } from "./components/StatusMessages";
import { useVisuallyHidden } from "./components/visuallyHidden.styles";
import { PaneServicesProvider } from "./paneContext";
import type { PaneServices } from "./paneContext";
import { BoardScreen } from "./screens/BoardScreen";
import { CheckScreen } from "./screens/CheckScreen";
import { CriteriaScreen } from "./screens/CriteriaScreen";
import { MappingScreen } from "./screens/MappingScreen";
import { ReportsScreen } from "./screens/ReportsScreen";
import { RulesScreen } from "./screens/RulesScreen";
import { VerificationScreen } from "./screens/VerificationScreen";
import { useScreenStyles } from "./screens/screen.styles";
import { useDates } from "./state/useDates";
import { useRun } from "./state/useRun";
import { useStalled } from "./state/useStalled";
import { useTheme } from "./useTheme";

const useStyles = makeStyles({
  pane: {
    // Of the window, not of the parent: Fluent copies the provider's own classes to menus and dialogs.
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { flexShrink: 0, flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // All five on one line of the usual pane.
  tab: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`, "::before": { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS }, "::after": { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS } },
});

const tabNames = ["check", "criteria", "reports", "mapping", "rules", "verification", "board"] as const;
type TabName = (typeof tabNames)[number];
const isTabName = (value: unknown): value is TabName => tabNames.some((name) => name === value);

const tabId = (name: TabName): string => `tab-${name}`;
const panelId = (name: TabName): string => `panel-${name}`;

/** A screen that keeps its state while another is in front. */
const Panel: FC<{ readonly name: TabName; readonly shown: TabName; readonly children: ReactNode }> = ({
  name,
  shown,
  children,
}) => {
  const styles = useScreenStyles();
  return (
    <div
      role="tabpanel"
      id={panelId(name)}
      aria-labelledby={tabId(name)}
      className={mergeClasses(styles.screen, name !== shown && styles.hidden)}
    >
      {children}
    </div>
  );
};

const Pane: FC<{ readonly services: PaneServices }> = ({ services }) => {
  const styles = useStyles();
  const [shown, setShown] = useState<TabName>("check");
  const run = useRun(services.useCases);
  const isStalled = useStalled(run.state);
  const dates = useDates(run.state.result?.dates ?? null);
  const [wantedSheet, setWantedSheet] = useState<string | null>(null);
  /** The criteria set that is looked at; "" for the first. */
  const [chosenSet, setChosenSet] = useState("");
  const openMapping = (): void => {
    setShown("mapping");
    document.getElementById(tabId("mapping"))?.focus();
  };
  const openCriteria = (set: string): void => {
    setChosenSet(set);
    setShown("criteria");
    document.getElementById(tabId("criteria"))?.focus();
  };
  const openMappingAt = (sheet: string): void => {
    setShown("mapping");
    setWantedSheet(sheet);
  };
  const status = (
    <>
      <ProgressLine state={run.state} onStop={run.stop} />
      <StatusMessages state={run.state} isStalled={isStalled} onDismiss={run.dismiss} onCheck={shown === "check" || !dates.allValid ? null : () => run.check(dates.given)} />
    </>
  );
  return (
    <main className={styles.pane}>
      <h1 className={useVisuallyHidden().hidden}>{vi.shell.appName}</h1>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={vi.shell.tabs.label}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          if (isTabName(value)) setShown(value);
        }}
      >
        {tabNames.map((name) => (
          <Tab key={name} value={name} className={styles.tab} id={tabId(name)} aria-controls={panelId(name)}>
            {vi.shell.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <Panel name="check" shown={shown}>
        <CheckScreen run={run} dates={dates} status={shown === "check" && status} onOpenMapping={openMapping} onShowColumns={openMappingAt} />
      </Panel>
      <Panel name="criteria" shown={shown}>
        <CriteriaScreen run={run} status={shown === "criteria" && status} chosen={chosenSet} onChoose={setChosenSet} />
      </Panel>
      <Panel name="reports" shown={shown}>
        <ReportsScreen run={run} status={shown === "reports" && status} isShown={shown === "reports"} onShowSet={openCriteria} />
      </Panel>
      <Panel name="mapping" shown={shown}>
        <MappingScreen
          run={run}
          status={shown === "mapping" && status}
          wantedSheet={wantedSheet}
          onSheetShown={() => setWantedSheet(null)}
        />
      </Panel>
      <Panel name="rules" shown={shown}>
        <RulesScreen run={run} status={shown === "rules" && status} />
      </Panel>
      <Panel name="verification" shown={shown}>
        <VerificationScreen run={run} status={shown === "verification" && status} isShown={shown === "verification"} />
      </Panel>
      <Panel name="board" shown={shown}>
        <BoardScreen settings={run.state.result?.criteriaSettings ?? null} />
      </Panel>
      <LiveStatus state={run.state} isStalled={isStalled} />
    </main>
  );
};

/** The pane: theme, services and the screens. */
export const App: FC<{ readonly services: PaneServices }> = ({ services }) => (
  <FluentProvider theme={useTheme()}>
    <PaneServicesProvider value={services}>
      <Pane services={services} />
    </PaneServicesProvider>
  </FluentProvider>
);
