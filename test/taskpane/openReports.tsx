import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { CheckResult } from "../../src/core/model/checkResult";
import { sampleResult } from "../support/sampleResult";
import { renderChecked, type RenderedPane } from "./renderPane";

export const openTab = (user: UserEvent, tab = "Biểu"): Promise<void> => user.click(screen.getByRole("tab", { name: tab }));

export const tick = (user: UserEvent, name: string | RegExp): Promise<void> => user.click(screen.getByRole("checkbox", { name }));

export const list = (name: string): HTMLElement => screen.getByRole("list", { name });

/** The tab of tables after a check; `prepare` sets what the fake gives before the tab is opened. */
export const openReports = async (result: CheckResult = sampleResult(), prepare: (pane: RenderedPane) => void = () => undefined): Promise<RenderedPane> => {
  const rendered = await renderChecked(result);
  prepare(rendered);
  await openTab(rendered.user);
  await screen.findByRole("heading", { name: "Chọn biểu cần lập" });
  return rendered;
};
