import "@testing-library/jest-dom";
import { configure, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { AppError } from "../../src/app/appError";
import type { CheckResult } from "../../src/core/model/checkResult";
import { App } from "../../src/taskpane/App";
import type { PaneWords } from "../../src/taskpane/paneContext";
import { FakeUseCases } from "../support/fakeUseCases";
import type { LocalDate } from "../../src/core/model/localDate";
import { day, sampleResult } from "../support/sampleResult";

// Telling visible from hidden elements takes jsdom seconds over Fluent's style sheets; browser tests see what is visible.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });

const titles: Readonly<Record<string, string>> = {
  "addict/no-dossier": "Chưa có hồ sơ",
  "addict/stale-test": "Xét nghiệm quá hạn",
  "household/total-differs": "Số hộ khác bảng tham số",
  "addict/no-manager": "Chưa giao người quản lý",
};

/** Stands in for the words of the rules, which the pane is given from outside. */
export const fakeWords: PaneWords = {
  describeFinding: ({ rule, row }) => ({ what: `Điều sai ở ${rule} ${row ?? ""}`, todo: "Việc cần làm", why: "Vì sao" }),
  ruleTitle: (words) => titles[words] ?? words,
  ruleWhy: (words) => `Vì sao ${words}`,
  ruleTitleById: (id) => titles[id] ?? id,
  columnHeading: (register, field) => `${register ?? "?"}.${field}`,
};

/** The day the fake computer shows. */
const today = (): LocalDate => day(2026, 1, 5);

export interface RenderedPane {
  readonly useCases: FakeUseCases;
  readonly user: UserEvent;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
export const pane = {
  button,
  /** The header of the rule's group. */
  group: (title: string): HTMLElement => button(new RegExp(title)),
  status: (): string => screen.getByRole("status").textContent ?? "",
};

const computeStyle = window.getComputedStyle.bind(window);
const rememberedStyles = new Map<string, CSSStyleDeclaration>();

/**
 * The computed style of an element, worked out once for all that are alike: every name that is looked for asks it of
 * every element, and jsdom goes through thousands of Fluent's rules for an answer. Rules look at classes and emptiness.
 */
const rememberedStyle: typeof window.getComputedStyle = (element, pseudo) => {
  const { tagName, childNodes } = element;
  const key = [pseudo ?? "", tagName, element.getAttribute("class") ?? "", element.getAttribute("style") ?? "", element.hasAttribute("hidden"), childNodes.length === 0].join("|");
  const known = rememberedStyles.get(key) ?? computeStyle(element, pseudo);
  rememberedStyles.set(key, known);
  return known;
};

/** jsdom draws nothing, so it can neither scroll nor tell the colour scheme. */
const completeBrowser = (): void => {
  // Newer browsers answer with a promise although the types say nothing: an effect must not hand it on to React.
  Object.defineProperty(Element.prototype, "scrollIntoView", { configurable: true, value: () => Promise.resolve() });
  window.getComputedStyle = rememberedStyle;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
};

/** The whole pane over use cases that answer with `result`; `prepare` sets what else they give before it is drawn. */
export const renderPane = (result: CheckResult | AppError = sampleResult(), prepare: (useCases: FakeUseCases) => void = () => undefined): RenderedPane => {
  // Without pauses and without asking the style sheets whether an element can be clicked: both only cost time here.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  completeBrowser();
  const useCases = new FakeUseCases(result);
  prepare(useCases);
  render(<App services={{ useCases, words: fakeWords, today }} />);
  return { useCases, user };
};

/** The pane after a check that has ended. */
export const renderChecked = async (result: CheckResult = sampleResult()): Promise<RenderedPane> => {
  const rendered = renderPane(result);
  await rendered.user.click(button("Kiểm tra"));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  return rendered;
};
