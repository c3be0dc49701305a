import { createRoot } from "react-dom/client";
import { deferUseCases } from "../app/deferUseCases";
import { today } from "../clock";
import { columnHeading } from "../i18n/columnHeading";
import { describeFinding, ruleTitle, ruleTitleById, ruleWhy } from "../i18n/rules";
import { App } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";

/** The oldest Excel everything here is built for (Excel LTSC 2021). The manifest asks for less so that the button shows. */
const apiFloor = { set: "ExcelApi", version: "1.14" };

/** What the static page and its watchdog go by; see taskpane.css and watchdog.js. */
const setPageState = (state: "ready" | "outside" | "old"): void => {
  document.documentElement.setAttribute("data-pane", state);
};

const useCases = deferUseCases(async () => (await import("../compose")).compose());

const start = async (): Promise<void> => {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    setPageState("outside");
    return;
  }
  if (!Office.context.requirements.isSetSupported(apiFloor.set, apiFloor.version)) {
    setPageState("old");
    return;
  }
  const container = document.getElementById("pane");
  if (container === null) throw new Error("The page has no element for the pane.");
  const services = { useCases, words: { describeFinding, ruleTitle, ruleTitleById, ruleWhy, columnHeading }, today };
  setPageState("ready");
  // Asked for before anybody does: by the time a person has read the pane, the rules are there.
  void useCases.rules().catch(() => undefined);
  createRoot(container).render(
    <ErrorBoundary>
      <App services={services} />
    </ErrorBoundary>,
  );
};

// Without office.js the watchdog's page is already up and says so.
if (typeof Office !== "undefined") void start();
