/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import boot from "../../src/i18n/boot.json";

const file = (name: string): string => readFileSync(join(process.cwd(), "src/taskpane", name), "utf8");
const watchdog = file("watchdog.js");
const page = document.documentElement;

/** The page as the template lays it out, with office.js not loaded yet. */
const openPage = (): HTMLScriptElement => {
  const states = ["loading", ...boot.problems.map(({ state }) => state)];
  const texts = states.map((state) => `<div class="boot-state boot-${state}">${state}</div>`).join("");
  document.head.innerHTML = `<style>${file("taskpane.css")}</style>`;
  document.body.innerHTML = `<div id="pane">pane</div><div id="boot">${texts}</div><script type="office"></script>`;
  window.eval(watchdog);
  const office = document.querySelector("script");
  if (office === null) throw new Error("The page has no script element.");
  return office;
};

const isVisible = (element: Element): boolean =>
  getComputedStyle(element).display !== "none" && (element.parentElement === null || isVisible(element.parentElement));

/** What a person sees of the page. */
const seen = (): readonly string[] =>
  [...document.querySelectorAll("#pane, .boot-state")].filter(isVisible).map((element) => element.textContent ?? "");

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.runOnlyPendingTimers();
  jest.useRealTimers();
  page.removeAttribute("data-pane");
});

describe("the watchdog", () => {
  it("says at once that office.js is missing", () => {
    const office = openPage();
    expect(seen()).toEqual(["loading"]);
    office.dispatchEvent(new Event("error"));
    expect(seen()).toEqual(["blocked"]);
  });

  it("says at once that office.js broke", () => {
    openPage();
    window.dispatchEvent(new ErrorEvent("error", { message: "Office is not defined" }));
    expect(seen()).toEqual(["blocked"]);
  });

  it("says after 10 s that Office does not answer, and no sooner", () => {
    openPage();
    jest.advanceTimersByTime(9_999);
    expect(seen()).toEqual(["loading"]);
    jest.advanceTimersByTime(1);
    expect(seen()).toEqual(["late"]);
  });

  it("does not take a missing picture for a missing script", () => {
    openPage();
    const picture = document.body.appendChild(document.createElement("img"));
    picture.dispatchEvent(new Event("error"));
    expect(seen()).toEqual(["loading"]);
  });

  it.each(["ready", "outside", "old"])("leaves a page alone that Office has answered (%s)", (state) => {
    const office = openPage();
    page.setAttribute("data-pane", state);
    jest.advanceTimersByTime(60_000);
    office.dispatchEvent(new Event("error"));
    expect(page.getAttribute("data-pane")).toBe(state);
    expect(seen()).toEqual([state === "ready" ? "pane" : state]);
  });

  it("gives way to an Office that answers late", () => {
    openPage();
    jest.advanceTimersByTime(10_000);
    page.setAttribute("data-pane", "ready");
    expect(seen()).toEqual(["pane"]);
  });

  it("can be read by engines of 2009", () => {
    const problems = (code: string): readonly unknown[] =>
      new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
    expect(problems(watchdog)).toEqual([]);
    expect(problems("const seeded = () => 1;")).not.toEqual([]);
  });
});

test("every problem has a cause and steps", () => {
  expect(boot.problems.map(({ state }) => state)).toEqual(["blocked", "late", "outside", "old"]);
  for (const { title, why, steps } of boot.problems) {
    expect(title).not.toBe("");
    expect(why).not.toBe("");
    expect(steps.length).toBeGreaterThan(1);
  }
});
